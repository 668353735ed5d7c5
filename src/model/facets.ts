import type { Interview, Presence, Session } from './interview.ts';
import { sessionsOf } from './turns.ts';

/**
 * By what interviews are told apart where many are looked at (strata of a sample, groups of a trend): closed sets
 * only, so that no word of a record stands in them.
 */
export interface Facets {
  readonly interpreter: Presence;
  readonly mode: Session['mode'] | 'mixed';
  /** Whether the record says that the applicant is a minor or states special needs; silence proves neither. */
  readonly needs: 'stated' | 'not-stated';
  /** ISO date of the first session; null when no session is dated. */
  readonly date: string | null;
}

export function facetsOf(interview: Interview): Facets {
  const sessions = sessionsOf(interview);
  const { minor, needs } = interview.profile;
  return {
    interpreter: presence(sessions.map(({ attendance }) => attendance.interpreter)),
    mode: modeOf(sessions.map(({ mode }) => mode)),
    needs: minor || needs.length > 0 ? 'stated' : 'not-stated',
    date: sessions.find(({ date }) => date !== undefined)?.date ?? null,
  };
}

/** Present at one session is present; absent only where every session says so. */
function presence(all: readonly Presence[]): Presence {
  if (all.includes('present')) return 'present';
  return all.length > 0 && all.every((one) => one === 'absent') ? 'absent' : 'unknown';
}

function modeOf(all: readonly Session['mode'][]): Facets['mode'] {
  const modes = new Set(all);
  return modes.size > 1 ? 'mixed' : ([...modes][0] ?? 'unknown');
}
