import { bit } from './grammar.ts';
import { type Head, hasRelative, mostHeads } from './head.ts';
import { breakBefore, isA, isAny, isLast, linkOf, phraseStart, runsOn, type Scan } from './scan.ts';

const asking = bit.wh | bit['wh-relative'];
const subjectLike = bit.subject | bit.determiner;

/** English: question words, and the auxiliary before its subject (study §4, guards 2 and 5). */
export function headsEn(scan: Scan): readonly Head[] {
  const heads: Head[] = [];
  for (let i = 0; i < scan.tokens.length && heads.length < mostHeads; i++) {
    const head = isAny(scan, i, asking) ? questionWord(scan, i, heads) : auxiliaryFirst(scan, i, heads);
    if (head) heads.push(head);
  }
  return heads.length > 0 ? heads : fronted(scan);
}

/** Index of the auxiliary behind the question phrase, 0 if the subject comes first (« where you did »). */
function auxiliaryAfter(scan: Scan, i: number): number {
  for (let k = i + 1; k <= i + 6 && k < scan.tokens.length; k++) {
    const counted = k === i + 2 && scan.tokens[k]!.fold === 'people';
    if (breakBefore(scan, k) || (isAny(scan, k, subjectLike) && !counted)) return 0;
    if (isA(scan, k, 'auxiliary') || scan.tokens[k]!.fold === 's') return k;
  }
  return 0;
}

function questionWord(scan: Scan, i: number, heads: readonly Head[]): Head | undefined {
  const fold = scan.tokens[i]!.fold;
  const first = phraseStart(scan, i);
  const link = linkOf(scan, i);
  if (isA(scan, i - 1, 'not-asking')) return undefined;
  const ends = isLast(scan, i) || breakBefore(scan, i + 1);
  const joinedBefore = link === 'and' && first >= 2 && isAny(scan, first - 2, asking);
  const joinedAfter =
    isA(scan, i + 1, 'and') &&
    (isAny(scan, i + 2, asking) || (isA(scan, i + 2, 'preposition') && isAny(scan, i + 3, asking)));
  const adjacent = joinedBefore || joinedAfter;
  const asked =
    scan.asked.has(first) ||
    (link === 'and' && heads.at(-1)?.embedded === true && !hasRelative(scan, i, fold, heads));
  const weak = isA(scan, i, 'wh-relative') || fold === 'what' || fold === 'whom' || fold === 'whose';
  const auxiliary = auxiliaryAfter(scan, i);
  const order = auxiliary > 0;
  const alone = ends && (link !== 'start' || scan.tokens.length <= 3);
  const subject =
    (fold === 'who' || fold === 'what' || fold === 'which') && !isAny(scan, i + 1, subjectLike) && !ends;
  const asksSubject =
    subject &&
    (link === 'start' || (link === 'and' && heads.length > 0 && !hasRelative(scan, i, fold, heads)));
  const embedded = fold === 'what' && link === 'and' && heads.some((head) => head.kind === 'wh');
  if (weak && !adjacent && !asked) {
    if (link === 'and' && hasRelative(scan, i, fold, heads)) return undefined;
    if (
      link === 'inner' &&
      !(scan.mark && heads.length === 0 && scan.tokens.length - i <= 4 && !isAny(scan, i - 1, bit.determiner))
    )
      return undefined;
    if (
      link === 'comma' &&
      !(scan.mark && (asksSubject || (order && isAny(scan, auxiliary + 1, subjectLike))))
    )
      return undefined;
    if (link === 'or' && !order) return undefined;
    if (link === 'and' && !order && !alone && !asksSubject && !embedded && first === i && !endsSoon(scan, i))
      return undefined;
    if (link === 'and' && first < i && !order && scan.tokens.length - i > 4) return undefined;
    if (link === 'start' && !order && !alone && !asksSubject) return undefined;
  }
  const counts = !weak && link === 'start' && scan.mark && !ends && asksHowMany(scan, i);
  const main =
    order ||
    counts ||
    alone ||
    asksSubject ||
    (link === 'and' && scan.tokens.length - i <= 3 && !isAny(scan, i + 1, subjectLike));
  const span = { start: scan.tokens[first]!.start, end: scan.tokens[i]!.end };
  return { kind: 'wh', ...span, at: i, word: fold, link, main, adjacent: joinedBefore, embedded: asked };
}

