import { knownMoment, momentsOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { measured } from '../model/deadlines.ts';
import { decisionsOf, hearingMoments, notifiedOn, order } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 5: asked for within forty-eight hours of the notification, counted by the clock. */
export default defineFileCheck({
  id: 'unheard-request',
  severity: 'error',
  records: ['request'],
  across: true,
  options: {
    maximumHours: {
      type: 'number',
      default: 48,
      minimum: 1,
      description: {
        en: 'Clock hours after the notification within which the hearing may be asked for.',
        fr: 'Heures d’horloge après la notification pendant lesquelles l’entretien peut être demandé.',
        nl: 'Klokuren na de kennisgeving waarbinnen het gesprek gevraagd kan worden.',
      },
    },
  },
  texts: {
    en: {
      title: 'Timely request to be heard left without a hearing',
      why: 'After an urgent measure this request is the resident’s only chance to be heard.',
      remedy: 'Hear the resident and decide on the confirmation of the measure.',
      messages: {
        unheard:
          'Notified on {notified}, asked for on {requested}: {high} later at most, within {maximum} (until {limit}). No hearing followed.',
        late: 'Notified on {notified}, asked for on {requested}: {low} at least, over {maximum} (until {limit}). The right to this hearing had lapsed.',
        heard:
          'Notified on {notified}, asked for on {requested}, within {maximum} (until {limit}), and heard after that.',
        bounds:
          'Notified on {notified}, asked for on {requested}: between {low} and {high}. Without the hours it cannot be told whether that is within {maximum}.',
        undated:
          'The moment of the notification or of the request is missing, cannot be used or is contradicted.',
        'hearing-unseen': 'The request came in time; whether a hearing followed is not in what was examined.',
        'no-measure': 'There is no decision on an order measure.',
      },
    },
    fr: {
      title: 'Demande d’entretien faite à temps et restée sans suite',
      why: 'Après une mesure urgente, cette demande est la seule occasion d’être entendu.',
      remedy: 'Entendre le résident et statuer sur la confirmation de la mesure.',
      messages: {
        unheard:
          'Notifiée le {notified}, demande du {requested} : au plus {high} plus tard, dans les {maximum} (jusqu’au {limit}). Aucun entretien n’a suivi.',
        late: 'Notifiée le {notified}, demande du {requested} : {low} au moins, au-delà de {maximum} (jusqu’au {limit}). Le droit à cet entretien était éteint.',
        heard:
          'Notifiée le {notified}, demande du {requested}, dans les {maximum} (jusqu’au {limit}), puis entretien.',
        bounds:
          'Notifiée le {notified}, demande du {requested} : entre {low} et {high}. Sans les heures, on ne peut dire si c’est dans les {maximum}.',
        undated: 'Le moment de la notification ou de la demande manque, est inutilisable ou contredit.',
        'hearing-unseen':
          'La demande est venue à temps ; ce qui a été examiné ne montre pas si un entretien a suivi.',
        'no-measure': 'Il n’y a pas de décision de mesure d’ordre.',
      },
    },
    nl: {
      title: 'Tijdig verzoek om gehoord te worden zonder gevolg',
      why: 'Na een dringende maatregel is dit verzoek de enige kans om gehoord te worden.',
      remedy: 'Hoor de bewoner en beslis over de bevestiging van de maatregel.',
      messages: {
        unheard:
          'Kennisgegeven op {notified}, gevraagd op {requested}: hoogstens {high} later, binnen {maximum} (tot {limit}). Er volgde geen gesprek.',
        late: 'Kennisgegeven op {notified}, gevraagd op {requested}: minstens {low}, meer dan {maximum} (tot {limit}). Het recht op dit gesprek was vervallen.',
        heard:
          'Kennisgegeven op {notified}, gevraagd op {requested}, binnen {maximum} (tot {limit}), en daarna gehoord.',
        bounds:
          'Kennisgegeven op {notified}, gevraagd op {requested}: tussen {low} en {high}. Zonder de uren valt niet te zeggen of dat binnen {maximum} is.',
        undated:
          'Het tijdstip van de kennisgeving of van het verzoek ontbreekt, is onbruikbaar of wordt tegengesproken.',
        'hearing-unseen':
          'Het verzoek kwam op tijd; of er een gesprek volgde, blijkt niet uit wat onderzocht werd.',
        'no-measure': 'Er is geen beslissing over een ordemaatregel.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'ORDER MEASURE\n\nDate: 3 March 2026\nNotified on: 3 March 2026 at 14:05\nUrgency: a fight was about to break out in the dining hall.\n\n⟦REQUEST TO BE HEARD⟧\n\nRequest made on: 5 March 2026 at 14:05',
      clean:
        'ORDER MEASURE\n\nDate: 3 March 2026\nNotified on: 3 March 2026 at 14:05\nUrgency: a fight was about to break out in the dining hall.\n\nREQUEST TO BE HEARD\n\nRequest made on: 5 March 2026 at 14:05\n\nHEARING MINUTES\n\nDate: 6 March 2026',
    },
    fr: {
      breach:
        'MESURE D’ORDRE\n\nDate : 3 mars 2026\nNotifiée le : 3 mars 2026 à 14h05\nUrgence : une bagarre allait éclater au réfectoire.\n\n⟦DEMANDE D’ENTRETIEN⟧\n\nDemande introduite le : 5 mars 2026 à 14h05',
      clean:
        'MESURE D’ORDRE\n\nDate : 3 mars 2026\nNotifiée le : 3 mars 2026 à 14h05\nUrgence : une bagarre allait éclater au réfectoire.\n\nDEMANDE D’ENTRETIEN\n\nDemande introduite le : 5 mars 2026 à 14h05\n\nPROCÈS-VERBAL D’AUDITION\n\nDate : 6 mars 2026',
    },
    nl: {
      breach:
        'ORDEMAATREGEL\n\nDatum: 3 maart 2026\nKennisgegeven op: 3 maart 2026 om 14u05\nDringendheid: er dreigde een gevecht uit te breken in de eetzaal.\n\n⟦VERZOEK OM EEN GESPREK⟧\n\nVerzoek ingediend op: 5 maart 2026 om 14u05',
      clean:
        'ORDEMAATREGEL\n\nDatum: 3 maart 2026\nKennisgegeven op: 3 maart 2026 om 14u05\nDringendheid: er dreigde een gevecht uit te breken in de eetzaal.\n\nVERZOEK OM EEN GESPREK\n\nVerzoek ingediend op: 5 maart 2026 om 14u05\n\nPROCES-VERBAAL VAN VERHOOR\n\nDatum: 6 maart 2026',
    },
  },
  *run(file, { options }) {
    const [measure] = decisionsOf(file, 'measure');
    for (const request of recordsOf(file, 'request')) {
      if (!measure) {
        yield { outcome: 'not-applicable', because: 'no-measure' };
        continue;
      }
      const own = momentsOf(request, 'requested');
      const asked = knownMoment(own.length > 0 ? own : momentsOf(request, 'date'));
      const notified = notifiedOn(file, measure);
      const result =
        asked.known === 'yes' && notified.known === 'yes'
          ? measured({ unit: 'hours', length: options.maximumHours }, notified.moment, asked.moment)
          : undefined;
      if (!result || asked.known !== 'yes' || notified.known !== 'yes' || result.between.high < 0) {
        yield { outcome: 'inconclusive', because: 'undated' };
        continue;
      }
      yield { deadline: { from: 'notified', actual: 'requested', measured: result } };
      const bounds = {
        low: { minutes: Math.max(0, result.between.low) },
        high: { minutes: result.between.high },
      };
      const dates = { notified: { moment: notified.moment }, requested: { moment: asked.moment } };
      const maximum = { minutes: options.maximumHours * 60 };
      const limit = { moment: result.limit };
      if (result.outcome === 'missed')
        yield {
          outcome: 'not-applicable',
          because: 'late',
          data: { ...dates, low: bounds.low, maximum, limit },
        };
      else if (result.outcome === 'unknown')
        yield { outcome: 'inconclusive', because: 'bounds', data: { ...dates, ...bounds, maximum } };
      else if (
        recordsOf(file, 'hearing')
          .flatMap(hearingMoments)
          .some(
            ({ date, clock }) =>
              date && order({ date, ...(clock !== undefined && { clock }) }, asked.moment) >= 0,
          )
      )
        yield { outcome: 'pass', because: 'heard', data: { ...dates, maximum, limit } };
      else if (!file.whole) yield { outcome: 'inconclusive', because: 'hearing-unseen' };
      else
        yield {
          message: 'unheard',
          record: request.n,
          at: topOf(request),
          verdict: 'breach',
          data: { ...dates, high: bounds.high, maximum, limit },
        };
    }
  },
});
