/** A time of day, in minutes since midnight: 0 … 1440 (24:00). */
export type Clock = number;
/** A length of time, in minutes. */
export type Minutes = number;

export const minutesPerDay = 1440;

/** "09:05" → 545; anything else → undefined. The inverse of `clockText`. */
export function clockOf(text: string): Clock | undefined {
  const match = /^(\d{2}):(\d{2})$/.exec(text);
  if (!match) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2]);
  return hours > 24 || minutes > 59 || (hours === 24 && minutes > 0) ? undefined : hours * 60 + minutes;
}

/** 545 → "09:05", the form of the JSON contracts whatever the locale. */
export function clockText(clock: Clock): string {
  const hours = Math.floor(clock / 60);
  return `${String(hours).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}
