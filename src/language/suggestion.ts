import type { Confidence } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import type { Analysis, Cue, Sentence } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import { type Before, nothingBefore } from './context.ts';
import { uncovered } from './reproach.ts';
import { breakBefore, isA } from './scan.ts';
import { isRatifying } from './sentence.ts';
import { tagOf } from './tag.ts';

export type SuggestionKind =
  | 'tag'
  | 'assumption'
  | 'taken-for-granted'
  | 'supplied-feeling'
  | 'thesis'
  | 'cleft'
  | 'presupposition'
  | 'ratifying'
  | 'negative'
  | 'modal';

/** A cue that puts the answer into the mouth; offsets into the turn's text. */
export interface Suggestion extends Span {
  readonly kind: SuggestionKind;
  readonly confidence: Confidence;
  readonly rewording?: string;
}

const strength = { high: 3, medium: 2, low: 1 };

/** The suggestive cues of a turn, at most one per sentence (domain §D.4, Q2). */
export function suggestionsOf(analysis: Analysis, before: Before = nothingBefore): readonly Suggestion[] {
  if (analysis.confrontation === 'fair') return [];
  const invited = analysis.sentences.some((sentence) => has(sentence, 'correction'));
  const found: Suggestion[] = [];
  analysis.sentences.forEach((sentence, i) => {
    if (sentence.procedural) return;
    const cues = [
      ...phrases(sentence),
      ...(invited ? [] : built(analysis, i, before)),
      ...presupposed(analysis, sentence, before),
    ];
    const best = cues.sort((a, b) => strength[b.confidence] - strength[a.confidence] || a.start - b.start)[0];
    if (!best) return;
    const kinds = new Set(cues.filter((cue) => cue.confidence !== 'low').map((cue) => cue.kind));
    found.push(kinds.size > 1 ? { ...best, confidence: 'high' } : best);
  });
  return found;
}

/** Formulas of the lexicon, where their place allows it. */
function phrases(sentence: Sentence): readonly Suggestion[] {
  const asksWord = sentence.heads.some((head) => head.kind === 'wh' && head.main) || sentence.form === 'open';
  const found: Suggestion[] = [];
  for (const cue of uncovered(sentence.cues.filter((one) => one.kind === 'assumptions'))) {
    const kind = cue.term.id as SuggestionKind;
    if (kind === 'presupposition') continue;
    if (kind !== 'assumption' && asksWord) continue;
    if (kind === 'taken-for-granted' && !takesForGranted(sentence, cue)) continue;
    if (kind === 'negative' && !(sentence.scan.mark && sentence.heads.length === 0 && subjectFirst(sentence)))
      continue;
    if (kind === 'cleft' && (!sentence.scan.mark || fromSource(sentence))) continue;
    if (
      kind === 'supplied-feeling' &&
      (sentence.heads.length > 0 || (cue.term.tier !== 'high' && !sentence.scan.mark))
    )
      continue;
    found.push(suggestion(cue, kind));
  }
  return found;
}

/** « évidemment » in the main clause of a declarative question put to the person heard. */
function takesForGranted(sentence: Sentence, cue: Cue): boolean {
  const { scan } = sentence;
  if (
    !scan.mark ||
    scan.tokens.length < 4 ||
    sentence.heads.some((head) => head.main) ||
    !addresses(sentence)
  )
    return false;
  const at = scan.tokens.findIndex((token) => token.start === cue.start);
  return !subordinateBefore(sentence, at);
}

/** Does a subordinate clause begin before token `at`, within its part of the sentence? */
function subordinateBefore(sentence: Sentence, at: number): boolean {
  for (let k = at - 1; k >= 0 && !breakBefore(sentence.scan, k + 1); k--) {
    if (isA(sentence.scan, k, 'subordinator')) return true;
  }
  return false;
}

function suggestion(cue: Cue, kind: SuggestionKind): Suggestion {
  const { rewording, tier } = cue.term;
  return {
    kind,
    confidence: tier ?? 'medium',
    start: cue.start,
    end: cue.end,
    ...(rewording ? { rewording } : {}),
  };
}

/** What the build of the sentence shows: tags, ratified conclusions, negative and modal declaratives. */
function built(analysis: Analysis, i: number, before: Before): readonly Suggestion[] {
  const sentence = analysis.sentences[i]!;
  const { scan, heads } = sentence;
  const found: Suggestion[] = [];
  const tag = tagOf(scan, heads, sentence.cues, analysis.speech.language);
  const earlier = analysis.sentences[i - 1];
  const source = fromSource(sentence) || (tag?.alone === true && (!earlier || fromSource(earlier)));
  const asserts =
    !tag?.alone ||
    (earlier !== undefined && !earlier.asks && !earlier.procedural && earlier.form === 'statement');
  const quick = tag?.kind === 'verification' && (source || tag.alone);
  if (tag && asserts && !quick && sentence.part !== 'invitation') {
    const confidence = source || tag.kind === 'verification' ? 'medium' : 'high';
    found.push({ kind: 'tag', confidence, start: tag.start, end: tag.end });
  }
  if (heads.some((head) => head.main) || fromSource(sentence)) return found;
  if (isRatifying(scan, heads) && !isEcho(analysis, sentence, before, 0.6)) {
    found.push({ kind: 'ratifying', confidence: 'medium', start: sentence.start, end: sentence.end });
  }
  if (!scan.mark || !addresses(sentence) || isEcho(analysis, sentence, before, 0.5)) return found;
  const never = scan.tokens.findIndex((_, k) => isA(scan, k, 'never'));
  if (never > 0 && subjectFirst(sentence) && !subordinateBefore(sentence, never)) {
    found.push({
      kind: 'negative',
      confidence: 'medium',
      start: scan.tokens[never]!.start,
      end: scan.tokens[never]!.end,
    });
  }
  const modal = scan.tokens.findIndex(
    (_, k) => isA(scan, k, 'modal') && !isA(scan, k - 1, 'certain') && !isA(scan, k + 1, 'certain'),
  );
  if (modal > 0)
    found.push({
      kind: 'modal',
      confidence: 'medium',
      start: scan.tokens[modal]!.start,
      end: scan.tokens[modal]!.end,
    });
  return found;
}

/** « Quand a-t-il commencé à … »: leads only when no earlier answer has told the fact. */
function presupposed(analysis: Analysis, sentence: Sentence, before: Before): readonly Suggestion[] {
  const cue = sentence.cues.find((one) => one.kind === 'assumptions' && one.term.id === 'presupposition');
  if (!cue || !sentence.asks || !addresses(sentence)) return [];
  const words = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
  return overlap(words, before.told()) > 0 ? [] : [suggestion(cue, 'presupposition')];
}

function isEcho(analysis: Analysis, sentence: Sentence, before: Before, share: number): boolean {
  if (before.answer === '') return false;
  const own = contentOf(analysis.text.slice(sentence.start, sentence.end), analysis.speech);
  return overlap(own, contentOf(before.answer, analysis.speech)) >= share;
}

function subjectFirst(sentence: Sentence): boolean {
  return [0, 1, 2, 3].some((i) => isA(sentence.scan, i, 'second-person'));
}

function addresses(sentence: Sentence): boolean {
  return sentence.scan.tokens.some((_, i) => isA(sentence.scan, i, 'second-person'));
}

function fromSource(sentence: Sentence): boolean {
  return sentence.cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === 'source');
}

function has(sentence: Sentence, id: string): boolean {
  return sentence.cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === id);
}
