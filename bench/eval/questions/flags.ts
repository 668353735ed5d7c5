import type { Confidence } from '../../../src/model/lexicon.ts';
import type { Found, Judged } from './judged.ts';
import type { Row } from './row.ts';

/** Findings counted: all, those shown by default, and those that need no context. */
export const tiers = ['all', 'default', 'high'] as const;
export type Tier = (typeof tiers)[number];

const least: Readonly<Record<Tier, number>> = { all: 1, default: 2, high: 3 };
const rank: Readonly<Record<Confidence, number>> = { low: 1, medium: 2, high: 3 };

/** A label that a reader gives, and the checks whose business it is to find it. */
export interface Flag {
  readonly name: string;
  readonly checks: readonly string[];
}

/** A remark that blames may be found by the check of questions or by that of remarks: to the reader it is one flag. */
export const flags: readonly Flag[] = [
  { name: 'suggestive', checks: ['suggestive-question'] },
  { name: 'compound', checks: ['compound-question'] },
  { name: 'reproachful', checks: ['reproachful-question', 'disparaging-remark'] },
];

/** Labels of the other checks: too few turns for a precision of their own. */
export const otherLabels: Readonly<Record<string, string>> = {
  'long-question': 'long',
  'jargon-in-question': 'jargon',
  'forced-choice': 'option',
};

/** What of a turn counts at a tier, by these checks. */
export function foundBy(judged: Judged, checks: readonly string[], tier: Tier): readonly Found[] {
  return judged.found.filter((one) => checks.includes(one.check) && rank[one.confidence] >= least[tier]);
}

/** No reader found anything wrong with it. */
export function isNeutral(row: Row): boolean {
  return !flags.some(({ name }) => row.labels.includes(name));
}

/** A confrontation that the charter demands: its sources named, nobody blamed. */
export function isFairConfrontation(row: Row): boolean {
  return row.labels.includes('confrontation') && isNeutral(row);
}

/** A question whose mark was forgotten, or a turn that asks without one. */
export function isUnmarked(row: Row): boolean {
  return !row.text.includes('?');
}
