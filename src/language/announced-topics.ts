import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { sectionsOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { wordsOf } from '../text/turn-words.ts';
import type { Form } from './analysed.ts';
import { officerTurns } from './context.ts';
import { confronts } from './disparagement.ts';
import { named, phrasesIn } from './phrases.ts';

/** An officer's question within a topic, and the words of the longest answer to it. */
export interface TopicQuestion {
  readonly turn: Turn;
  readonly open: boolean;
  readonly closed: boolean;
  readonly answer: number;
}

/**
 * The questions of each topic that the record itself marks (domain §A.6 Q8): a heading of the interview part, or an
 * announcement of the officer (`topic-changes`). Left out: opening, closing, comfort, confrontations, and questions on
 * identity, papers or route, which are closed by nature (`identity-matters`), with the parts headed so.
 */
export function announcedTopicsIn(
  interview: Interview,
  speech: Speech,
  words: { readonly topics: Lexicon; readonly identity: Lexicon },
): readonly (readonly TopicQuestion[])[] {
  const begins = new Map<Turn, boolean>();
  for (const { title, children } of sectionsOf(interview)) {
    const first = children.find((node) => node.type === 'turn');
    if (first && title !== undefined) begins.set(first, matchesIn(title, words.identity).length === 0);
  }
  const turns = turnsOf(interview);
  const topics: TopicQuestion[][] = [];
  let current: TopicQuestion[] | undefined;
  let read = 0;
  for (const { turn, analysis, before } of officerTurns(interview, speech)) {
    for (; read < turn.n; read++) {
      const headed = begins.get(turns[read]!);
      if (headed !== undefined) current = headed ? opened(topics) : undefined;
    }
    const cues = phrasesIn(analysis, words.topics);
    if (named(cues, 'change').length > 0) current = opened(topics);
    if (!current || before.informs || analysis.procedural) continue;
    const open = analysis.form === 'open' || named(cues, 'invitation').length > 0;
    if (analysis.form === 'statement' && !open) continue;
    if (open) {
      current.push({ turn, open, closed: false, answer: answerTo(turn, turns) });
      continue;
    }
    if (confronts(analysis) || phrasesIn(analysis, words.identity).length > 0) continue;
    current.push({ turn, open, closed: closed.has(analysis.form), answer: answerTo(turn, turns) });
  }
  return topics;
}

const closed: ReadonlySet<Form> = new Set<Form>(['yesno', 'option', 'tag', 'declarative']);

function opened(topics: TopicQuestion[][]): TopicQuestion[] {
  const topic: TopicQuestion[] = [];
  topics.push(topic);
  return topic;
}

/** Words of the longest of the applicant's turns before the officer speaks again. */
function answerTo(turn: Turn, turns: readonly Turn[]): number {
  let most = 0;
  for (let i = turn.n; i < turns.length && turns[i]!.speaker !== 'officer'; i++)
    if (turns[i]!.speaker === 'applicant') most = Math.max(most, wordsOf(turns[i]!).tokens.length);
  return most;
}
