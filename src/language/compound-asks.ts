import type { Language } from '../model/locale.ts';
import type { Joint } from './compound-parts.ts';
import { bit } from './grammar.ts';
import { hasRelative } from './head.ts';
import { tellsThat } from './heads-nl.ts';
import { breakBefore, hyphenAfter, isA, isAny, type Scan } from './scan.ts';

/** What a stretch of a sentence asks, by its own words alone. */
export interface Asks {
  /** A question word, the word order of yes or no, or a clause that only its place in a row of questions makes ask. */
  readonly kind: 'wh' | 'polar' | 'told';
  /** Indexes of the first word that asks and of the question word or verb. */
  readonly at: number;
  readonly word: number;
  /** Index of the subject of a yes/no question. */
  readonly subject: number;
  /** Nothing but a question phrase: « dans quelle ville ». */
  readonly bare: boolean;
  /** Its verb is there: what follows cannot be the verb of this question. */
  readonly complete: boolean;
  /** It has the word order of a question of its own, which no embedded question has. */
  readonly order: boolean;
}

/** A stretch of a sentence to be read. */
export interface Stretch {
  readonly scan: Scan;
  readonly language: Language;
  readonly from: number;
  readonly to: number;
  readonly joint: Joint;
}

const asking = bit.wh | bit['wh-relative'];
const subjectLike = bit.subject | bit.determiner;
const passing = bit.and | bit.opener | bit['joining-adverb'];

/** What the stretch asks, or undefined. */
export function asksAt(stretch: Stretch): Asks | undefined {
  const { scan, from, to, language } = stretch;
  let i = from;
  while (
    i < to &&
    i - from < 4 &&
    isAny(scan, i, passing) &&
    !isAny(scan, i, asking) &&
    !(language === 'fr' && isHurriedWhere(scan, i)) &&
    !opensVerb(stretch, i)
  )
    i++;
  if (i >= to) return undefined;
  return wordAsks(stretch, i) ?? verbAsks(stretch, i) ?? (language === 'fr' ? told(stretch, i) : undefined);
}

function opensVerb({ scan, language }: Stretch, i: number): boolean {
  return language !== 'fr' && isA(scan, i, 'auxiliary');
}

/** A question word first, behind prepositions at most. */
function wordAsks(stretch: Stretch, at: number): Asks | undefined {
  const { scan, to } = stretch;
  let word = at;
  while (word < to && word - at < 3 && isA(scan, word, 'preposition') && !isAny(scan, word, asking)) word++;
  // « a quel poste »: in haste without its accent; no verb stands before a question word there.
  if (
    word === at &&
    stretch.language === 'fr' &&
    scan.tokens[at]!.fold === 'a' &&
    isAny(scan, at + 1, asking)
  )
    word++;
  // « sur base de quel document », « au profit de qui »: a noun between two prepositions.
  if (word === at + 1 && isA(scan, word + 1, 'preposition') && isAny(scan, word + 2, asking)) word += 2;
  const where = stretch.language === 'fr' && isHurriedWhere(scan, word);
  if (word >= to || !(isAny(scan, word, asking) || where) || isA(scan, word - 1, 'not-asking'))
    return undefined;
  const rest = classesIn(scan, word + 1, to);
  const { joint } = stretch;
  const weak = isA(scan, word, 'wh-relative');
  if (weak && joint === 'comma' && stretch.language === 'nl' && tellsThat(scan, word)) return undefined;
  const light = (rest & (bit.subject | bit.auxiliary)) === 0 && !isA(scan, word + 1, 'determiner');
  const left = to - 1 - word;
  const short = light && left <= (weak && joint === 'comma' ? 0 : 2) && !isThat(scan, word);
  const order = hasOrder(stretch, word);
  if (!(order || short || asksHere(stretch, at, word))) return undefined;
  const complete = order || (rest & bit.subject) !== 0 || (scan.tokens[word]!.fold === 'qui' && left > 1);
  const bare = !complete && left <= 3 && (rest & bit.auxiliary) === 0;
  return { kind: 'wh', at, word, subject: -1, bare, complete, order };
}