function auxiliaryFirst(scan: Scan, i: number, heads: readonly Head[]): Head | undefined {
  if (!isA(scan, i, 'auxiliary')) return undefined;
  const next = scan.tokens[i + 1]?.fold === 't' || scan.tokens[i + 1]?.fold === 'not' ? i + 2 : i + 1;
  if (next >= scan.tokens.length || breakBefore(scan, next)) return undefined;
  const runs = runsOn(scan, i, next, heads);
  const link = runs ? 'comma' : linkOf(scan, i);
  if (link === 'inner' || phraseStart(scan, i) !== i) return undefined;
  const pronoun = isA(scan, next, 'pronoun') || scan.tokens[next]!.fold === 'your';
  if (link === 'or' && !pronoun) return undefined;
  if (link === 'and' && !pronoun && !asksAgain(scan, i, next, heads)) return undefined;
  if (link === 'comma' && !pronoun && !(scan.mark && heads.length === 0 && isAny(scan, next, subjectLike)))
    return undefined;
  if (link === 'start' && isA(scan, i, 'plain-verb') && !scan.mark && !pronoun) return undefined;
  if (link === 'start' && !scan.mark && !isAny(scan, next, subjectLike)) return undefined;
  const last = scan.tokens.length - 1;
  if (link === 'comma' && (last - next <= 1 || !goesOn(heads))) return undefined;
  if (link === 'and' && last - next <= 0) return undefined;
  const span = { start: scan.tokens[i]!.start, end: scan.tokens[next]!.end };
  return { kind: 'polar', ...span, at: i, word: '', link, main: true, adjacent: false, embedded: false };
}

/** « …, and could one of them write »: behind a yes/no question, with a comma or a verb that cannot go on with it. */
function asksAgain(scan: Scan, i: number, next: number, heads: readonly Head[]): boolean {
  const [first] = heads;
  if (!scan.mark || !first?.main || !isAny(scan, next, subjectLike)) return false;
  return !isA(scan, i, 'plain-verb') || (breakBefore(scan, i - 1) && isA(scan, next, 'determiner'));
}

/** Behind a comma a verb asks only when nothing did yet, or one full question did. */
function goesOn(heads: readonly Head[]): boolean {
  const last = heads.at(-1);
  return last === undefined || last.main;
}

/** « and when exactly »: nothing but the question word and an adverb is left. */
function endsSoon(scan: Scan, i: number): boolean {
  return scan.tokens.length - 1 - i <= 1 && !isAny(scan, i + 1, subjectLike | bit.auxiliary);
}

/** « How many men came? »: the question phrase is the subject, no other stands behind it. */
function asksHowMany(scan: Scan, i: number): boolean {
  for (let k = i + 1; k <= i + 4 && k < scan.tokens.length; k++) {
    if (breakBefore(scan, k)) return true;
    if (isAny(scan, k, subjectLike)) return false;
  }
  return true;
}

/** « When you left, who stayed? »: the last clause asks when the first is but a circumstance. */
function fronted(scan: Scan): readonly Head[] {
  if (!scan.mark || !isAny(scan, 0, bit.preposition | bit.subordinator)) return [];
  let i = scan.tokens.length - 1;
  while (i > 0 && !breakBefore(scan, i)) i--;
  if (i === 0 || !isAny(scan, i, asking) || isAny(scan, i + 1, subjectLike)) return [];
  const { start, end, fold } = scan.tokens[i]!;
  return [
    {
      kind: 'wh',
      start,
      end,
      at: i,
      word: fold,
      link: 'comma',
      main: true,
      adjacent: false,
      embedded: false,
    },
  ];
}
