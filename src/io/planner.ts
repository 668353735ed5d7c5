import { relative, sep } from 'node:path';
import { type Plan, planOf } from '../engine/plan.ts';
import { checkSettingsFor } from './config.ts';
import { checks } from './library.ts';
import type { Terms } from './terms.ts';

/** The plan for a record, by its file; undefined is standard input. */
export type PlanFor = (file: string | undefined) => Plan;

/** One plan per set of overrides that applies, not one per file. */
export async function planner(terms: Pick<Terms, 'charters' | 'checks' | 'folder'>): Promise<PlanFor> {
  const settingsFor = await checkSettings(terms);
  const plans = new Map<string, Plan>();
  return (file) => {
    const settings = settingsFor(file);
    const key = JSON.stringify(settings);
    const plan = plans.get(key) ?? planOf(terms.charters, checks, settings);
    plans.set(key, plan);
    return plan;
  };
}

/** What the config says of every check for one file. */
export async function checkSettings({
  checks: config,
  folder,
}: Pick<Terms, 'checks' | 'folder'>): Promise<
  (file: string | undefined) => ReturnType<typeof checkSettingsFor>
> {
  const picomatch = (config.overrides ?? []).length > 0 ? (await import('picomatch')).default : undefined;
  return (file) => {
    const path = file === undefined ? '' : relative(folder, file).split(sep).join('/');
    return checkSettingsFor(config, (globs) => picomatch?.isMatch(path, [...globs], { dot: true }) ?? false);
  };
}
