import { bit } from './grammar.ts';
import { type Head, hasRelative, mostHeads } from './head.ts';
import { breakBefore, isA, isAny, isLast, linkOf, phraseStart, runsOn, type Scan } from './scan.ts';

const asking = bit.wh | bit['wh-relative'];
const subjectLike = bit.subject | bit.determiner;

/** Dutch: a question word with the verb right behind it, or the verb first (study §4, guard 2). */
export function headsNl(scan: Scan): readonly Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < scan.tokens.length && heads.length < mostHeads; i++) {
    const head = isAny(scan, i, asking) ? questionWord(scan, i, heads) : verbFirst(scan, i, heads);
    if (head) heads.push(head);
  }
  return heads;
}

/** Verb second: behind the question phrase comes the verb, not the subject (« waar woonde u », not « waar u woonde »). */
function verbFollows(scan: Scan, i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < scan.tokens.length; k++) {
    if (breakBefore(scan, k)) return false;
    if (isA(scan, k, 'auxiliary')) return true;
    if (isAny(scan, k, subjectLike)) return false;
    if (!isA(scan, k, 'not-verb') && isAny(scan, k + 1, subjectLike) && !breakBefore(scan, k + 1))
      return true;
  }
  return false;
}

function questionWord(scan: Scan, i: number, heads: readonly Head[]): Head | undefined {
  const fold = scan.tokens[i]!.fold;
  const first = phraseStart(scan, i);
  const link = linkOf(scan, i);
  if (isA(scan, i - 1, 'not-asking') || (fold === 'waar' && isTrue(scan, i))) return undefined;
  const ends = isLast(scan, i) || breakBefore(scan, i + 1);
  const joinedBefore = link === 'and' && first >= 2 && isAny(scan, first - 2, asking);
  const joinedAfter =
    isA(scan, i + 1, 'and') &&
    (isAny(scan, i + 2, asking) || (isA(scan, i + 2, 'preposition') && isAny(scan, i + 3, asking)));
  const adjacent = joinedBefore || joinedAfter;
  const asked =
    scan.asked.has(first) ||
    (link === 'and' && heads.at(-1)?.embedded === true && !hasRelative(scan, i, fold, heads));
  const weak = isA(scan, i, 'wh-relative') || fold === 'wanneer';
  const order = verbFollows(scan, i);
  const opens = link === 'start' && scan.mark && isUnbroken(scan, i);
  const alone = ends && (link !== 'start' || scan.tokens.length <= 3);
  if (weak && !adjacent && !asked) {
    if (link === 'and' && hasRelative(scan, i, fold, heads)) return undefined;
    if (link === 'inner' && !(ends && scan.mark && heads.length === 0)) return undefined;
    if (link !== 'inner' && !order && !alone && !(link === 'and' && endsSoon(scan, i)) && !opens)
      return undefined;
    if (link === 'comma' && !(scan.mark && isAny(scan, i + 2, subjectLike) && order)) return undefined;
    if (link === 'comma' && tellsThat(scan, i)) return undefined;
  }
  const main = order || alone || opens || (link === 'and' && endsSoon(scan, i));
  const span = { start: scan.tokens[first]!.start, end: scan.tokens[i]!.end };
  return { kind: 'wh', ...span, at: i, word: fold, link, main, adjacent: joinedBefore, embedded: asked };
}

/** « het onderzoek, waaruit blijkt dat … »: tells of the noun before it. */
export function tellsThat({ tokens }: Scan, i: number): boolean {
  return tokens[i]!.fold !== 'waar' && tokens[i + 2]?.fold === 'dat' && i + 3 < tokens.length;
}

/** « niet waar? », « is dat waar? »: true, not where. */
function isTrue(scan: Scan, i: number): boolean {
  const before = scan.tokens[i - 1]?.fold;
  return isLast(scan, i) && (before === 'niet' || before === 'dat' || before === 'het');
}

/** An elliptic question: « en om welke reden? », « en wat precies? ». */
function endsSoon(scan: Scan, i: number): boolean {
  if (scan.tokens.length - 1 - i > 2) return false;
  for (let k = i + 1; k < scan.tokens.length; k++)
    if (isAny(scan, k, bit.subject | bit.auxiliary)) return false;
  return true;
}

function verbFirst(scan: Scan, i: number, heads: readonly Head[]): Head | undefined {
  const verb = isA(scan, i, 'auxiliary');
  if (!verb && (isA(scan, i, 'not-verb') || !(isA(scan, i + 1, 'pronoun') || (i === 0 && scan.mark))))
    return undefined;
  if (!isAny(scan, i + 1, subjectLike | bit.pronoun) && !(i === 0 && isName(scan, 1))) return undefined;
  if (breakBefore(scan, i + 1)) return undefined;
  const runs = verb && runsOn(scan, i, i + 1, heads);
  const link = runs ? 'comma' : linkOf(scan, i);
  if (phraseStart(scan, i) !== i || link === 'inner') return undefined;
  if (isA(scan, i, 'conditional') && link === 'start' && hasComma(scan, i)) return undefined;
  if (link === 'and' && i - (heads.at(-1)?.at ?? -9) <= 3 && !breakBefore(scan, i - 1)) return undefined;
  if (link === 'comma' && !((scan.mark || runs) && goesOn(heads))) return undefined;
  if (!scan.mark && !verb) return undefined;
  const span = { start: scan.tokens[i]!.start, end: scan.tokens[i + 1]!.end };
  return { kind: 'polar', ...span, at: i, word: '', link, main: true, adjacent: false, embedded: false };
}

function hasComma(scan: Scan, i: number): boolean {
  for (let k = i + 1; k < scan.tokens.length && k < i + 20; k++) if (breakBefore(scan, k)) return true;
  return false;
}

function isName(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token !== undefined && /\p{Lu}/u.test(scan.text.slice(token.start, token.start + 2));
}

/** Behind a comma a verb asks only when nothing did yet, or one full question did. */
function goesOn(heads: readonly Head[]): boolean {
  const last = heads.at(-1);
  return last === undefined || last.main;
}

/** « Wie in het dorp kende u? », « Vanwaar dat verschil? »: one clause from the question word to the mark. */
function isUnbroken(scan: Scan, i: number): boolean {
  for (let k = i + 1; k < scan.tokens.length && k < i + 20; k++) if (breakBefore(scan, k)) return false;
  return scan.tokens.length > 2;
}
