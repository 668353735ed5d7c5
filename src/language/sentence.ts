import type { Language } from '../model/locale.ts';
import type { Span } from '../model/place.ts';
import type { Cue, Form, Part, Sentence } from './analysed.ts';
import { bit } from './grammar.ts';
import type { Head } from './head.ts';
import { headsEn } from './heads-en.ts';
import { headsFr } from './heads-fr.ts';
import { headsNl } from './heads-nl.ts';
import { breakBefore, isA, isAny, opensOnOther, type Scan } from './scan.ts';
import { tagOf } from './tag.ts';

const headsOf = { fr: headsFr, nl: headsNl, en: headsEn };

/** One sentence analysed: what it does, in what form it asks, and where. */
export function sentenceOf(span: Span, scan: Scan, cues: readonly Cue[], language: Language): Sentence {
  const heads = headsOf[language](scan);
  const invites = cues.some((cue) => isInvitation(cue, scan));
  const ratifies = isRatifying(scan, heads);
  const asks = ratifies || scan.mark || invites || asksWithoutMark(scan, heads);
  const source = cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === 'source');
  const recap = cues.some((cue) => cue.kind === 'reformulations' && cue.term.id === 'correction');
  const part: Part = invites
    ? 'invitation'
    : asks
      ? 'question'
      : source
        ? 'source'
        : recap
          ? 'recap'
          : 'statement';
  const subordinate = count(scan, 'subordinator');
  // Written out: a spread here was a sixth of the time of the analysis.
  return {
    start: span.start,
    end: span.end,
    part,
    form: asks ? formOf(scan, heads, cues, invites, language) : 'statement',
    asks,
    procedural: cues.some((cue) => cue.kind === 'procedural'),
    scan,
    heads,
    cues,
    words: wordsIn(scan),
    negations: count(scan, 'negation'),
    clauses: { low: 1 + Math.floor(subordinate / 2), high: 1 + subordinate + count(scan, 'and') },
  };
}

/**
 * A forgotten question mark. A full stop behind a comma is no forgotten mark: « Binnen welke termijn dat moet, staat
 * in de brief. » opens with a clause, not with a question.
 */
function asksWithoutMark(scan: Scan, heads: readonly Head[]): boolean {
  const last = scan.tokens.at(-1)?.end ?? 0;
  const closed = scan.text[last] === '.';
  const inPlace = heads.some((head) => head.main && head.kind === 'wh' && head.link === 'inner');
  if (inPlace && !closed && opensOnOther(scan)) return true;
  if (!heads.some((head) => head.main && head.link === 'start') && !asksTwice(heads)) return false;
  return !closed || !scan.tokens.some((_, i) => i > 0 && breakBefore(scan, i));
}

/** « hoeveel en met welk geld »: nothing but question phrases, joined. */
function asksTwice([first, second]: readonly Head[]): boolean {
  return (
    first?.kind === 'wh' &&
    first.link === 'start' &&
    second?.kind === 'wh' &&
    second.link === 'and' &&
    second.main
  );
}

/** An imperative of telling opens the sentence or a clause; a request may stand anywhere. */
function isInvitation(cue: Cue, scan: Scan): boolean {
  if (cue.kind !== 'invitations') return false;
  const { id } = cue.term;
  if (id === 'request' || id === 'giving' || id === 'open-question') return true;
  // « Si vous ne vous sentez pas bien, dites-le-moi. » informs.
  if (id === 'telling' && !scan.mark && isA(scan, 0, 'whether') && cue.start > scan.tokens[0]!.end) {
    const at = scan.tokens.findIndex((token) => token.start >= cue.end);
    if (at === -1 || scan.tokens.length - at <= 2) return false;
  }
  return (id === 'telling' || id === 'turning' || id === 'naming') && opensClause(cue, scan);
}

