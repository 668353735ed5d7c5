import { createHash } from 'node:crypto';

/** `dev` was seen while rules and word lists were written; `held-out` was not, and is never printed. */
export type Half = 'dev' | 'held-out';
export const halves: readonly Half[] = ['dev', 'held-out'];

/** The committed turns: a first hexadecimal digit of sha256 from 0 to 7 is development. */
export function halfOfTurn(id: string): Half {
  return createHash('sha256').update(id).digest('hex') < '8' ? 'dev' : 'held-out';
}

/**
 * The sets outside the project: FNV-1a over the id's bytes, folded; an even result is development.
 * They keep the hash they were first divided by: under another, rows once seen would count as held out.
 */
export function halfOfOutside(id: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 1) === 1 ? 'held-out' : 'dev';
}
