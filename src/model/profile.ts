import { ageOn } from './age.ts';
import type { Interview } from './interview.ts';
import type { Span } from './place.ts';
import { sessionsOf } from './turns.ts';

/** What may ask for an adapted interview (charter 2.6, 9.3, 11.4; domain §F.1), as a closed list. */
export const needKinds = [
  'minor',
  'unaccompanied',
  'accompanied-minor',
  'contested-age',
  'trauma',
  'violence',
  'gender',
  'sogi',
  'exclusion',
  'health',
  'low-schooling',
] as const;
export type NeedKind = (typeof needKinds)[number];

/** One need. `sure`: the file or the officer's notes say so; otherwise only words of the interview point to it. */
export interface Need {
  readonly kind: NeedKind;
  readonly from: 'field' | 'birth' | 'guardian' | 'heading' | 'note' | 'turn' | 'preparation';
  readonly sure: boolean;
  /** Where it was read; absent where it came in beside the record. */
  readonly at?: Span;
}

export interface Profile {
  readonly needs: readonly Need[];
  /** Age in whole years on the day of each session, by its number, where a date of birth tells it. */
  readonly ages: ReadonlyMap<number, number>;
  /** The record itself says that the applicant is of age and that there are no needs. */
  readonly settled: boolean;
}

/**
 * What a profile says of some kinds of needs: `sure`; `contested`, where they rest on an age in doubt; `possible`,
 * where only words of the interview point there; `none`, where the record says so; `unknown`, where it is silent.
 */
export interface Standing {
  readonly state: 'sure' | 'contested' | 'possible' | 'none' | 'unknown';
  readonly need?: Need;
}

const ofAge = 18;
const ofMinors: ReadonlySet<NeedKind> = new Set(['minor', 'unaccompanied', 'accompanied-minor']);

/** Age on each session's day. */
export function agesOf(interview: Interview, born: string | undefined): ReadonlyMap<number, number> {
  const ages = new Map<number, number>();
  if (born === undefined) return ages;
  for (const { n, date } of sessionsOf(interview)) {
    const age = date === undefined ? undefined : ageOn(born, date);
    if (age !== undefined) ages.set(n, age);
  }
  return ages;
}

/** Somebody who turned 18 between two sessions is a minor in the first alone: `session` asks for one of them. */
export function standingOf(profile: Profile, kinds: readonly NeedKind[], session?: number): Standing {
  const grown = session !== undefined && (profile.ages.get(session) ?? 0) >= ofAge;
  const doubt = profile.needs.find(({ kind }) => kind === 'contested-age');
  const own = profile.needs.filter(({ kind }) => kinds.includes(kind) && !(grown && ofMinors.has(kind)));
  // A doubt about the age shakes only what rests on the age.
  const firm = own.find(({ kind, sure }) => sure && !(doubt && ofMinors.has(kind)));
  if (firm) return { state: 'sure', need: firm };
  if (doubt && kinds.includes('minor')) return { state: 'contested', need: doubt };
  if (own[0]) return { state: 'possible', need: own[0] };
  return { state: profile.settled ? 'none' : 'unknown' };
}

/** Whether the age tells, on every day on which it is known, that somebody is of age; undefined when it is not known. */
export function isOfAge(ages: ReadonlyMap<number, number>): boolean | undefined {
  return ages.size === 0 ? undefined : [...ages.values()].every((age) => age >= ofAge);
}
