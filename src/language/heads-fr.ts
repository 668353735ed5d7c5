import { bit } from './grammar.ts';
import { type Head, hasRelative, mostHeads, type OpenHead } from './head.ts';
import {
  breakBefore,
  hyphenAfter,
  isA,
  isAny,
  isLast,
  type Link,
  linkOf,
  opensOnOther,
  phraseStart,
  type Scan,
} from './scan.ts';

const asking = bit.wh | bit['wh-relative'];

/** French: question words, « est-ce que », and the verb followed by its subject clitic (study §4). */
export function headsFr(scan: Scan): readonly Head[] {
  const heads: OpenHead[] = [];
  for (let i = 0; i < scan.tokens.length && heads.length < mostHeads; i++) {
    const fold = scan.tokens[i]!.fold;
    if (fold === 'est' && isEstCeQue(scan, i)) {
      close(scan, heads, i, i + 2, linkOf(scan, i));
      i += 2;
    } else if (isAny(scan, i, asking) || isHurriedWhere(scan, i)) {
      questionWord(scan, i, heads);
    } else {
      const clitic = inversionAt(scan, i, heads);
      if (clitic > 0) {
        close(scan, heads, i, clitic, clauseLink(scan, i, heads));
        i = clitic;
      }
    }
  }
  const sure = heads.filter((head) => !head.tentative || head.main);
  return sure.length > 0 ? sure : fronted(scan, heads);
}

function isEstCeQue(scan: Scan, i: number): boolean {
  const [ce, que] = [scan.tokens[i + 1]?.fold, scan.tokens[i + 2]?.fold];
  return ce === 'ce' && (que === 'que' || que === 'qu' || que === 'qui');
}

/** « Ou êtes-vous né » : the accent is often missing on a capital or in haste. */
function isHurriedWhere(scan: Scan, i: number): boolean {
  if (scan.tokens[i]!.fold !== 'ou' || linkOf(scan, i) !== 'start' || i > 1) return false;
  if (i === 1 && scan.tokens[0]!.fold !== 'd') return false;
  const joined = isA(scan, i + 1, 'and') && isAny(scan, i + 2, asking);
  return joined || isA(scan, i + 1, 'hurried-verb') || isEstCeQue(scan, i + 1);
}

/** Index of the clitic when a verb and its subject are inverted at `i`, otherwise 0. */
function inversionAt(scan: Scan, i: number, heads: readonly OpenHead[]): number {
  const fold = scan.tokens[i]!.fold;
  if (hyphenAfter(scan, i)) {
    const at = scan.tokens[i + 1]!.fold === 't' && hyphenAfter(scan, i + 1) ? i + 2 : i + 1;
    if (!isA(scan, at, 'clitic') || fold === 'rendez' || isA(scan, i, 'object')) return 0;
    const imperative = fold.endsWith('ez') && !scan.mark && !isA(scan, i, 'hurried-verb');
    return imperative || (fold.endsWith('ez') && scan.tokens[at]!.fold === 'nous') ? 0 : at;
  }
  const apart =
    isA(scan, i, 'hurried-verb') && scan.tokens[i + 1]?.fold === 'vous' && !breakBefore(scan, i + 1);
  if (!apart) return 0;
  const link = linkOf(scan, clauseStart(scan, i));
  const open = heads.at(-1);
  return link === 'start' || link === 'and' || (open?.kind === 'wh' && !open.verb && i - open.at <= 3)
    ? i + 1
    : 0;
}

/** First of the words that stand before a verb: « ne », « vous », « l' ». */
function clauseStart(scan: Scan, i: number): number {
  let k = i;
  while (k > 0 && i - k < 4 && !breakBefore(scan, k) && isA(scan, k - 1, 'object')) k--;
  return k;
}

/** With a noun for subject (« votre père était-il ») the clause began at the last conjunction. */
function clauseLink(scan: Scan, i: number, heads: readonly OpenHead[]): Link {
  const link = linkOf(scan, clauseStart(scan, i));
  if (link !== 'inner') return link;
  const from = heads.at(-1)?.at ?? -1;
  if (from === -1) return 'start';
  // « Où votre père et votre mère se sont-ils … »: the conjunction joins the subjects.
  if (heads.at(-1)?.kind === 'wh' && !heads.at(-1)?.verb) return 'inner';
  for (let k = i - 1; k > from && i - k < 8; k--) {
    if (isA(scan, k, 'and')) return 'and';
    if (isA(scan, k, 'or')) return 'or';
  }
  return 'inner';
}

/** A verb was met: it completes the open question word, or asks by itself. */
function close(scan: Scan, heads: OpenHead[], first: number, last: number, link: Link): void {
  let open = heads.at(-1);
  if (open?.tentative && !open.main && first - open.at > 7) {
    heads.pop();
    open = heads.at(-1);
  }
  if (open?.kind === 'wh' && !open.verb && link !== 'and' && link !== 'or') {
    open.main = true;
    open.verb = true;
    const before = heads.at(-2);
    if (open.adjacent && before) before.main = true;
    return;
  }
  if (open?.main && link === 'inner') return;
  const span = { start: scan.tokens[first]!.start, end: scan.tokens[last]!.end };
  heads.push({
    kind: 'polar',
    ...span,
    at: first,
    word: '',
    link,
    main: true,
    adjacent: false,
    tentative: false,
    verb: true,
    embedded: false,
  });
}

