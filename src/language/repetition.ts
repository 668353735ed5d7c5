import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { matchesIn } from '../text/phrase.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import { type Before, officerTurns } from './context.ts';
import { inside, named, outside, phrasesIn } from './phrases.ts';

/** A question asked again; offsets into the turn's text. */
export interface Repetition extends Span {
  readonly turn: Turn;
  /** The turn in which it was asked first. */
  readonly first: Turn;
}

/** A question as it is compared: what it asks about, and what would make it another question. */
interface Asked {
  readonly turn: Turn;
  readonly content: ReadonlySet<string>;
  /** All its words in order. */
  readonly words: string;
  readonly manner: string;
}

/** Share of the content words that two askings of one question have in common, either way (domain §D.4, Q9). */
const same = 0.8;

/** Words of a question that tell what it is about by themselves: « what happened » does not. */
const telling = 5;

/** Questions kept for comparing: more than are asked within a few turns, and a bound for damaged input. */
const remembered = 40;

/** A longer answer that speaks of not understanding tells of something else. */
const short = 150;

/**
 * Questions asked again within so many turns though an answer came in between (Q9). An answer that was none, a
 * repetition said to be one, and a question that points to somebody named before are left alone.
 */
export function* repetitionsIn(
  interview: Interview,
  speech: Speech,
  lexicon: Lexicon,
  turns: number,
): Generator<Repetition> {
  let recent: readonly Asked[] = [];
  for (const { turn, analysis, before } of officerTurns(interview, speech)) {
    // What was asked before a turn without an answer may well be asked again.
    if (!isAnswered(before, lexicon)) recent = [];
    recent = recent.filter((asked) => asked.turn.n >= turn.n - turns && asked.turn.session === turn.session);
    const matches = phrasesIn(analysis, lexicon);
    const own: Asked[] = [];
    const open = analysis.confrontation !== 'fair' && named(matches, 'marked').length === 0;
    for (const sentence of analysis.sentences) {
      const asked = askedIn(turn, analysis, sentence, inside(matches, sentence));
      if (!asked) continue;
      const earlier = open && recent.find((other) => isSame(asked, other));
      if (earlier) yield { turn, first: earlier.turn, start: sentence.start, end: sentence.end };
      own.push(asked);
    }
    recent = [...recent, ...own].slice(-remembered);
  }
}

/** Something was said that is no « pardon ? », « je n'ai pas compris » or question in return. */
function isAnswered({ answer, misunderstood }: Before, lexicon: Lexicon): boolean {
  if (misunderstood || !/[\p{L}\p{N}]/u.test(answer)) return false;
  if (answer.length > short) return true;
  return !answer.trimEnd().endsWith('?') && named(matchesIn(answer, lexicon), 'unanswered').length === 0;
}

/** The question as compared, or undefined when its words alone do not say what it is about. */
function askedIn(
  turn: Turn,
  analysis: Analysis,
  sentence: Sentence,
  matches: ReturnType<typeof phrasesIn>,
): Asked | undefined {
  if (!sentence.asks || sentence.procedural) return undefined;
  if (outside(named(matches, 'pointing'), named(matches, 'neutral')).length > 0) return undefined;
  const hollow = [
    ...named(matches, 'empty'),
    ...sentence.cues.filter((cue) => cue.kind === 'invitations' || cue.kind === 'tags'),
  ];
  const content = contentOf(blanked(analysis.masked, sentence, hollow), analysis.speech);
  const words = sentence.scan.tokens.map(({ fold }) => fold);
  if (content.size < (words.length < telling ? 2 : 1)) return undefined;
  const distinct = named(matches, 'distinct').map(({ start, end }) => analysis.text.slice(start, end));
  const numbers = sentence.scan.tokens.filter(({ fold }) => /^\d/.test(fold)).map(({ fold }) => fold);
  const heads = sentence.heads.map(({ kind, word }) => `${kind} ${word}`);
  const manner = [...distinct.map((word) => word.toLowerCase()), ...numbers, ...heads].sort().join(' ');
  return { turn, content, words: words.join(' '), manner };
}

function blanked(text: string, { start, end }: Span, hollow: readonly Span[]): string {
  let out = '';
  let from = start;
  for (const span of [...hollow].sort((a, b) => a.start - b.start)) {
    out += text.slice(from, Math.max(from, span.start));
    from = Math.max(from, span.end);
  }
  return `${out} ${text.slice(from, Math.max(from, end))}`;
}

/** Two content words alone must both agree, more may differ by one in five; one is enough for the very same words. */
function isSame(one: Asked, other: Asked): boolean {
  if (one.content.size < 2) return one.words === other.words;
  return (
    one.manner === other.manner &&
    overlap(one.content, other.content) > same &&
    overlap(other.content, one.content) > same
  );
}
