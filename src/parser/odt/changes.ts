import { type Element, elementsOf } from './xml.ts';

/** The tracked changes of a body, a page header or a page footer (ODF 1.3 part 3 §5.5). */
export interface Changes {
  readonly count: number;
  /** Ids of insertions that stand in the text. */
  readonly inserted: ReadonlySet<string>;
  /** What was deleted, by the id of the place it is gone from. */
  readonly deleted: ReadonlyMap<string, readonly Element[]>;
}

export function changesIn(holder: Element): Changes {
  const inserted = new Set<string>();
  const deleted = new Map<string, readonly Element[]>();
  let count = 0;
  for (const tracked of elementsOf(holder)) {
    if (tracked.name !== 'text:tracked-changes') continue;
    for (const region of elementsOf(tracked)) {
      if (region.name !== 'text:changed-region') continue;
      count++;
      const id = region.attributes['xml:id'] ?? region.attributes['text:id'] ?? '';
      const kinds = elementsOf(region);
      const gone = kinds.find(({ name }) => name === 'text:deletion');
      const come = kinds.some(({ name }) => name === 'text:insertion');
      // What was inserted and deleted again was never in the original.
      if (gone && !come)
        deleted.set(
          id,
          elementsOf(gone).filter(({ name }) => name !== 'office:change-info'),
        );
      else if (come && !gone) inserted.add(id);
    }
  }
  return { count, inserted, deleted };
}

/** Where a change begins, ends or is, as the text marks it. */
export function changeId({ name, attributes }: Element): string | undefined {
  return name === 'text:change' || name === 'text:change-start' || name === 'text:change-end'
    ? (attributes['text:change-id'] ?? '')
    : undefined;
}