/** « ou habitiez vous »: in haste without its accent. */
function isHurriedWhere(scan: Scan, i: number): boolean {
  return (
    scan.tokens[i]?.fold === 'ou' && isA(scan, i + 1, 'hurried-verb') && scan.tokens[i + 2]?.fold === 'vous'
  );
}

/** Without a verb before its subject: may the word ask in this place, or does it refer to what stands before it? */
function asksHere({ scan, language, joint, from }: Stretch, at: number, word: number): boolean {
  const next = word + 1;
  const weak = isA(scan, word, 'wh-relative');
  const opens = joint === 'start' || joint === 'stop' || joint === 'run';
  const { fold } = scan.tokens[word]!;
  if (language === 'fr') {
    if (!weak) return !(isA(scan, word, 'pied-piped') && word > at) || opens;
    if (isThat(scan, word) && !opens && joint !== 'and') return false;
    if (fold === 'qui')
      return opens || !(joint === 'and' ? isRelative(scan, from, fold) : refers(scan, from));
    return (opens || joint === 'and') && !isAny(scan, next, subjectLike | bit.object | bit.preposition);
  }
  if (isAny(scan, next, subjectLike)) return false;
  if (language === 'nl') return !weak || (opens && word === at) || (fold === 'wie' && word === at);
  if (!weak) return true;
  return (
    (fold === 'who' || fold === 'which') && word === at && (opens || joint === 'and' || !refers(scan, from))
  );
}

/** « que », which joins clauses as well. */
function isThat(scan: Scan, i: number): boolean {
  const fold = scan.tokens[i]?.fold;
  return fold === 'que' || fold === 'qu';
}

/** « l’homme qui … et qui … »: without a comma, or behind the same word, it goes on with what refers. */
function isRelative(scan: Scan, from: number, fold: string): boolean {
  return !breakBefore(scan, from) || hasRelative(scan, from, fold, []);
}

/** A noun before the comma, to which « qui » or « who » may refer; a pronoun has no such clause behind it. */
function refers(scan: Scan, from: number): boolean {
  const plain = bit.subject | bit.pronoun | bit['second-person'] | bit.preposition | bit.or | asking;
  return !isAny(scan, from - 1, plain);
}

/** The verb before its subject, behind the question phrase. */
function hasOrder({ scan, language, to }: Stretch, word: number): boolean {
  if (language === 'fr') return inversionIn(scan, word + 1, Math.min(to, word + 9)) > 0;
  const kind = language === 'nl' && scan.tokens[word + 1]?.fold === 'voor';
  const reach = language === 'nl' && isA(scan, word, 'wh-relative') && !kind ? 1 : 5;
  for (let k = word + 1; k <= word + reach && k < to; k++) {
    if (isA(scan, k, 'auxiliary') || (language === 'en' && scan.tokens[k]!.fold === 's'))
      return language === 'nl' || !isA(scan, word, 'wh-relative') || isAny(scan, k + 1, subjectLike);
    // « how many of you were … »
    if (language === 'en' && scan.tokens[k - 1]!.fold === 'of') continue;
    if (isAny(scan, k, subjectLike)) return false;
    if (language === 'nl' && !isA(scan, k, 'not-verb') && k + 1 < to && isAny(scan, k + 1, subjectLike))
      return true;
  }
  return false;
}

/** A verb before its subject, first in the stretch. */
function verbAsks({ scan, language, to, joint }: Stretch, at: number): Asks | undefined {
  const subject =
    language === 'fr' ? inversionIn(scan, at, Math.min(to, at + 9)) : verbFirst(scan, language, at, joint);
  if (subject <= 0 || subject >= to || to - at < 3 || isThat(scan, to - 1)) return undefined;
  if (isOfficer(scan, subject, language)) return undefined;
  return { kind: 'polar', at, word: at, subject, bare: false, complete: true, order: true };
}

