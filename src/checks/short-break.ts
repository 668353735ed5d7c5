import { defineCheck } from '../model/check.ts';
import { timelineOf } from '../model/timeline.ts';
import { spanOf } from '../model/turns.ts';

/** The quarter of an hour of the first charter, with some latitude; another least length is told as it is set. */
const usualLeast = 12;

/** Charter 11.1, T5: a break lasts about a quarter of an hour. */
export default defineCheck({
  id: 'short-break',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  immediate: true,
  options: {
    least: {
      type: 'number',
      default: usualLeast,
      minimum: 1,
      description: {
        en: 'Minutes from which a break is long enough.',
        fr: 'Minutes à partir desquelles une pause est assez longue.',
        nl: 'Minuten vanaf wanneer een pauze lang genoeg is.',
      },
    },
    interruption: {
      type: 'number',
      default: 8,
      minimum: 0,
      description: {
        en: 'Minutes under which a break is an interruption.',
        fr: 'Minutes en deçà desquelles une pause est une interruption.',
        nl: 'Minuten waaronder een pauze een onderbreking is.',
      },
    },
  },
  texts: {
    en: {
      title: 'Short break',
      why: 'A break lets the person rest only when it is long enough.',
      remedy: 'Take breaks that are long enough to rest.',
      messages: {
        short: 'This break lasts {length}. The charter asks for a quarter of an hour.',
        interruption:
          'At {length} this is an interruption, not a break. The charter asks for a quarter of an hour.',
        'limit-short': 'This break lasts {length}. The least length set is {least}.',
        'limit-interruption':
          'At {length} this is an interruption, not a break. The least length set is {least}.',
        'no-breaks': 'No break with both limits is recorded.',
      },
    },
    fr: {
      title: 'Pause courte',
      why: 'Une pause ne permet de se reposer que si elle est assez longue.',
      remedy: 'Prévoir des pauses assez longues pour se reposer.',
      messages: {
        short: 'Cette pause dure {length}. La charte prévoit un quart d’heure.',
        interruption:
          'Avec {length}, il s’agit d’une interruption, non d’une pause. La charte prévoit un quart d’heure.',
        'limit-short': 'Cette pause dure {length}. La durée minimale fixée est de {least}.',
        'limit-interruption':
          'Avec {length}, il s’agit d’une interruption, non d’une pause. La durée minimale fixée est de {least}.',
        'no-breaks': 'Aucune pause avec ses deux heures n’est notée.',
      },
    },
    nl: {
      title: 'Korte pauze',
      why: 'Een pauze laat alleen toe te rusten als ze lang genoeg is.',
      remedy: 'Neem pauzes die lang genoeg zijn om te rusten.',
      messages: {
        short: 'Deze pauze duurt {length}. Het charter voorziet een kwartier.',
        interruption: 'Met {length} is dit een onderbreking, geen pauze. Het charter voorziet een kwartier.',
        'limit-short': 'Deze pauze duurt {length}. De vastgestelde minimumduur is {least}.',
        'limit-interruption':
          'Met {length} is dit een onderbreking, geen pauze. De vastgestelde minimumduur is {least}.',
        'no-breaks': 'Er is geen pauze met beide uren genoteerd.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: Where were you born?\nA: In Conakry.\n⟦[BREAK 10:35–10:45]⟧\nPO: And then?\nA: I left.',
      clean: 'PO: Where were you born?\nA: In Conakry.\n[BREAK 10:35–10:50]\nPO: And then?\nA: I left.',
    },
    fr: {
      breach:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\n⟦[PAUSE 10h35–10h45]⟧\nOP : Et ensuite ?\nDPI : Je suis parti.',
      clean:
        'OP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h35–10h50]\nOP : Et ensuite ?\nDPI : Je suis parti.',
    },
    nl: {
      breach:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\n⟦[PAUZE 10u35–10u45]⟧\nPO: En daarna?\nVIB: Ik ben vertrokken.',
      clean:
        'PO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u35–10u50]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
    },
  },
  *run(interview, { options }) {
    const breaks = timelineOf(interview).sessions.flatMap((session) => session.breaks);
    const known = breaks.filter(({ measured }) => measured.length !== undefined);
    if (known.length === 0) yield { outcome: 'not-applicable', because: 'no-breaks' };
    for (const { node, measured } of known) {
      if (measured.length! >= options.least) continue;
      const length = { minutes: measured.length! };
      const own = options.least !== usualLeast;
      const least = { minutes: options.least };
      const at = spanOf(node);
      // An interruption is no breach of the length of breaks: it only does not count as one (long-stretch).
      if (measured.length! < options.interruption)
        yield own
          ? {
              message: 'limit-interruption',
              at,
              verdict: 'review',
              severity: 'note',
              data: { length, least },
            }
          : { message: 'interruption', at, verdict: 'review', severity: 'note', data: { length } };
      else
        yield own
          ? { message: 'limit-short', at, verdict: 'review', data: { length, least } }
          : { message: 'short', at, verdict: 'review', data: { length } };
    }
  },
});
