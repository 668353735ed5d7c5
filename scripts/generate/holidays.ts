/**
 * Writes the table of Belgian public holidays: `tsx scripts/generate/holidays.ts > src/model/holidays.ts`. Run when the
 * years run out or the law names another day; the table is kept in the repository, so that the library that knows the
 * calendar stays out of the program.
 */
import Holidays from 'date-holidays';

const first = 2018;
const last = 2045;

/** The module's text: one line a year, each day as month and day. */
export function holidaysModule(): string {
  const calendar = new Holidays('BE');
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const lines = years.map((year) => `  '${year}': '${daysOf(calendar, year).join(' ')}',`);
  return `${head}\n${lines.join('\n')}\n};\n`;
}

const head = `/**
 * The ten public holidays of Belgium (royal decree of 18 April 1974, art. 1), each as month and day, by year. Written by
 * scripts/generate/holidays.ts; the dates of the movable ones come from the package \`date-holidays\`.
 */
export const holidays: Readonly<Record<string, string>> = {`;

function daysOf(calendar: Holidays, year: number): readonly string[] {
  return calendar
    .getHolidays(year)
    .filter(({ type }) => type === 'public')
    .map(({ date }) => date.slice(5, 10).replace('-', ''))
    .sort();
}

if (process.argv[1]?.endsWith('holidays.ts')) process.stdout.write(holidaysModule());
