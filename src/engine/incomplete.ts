import type { AnySaid } from '../model/check.ts';
import type { EngineReason, Spoken } from './run.ts';

/**
 * What a check said of a record from which text may be missing. A breach stands only where the words at its place
 * show it by themselves; every other becomes a signal, and nothing that was not found counts as absent.
 */
export function withheld(one: Spoken): Spoken {
  const because: EngineReason = 'text-may-be-missing';
  const doubted = (said: AnySaid): AnySaid =>
    said.verdict === 'review' || one.run.check.evident.includes(said.message)
      ? said
      : { ...said, verdict: 'review' };
  return {
    ...one,
    said: one.said.map(doubted),
    told: [
      ...one.told.filter(({ outcome }) => outcome === 'inconclusive'),
      { outcome: 'inconclusive', because },
    ],
  };
}
