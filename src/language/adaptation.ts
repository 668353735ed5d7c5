import type { Speech } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { fieldsOf, sourceSpan, spanOf, textOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { analysisOf } from './analysis.ts';
import { officerTurns } from './context.ts';
import { named, phrasesIn } from './phrases.ts';
import { recordWords } from './record-words.ts';

/** Ids of the lexicon `adaptations`. */
export type AdaptationKind = 'officer' | 'approach' | 'method' | 'declined' | 'support' | 'means';

/** Where the record mentions that the interview was adapted. */
export interface Adaptation {
  readonly kind: AdaptationKind;
  readonly at: Span;
}

const fields = ['officer', 'present', 'needs', 'other'];

/**
 * Mentions of an adapted interview (charter 2.6, 9.3, 9.4): in the header, in the officer's notes, in what the
 * officer states. A question asks about the applicant's life (« étiez-vous formé à … »), but for what offers support or a
 * means.
 */
export function adaptationsIn(interview: Interview, speech: Speech, lexicon: Lexicon): readonly Adaptation[] {
  const header = fieldsOf(interview)
    .filter(({ name }) => fields.includes(name))
    .flatMap((field) =>
      matchesIn(`${field.label} ${textOf(field)}`, lexicon).map(({ term }) =>
        mention(term.id, spanOf(field)),
      ),
    );
  const body = recordWords(interview).flatMap(({ node, text, speaker }): Adaptation[] => {
    if (speaker === undefined || node.type !== 'turn')
      return matchesIn(text, lexicon).map(({ term, start, end }) =>
        mention(term.id, sourceSpan(node, start, end)),
      );
    if (speaker !== 'officer') return [];
    const analysis = analysisOf(node, speech);
    const asked = analysis.sentences.filter((sentence) => sentence.asks);
    return phrasesIn(analysis, lexicon)
      .filter(({ term }) => term.tier !== 'low')
      .filter(
        ({ term, start }) =>
          term.id === 'support' ||
          term.id === 'means' ||
          !asked.some((sentence) => sentence.start <= start && start < sentence.end),
      )
      .map(({ term, start, end }) => mention(term.id, sourceSpan(node, start, end)));
  });
  return [...header, ...body];
}

function mention(id: string | undefined, at: Span): Adaptation {
  return { kind: id as AdaptationKind, at };
}

/** « Et ensuite ? » only follows on. */
const leastInvitation = 5;

/**
 * Signs that prove nothing alone, outside opening and closing: a word of comfort (`distress`, its answers), and an open
 * invitation to tell, with which a free account begins in every interview.
 */
export function supportIn(
  interview: Interview,
  speech: Speech,
  distress: Lexicon,
): { readonly comfort: boolean; readonly invitation: boolean } {
  const turns = [...officerTurns(interview, speech)].filter(({ before }) => !before.informs);
  return {
    comfort: turns.some(({ analysis }) => named(phrasesIn(analysis, distress), 'answer').length > 0),
    invitation: turns.some(
      ({ analysis }) => analysis.form === 'open' && analysis.tokens.length >= leastInvitation,
    ),
  };
}
