import type { Role } from '../../model/interview.ts';
import type { MarkUse } from './mark-census.ts';

/** Who each mark is, by its key; what could not be settled; whether roles were inferred from who asks. */
export interface MarkRoles {
  readonly roles: ReadonlyMap<string, Role>;
  readonly ambiguous: readonly string[];
  /** How many marks open turns all along and are nobody's that could be told. */
  readonly unknown: number;
  readonly inferred: boolean;
}

/** The officer's turns ask, at least so often (domain §C.4, alternation test). */
const askingShare = 0.6;
/** Or less often, as an opening of many statements lets them, where the other hardly ever asks. */
const lesserShare = 0.3;
const timesTheOther = 4;
/** Turns from which silence about a mark says that nobody can tell whose it is. */
const leastFrequent = 3;

/** A title before a name; a title alone tells no more than that the applicant may be called so. */
const named =
  /^(?:M|Mme|Mlle|Mr|Mrs|Ms|Miss|Monsieur|Madame|Mademoiselle|Dhr|Mevr|Mw|Mevrouw|Meneer|Mijnheer|De heer)\.?\s+\p{Lu}/iu;

/** Settles marks with two readings, and marks with none, by who asks (domain §C.4, steps 3 and 4). */
export function markRoles(uses: readonly MarkUse[]): MarkRoles {
  const roles = new Map<string, Role>();
  for (const use of uses) if (use.readings.length === 1) roles.set(use.key, use.readings[0]!);
  const [first, second] = uses;
  const top = [first, second].filter((use) => use !== undefined);
  let inferred = false;
  // « Mme Lambert : », « M. Diallo : »: a title makes nobody the applicant where the other one is titled too.
  if (top.length === 2 && top.every((use) => named.test(use.label) && roles.get(use.key) === 'applicant')) {
    for (const use of top) roles.delete(use.key);
    const [asker, other] = [...top].sort((a, b) => share(b) - share(a)) as [MarkUse, MarkUse];
    const told = (share(asker) >= askingShare && share(other) < askingShare / 2) || asksApart(asker, other);
    // Two titled names that nothing tells apart are nobody's.
    roles.set(asker.key, told ? 'officer' : 'unknown').set(other.key, told ? 'applicant' : 'unknown');
    inferred = told;
  }
  for (const use of top) {
    const other = top.find((each) => each !== use);
    if (roles.has(use.key)) continue;
    const asks =
      (share(use) >= askingShare && share(use) > (other ? share(other) : 0)) ||
      (other !== undefined && asksApart(use, other));
    const otherIsOfficer = other !== undefined && roles.get(other.key) === 'officer';
    const otherAsks =
      other !== undefined &&
      ((share(other) >= askingShare && share(other) > share(use)) || asksApart(other, use));
    const partner = otherIsOfficer || (otherAsks && canBe(other, 'officer'));
    if (canBe(use, 'officer') && asks && !otherIsOfficer) roles.set(use.key, 'officer');
    else if (canBe(use, 'applicant') && partner && share(use) < askingShare) roles.set(use.key, 'applicant');
    if (roles.has(use.key) && use.readings.length === 0) inferred = true;
  }
  // « M. Leroy : » beside a DPI who speaks all along is somebody, but not the applicant.
  const applicant = uses.find(
    (use) => use.turns >= 2 && !named.test(use.label) && roles.get(use.key) === 'applicant',
  );
  for (const use of uses) {
    if (
      applicant &&
      use.turns < applicant.turns &&
      named.test(use.label) &&
      roles.get(use.key) === 'applicant'
    )
      roles.set(use.key, 'unknown');
  }
  const taken = new Set(roles.values());
  const ambiguous: string[] = [];
  for (const use of uses) {
    if (roles.has(use.key)) continue;
    // Beside a known officer and a known applicant, a letter with two readings is the third person.
    const left = use.readings.filter(
      (role) => !(taken.has(role) && (role === 'officer' || role === 'applicant')),
    );
    if (left.length === 1) roles.set(use.key, left[0]!);
    else if (use.readings.length > 1) ambiguous.push(use.label);
  }
  const unknown = top.filter(
    (use) =>
      use.turns >= leastFrequent &&
      (roles.get(use.key) ?? 'unknown') === 'unknown' &&
      !ambiguous.includes(use.label),
  ).length;
  return { roles, ambiguous, unknown, inferred };
}

/** One asks in so many turns, and many times as often as the other: an opening of statements hides no officer. */
function asksApart(use: MarkUse, other: MarkUse): boolean {
  return (
    Math.min(use.turns, other.turns) >= leastFrequent &&
    share(use) >= lesserShare &&
    share(use) >= timesTheOther * share(other)
  );
}

function canBe(use: MarkUse, role: Role): boolean {
  return use.readings.length === 0 || use.readings.includes(role);
}

function share(use: MarkUse): number {
  return use.turns === 0 ? 0 : use.questions / use.turns;
}
