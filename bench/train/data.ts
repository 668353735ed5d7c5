import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { LearnedFlag } from '../../src/model/learned.ts';
import type { Language } from '../../src/model/locale.ts';
import { tokensOf } from '../../src/text/tokens.ts';
import { halfOfTurn } from '../eval/questions/half.ts';

/** One labelled turn. */
export interface Turn {
  readonly id: string;
  readonly lang: Language;
  readonly turn: string;
  readonly labels: readonly string[];
  readonly previous?: string;
  readonly cue?: string;
  /** It stands in the opening or closing of an interview. */
  readonly informs?: boolean;
}

const folder = fileURLToPath(new URL('../eval/', import.meta.url));

export function linesOf(path: string): readonly Turn[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Turn);
}

/** The development half of the turns that measure; the held-out half is dropped as it is read. */
export function developmentTurns(language: Language): readonly Turn[] {
  return linesOf(`${folder}turns/${language}.jsonl`).filter(({ id }) => halfOfTurn(id) === 'dev');
}

export function trainingPath(language: Language): string {
  return `${folder}training/${language}.jsonl`;
}

/** Turns of the same writers that nothing is learned from. */
export function heldOutPath(language: Language): string {
  return `${folder}training/${language}.held-out.jsonl`;
}

/** The first hexadecimal digits of the sha256 of an id, as a share of 1. */
export function shareOf(id: string): number {
  return Number.parseInt(createHash('sha256').update(id).digest('hex').slice(0, 8), 16) / 2 ** 32;
}

/** Turns of the whole interviews in `fixtures/interviews`: « fr-i-table-012 ». */
const ordinary = /-i-\w+-\d+$/;

export function isOrdinary({ id }: Turn): boolean {
  return ordinary.test(id);
}

/** What must not be divided between learning and measuring: a turn, or a whole interview. */
export function groupOf({ id }: Turn): string {
  return ordinary.test(id) ? id.slice(0, id.lastIndexOf('-')) : id;
}

/** A turn as its words alone: two turns with the same are one. */
export function foldedOf(text: string): string {
  return tokensOf(text)
    .map(({ fold }) => fold)
    .join(' ');
}

export function has(turn: Turn, flag: LearnedFlag): boolean {
  return turn.labels.includes(flag);
}
