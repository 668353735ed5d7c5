import type { Language } from '../model/locale.ts';
import { asksAt, isOfficer } from './compound-asks.ts';
import { bit } from './grammar.ts';
import { isA, isAny, type Link, linkOf, type Scan } from './scan.ts';

const asking = bit.wh | bit['wh-relative'];
const subjectLike = bit.subject | bit.determiner;
/** Words behind which a verb and its subject are no question of their own. */
const bound = asking | bit.and | bit.or | bit.subordinator | bit.whether | bit['telling-fact'] | bit.object;
/** Words of a question that are read for what it asks: keeps time linear. */
const longest = 25;
const leastPolar = 3;
const leastWords = 4;

/**
 * « where did you live who did you live with »: behind a question that is whole, the word order of another one begins
 * it, with nothing between them. No clause within a question has that order.
 */
export function beginsAnother(scan: Scan, i: number, from: number, language: Language): boolean {
  const size = i - from;
  if (size < leastPolar || size > longest || linkOf(scan, i) !== inner) return false;
  // « in your name | where did you … »: a noun, and no request to name something.
  if (scan.asked.has(i) && !isNoun(scan, i - 1)) return false;
  const word = questionWord(scan, i);
  if (
    word === -1
      ? !isVerbFirst(scan, i, language)
      : (scan.asked.has(word) && !isNoun(scan, i - 1)) || isSaid(scan, i)
  )
    return false;
  const first = asksAt({ scan, language, from, to: i, joint: from === 0 ? 'start' : 'run' });
  if (!first?.order || first.at > from + 1) return false;
  if (word === -1) return first.kind === 'polar' || size >= leastWords;
  const to = Math.min(scan.tokens.length, i + 12);
  const second = asksAt({ scan, language, from: i, to, joint: 'run' });
  if (second?.kind !== 'wh' || second.word !== word) return false;
  if (language !== 'fr') return isOwn(scan, i, word, language);
  return second.order || isWhich(scan, i, word);
}

const inner: Link = 'inner';

/** Index of the question word that stands at `i`, behind a preposition at most; −1 if there is none. */
function questionWord(scan: Scan, i: number): number {
  if (isAny(scan, i, asking)) return isA(scan, i - 1, 'preposition') ? -1 : i;
  const joined = (scan.tokens[i + 1]?.start ?? 0) === scan.tokens[i]!.end + 1;
  return isA(scan, i, 'preposition') && isAny(scan, i + 1, asking) && joined ? i + 1 : -1;
}

/** A verb before the pronoun that is its subject. */
function isVerbFirst(scan: Scan, i: number, language: Language): boolean {
  const behindNoun = isA(scan, i - 2, 'preposition') && !isAny(scan, i - 1, bound & ~bit.object);
  if ((isAny(scan, i - 1, bound) && !behindNoun) || isOfficer(scan, i + 1, language)) return false;
  if (language === 'fr') return isInverted(scan, i);
  if (!isA(scan, i, 'auxiliary') || isA(scan, i, 'conditional')) return false;
  const { fold } = scan.tokens[i + 1] ?? { fold: '' };
  const at = language === 'en' && (fold === 't' || fold === 'not') ? i + 2 : i + 1;
  return isA(scan, at, 'pronoun') && at < scan.tokens.length - 1 && !isCompared(scan, i);
}

/** « avez vous », « a t il », « est ce que »: no « vous » of its own before it, no « même » behind it. */
function isInverted(scan: Scan, i: number): boolean {
  const [fold, next, third] = [0, 1, 2].map((k) => scan.tokens[i + k]?.fold ?? '');
  if (isAny(scan, i - 1, bit.subject | bit.negation)) return false;
  if (fold === 'est' && next === 'ce') return third === 'que' || third === 'qu';
  if (isA(scan, i, 'hurried-verb')) return next === 'vous' && third !== 'meme' && third !== '';
  return fold === 'a' && next === 't' && isA(scan, i + 2, 'clitic');
}

/** « more than did he », « nor did she ». */
function isCompared(scan: Scan, i: number): boolean {
  return compared.has(scan.tokens[i - 1]!.fold);
}

const compared: ReadonlySet<string> = new Set([
  'than',
  'as',
  'nor',
  'neither',
  'so',
  'think',
  'believe',
  'dan',
]);

/** « did he tell you how … », « savez vous où … »: the words behind a verb of telling say what is told. */
function isSaid(scan: Scan, i: number): boolean {
  if (isAny(scan, i - 1, bit.and | bit.or | bit['not-asking'])) return true;
  // « was dat | hoelang … »
  if (isA(scan, i - 1, 'subordinator') && !isA(scan, i - 2, 'auxiliary')) return true;
  // « your uncle's name »: a noun, no request to name.
  return [i - 1, i - 2].some((k) => tells(scan, k)) && !isNoun(scan, i - 1);
}

function tells(scan: Scan, i: number): boolean {
  return isA(scan, i, 'telling-fact') || telling.has(scan.tokens[i]?.fold ?? '');
}

/** English alone puts the order of a question behind these too, in haste. */
const telling: ReadonlySet<string> = new Set(
  'ask asked told said explain explained wonder heard knew'.split(' '),
);

/**
 * Behind the question phrase the auxiliary, then its subject: where that is no pronoun, a noun with its article must
 * close the first question, for « they asked what was your role » is heard too.
 */
function isOwn(scan: Scan, i: number, word: number, language: Language): boolean {
  for (let k = word + 1; k <= word + 5 && k + 1 < scan.tokens.length; k++) {
    const counted = language === 'en' && scan.tokens[k - 1]!.fold === 'of';
    if (isAny(scan, k, subjectLike) && !counted) return false;
    if (isA(scan, k, 'auxiliary'))
      return (
        isA(scan, k + 1, 'pronoun') ||
        (!(language === 'en' && isA(scan, word, 'wh-relative')) &&
          (counts(scan, k) || isAny(scan, k + 1, subjectLike)) &&
          isNoun(scan, i - 1))
      );
  }
  return false;
}

/** « how many of you were … » */
function counts(scan: Scan, verb: number): boolean {
  return scan.tokens[verb - 2]?.fold === 'of';
}

function isNoun(scan: Scan, i: number): boolean {
  if (isAny(scan, i, subjectLike | bit.preposition | bit.auxiliary)) return false;
  if (isAny(scan, i - 1, subjectLike & ~bit.determiner)) return false;
  if (scan.tokens[i - 1]?.fold === 's') return true;
  return isAny(scan, i - 1, opensNoun) || (isAny(scan, i - 2, opensNoun) && !isA(scan, i - 1, 'auxiliary'));
}

const opensNoun = bit.determiner | bit.preposition;

/** « quelle était votre fonction »: the noun behind its verb is usual with « quel ». */
function isWhich(scan: Scan, i: number, word: number): boolean {
  return (
    scan.tokens[word]!.fold.startsWith('quel') &&
    being.has(scan.tokens[word + 1]?.fold ?? '') &&
    isA(scan, word + 2, 'determiner') &&
    isNoun(scan, i - 1)
  );
}

const being: ReadonlySet<string> = new Set(['est', 'sont', 'etait', 'etaient']);
