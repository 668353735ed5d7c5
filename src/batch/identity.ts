import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { keyName } from '../engine/fingerprint.ts';
import { sidecarEndings } from '../io/decisions-text.ts';
import type { Input } from '../io/inputs.ts';
import { build } from '../io/library.ts';
import { checkSettings } from '../io/planner.ts';
import { preparationEndings } from '../io/preparation-text.ts';
import { recordTypes } from '../io/record-types.ts';
import type { Terms } from '../io/terms.ts';
import type { ProblemCode } from '../model/problem.ts';
import { type Seal, sealOf } from './seal.ts';

/** The seal of a record's content in this run; undefined where what stands beside it cannot be read. */
export type Identify = (input: Input, content: Uint8Array) => Seal | undefined;

/**
 * All that an assessment depends on besides the record and its neighbours, as one hash: the tool to the last of its
 * words, the engine it runs on, and the terms without the day. What the config says of single files is told with them.
 */
function termsDigest(terms: Terms): string {
  // Named is what does not count, so that a term that is added later counts by itself.
  const { fingerprintKey, checks: _, records: _r, folder: _f, today: _t, locale: _l, ...rest } = terms;
  const { lineHashes: _h, timePerFile: _s, ...counting } = rest;
  const told = {
    ...counting,
    build,
    engine: [process.versions.v8, process.versions['unicode'], process.versions['icu']],
    key: fingerprintKey ? keyName(fingerprintKey) : null,
  };
  return createHash('sha256').update(JSON.stringify(told)).digest('hex');
}

export async function identify(terms: Terms): Promise<Identify> {
  const digest = termsDigest(terms);
  const settingsFor = await checkSettings(terms);
  const recordFor = await recordTypes(terms);
  return ({ file, name }, content) => {
    const settings = JSON.stringify([settingsFor(file), recordFor(file) ?? null]);
    const beside = file === undefined ? [] : textsBeside(file, terms);
    // The extension counts: the reader is chosen by it where the content leaves a doubt.
    return beside && sealOf(content, digest, [extname(name).toLowerCase(), settings, ...beside]);
  };
}

/** Decisions end, so with them the day counts; sentences about a preparation are in a language. */
function textsBeside(file: string, { preparation, today, locale }: Terms): readonly string[] | undefined {
  const texts: string[] = [];
  const endings = [...sidecarEndings, ...(preparation ? [] : preparationEndings)];
  for (const path of endings.map((ending) => file + ending).filter((one) => existsSync(one))) {
    try {
      texts.push(basename(path), readFileSync(path, 'utf8'), today, locale);
    } catch {
      return undefined;
    }
  }
  return texts;
}

/** Codes of what may be otherwise next time although nothing changed: that is not kept. */
const passing: ReadonlySet<ProblemCode> = new Set([
  ...(['too-slow', 'timed-out', 'out-of-memory', 'internal-error', 'check-failed', 'not-found'] as const),
  ...(['not-readable', 'folder-not-readable', 'linked-folder', 'not-examined'] as const),
  ...(['converted', 'conversion-failed', 'no-converter'] as const),
]);

export function isLasting(problems: readonly { readonly code: ProblemCode }[]): boolean {
  return problems.every(({ code }) => !passing.has(code));
}
