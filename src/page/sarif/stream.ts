import { inertJson } from '../../wording/inert.ts';

/**
 * A JSON object in pieces: values that are generators are written as arrays, one item at a time, so that a run
 * over thousands of records is never held as one string. Arrays and plain values are written whole.
 */
export function* jsonObject(
  entries: readonly (readonly [string, unknown])[],
  indent: string,
): Iterable<string> {
  const inner = `${indent}  `;
  let first = true;
  for (const [key, value] of entries) {
    yield `${first ? '{' : ','}\n${inner}${JSON.stringify(key)}: `;
    first = false;
    if (isCompact(value)) yield* jsonArray(value.oneALine, inner, compactPieces);
    else if (isLazy(value)) yield* jsonArray(value, inner, pieces);
    else yield jsonText(value, inner);
  }
  yield first ? '{}' : `\n${indent}}`;
}

/** An array of which each item takes one line: where there are so many that indentation would be half of the file. */
export interface Compact {
  readonly oneALine: Iterable<unknown>;
}

/** An object among the items of an array, itself written in pieces. */
export interface Members {
  readonly members: readonly (readonly [string, unknown])[];
}

function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && 'members' in value;
}

function isCompact(value: unknown): value is Compact {
  return typeof value === 'object' && value !== null && 'oneALine' in value;
}

function* compactPieces(value: unknown): Iterable<string> {
  yield inertJson(JSON.stringify(value));
}

function* pieces(value: unknown, indent: string): Iterable<string> {
  if (isMembers(value)) yield* jsonObject(value.members, indent);
  else yield jsonText(value, indent);
}

function* jsonArray(
  items: Iterable<unknown>,
  indent: string,
  written: (value: unknown, indent: string) => Iterable<string>,
): Iterable<string> {
  let first = true;
  for (const item of items) {
    yield `${first ? '[' : ','}\n${indent}  `;
    yield* written(item, `${indent}  `);
    first = false;
  }
  yield first ? '[]' : `\n${indent}]`;
}

/** Indented JSON in which no character acts on a terminal. */
export function jsonText(value: unknown, indent: string): string {
  return inertJson(JSON.stringify(value, null, 2)).replace(/\n/g, `\n${indent}`);
}

function isLazy(value: unknown): value is Iterable<unknown> {
  return typeof value === 'object' && value !== null && Symbol.iterator in value && !Array.isArray(value);
}
