import type { Interview } from '../../model/interview.ts';
import { datesIn } from '../../text/dates.ts';
import { matchesIn } from '../../text/phrase.ts';
import { presenceIn, saysNone } from './attendance.ts';
import type { FieldEntry } from './entries.ts';
import type { Words } from './words.ts';

/** Minor and special needs, as the header tells them (domain §F.1); contested or unknown age is not guessed. */
export function profileOf(
  fields: readonly FieldEntry[],
  date: string | undefined,
  words: Words,
): Interview['profile'] {
  const needs = fields
    .filter((field) => field.name === 'needs' && !saysNone(field.value, words))
    .flatMap((field) => field.value.split(/[,;\n]+/))
    .map((need) => need.trim())
    .filter((need) => /\p{L}/u.test(need));
  return { minor: isMinor(fields, date, words), needs };
}

function isMinor(fields: readonly FieldEntry[], date: string | undefined, words: Words): boolean {
  const born = birthOf(fields, words);
  const stated = fields
    .filter((field) => field.name === 'minor')
    .map((field) => presenceIn(field.value, words));
  if (stated.includes('present')) return true;
  if (born && date) return ageAt(born, date) < 18;
  if (stated.includes('absent')) return false;
  if (fields.some((field) => field.name === 'guardian' && presenceIn(field.value, words) === 'present'))
    return true;
  const telling = fields.filter((field) => field.origin !== 'front-matter' || field.name === 'needs');
  return telling.some(
    (field) =>
      /^(needs|applicant|other|present)$/.test(field.name) &&
      field.id !== 'birth' &&
      words.values.some((lexicon) =>
        matchesIn(field.value, lexicon).some(
          (match) => match.term.id === 'minor' && !saysNone(field.value, words),
        ),
      ),
  );
}

/** Whole years between two ISO dates. */
function ageAt(born: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(born.slice(0, 4));
  return date.slice(5) < born.slice(5) ? years - 1 : years;
}

/** The labelled date of birth, or « né le 07.06.1982 » behind the name. */
function birthOf(fields: readonly FieldEntry[], words: Words): string | undefined {
  const labelled = fields.find((field) => field.id === 'birth' && field.date)?.date;
  if (labelled) return labelled;
  for (const { value } of fields.filter((field) => field.name === 'applicant')) {
    const said = words.values
      .flatMap((lexicon) => matchesIn(value, lexicon))
      .find((match) => match.term.id === 'born');
    const date = said && datesIn(value).find((each) => each.start >= said.end);
    if (date) return date.iso;
  }
  return undefined;
}
