import { defineCheck } from '../model/check.ts';
import type { Minutes } from '../model/clock.ts';
import type { Interview } from '../model/interview.ts';
import type { Bounds } from '../model/measure.ts';
import type { Span } from '../model/place.ts';
import { fieldsFor, type TimedSession, timelineOf } from '../model/timeline.ts';
import { headOf, spanOf } from '../model/turns.ts';

/**
 * Charter 11.9, T6: four hours, four and a half at the very most. The office counts them without breaks; the
 * charter does not say so, hence the signal where only the gross time is over.
 */
export default defineCheck({
  id: 'excessive-duration',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  immediate: true,
  options: {
    measure: {
      type: 'string',
      default: 'net',
      enum: ['net', 'gross'],
      description: {
        en: 'Whether breaks count as interview time.',
        fr: 'Indique si les pauses comptent dans la durée de l’entretien.',
        nl: 'Of pauzes meetellen als tijd van het onderhoud.',
      },
    },
    maximum: {
      type: 'number',
      default: 270,
      minimum: 1,
      description: {
        en: 'Minutes that no interview may exceed, the extension included.',
        fr: 'Minutes qu’aucun entretien ne peut dépasser, prolongation comprise.',
        nl: 'Minuten die geen onderhoud mag overschrijden, verlenging inbegrepen.',
      },
    },
  },
  texts: {
    en: {
      title: 'Interview too long',
      why: 'Beyond four hours and a half no answer can be relied on, and the person heard pays for it.',
      remedy: 'Stop in time and fix a new date for what remains.',
      messages: {
        'net-over':
          'The interview lasts {net} without breaks. The maximum is {maximum}, the extension included.',
        'gross-over':
          'The interview lasts {gross} from start to end. The maximum is {maximum}, the extension included.',
        'gross-only':
          'The interview lasts {gross} from start to end and {net} without breaks. It keeps to the maximum of {maximum} only if breaks are not counted.',
        'day-over':
          'The sessions of this day last {total} taken together. The maximum of one interview is {maximum}.',
        unknown: 'The start or end is unknown, so the length cannot be told.',
        inverted: 'The times look inverted, so the length cannot be told.',
        'unknown-day':
          'A session has no date: whether it belongs to the same day as another cannot be told, and together they exceed the maximum.',
        'unclear-breaks': 'With the unclear breaks it cannot be told whether the maximum was kept.',
      },
    },
    fr: {
      title: 'Entretien trop long',
      why: 'Au-delà de quatre heures et demie, aucune réponse n’est fiable, et c’est la personne entendue qui en pâtit.',
      remedy: 'S’arrêter à temps et fixer une nouvelle date pour le reste.',
      messages: {
        'net-over':
          'L’entretien dure {net} sans les pauses. Le maximum est de {maximum}, prolongation comprise.',
        'gross-over':
          'L’entretien dure {gross} du début à la fin. Le maximum est de {maximum}, prolongation comprise.',
        'gross-only':
          'L’entretien dure {gross} du début à la fin et {net} sans les pauses. Il ne respecte le maximum de {maximum} que si les pauses ne comptent pas.',
        'day-over':
          'Les parties de ce jour durent ensemble {total}. Le maximum d’un entretien est de {maximum}.',
        unknown: 'Le début ou la fin est inconnu : la durée ne peut être établie.',
        inverted: 'Les heures semblent inversées : la durée ne peut être établie.',
        'unknown-day':
          'Une partie n’a pas de date : on ne peut dire si elle est du même jour qu’une autre, et ensemble elles dépassent le maximum.',
        'unclear-breaks': 'Vu les pauses imprécises, on ne peut dire si le maximum a été respecté.',
      },
    },
    nl: {
      title: 'Onderhoud te lang',
      why: 'Na vier en een half uur is geen antwoord nog betrouwbaar, en de gehoorde persoon betaalt daarvoor.',
      remedy: 'Stop op tijd en leg voor de rest een nieuwe datum vast.',
      messages: {
        'net-over':
          'Het onderhoud duurt {net} zonder pauzes. Het maximum is {maximum}, verlenging inbegrepen.',
        'gross-over':
          'Het onderhoud duurt {gross} van begin tot einde. Het maximum is {maximum}, verlenging inbegrepen.',
        'gross-only':
          'Het onderhoud duurt {gross} van begin tot einde en {net} zonder pauzes. Het blijft enkel binnen het maximum van {maximum} als pauzes niet meetellen.',
        'day-over': 'De delen van deze dag duren samen {total}. Het maximum van een onderhoud is {maximum}.',
        unknown: 'Begin of einde is onbekend: de duur valt niet te bepalen.',
        inverted: 'De uren lijken omgewisseld: de duur valt niet te bepalen.',
        'unknown-day':
          'Een deel heeft geen datum: of het op dezelfde dag viel als een ander, valt niet te zeggen, en samen overschrijden ze het maximum.',
        'unclear-breaks': 'Door de onduidelijke pauzes valt niet te zeggen of het maximum gerespecteerd is.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Date: 12/03/2024\nStart: 9:00\n⟦End: 14:00⟧\nPO: Where were you born?\nA: In Conakry.\n[BREAK 10:30–10:45]\nPO: And then?\nA: I left.',
      clean:
        'Date: 12/03/2024\nStart: 9:00\nEnd: 13:15\nPO: Where were you born?\nA: In Conakry.\n[BREAK 10:30–10:45]\nPO: And then?\nA: I left.',
    },
    fr: {
      breach:
        'Date : 12/03/2024\nHeure de début : 9h00\n⟦Heure de fin : 14h00⟧\nOP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h30–10h45]\nOP : Et ensuite ?\nDPI : Je suis parti.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h00\nHeure de fin : 13h15\nOP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h30–10h45]\nOP : Et ensuite ?\nDPI : Je suis parti.',
    },
    nl: {
      breach:
        'Datum: 12/03/2024\nBeginuur: 9u00\n⟦Einduur: 14u00⟧\nPO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u30–10u45]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
      clean:
        'Datum: 12/03/2024\nBeginuur: 9u00\nEinduur: 13u15\nPO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u30–10u45]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
    },
  },
  *run(interview, { options }) {
    const maximum = { minutes: options.maximum };
    const { sessions } = timelineOf(interview);
    for (const timed of sessions) {
      const { gross, net, inverted } = timed.measure;
      if (gross === undefined || net === undefined) {
        yield { outcome: 'inconclusive', because: inverted ? 'inverted' : 'unknown' };
        continue;
      }
      const at = placeOf(interview, timed);
      if (options.measure === 'gross') {
        if (gross > options.maximum)
          yield {
            message: 'gross-over',
            at,
            verdict: 'breach',
            data: { gross: { minutes: gross }, maximum },
          };
      } else if (net.low > options.maximum) {
        yield { message: 'net-over', at, verdict: 'breach', data: { net: { minutes: net.low }, maximum } };
      } else if (net.high > options.maximum) {
        yield { outcome: 'inconclusive', because: 'unclear-breaks' };
      } else if (gross > options.maximum) {
        yield {
          message: 'gross-only',
          at,
          verdict: 'review',
          // The maximum is meant without breaks: a long lunch is no breach of it, and worth a line.
          severity: 'note',
          data: { gross: { minutes: gross }, net: { minutes: net.high }, maximum },
        };
      }
    }
    const lengthOf = ({ measure: { gross, net } }: TimedSession): Bounds =>
      options.measure === 'gross' ? exactly(gross ?? 0) : (net ?? exactly(0));
    for (const day of severalADay(sessions)) {
      const lengths = day.map(lengthOf);
      if (lengths.some(({ low }) => low > options.maximum)) continue;
      const total = lengths.reduce((sum, { low }) => sum + low, 0);
      const most = lengths.reduce((sum, { high }) => sum + high, 0);
      const data = { total: { minutes: total }, maximum };
      if (total > options.maximum)
        yield { message: 'day-over', at: placeOf(interview, day.at(-1)!), verdict: 'review', data };
      else if (most > options.maximum) yield { outcome: 'inconclusive', because: 'unclear-breaks' };
    }
    // A part without a date may belong to the day of another.
    const all = sessions.reduce((sum, timed) => sum + lengthOf(timed).high, 0);
    if (
      sessions.length > 1 &&
      all > options.maximum &&
      sessions.some(({ session }) => session.date === undefined)
    )
      yield { outcome: 'inconclusive', because: 'unknown-day' };
  },
});

function exactly(minutes: Minutes): Bounds {
  return { low: minutes, high: minutes };
}

/** The end of the session as the record gives it: that is where the time ran over. */
function placeOf(interview: Interview, timed: TimedSession): Span {
  const end = fieldsFor(interview, timed.session, 'end')[0];
  return end ? spanOf(end) : headOf(interview, timed.session);
}

/** Sessions that share a date with another: a morning and an afternoon part of one interview. */
function severalADay(sessions: readonly TimedSession[]): readonly (readonly TimedSession[])[] {
  const days = new Map<string, TimedSession[]>();
  for (const timed of sessions) {
    const { date } = timed.session;
    if (date !== undefined) days.set(date, [...(days.get(date) ?? []), timed]);
  }
  return [...days.values()].filter((day) => day.length > 1);
}
