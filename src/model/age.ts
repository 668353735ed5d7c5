/** Whole months and years between two ISO dates ("2024-03-12"); undefined when one is no date or the second lies before. */
export function monthsBetween(born: string, date: string): number | undefined {
  const [from, to] = [partsOf(born), partsOf(date)];
  if (!from || !to || date < born) return undefined;
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return to.day < from.day ? months - 1 : months;
}

/** Somebody's age on a day, in whole years. Who is born on 29 February is a year older on 1 March of a common year. */
export function ageOn(born: string, date: string): number | undefined {
  const months = monthsBetween(born, date);
  return months === undefined ? undefined : Math.floor(months / 12);
}

function partsOf(
  iso: string,
): { readonly year: number; readonly month: number; readonly day: number } | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return month < 1 || month > 12 || day < 1 || day > 31 ? undefined : { year, month, day };
}
