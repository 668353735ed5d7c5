import { fold } from './fold.ts';

/** Titles and particles say nothing of whose name it is. */
const beside = new Set(
  'm mr mme mlle mrs ms dhr mevr mevrouw de heer monsieur madame mademoiselle den der van het la le du des d l el al ben bin di da'.split(
    ' ',
  ),
);

/** The parts of a name, folded, without titles and particles: « Mme Claire DUBOIS » → claire, dubois. Initials stay. */
export function namesOf(written: string): readonly string[] {
  // What stands behind a comma, a bracket or a dash is a function, a number or a date.
  const name = written.split(/[,;(/\n\t]|\s[–—-]\s/u)[0]!;
  return (fold(name).match(/\p{L}+/gu) ?? []).filter((part) => !beside.has(part));
}

/** Whether two ways of writing may be one person's name: a part in common, or initials that fit. */
export function sharesName(one: string, other: string): boolean {
  const [a, b] = [namesOf(one), namesOf(other)];
  if (a.length === 0 || b.length === 0) return true;
  const whole = a.filter((part) => part.length > 1);
  if (whole.some((part) => part.length > 2 && b.includes(part))) return true;
  // « A. D. » and « Amadou Diallo »: each initial begins a part of the other.
  const [short, long] = whole.length === 0 ? [a, b] : [b, a];
  return (
    short.every((part) => part.length === 1) &&
    short.every((part) => long.some((other) => other.startsWith(part)))
  );
}

/** Whether two ways of writing name one person beyond doubt: two parts in common at least. */
export function isSameName(one: string, other: string): boolean {
  const known = new Set(namesOf(one));
  return namesOf(other).filter((part) => part.length > 1 && known.has(part)).length >= 2;
}

/** File numbers agree by their figures and letters; one may leave out the other's prefix. */
export function sameNumber(one: string, other: string): boolean {
  const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');
  const figures = (text: string): string => text.replace(/\D/gu, '');
  const [a, b] = [bare(one), bare(other)];
  if (a.includes(b) || b.includes(a)) return true;
  const [x, y] = [figures(a), figures(b)];
  return x === '' || y === '' || x === y;
}