function verbFirst(scan: Scan, language: Language, at: number, joint: Joint): number {
  const denied = scan.tokens[at + 1]?.fold;
  const next = language === 'en' && (denied === 't' || denied === 'not') ? at + 2 : at + 1;
  const pronoun = isA(scan, next, 'pronoun');
  if (language === 'nl') {
    if (isA(scan, at, 'not-verb') || isA(scan, at, 'conditional')) return 0;
    return pronoun || (isA(scan, at, 'auxiliary') && isAny(scan, next, subjectLike)) ? next : 0;
  }
  if (!isA(scan, at, 'auxiliary') || !isAny(scan, next, subjectLike)) return 0;
  const goesOn =
    joint === 'and' && isA(scan, at, 'plain-verb') && !pronoun && denied !== 'the' && denied !== 'that';
  return goesOn ? 0 : next;
}

/** Index of the subject pronoun behind a French verb, or of « ce » in « est-ce que »; 0 if there is none. */
function inversionIn(scan: Scan, from: number, to: number): number {
  for (let i = from; i + 1 < to; i++) {
    const { fold } = scan.tokens[i]!;
    const next = scan.tokens[i + 1]!.fold;
    if (fold === 'est' && next === 'ce' && (hyphenAfter(scan, i) || isThat(scan, i + 2)))
      return isThat(scan, i + 2) && isA(scan, i + 3, 'subject') ? i + 3 : i + 1;
    const joined = hyphenAfter(scan, i) || (fold === 'a' && next === 't');
    if (!joined) {
      const you = isA(scan, i, 'hurried-verb') && next === 'vous' && scan.tokens[i - 1]?.fold !== 'vous';
      if (you && i - from <= 3) return i + 1;
      if (thirdPerson.has(fold) && later.has(next) && i > from) return i + 1;
      continue;
    }
    const at = next === 't' ? i + 2 : i + 1;
    if (at >= to || !isA(scan, at, 'clitic') || fold === 'rendez' || isA(scan, i, 'object')) continue;
    if (
      fold.endsWith('ez') &&
      (scan.tokens[at]!.fold === 'nous' || !(scan.mark || isA(scan, i, 'hurried-verb')))
    )
      continue;
    return at;
  }
  return 0;
}

/** « quel âge ont ils », typed without the hyphen. */
const thirdPerson: ReadonlySet<string> = new Set(
  'ont sont est avait avaient etait etaient font faisait faisaient va vont'.split(' '),
);
const later: ReadonlySet<string> = new Set(['il', 'elle', 'ils', 'elles']);

/** French in a hurry: « ils ont trouvé quoi », « vous avez l’original », the subject first. */
function told({ scan, to }: Stretch, at: number): Asks | undefined {
  const you = scan.tokens[at]!.fold === 't';
  if (!(isA(scan, at, 'subject') || you) || isOfficer(scan, at, 'fr') || to - at < 3) return undefined;
  for (let i = at + 2; i < to; i++) {
    const lone = isA(scan, i, 'wh') && !isA(scan, i - 1, 'not-asking');
    const place = i === to - 1 && (scan.tokens[i]!.fold === 'ou' || isA(scan, i, 'wh-relative'));
    if (lone || place)
      return { kind: 'wh', at, word: i, subject: at, bare: false, complete: true, order: true };
  }
  if (you) return undefined;
  return { kind: 'told', at, word: at, subject: at, bare: false, complete: true, order: false };
}

const officers: Readonly<Record<Language, ReadonlySet<string>>> = {
  fr: new Set(['je', 'j', 'nous']),
  nl: new Set(['ik', 'we', 'wij']),
  en: new Set(['i', 'we']),
};

/** The officer speaks of the office: « zal ik … ? » offers. */
export function isOfficer(scan: Scan, i: number, language: Language): boolean {
  return officers[language].has(scan.tokens[i]?.fold ?? '');
}

function classesIn({ bits }: Scan, from: number, to: number): number {
  let all = 0;
  for (let i = from; i < to; i++) all |= bits[i] ?? 0;
  return all;
}
