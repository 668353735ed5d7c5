import type { Speech } from '../model/check.ts';
import type { Turn } from '../model/interview.ts';
import type { Span } from '../model/place.ts';
import { textOf } from '../model/turns.ts';
import { type Remembered, remembered } from '../text/memory.ts';
import { matchesInTokens, nothingFound } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { type TurnWords, wordsOf } from '../text/turn-words.ts';
import type { Analysis, Cue, Sentence } from './analysed.ts';
import { confrontationOf } from './confrontation.ts';
import { grammarOf } from './grammar.ts';
import { masked as maskedOf } from './masked.ts';
import { sentenceOf } from './sentence.ts';
import { writtenOut } from './shorthand.ts';

const known = new WeakMap<Turn | Remembered, Analysis>();

/**
 * Nobody asks at such length: of a longer turn (a file pasted into the notes) the beginning is analysed. What no check
 * finds there passes nothing: these checks look for signs, and their clauses stay open.
 */
const longestTurn = 30_000;

/** The analysis of a turn, made once per record and shared by the checks; where texts are remembered, once per text. */
export function analysisOf(turn: Turn, speech: Speech): Analysis {
  const key = remembered(textOf(turn)) ?? turn;
  const before = known.get(key);
  if (before?.speech.lexicons === speech.lexicons) return before;
  const size = turn.children.reduce((sum, leaf) => sum + leaf.value.length, 0);
  const analysis =
    size > longestTurn ? analysisOfText(textOf(turn), speech) : analysisOfWords(wordsOf(turn), speech);
  known.set(key, analysis);
  return analysis;
}

/** The same for a bare text. */
export function analysisOfText(whole: string, speech: Speech): Analysis {
  const text = whole.slice(0, longestTurn);
  return analysisOfWords(
    { text, tokens: tokensOf(text), sentences: sentencesOf(text), found: nothingFound(), count: undefined },
    speech,
  );
}

function analysisOfWords(words: TurnWords, speech: Speech): Analysis {
  const { text } = words;
  const grammar = grammarOf(speech.lexicons);
  const masked = maskedOf(text);
  // Most turns quote nobody: then their words are known already.
  const typed = masked === text ? words.tokens : tokensOf(masked);
  const spans = masked === text ? words.sentences : sentencesOf(masked);
  const tokens = writtenOut(typed, spans, masked, speech.lexicons.get('question-shorthand'));
  const cues = cuesIn(tokens, spans, speech);
  const sentences: Sentence[] = [];
  let token = 0;
  let cue = 0;
  for (const span of spans) {
    const [firstToken, firstCue] = [token, cue];
    while (token < tokens.length && tokens[token]!.start < span.end) token++;
    while (cue < cues.length && cues[cue]!.start < span.end) cue++;
    const words = tokens.slice(firstToken, token);
    if (words.length === 0) continue;
    const own = cues.slice(firstCue, cue);
    const scan = {
      text: masked,
      tokens: words,
      bits: words.map(grammar.bitsOf),
      mark: hasMark(masked, words.at(-1)!.end, span.end),
      asked: behindInvitations(words, own),
      joined: behindJoins(words, own),
    };
    sentences.push(sentenceOf(span, scan, own, speech.language));
  }
  const asking = sentences.filter((sentence) => sentence.asks);
  return {
    text,
    masked,
    tokens,
    asWritten: tokens === words.tokens ? words : undefined,
    found: nothingFound(),
    sentences,
    form: (asking.find(isOwnQuestion) ?? asking[0])?.form ?? 'statement',
    procedural: asking.length > 0 && asking.every((sentence) => sentence.procedural),
    confrontation: confrontationOf(sentences),
    speech,
  };
}

function cuesIn(tokens: readonly Token[], spans: readonly Span[], speech: Speech): readonly Cue[] {
  const { cues, kindOf } = grammarOf(speech.lexicons);
  return matchesInTokens(tokens, spans, cues).map(({ term, start, end }) => ({
    term,
    start,
    end,
    kind: kindOf.get(term)!,
  }));
}

/** A question mark between the last word and the end of the sentence. */
function hasMark(text: string, from: number, to: number): boolean {
  return text.slice(from, to).includes('?');
}

const nowhere: ReadonlySet<number> = new Set();

function behindInvitations(words: readonly Token[], cues: readonly Cue[]): ReadonlySet<number> {
  if (!cues.some((cue) => cue.kind === 'invitations')) return nowhere;
  const asked = new Set<number>();
  for (const cue of cues) {
    if (cue.kind !== 'invitations' || cue.term.id === 'open-question') continue;
    const behind = indexFrom(words, cue.end);
    asked.add(behind);
    if (words[behind] && objects.has(words[behind].fold)) asked.add(behind + 1);
  }
  return asked;
}

/** Tokens behind « ainsi que », « as well as », « alsook ». */
function behindJoins(words: readonly Token[], cues: readonly Cue[]): ReadonlySet<number> {
  if (!cues.some((cue) => cue.kind === 'chains')) return nowhere;
  const joined = new Set<number>();
  for (const cue of cues)
    if (cue.kind === 'chains' && cue.term.id === 'joining') joined.add(indexFrom(words, cue.end));
  return joined;
}

/** Not « puis-je vous poser une question ? », nor « revenons à … » before the question itself. */
function isOwnQuestion({ cues }: Sentence): boolean {
  return !cues.some(({ term }) => term.id === 'aside' || term.id === 'turning');
}

/** « tell me who », « dites-nous qui », « vertel ons wie ». */
const objects = new Set(['moi', 'nous', 'me', 'us', 'mij', 'ons', 'eens']);

/** Index of the first word that starts at or behind an offset, by halving. */
function indexFrom(words: readonly Token[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
