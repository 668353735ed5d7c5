import type { Span } from '../model/place.ts';
import { recalled } from './memory.ts';
import { recent } from './recent.ts';

/** References: a dot after them never ends a sentence (fr, nl, en together: they do not collide). */
const hard = new Set(
  'dhr mevr mw cf vgl bv bijv c-à-d càd d.w.z o.a i.v.m m.b.t m.a.w n.a.v t.e.m z.g zgn i.e e.g'.split(' '),
);
/** Titles are titles with a capital: « Me A. », not "tell me." */
const titles = new Set('M Me Mme Mlle MM Dr Pr Prof Mr Mrs Ms St Ste Dhr Mevr Mw'.split(' '));
/** Stand before a number: « art. 47 », not "she studied art." */
const beforeNumber = new Set('art p pp n nr nrs no blz ref réf tél tel'.split(' '));
/** May end a sentence: they do when a word that opens sentences follows. */
const soft = new Set(
  'etc enz h u a.m p.m min ca env janv févr avr juil sept oct nov déc jan feb aug okt dec s.a p.v b.v'.split(
    ' ',
  ),
);
const openers = new Set(
  (
    'il elle ils elles on je vous nous tu et mais ou donc alors pourquoi comment quand où qui que quel quelle est-ce ' +
    'le la les un une ce cela ça c’est avez êtes ik u jij hij zij ze we wij er en maar of dus waarom hoe wanneer waar ' +
    'wie wat welke de het een dat dit hebt bent is i you he she they it and but or so why how when where who what ' +
    'which the a that this did do does have were was are can could'
  ).split(' '),
);

/** A French closing quote stands after a space of its own. */
const end = /([.!?…]+)((?:[ \u00a0\u202f]?»)?["'”’)\]]*)(?=[\s\p{Cf}]|$)/gu;

/**
 * Sentences of a text as spans (UTF-16 offsets), white space between them left out. A blank line or a line end
 * after closing punctuation parts sentences; a line end alone does not, since notes are hard-wrapped.
 * One pass: candidates are runs of closing punctuation before white space (shared study, sentence splitting).
 */
export function sentencesOf(text: string): readonly Span[] {
  return recalled(text, sentencesIn, sentencesIn);
}

const sentencesIn = recent(sentencesRead);

function sentencesRead(text: string): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  const push = (to: number): void => {
    let start = from;
    let stop = to;
    while (start < stop && isSpace(text.charCodeAt(start))) start++;
    while (stop > start && isSpace(text.charCodeAt(stop - 1))) stop--;
    if (stop > start) spans.push({ start, end: stop });
    from = to;
  };
  for (const match of text.matchAll(end)) {
    const at = match.index + match[0].length;
    if (endsSentence(text, match.index, match[1]!, match[2]!, at)) push(at);
  }
  push(text.length);
  return spans;
}

function endsSentence(text: string, mark: number, signs: string, closing: string, at: number): boolean {
  const next = nextWord(text, at);
  if (next === '') return true;
  const lower = next[0] === next[0]!.toLowerCase() && next[0] !== next[0]!.toUpperCase();
  if (/[!?]/.test(signs)) return !(closing !== '' && lower);
  if (signs !== '.') return !lower;
  if (lower) return false;
  const written = wordBefore(text, mark);
  const word = written.toLowerCase();
  if (hard.has(word) || titles.has(written)) return false;
  if (beforeNumber.has(word) && /\d/.test(next[0]!)) return false;
  const initial = word.length === 1 && /\p{L}/u.test(word);
  if (soft.has(word) || initial) return openers.has(next.toLowerCase());
  return true;
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 24 && /[\p{L}\p{N}.°-]/u.test(text[start - 1]!)) start--;
  return text.slice(start, at);
}

function nextWord(text: string, at: number): string {
  const match = /[\p{L}\p{N}][\p{L}\p{N}’'-]{0,24}/u.exec(text.slice(at, at + 60));
  return match ? match[0] : '';
}

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 160 || code === 0x202f || code === 0x2028;
}