/** Does the phrase stand first, but for openers, or right behind a comma? */
export function opensClause(cue: Span, scan: Scan): boolean {
  for (let i = 0; i < scan.tokens.length; i++) {
    if (scan.tokens[i]!.start !== cue.start) continue;
    if (breakBefore(scan, i)) return true;
    for (let k = 0; k < i; k++) if (!isA(scan, k, 'opener') || k > 3) return false;
    return true;
  }
  return false;
}

function formOf(
  scan: Scan,
  heads: readonly Head[],
  cues: readonly Cue[],
  invites: boolean,
  language: Language,
): Form {
  if (tagOf(scan, heads, cues, language)) return 'tag';
  if (invites) return asksForFact(scan, heads, cues) ? 'wh' : 'open';
  const first = heads.find((head) => head.main) ?? heads[0];
  if (first?.kind === 'wh') return 'wh';
  const or = scan.tokens.findIndex((_, i) => i > 1 && isA(scan, i, 'or'));
  const whether =
    language === 'nl' && cues.some((cue) => cue.kind === 'invitations' && cue.term.id === 'know');
  const last = scan.tokens.length - 1;
  const refusal = or === last - 1 && isAny(scan, last, bit.negation | bit.opener);
  if (or > 0 && or < last && !refusal && !whether) return 'option';
  return first ? 'yesno' : 'declarative';
}

/**
 * A request may ask for one fact: « donnez-moi la date », « dites-moi qui … », and « quelle explication pouvez-vous
 * donner ? » has a question word of its own.
 */
function asksForFact(scan: Scan, heads: readonly Head[], cues: readonly Cue[]): boolean {
  const asking = cues.filter((cue) => cue.kind === 'invitations' && cue.term.id !== 'know');
  if (asking.some((cue) => cue.term.id === 'open-question')) return false;
  const cue = asking.find((one) => isInvitation(one, scan));
  if (!cue || cue.term.id === 'giving' || cue.term.id === 'naming') return cue !== undefined;
  const own = heads.find((head) => head.main && head.kind === 'wh' && !head.embedded);
  if (own && own.start < cue.start) return true;
  const asked = heads.find((head) => head.embedded);
  return asked !== undefined && !isA(scan, asked.at, 'account') && tellsFact(scan, cue, asked);
}

function tellsFact(scan: Scan, cue: Cue, asked: Head): boolean {
  for (let i = asked.at - 1; i >= 0 && scan.tokens[i]!.start >= cue.start; i--)
    if (isA(scan, i, 'telling-fact')) return true;
  return false;
}

/** « Donc vous … parce que … . »: an assertion handed over to be confirmed, without a question mark. */
export function isRatifying(scan: Scan, heads: readonly Head[]): boolean {
  if (heads.some((head) => head.main && head.kind === 'wh')) return false;
  const opening = classesIn(scan, 0, 5);
  if ((opening & bit.so) === 0 || (classesIn(scan, 0, 6) & bit['second-person']) === 0) return false;
  return (classesIn(scan, 0, scan.tokens.length) & bit.because) !== 0;
}

/** All classes that stand between two indexes, as bits. */
function classesIn({ bits }: Scan, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to && i < bits.length; i++) all |= bits[i]!;
  return all;
}

function count(scan: Scan, name: Parameters<typeof isA>[2]): number {
  let n = 0;
  for (let i = 0; i < scan.tokens.length; i++) if (isA(scan, i, name)) n++;
  return n;
}

/** Words as a reader counts them: « l'homme » and « avez-vous » are one each. */
function wordsIn(scan: Scan): number {
  let joined = 0;
  for (let i = 1; i < scan.tokens.length; i++) {
    const from = scan.tokens[i - 1]!.end;
    if (scan.tokens[i]!.start === from + 1 && joins.has(scan.text.charCodeAt(from))) joined++;
  }
  return scan.tokens.length - joined;
}

/** Apostrophes and hyphen. */
const joins = new Set([0x27, 0x2019, 0x2d]);
