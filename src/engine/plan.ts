import { type Charter, type CheckUse, type Clause, clausesOf } from '../model/charter.ts';
import type { Check, Severity } from '../model/check.ts';

/** What a run may change of what the charter chose: config and command line, already validated. */
export interface CheckSettings {
  readonly severity?: Severity | 'off';
  readonly options?: Readonly<Record<string, number | boolean | string>>;
}

/** One run of one check with one set of options, in the service of one or more clauses. */
export interface PlannedRun {
  readonly check: Check;
  readonly options: Readonly<Record<string, unknown>>;
  readonly severity: Severity;
  /** A breach is a signal only: the charter's author could not verify the norm. */
  readonly doubted?: boolean;
  readonly uses: readonly { readonly clause: Clause; readonly instance: string | undefined }[];
}

export interface Plan {
  readonly charters: readonly Charter[];
  readonly runs: readonly PlannedRun[];
  /** The same checks and settings over other charters: those that a record's date leaves. */
  readonly over: (charters: readonly Charter[]) => Plan;
}

/**
 * The runs that charters ask for. Clauses that use a check with the same options share one run.
 * Options: the check's defaults, over them the charter's, over them the settings'.
 * @throws Error when a charter names a check that does not exist: a fault of ours or of the charter's author.
 */
export function planOf(
  charters: readonly Charter[],
  checks: readonly Check[],
  settings: Readonly<Record<string, CheckSettings>> = {},
): Plan {
  const byId = new Map(checks.map((check) => [check.id, check]));
  const runs = new Map<string, PlannedRun & { uses: { clause: Clause; instance: string | undefined }[] }>();
  for (const clause of clausesOf(charters)) {
    for (const use of clause.checks) {
      const check = byId.get(use.check);
      if (!check) throw new Error(`clause ${clause.id}: no check is called ${use.check}`);
      const chosen = settings[check.id] ?? {};
      if (chosen.severity === 'off') continue;
      const options = optionsOf(check, use, chosen);
      const doubted = use.doubted ?? false;
      const key = `${check.id} ${doubted} ${JSON.stringify(options)}`;
      const run = runs.get(key) ?? {
        check,
        options,
        severity: chosen.severity ?? use.severity ?? check.severity,
        doubted,
        uses: [],
      };
      run.uses.push({ clause, instance: use.instance });
      runs.set(key, run);
    }
  }
  return { charters, runs: [...runs.values()], over: (others) => planOf(others, checks, settings) };
}

/** Whether what a check says of an instance, or of none, concerns a clause that the run serves. */
export function serves({ uses }: Pick<PlannedRun, 'uses'>, about: string | undefined): boolean {
  return about === undefined || uses.some(({ instance }) => instance === undefined || instance === about);
}

function optionsOf(check: Check, use: CheckUse, chosen: CheckSettings): Readonly<Record<string, unknown>> {
  const defaults = Object.fromEntries(
    Object.entries(check.options).map(([name, schema]) => [name, schema.default]),
  );
  return { ...defaults, ...use.options, ...chosen.options };
}
