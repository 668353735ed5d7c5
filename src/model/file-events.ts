import type { Moment } from './belgian-time.ts';
import {
  type CaseFile,
  cuesOf,
  type FileRecord,
  type Known,
  knownMoment,
  momentsOf,
  type PlacedMoment,
  partsOf,
  recordsOf,
} from './case-file.ts';

/** What a decision decides. `unknown`: its words leave it open. */
export type DecisionKind = 'measure' | 'general' | 'sanction' | 'confirmation' | 'unknown';

/** By the title, else by what its body speaks of; a body that speaks of both leaves it open. */
export function kindOf({ document }: FileRecord): DecisionKind {
  const title = new Set(document.titleCues.map(({ id }) => id));
  if (title.has('confirmation')) return 'confirmation';
  if (title.has('general') || title.has('service-note')) return 'general';
  if (title.has('order-measure')) return 'measure';
  if (title.has('sanction')) return 'sanction';
  const body = new Set(cuesOf(document, 'order-measure', 'sanction', 'general').map(({ id }) => id));
  if (body.has('general')) return 'general';
  if (body.has('order-measure') === body.has('sanction')) return 'unknown';
  return body.has('order-measure') ? 'measure' : 'sanction';
}

export function decisionsOf(file: CaseFile, ...kinds: readonly DecisionKind[]): readonly FileRecord[] {
  return recordsOf(file, 'decision').filter((record) => kinds.includes(kindOf(record)));
}

/** When a decision was taken: its own date. */
export function decidedOn(decision: FileRecord): Known {
  return knownMoment(momentsOf(decision, 'date'));
}

/**
 * When a decision was notified: as it says itself, else as the only notification of the file says. Of several decisions
 * a notification apart may be of any.
 */
export function notifiedOn(file: CaseFile, decision: FileRecord): Known {
  const own = momentsOf(decision, 'notified');
  if (own.length > 0) return knownMoment(own);
  const apart = recordsOf(file, 'notification');
  if (apart.length !== 1 || recordsOf(file, 'decision').length !== 1) return { known: 'no' };
  const told = momentsOf(apart[0]!, 'notified');
  return knownMoment(told.length > 0 ? told : momentsOf(apart[0]!, 'date'));
}

/** The records in which a decision's notification may stand. */
export function notificationsOf(file: CaseFile, decision: FileRecord): readonly FileRecord[] {
  const alone = recordsOf(file, 'decision').length === 1;
  return [decision, ...(alone ? recordsOf(file, 'notification') : [])];
}

/** When the resident was heard: the date of the minutes, with the hour at which the hearing began. */
export function heardOn(file: CaseFile): Known {
  return knownMoment(recordsOf(file, 'hearing').flatMap(hearingMoments));
}

export function hearingMoments(minutes: FileRecord): readonly PlacedMoment[] {
  const own = momentsOf(minutes, 'hearing-date').filter(({ by }) => by === 'field');
  const dates = own.length > 0 ? own : momentsOf(minutes, 'date').slice(0, 1);
  const [start] = momentsOf(minutes, 'start');
  return dates.map((moment) =>
    moment.clock === undefined && moment.date !== undefined && start?.clock !== undefined
      ? { ...moment, clock: start.clock }
      : moment,
  );
}

/** Records that show that a procedure ran, beside the decision itself: from a file without them nothing can be said. */
export function hasProcedure(file: CaseFile): boolean {
  return (
    file.whole && recordsOf(file, 'notice', 'summons', 'inventory', 'hearing', 'notification').length > 0
  );
}

/** Negative where one moment surely came before the other, positive where it came after, 0 where that is open. */
export function order(one: Moment, other: Moment): number {
  if (one.date !== other.date) return one.date < other.date ? -1 : 1;
  if (one.clock === undefined || other.clock === undefined) return 0;
  return one.clock - other.clock;
}

/** Words of these parts, counted over all of them. */
export function wordsIn(record: FileRecord, ...names: readonly string[]): number {
  return partsOf(record.document, ...names)
    .flatMap(({ children }) => children)
    .reduce((sum, { value }) => sum + (value.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0), 0);
}
