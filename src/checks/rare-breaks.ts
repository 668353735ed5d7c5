import { profileOf } from '../language/profile.ts';
import { defineCheck } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Stretch } from '../model/measure.ts';
import type { Span } from '../model/place.ts';
import { type NeedKind, standingOf } from '../model/profile.ts';
import { type TimedSession, timelineOf } from '../model/timeline.ts';
import { headOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';

/** Charter 11.4, V1: more frequent breaks for minors and traumatised applicants. Never a breach: they are « possible ». */
export default defineCheck({
  id: 'rare-breaks',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['vulnerability'],
  options: {
    reviewAfter: {
      type: 'number',
      default: 60,
      minimum: 1,
      description: {
        en: 'Minutes without a break after which a person decides.',
        fr: 'Minutes sans pause au-delà desquelles une personne décide.',
        nl: 'Minuten zonder pauze waarna een persoon beslist.',
      },
    },
    strongAfter: {
      type: 'number',
      default: 75,
      minimum: 1,
      description: {
        en: 'Minutes without a break after which the signal is strong.',
        fr: 'Minutes sans pause au-delà desquelles le signal est fort.',
        nl: 'Minuten zonder pauze waarna het signaal sterk is.',
      },
    },
  },
  texts: {
    en: {
      title: 'Breaks too rare for a vulnerable applicant',
      why: 'Minors and people who went through violence tire and lose track sooner; what they say then may be held against them.',
      remedy: 'Take breaks more often, and write down when each begins and ends.',
      messages: {
        long: 'From {from} to {to} there is no break, for {length}. For this applicant a break before {limit} have passed is worth considering.',
        strong:
          'From {from} to {to} there is no break, for {length}. For this applicant more frequent breaks are possible, and this stretch is long.',
        kept: 'Every stretch without a break is short enough.',
        'times-unknown': 'The times that are noted do not show how long the stretches without a break are.',
        'age-contested':
          'The age is in doubt, so that shorter stretches may be due; the longest lasts {length} without a break.',
        'profile-possible': 'Something in the record points to a vulnerable applicant, but does not say so.',
        'profile-unknown': 'The record does not tell whether the applicant is vulnerable.',
        'no-need': 'The record says that the applicant is of age and has no special needs.',
      },
    },
    fr: {
      title: 'Pauses trop rares pour un demandeur vulnérable',
      why: 'Un mineur ou une personne qui a subi des violences se fatigue et perd le fil plus vite ; ce qui est dit alors peut lui être opposé.',
      remedy: 'Prévoir des pauses plus fréquentes, et noter le début et la fin de chacune.',
      messages: {
        long: 'De {from} à {to}, aucune pause n’est notée, soit {length}. Pour ce demandeur, une pause avant {limit} est à envisager.',
        strong:
          'De {from} à {to}, aucune pause n’est notée, soit {length}. Pour ce demandeur, des pauses plus fréquentes sont possibles, et cette plage est longue.',
        kept: 'Chaque plage sans pause est assez courte.',
        'times-unknown': 'Les heures notées ne montrent pas la longueur des plages sans pause.',
        'age-contested':
          'L’âge est mis en doute, si bien que des plages plus courtes peuvent s’imposer ; la plus longue dure {length} sans pause.',
        'profile-possible':
          'Un élément des notes fait penser à un demandeur vulnérable, sans que cela soit dit.',
        'profile-unknown': 'Les notes ne disent pas si le demandeur est vulnérable.',
        'no-need': 'Les notes disent que le demandeur est majeur et n’a pas de besoins particuliers.',
      },
    },
    nl: {
      title: 'Te weinig pauzes voor een kwetsbare verzoeker',
      why: 'Een minderjarige of iemand die geweld heeft meegemaakt, wordt sneller moe en raakt sneller de draad kwijt; wat dan gezegd wordt, kan tegen die persoon gebruikt worden.',
      remedy: 'Neem vaker een pauze en noteer wanneer elke pauze begint en eindigt.',
      messages: {
        long: 'Van {from} tot {to} is er geen pauze, {length} lang. Voor deze verzoeker is een pauze vóór {limit} te overwegen.',
        strong:
          'Van {from} tot {to} is er geen pauze, {length} lang. Voor deze verzoeker zijn vaker pauzes mogelijk, en deze periode is lang.',
        kept: 'Elke periode zonder pauze is kort genoeg.',
        'times-unknown': 'De genoteerde uren tonen niet hoe lang de periodes zonder pauze zijn.',
        'age-contested':
          'De leeftijd wordt betwijfeld, zodat kortere periodes nodig kunnen zijn; de langste duurt {length} zonder pauze.',
        'profile-possible':
          'Iets in de notities doet denken aan een kwetsbare verzoeker, maar dat staat er niet.',
        'profile-unknown': 'De notities zeggen niet of de verzoeker kwetsbaar is.',
        'no-need': 'De notities zeggen dat de verzoeker meerderjarig is en geen bijzondere noden heeft.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Date: 12/03/2024\nMinor: yes (unaccompanied)\nStart: 9:00\nEnd: 11:00\nPO: ⟦Where were you born?⟧\nA: In Conakry.\n[BREAK 10:20–10:35]\nPO: And then?\nA: I left.',
      clean:
        'Date: 12/03/2024\nMinor: yes (unaccompanied)\nStart: 9:00\nEnd: 11:00\nPO: Where were you born?\nA: In Conakry.\n[BREAK 9:50–10:05]\nPO: And then?\nA: I left.',
    },
    fr: {
      breach:
        'Date : 12/03/2024\nMineur : oui (MENA)\nHeure de début : 9h00\nHeure de fin : 11h00\nOP : ⟦Où es-tu né ?⟧\nDPI : À Conakry.\n[PAUSE 10h20–10h35]\nOP : Et ensuite ?\nDPI : Je suis parti.',
      clean:
        'Date : 12/03/2024\nMineur : oui (MENA)\nHeure de début : 9h00\nHeure de fin : 11h00\nOP : Où es-tu né ?\nDPI : À Conakry.\n[PAUSE 9h50–10h05]\nOP : Et ensuite ?\nDPI : Je suis parti.',
    },
    nl: {
      breach:
        'Datum: 12/03/2024\nMinderjarig: ja (NBMV)\nBeginuur: 9u00\nEinduur: 11u00\nPO: ⟦Waar ben je geboren?⟧\nVIB: In Conakry.\n[PAUZE 10u20–10u35]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
      clean:
        'Datum: 12/03/2024\nMinderjarig: ja (NBMV)\nBeginuur: 9u00\nEinduur: 11u00\nPO: Waar ben je geboren?\nVIB: In Conakry.\n[PAUZE 9u50–10u05]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
    },
  },
  *run(interview, { options, lexicon, preparation }) {
    const profile = profileOf(interview, preparation, lexicon('vulnerability'));
    for (const timed of timelineOf(interview).sessions) {
      const { state } = standingOf(profile, tiring, timed.session.n);
      const { stretches } = timed.measure;
      if (state === 'contested') {
        const length = { minutes: Math.max(0, ...stretches.map(({ minutes }) => minutes?.low ?? 0)) };
        // An age in doubt is treated as a minor's: short stretches are fine for either.
        if (length.minutes > options.reviewAfter || !isMeasured(stretches, options.reviewAfter))
          yield { outcome: 'inconclusive', because: 'age-contested', data: { length } };
        else yield { outcome: 'pass', because: 'kept' };
      } else if (state === 'possible') yield { outcome: 'inconclusive', because: 'profile-possible' };
      else if (state === 'unknown') yield { outcome: 'inconclusive', because: 'profile-unknown' };
      else if (state === 'none') yield { outcome: 'not-applicable', because: 'no-need' };
      else {
        const long = stretches.filter(({ minutes }) => minutes && minutes.low > options.reviewAfter);
        for (const stretch of long) {
          const low = stretch.minutes!.low;
          const strong = low > options.strongAfter;
          const data = { from: clock(stretch.start!), to: clock(stretch.end!), length: { minutes: low } };
          const place = placeOf(interview, timed, stretch);
          if (strong) yield { message: 'strong', ...place, verdict: 'review', confidence: 'high', data };
          else
            yield {
              message: 'long',
              ...place,
              verdict: 'review',
              confidence: 'medium',
              data: { ...data, limit: { minutes: options.reviewAfter } },
            };
        }
        if (!isMeasured(stretches, options.reviewAfter))
          yield { outcome: 'inconclusive', because: 'times-unknown' };
        else if (long.length === 0) yield { outcome: 'pass', because: 'kept' };
      }
    }
  },
});

/** Needs that more frequent breaks answer. */
const tiring: readonly NeedKind[] = [
  'minor',
  'unaccompanied',
  'accompanied-minor',
  'trauma',
  'violence',
  'health',
];

/** Every stretch lies on one side of the limit. */
function isMeasured(stretches: readonly Stretch[], limit: number): boolean {
  return (
    stretches.length > 0 &&
    stretches.every(({ minutes }) => minutes !== undefined && (minutes.low > limit || minutes.high <= limit))
  );
}

function clock(minutes: number): { readonly clock: number } {
  return { clock: minutes % 1440 };
}

/** The first turn of the stretch, else the head of the session. */
function placeOf(
  interview: Interview,
  timed: TimedSession,
  stretch: Stretch,
): { readonly at: Span; readonly turn?: number } {
  const before = timed.breaks.filter(({ measured }) => measured.end === stretch.start).at(-1);
  const from = before?.node.position.end.offset ?? 0;
  const turn = turnsOf(timed.session).find((each) => each.position.start.offset >= from);
  if (!turn) return { at: headOf(interview, timed.session) };
  const at = turn.children.length > 0 ? sourceSpan(turn, 0, textOf(turn).length) : spanOf(turn);
  return { at, turn: turn.n };
}