function questionWord(scan: Scan, i: number, heads: OpenHead[]): void {
  const fold = scan.tokens[i]!.fold;
  const first = phraseStart(scan, i);
  const link = linkOf(scan, i);
  const before = scan.tokens[i - 1]?.fold;
  if (isA(scan, i - 1, 'not-asking') || scan.tokens[i + 1]?.fold === 'que') return;
  if (fold === 'pourquoi' && before === 'est' && link === 'inner') return;
  const ends = isLast(scan, i) || breakBefore(scan, i + 1);
  const joinedBefore = link === 'and' && isAny(scan, first - 2, asking) && first >= 2;
  const joinedAfter =
    isA(scan, i + 1, 'and') &&
    (isAny(scan, i + 2, asking) || (isAny(scan, i + 3, asking) && isA(scan, i + 2, 'preposition')));
  const adjacent = joinedBefore || joinedAfter;
  const asked = scan.asked.has(first) || (link === 'and' && heads.at(-1)?.embedded === true);
  const weak = isAny(scan, i, bit['wh-relative']) || fold === 'ou';
  const piped = isA(scan, i, 'pied-piped');
  const what = fold === 'quoi' && first === i && !adjacent;
  if (
    !asked &&
    link === 'inner' &&
    (weak || piped) &&
    !adjacent &&
    !what &&
    !(ends && (scan.mark ? heads.length === 0 || first < i : isLast(scan, i) && opensOnOther(scan)))
  )
    return;
  if (what && !ends && (link !== 'inner' || !opensOnOther(scan))) return;
  const answersWho =
    fold === 'qui' &&
    link === 'and' &&
    (heads.at(-1)?.main ?? false) &&
    (heads.at(-1)?.word === 'qui' ||
      breakBefore(scan, i - 1) ||
      (heads.at(-1)?.kind === 'wh' && !hasRelative(scan, i, fold, heads)));
  const relative = (weak || piped) && link === 'and' && !adjacent && hasRelative(scan, i, fold, heads);
  if (relative) return;
  const elliptic = link === 'and' && !weak && endsSoon(scan, i);
  const asksAlone = ends && fold !== 'que' && fold !== 'qu' && (link !== 'start' || scan.tokens.length <= 3);
  const sure =
    link === 'start' ? fold !== 'que' && fold !== 'qu' && fold !== 'quand' : first < i || !weak || answersWho;
  heads.push({
    kind: 'wh',
    start: scan.tokens[first]!.start,
    end: scan.tokens[i]!.end,
    at: i,
    word: fold,
    link,
    main:
      asksAlone ||
      elliptic ||
      answersWho ||
      what ||
      (link === 'inner' && !weak && !asked && isInPlace(scan, i) && opensOnOther(scan)) ||
      (link === 'start' &&
        (fold === 'qui' || !weak || isThing(scan, i) || (fold === 'ou' && asksPlace(scan, i)))),
    adjacent: joinedBefore,
    verb: false,
    embedded: asked,
    tentative:
      !sure && !adjacent && !asked && !(fold === 'quand' && link === 'start' && isLoneQuand(scan, i)),
  });
}

/** « Quand vous êtes parti ? » asks when nothing else in the sentence does. */
function isLoneQuand(scan: Scan, i: number): boolean {
  return scan.mark && !breakBefore(scan, i + 2) && scan.tokens.length <= 8;
}

/** « Après votre arrestation, qui … ? »: the last clause asks when the first is but a circumstance. */
function fronted(scan: Scan, heads: readonly OpenHead[]): readonly OpenHead[] {
  const last = heads.at(-1);
  if (!scan.mark || last?.link !== 'comma' || !isAny(scan, 0, bit.preposition | bit.subordinator)) return [];
  for (let i = last.at + 1; i < scan.tokens.length; i++) if (breakBefore(scan, i)) return [];
  return [{ ...last, main: true }];
}

/** « vous étiez combien | dans la cellule »: no subject behind, as « vous savez combien ils étaient » has. */
function isInPlace(scan: Scan, i: number): boolean {
  const noun = scan.tokens[i]!.fold.startsWith('quel') ? 2 : 1;
  return (
    endsSoon(scan, i) ||
    breakBefore(scan, i + noun) ||
    isAny(scan, i + noun, bit.preposition | bit.and) ||
    i + noun >= scan.tokens.length
  );
}

/** « et à quel prix ? »: nothing but the question phrase is left. */
function endsSoon(scan: Scan, i: number): boolean {
  return scan.tokens.length - 1 - i <= 2 && !isA(scan, i + 1, 'subject');
}

/** « Où était votre mère ? »: the verb right behind, not the subject of « où vous étiez ». */
function asksPlace(scan: Scan, i: number): boolean {
  const next = i + 1;
  return scan.mark && next < scan.tokens.length && !isAny(scan, next, bit.subject | bit.determiner);
}

/** « Que faisait votre père ? »: the verb right behind, not the subject of « que vous soyez … ». */
function isThing(scan: Scan, i: number): boolean {
  const fold = scan.tokens[i]!.fold;
  return (
    (fold === 'que' || fold === 'qu') &&
    scan.mark &&
    !isAny(scan, i + 1, bit.subject | bit.determiner | bit.object | bit.preposition)
  );
}
