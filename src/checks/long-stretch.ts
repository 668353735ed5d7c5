import { defineCheck } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Stretch } from '../model/measure.ts';
import type { Span } from '../model/place.ts';
import { type TimedSession, timelineOf } from '../model/timeline.ts';
import { headOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';

const [usualReview, usualBreach] = [105, 120];

/** Charter 11.1, T4: about an hour and a half at most without a break, whoever is heard. */
export default defineCheck({
  id: 'long-stretch',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  immediate: true,
  options: {
    reviewAfter: {
      type: 'number',
      default: usualReview,
      minimum: 1,
      description: {
        en: 'Minutes without a break after which a person decides (90 and a quarter of an hour of latitude).',
        fr: 'Minutes sans pause au-delà desquelles une personne décide (90 et un quart d’heure de latitude).',
        nl: 'Minuten zonder pauze waarna een persoon beslist (90 en een kwartier speling).',
      },
    },
    breachAfter: {
      type: 'number',
      default: usualBreach,
      minimum: 1,
      description: {
        en: 'Minutes without a break after which the clause is broken.',
        fr: 'Minutes sans pause au-delà desquelles la disposition n’est pas respectée.',
        nl: 'Minuten zonder pauze waarna de bepaling niet nageleefd is.',
      },
    },
  },
  texts: {
    en: {
      title: 'Long stretch without a break',
      why: 'Without a break attention fails on both sides after a while, and answers lose their worth.',
      remedy: 'Take a break as often as the charter asks, and note when it begins and ends.',
      messages: {
        breach:
          'From {from} to {to} there is no break for {length}. The charter asks for one about every hour and a half.',
        review:
          'From {from} to {to} there is no break for {length}. That is more than about an hour and a half.',
        'no-break-at-all':
          'The session lasts {length} and no break is recorded. The charter asks for one about every hour and a half.',
        'limit-breach': 'From {from} to {to} there is no break for {length}. The limit set is {limit}.',
        'limit-review': 'From {from} to {to} there is no break for {length}. Above {limit} a person decides.',
        'limit-no-break': 'The session lasts {length} and no break is recorded. The limit set is {limit}.',
        'short-session': 'The session is too short to need a break.',
        unknown: 'A limit is unknown, so the time without a break cannot be told.',
      },
    },
    fr: {
      title: 'Longue période sans pause',
      why: 'Sans pause, l’attention finit par faiblir des deux côtés et les réponses perdent de leur valeur.',
      remedy: 'Prévoir une pause aussi souvent que la charte le demande, et en noter le début et la fin.',
      messages: {
        breach:
          'De {from} à {to}, aucune pause pendant {length}. La charte en prévoit une toutes les heures et demie environ.',
        review: 'De {from} à {to}, aucune pause pendant {length}. C’est plus d’une heure et demie environ.',
        'no-break-at-all':
          'L’entretien dure {length} et aucune pause n’est notée. La charte en prévoit une toutes les heures et demie environ.',
        'limit-breach': 'De {from} à {to}, aucune pause pendant {length}. La limite fixée est de {limit}.',
        'limit-review':
          'De {from} à {to}, aucune pause pendant {length}. Au-delà de {limit}, une personne décide.',
        'limit-no-break':
          'L’entretien dure {length} et aucune pause n’est notée. La limite fixée est de {limit}.',
        'short-session': 'L’entretien est trop court pour appeler une pause.',
        unknown: 'Une heure est inconnue : la durée sans pause ne peut être établie.',
      },
    },
    nl: {
      title: 'Lange tijd zonder pauze',
      why: 'Zonder pauze verslapt de aandacht op den duur aan beide kanten en verliezen antwoorden hun waarde.',
      remedy: 'Las zo vaak een pauze in als het charter vraagt, en noteer wanneer ze begint en eindigt.',
      messages: {
        breach:
          'Van {from} tot {to} is er {length} lang geen pauze. Het charter voorziet er een om ongeveer anderhalf uur.',
        review: 'Van {from} tot {to} is er {length} lang geen pauze. Dat is meer dan ongeveer anderhalf uur.',
        'no-break-at-all':
          'Het onderhoud duurt {length} en er is geen pauze genoteerd. Het charter voorziet er een om ongeveer anderhalf uur.',
        'limit-breach':
          'Van {from} tot {to} is er {length} lang geen pauze. De vastgestelde grens is {limit}.',
        'limit-review':
          'Van {from} tot {to} is er {length} lang geen pauze. Boven {limit} beslist een persoon.',
        'limit-no-break':
          'Het onderhoud duurt {length} en er is geen pauze genoteerd. De vastgestelde grens is {limit}.',
        'short-session': 'Het onderhoud is te kort om een pauze te vergen.',
        unknown: 'Een uur is onbekend: de tijd zonder pauze valt niet te bepalen.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Date: 12/03/2024\nStart: 9:00\nEnd: 12:00\nPO: ⟦Where were you born?⟧\nA: In Conakry.\n[BREAK 11:15–11:30]\nPO: And then?\nA: I left.',
      clean:
        'Date: 12/03/2024\nStart: 9:00\nEnd: 12:00\nPO: Where were you born?\nA: In Conakry.\n[BREAK 10:30–10:45]\nPO: And then?\nA: I left.',
    },
    fr: {
      breach:
        'Date : 12/03/2024\nHeure de début : 9h00\nHeure de fin : 12h00\nOP : ⟦Où êtes-vous né ?⟧\nDPI : À Conakry.\n[PAUSE 11h15–11h30]\nOP : Et ensuite ?\nDPI : Je suis parti.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h00\nHeure de fin : 12h00\nOP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h30–10h45]\nOP : Et ensuite ?\nDPI : Je suis parti.',
    },
    nl: {
      breach:
        'Datum: 12/03/2024\nBeginuur: 9u00\nEinduur: 12u00\nPO: ⟦Waar bent u geboren?⟧\nVIB: In Conakry.\n[PAUZE 11u15–11u30]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
      clean:
        'Datum: 12/03/2024\nBeginuur: 9u00\nEinduur: 12u00\nPO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u30–10u45]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
    },
  },
  *run(interview, { options }) {
    for (const timed of timelineOf(interview).sessions) {
      const { gross, stretches } = timed.measure;
      const first = options.reviewAfter;
      if (gross !== undefined && gross <= first && timed.breaks.length === 0) {
        yield { outcome: 'not-applicable', because: 'short-session' };
        continue;
      }
      // Stretches between known limits are judged even where the start or the end of the session is unknown.
      if (stretches.length === 0 || stretches.some(({ minutes }) => undecided(minutes, first)))
        yield { outcome: 'inconclusive', because: 'unknown' };
      for (const stretch of stretches) {
        const low = stretch.minutes?.low;
        if (low === undefined || low <= first) continue;
        const at = placeOf(interview, timed, stretch);
        const turn = turnAt(timed, stretch)?.n;
        const place = { at, ...(turn === undefined ? {} : { turn }) };
        const length = { minutes: low };
        const data = { from: clock(stretch.start!), to: clock(stretch.end!), length };
        const verdict = timed.breaks.length === 0 || low > options.breachAfter ? 'breach' : 'review';
        // Limits that another charter or a config sets are told as they are.
        if (first !== usualReview || options.breachAfter !== usualBreach) {
          const limit = { minutes: low > options.breachAfter ? options.breachAfter : first };
          if (timed.breaks.length === 0)
            yield {
              message: 'limit-no-break',
              ...place,
              verdict,
              data: { length, limit: { minutes: first } },
            };
          else if (verdict === 'breach')
            yield { message: 'limit-breach', ...place, verdict, data: { ...data, limit } };
          else yield { message: 'limit-review', ...place, verdict, data: { ...data, limit } };
        }
        // The office promises at least one break: without any, the first limit is the last (T4).
        else if (timed.breaks.length === 0)
          yield { message: 'no-break-at-all', ...place, verdict, data: { length } };
        else if (verdict === 'breach') yield { message: 'breach', ...place, verdict, data };
        else yield { message: 'review', ...place, verdict, data };
      }
    }
  },
});

/** Bounds that lie on both sides of the limit, or are not known at all. */
function undecided(minutes: Stretch['minutes'], limit: number): boolean {
  return minutes === undefined || (minutes.low <= limit && minutes.high > limit);
}

function clock(minutes: number): { clock: number } {
  return { clock: minutes % 1440 };
}

/** The first turn of the stretch: the first after the break that ends where the stretch starts. */
function turnAt(timed: TimedSession, stretch: Stretch): Turn | undefined {
  const before = timed.breaks.filter(({ measured }) => measured.end === stretch.start).at(-1);
  const from = before?.node.position.end.offset ?? 0;
  return turnsOf(timed.session).find((turn) => turn.position.start.offset >= from);
}

function placeOf(interview: Interview, timed: TimedSession, stretch: Stretch): Span {
  const turn = turnAt(timed, stretch);
  if (!turn) return headOf(interview, timed.session);
  return turn.children.length > 0 ? sourceSpan(turn, 0, textOf(turn).length) : spanOf(turn);
}
