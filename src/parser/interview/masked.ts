import { type ClockMatch, clocksIn } from '../../text/clock-times.ts';
import { datesIn } from '../../text/dates.ts';
import { durationIn } from '../../text/durations.ts';
import { recalled } from '../../text/memory.ts';
import { type Token, tokensOf } from '../../text/tokens.ts';

/** A line whose times, dates and lengths are taken out, so that the rest can be compared with set phrases. */
export interface Masked {
  readonly clocks: readonly ClockMatch[];
  readonly date?: string;
  readonly minutes?: number;
  /** The remaining words; numbers among them left out. */
  readonly tokens: readonly Token[];
}

/** A line is asked whether it is a title, a break, a limit, an absence: the last answer serves all of them. */
let last: { readonly text: string; readonly masked: Masked } | undefined;

export function masked(text: string): Masked {
  if (last?.text !== text) last = { text, masked: recalled(text, maskedAnew, maskedAnew) };
  return last.masked;
}

function maskedAnew(text: string): Masked {
  const dates = datesIn(text);
  const undated = dates.reduce((left, date) => blanked(left, date.start, date.end), text);
  const found = clocksIn(undated);
  const lengths = found.length === 1 && isLength(undated, found[0]!) ? found : [];
  const clocks = found.filter((clock) => !lengths.includes(clock));
  let rest = clocks.reduce((left, clock) => blanked(left, clock.start, clock.end), undated);
  const duration = durationIn(rest);
  if (duration) rest = blanked(rest, duration.start, duration.end);
  return {
    clocks,
    ...(dates[0] && { date: dates[0].iso }),
    ...(duration && { minutes: duration.minutes }),
    tokens: tokensOf(rest).filter((token) => !/^\d+$/.test(token.fold)),
  };
}

/** « pause d'1h »: an hour sign after a small number and « de » is a length, not one o'clock. */
function isLength(text: string, clock: ClockMatch): boolean {
  if (clock.clock > 180 || clock.clock === 0) return false;
  const before = text.slice(Math.max(0, clock.start - 12), clock.start);
  return /(?:^|\s)(?:d['’e]|of|van|pendant|for|gedurende)\s?$/iu.test(before);
}

function blanked(text: string, from: number, to: number): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}
