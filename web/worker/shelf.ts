import { charterFileWords } from '../../src/cli/words/charter-file.ts';
import { type Plan, planOf } from '../../src/engine/plan.ts';
import { charterOf } from '../../src/io/charter-text.ts';
import { withCompanions } from '../../src/io/companions.ts';
import { charters, checks, loadCharter } from '../../src/io/library.ts';
import { type Charter, governs } from '../../src/model/charter.ts';
import type { RecordType } from '../../src/model/document.ts';
import type { Locale } from '../../src/model/locale.ts';
import { byType, type OfferedCharter, type TextFile } from '../protocol.ts';

/** Of interviews, and of whatever no charter of ours is for. */
const usual = 'cgra-personal-interview';

/** The charters that a record can be held against, each with what accompanies it. */
export interface Shelf {
  readonly offered: readonly OfferedCharter[];
  /** The plan for a choice; an unknown id counts as `byType`. */
  planFor(choice: string): Promise<Plan>;
  /** For records of other types, where nobody chose: the charters that govern them; undefined where none does. */
  planForTypes(choice: string, types: readonly RecordType[]): Promise<Plan | undefined>;
  /** A charter of the reader's own. @throws Misuse with one sentence where it is not right. */
  add(file: TextFile, locale: Locale): Promise<OfferedCharter>;
}

export async function shelfOfCharters(): Promise<Shelf> {
  const ours = await Promise.all(Object.keys(charters).map(async (id) => (await loadCharter(id))!));
  const known = new Map<string, Charter>(ours.map((charter) => [charter.id, charter]));
  const usualOne = known.get(usual)!;
  const plans = new Map<string, Promise<Plan>>();
  const planned = (key: string, chosen: readonly Charter[]): Promise<Plan> => {
    const plan = plans.get(key) ?? withCompanions(chosen).then((all) => planOf(all, checks));
    plans.set(key, plan);
    return plan;
  };
  return {
    offered: ours.map(({ id, title }) => ({ id, title })),
    planFor(choice) {
      const chosen = known.get(choice);
      return chosen ? planned(choice, [chosen]) : planned(byType, [usualOne]);
    },
    async planForTypes(choice, types) {
      if (choice !== byType || governs(usualOne, types)) return undefined;
      const governing = ours.filter((charter) => governs(charter, types));
      const key = `${byType} ${governing.map(({ id }) => id).join(' ')}`;
      return governing.length > 0 ? await planned(key, governing) : undefined;
    },
    async add({ name, text }, locale) {
      const charter = await charterOf(text, name, checks, charterFileWords[locale]);
      known.set(charter.id, charter);
      plans.delete(charter.id);
      return { id: charter.id, title: charter.title };
    },
  };
}
