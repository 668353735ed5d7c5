import type { Check } from '../model/check.ts';

/** What a check may not yield; its name is all that is told of it. */
class WrongYield extends Error {
  override readonly name: string;

  constructor(part: string) {
    super(part);
    this.name = `WrongYield(${part})`;
  }
}

/**
 * What a check of a plug-in yielded, if it is what the check declared: reports and editors go by it without looking.
 * @throws Error that names the part which is not.
 */
export function held(yielded: unknown, { texts, instances }: Check): unknown {
  const { at, message, because, verdict, confidence, severity, instance, outcome, turn } = (yielded ??
    {}) as Readonly<Record<string, unknown>>;
  if (typeof yielded === 'object' && yielded !== null && 'deadline' in yielded) return yielded;
  const id = message ?? because;
  if (typeof id !== 'string' || !Object.hasOwn(texts.en.messages, id)) throw new WrongYield('message');
  if (message === undefined) {
    if (!['not-applicable', 'inconclusive', 'pass'].includes(String(outcome)))
      throw new WrongYield('outcome');
  } else if (verdict !== 'breach' && verdict !== 'review') throw new WrongYield('verdict');
  if ((message !== undefined || at !== undefined) && !isSpan(at)) throw new WrongYield('at');
  if (instance !== undefined && !instances.includes(String(instance))) throw new WrongYield('instance');
  if (confidence !== undefined && !['high', 'medium', 'low'].includes(String(confidence)))
    throw new WrongYield('confidence');
  if (severity !== undefined && !['error', 'warning', 'note'].includes(String(severity)))
    throw new WrongYield('severity');
  if (turn !== undefined && !Number.isInteger(turn)) throw new WrongYield('turn');
  return yielded;
}

function isSpan(value: unknown): boolean {
  const { start, end } = (value ?? {}) as { readonly start?: unknown; readonly end?: unknown };
  return (
    Number.isInteger(start) && Number.isInteger(end) && 0 <= Number(start) && Number(start) <= Number(end)
  );
}
