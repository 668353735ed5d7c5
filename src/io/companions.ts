import type { Charter } from '../model/charter.ts';
import { charters, loadCharter } from './library.ts';

/** The charters named and, behind them, those that accompany one of them where the date selects them. */
export async function withCompanions(chosen: readonly Charter[]): Promise<readonly Charter[]> {
  const all = await Promise.all(Object.keys(charters).map(async (id) => (await loadCharter(id))!));
  const companions = all.filter(
    ({ id, accompanies = [] }) =>
      chosen.every((charter) => charter.id !== id) &&
      chosen.some((charter) => accompanies.includes(charter.id)),
  );
  // One that is named holds whatever the date.
  return [...chosen.map(({ accompanies: _, ...charter }) => charter), ...companions];
}
