import type { Side } from './side.ts';
import { child, childrenOf, type Element, isOn, valOf } from './xml.ts';

/** The sections of a body, each described behind its last paragraph, the last one behind all (ISO/IEC 29500-1 §17.6). */
export function sectionsOf(body: Element, side: Side): readonly Element[] {
  const found: Element[] = [];
  const look = (elements: readonly Element[]): void => {
    for (const element of elements) {
      const { name, children } = element;
      if (name === 'w:sectPr') found.push(element);
      else if (name === 'w:p') look(child(element, 'w:pPr')?.children ?? []);
      else if (name !== 'w:tbl' && !side.drops(name)) look(children);
    }
  };
  look(body.children);
  return found;
}

/** Whether a section begins on a new page; it does unless it says otherwise. */
export function beginsPage(section: Element | undefined): boolean {
  const type = valOf(section, 'w:type');
  return section !== undefined && type !== 'continuous' && type !== 'nextColumn';
}

/** Ids of the page headers or footers that are shown, in the order of the sections (§17.10). */
export function marginsOf(
  sections: readonly Element[],
  kind: 'w:headerReference' | 'w:footerReference',
  evenPages: boolean,
): readonly string[] {
  const ids = sections.flatMap((section) => {
    const shown: Readonly<Record<string, boolean>> = {
      first: isOn(child(section, 'w:titlePg')),
      even: evenPages,
    };
    return childrenOf(section, kind)
      .filter(({ attributes }) => shown[attributes.type ?? 'default'] ?? true)
      .map(({ attributes }) => attributes['r:id'] ?? '');
  });
  return [...new Set(ids)];
}
