import { minutesBetween } from '../model/belgian-time.ts';
import { cuesOf, knownMoment, momentsOf, recordsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf, heardOn } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 4, fourth paragraph. The decree gives no number of hours: the option is policy. */
export default defineFileCheck({
  id: 'short-summons',
  severity: 'warning',
  records: ['summons'],
  across: true,
  options: {
    minimumHours: {
      type: 'number',
      default: 24,
      minimum: 1,
      description: {
        en: 'Hours between summons and hearing below which a person should look at it.',
        fr: 'Heures entre la convocation et l’audition en deçà desquelles une personne doit apprécier.',
        nl: 'Uren tussen uitnodiging en verhoor waaronder een persoon moet oordelen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Short notice of the hearing',
      why: 'It takes time to find somebody who can be there.',
      remedy: 'Leave at least a day, or write down which compelling need did not allow it.',
      messages: {
        short:
          'Summoned on {summoned}, heard on {heard}: {between} at most, without a compelling need stated. Policy asks for {minimum}.',
        compelling: 'The notice was short, and the summons states the compelling need.',
        enough: 'Summoned on {summoned}, heard on {heard}.',
        unknown:
          'Without the hours of summons and hearing it cannot be told whether the notice was long enough.',
        undated: 'The date of the summons or of the hearing is missing, cannot be used or is contradicted.',
        'other-procedure': 'The hearing is not about an order measure.',
      },
    },
    fr: {
      title: 'Convocation tardive',
      why: 'Il faut du temps pour trouver quelqu’un qui puisse être présent.',
      remedy: 'Laisser au moins un jour, ou écrire quelle nécessité impérieuse ne le permettait pas.',
      messages: {
        short:
          'Convoqué le {summoned}, entendu le {heard} : {between} au plus, sans nécessité impérieuse énoncée. L’usage retenu demande {minimum}.',
        compelling: 'Le délai était bref et la convocation énonce la nécessité impérieuse.',
        enough: 'Convoqué le {summoned}, entendu le {heard}.',
        unknown: 'Sans les heures de la convocation et de l’audition, on ne peut dire si le délai suffisait.',
        undated: 'La date de la convocation ou de l’audition manque, est inutilisable ou contredite.',
        'other-procedure': 'L’audition ne porte pas sur une mesure d’ordre.',
      },
    },
    nl: {
      title: 'Korte termijn van de uitnodiging',
      why: 'Het vraagt tijd om iemand te vinden die erbij kan zijn.',
      remedy: 'Laat minstens een dag, of schrijf op welke dwingende noodzaak dat niet toeliet.',
      messages: {
        short:
          'Uitgenodigd op {summoned}, gehoord op {heard}: hoogstens {between}, zonder vermelding van een dwingende noodzaak. Het gevolgde gebruik vraagt {minimum}.',
        compelling: 'De termijn was kort en de uitnodiging vermeldt de dwingende noodzaak.',
        enough: 'Uitgenodigd op {summoned}, gehoord op {heard}.',
        unknown: 'Zonder de uren van uitnodiging en verhoor valt niet te zeggen of de termijn volstond.',
        undated:
          'De datum van de uitnodiging of van het verhoor ontbreekt, is onbruikbaar of wordt tegengesproken.',
        'other-procedure': 'Het verhoor gaat niet over een ordemaatregel.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦SUMMONS TO A HEARING⟧\n\nDate: 9 March 2026 at 16:00\nHearing: 10 March 2026 at 9:00\nSubject: order measure',
      clean:
        'SUMMONS TO A HEARING\n\nDate: 6 March 2026 at 16:00\nHearing: 10 March 2026 at 9:00\nSubject: order measure',
    },
    fr: {
      breach:
        '⟦CONVOCATION À UN ENTRETIEN⟧\n\nDate : 9 mars 2026 à 16 h 00\nEntretien : 10 mars 2026 à 9 h 00\nObjet : mesure d’ordre',
      clean:
        'CONVOCATION À UN ENTRETIEN\n\nDate : 6 mars 2026 à 16 h 00\nEntretien : 10 mars 2026 à 9 h 00\nObjet : mesure d’ordre',
    },
    nl: {
      breach:
        '⟦UITNODIGING VOOR EEN GESPREK⟧\n\nDatum: 9 maart 2026 om 16.00 uur\nGesprek: 10 maart 2026 om 9.00 uur\nOnderwerp: ordemaatregel',
      clean:
        'UITNODIGING VOOR EEN GESPREK\n\nDatum: 6 maart 2026 om 16.00 uur\nGesprek: 10 maart 2026 om 9.00 uur\nOnderwerp: ordemaatregel',
    },
  },
  *run(file, { options }) {
    const most = options.minimumHours * 60;
    for (const summons of recordsOf(file, 'summons')) {
      const about =
        cuesOf(summons.document, 'order-measure').length > 0 || decisionsOf(file, 'measure').length > 0;
      if (!about) {
        yield { outcome: 'not-applicable', because: 'other-procedure' };
        continue;
      }
      const sent = momentsOf(summons, 'notified');
      const summoned = knownMoment(sent.length > 0 ? sent : momentsOf(summons, 'date'));
      const minutes = heardOn(file);
      const heard = minutes.known === 'yes' ? minutes : knownMoment(momentsOf(summons, 'hearing-date'));
      const between =
        summoned.known === 'yes' && heard.known === 'yes'
          ? minutesBetween(summoned.moment, heard.moment)
          : undefined;
      if (!between || summoned.known !== 'yes' || heard.known !== 'yes' || between.high < 0) {
        yield { outcome: 'inconclusive', because: 'undated' };
        continue;
      }
      const data = { summoned: { moment: summoned.moment }, heard: { moment: heard.moment } };
      if (between.low >= most) yield { outcome: 'pass', because: 'enough', data };
      else if (cuesOf(summons.document, 'compelling').length > 0)
        yield { outcome: 'pass', because: 'compelling' };
      else if (between.high < most)
        yield {
          message: 'short',
          record: summons.n,
          at: topOf(summons),
          verdict: 'review',
          data: { ...data, between: { minutes: between.high }, minimum: { minutes: most } },
        };
      else yield { outcome: 'inconclusive', because: 'unknown' };
    }
  },
});
