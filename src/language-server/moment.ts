/** A moment on the clock of the room: where the notes are written, so is the server. */
export interface Moment {
  /** "2026-11-21" */
  readonly date: string;
  /** Minutes since midnight. */
  readonly clock: number;
  /** The same as an ISO instant. */
  readonly at: string;
}

/** The host's clock. */
export function momentNow(): Moment {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return {
    date: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`,
    clock: now.getHours() * 60 + now.getMinutes(),
    at: now.toISOString(),
  };
}
