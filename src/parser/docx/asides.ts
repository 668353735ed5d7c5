import type { Paragraph } from '../paragraphs/paragraph.ts';
import { censusOf } from './census.ts';
import type { Labels } from './labels.ts';
import type { Package } from './package.ts';
import { noPages } from './pages.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { References } from './references.ts';
import { marginsOf } from './sections.ts';
import type { Side } from './side.ts';
import type { Styles } from './styles.ts';
import { child, childrenOf, type Element, isOn } from './xml.ts';

/** What stands beside the body: page headers and footers, each text once, and the notes that the text points at. */
export interface Asides {
  readonly headers: readonly Paragraph[];
  readonly footers: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
  readonly changes: number;
  readonly elsewhere: boolean;
}

export interface Means {
  readonly styles: Styles;
  readonly side: Side;
  /** Of the body, which has been read. */
  readonly references: References;
  readonly newLabels: () => Labels;
}

export function asidesOf(
  { related, beside, miss }: Package,
  sections: readonly Element[],
  means: Means,
): Asides {
  let changes = 0;
  let elsewhere = false;
  const read = (element: Element, part: string, kind: 'page-mark' | 'note', from = 0): Paragraph[] => {
    const census = censusOf(element);
    changes += census.changes;
    elsewhere ||= census.elsewhere;
    const story = { ...means, census, labels: means.newLabels(), pages: noPages };
    return paragraphsOf(element, story).map(({ pieces, ordinal, label }) => ({
      pieces,
      ordinal: from + ordinal,
      kind,
      part,
      ...(label && { label }),
    }));
  };

  const settings = beside(related.of('settings'), false);
  const evenPages = isOn(child(settings, 'w:evenAndOddHeaders'));
  const margins = (kind: 'w:headerReference' | 'w:footerReference'): Paragraph[] => {
    const texts = new Set<string>();
    return marginsOf(sections, kind, evenPages).flatMap((id) => {
      const part = related.by(id);
      const root = beside(part, false);
      const paragraphs = root && part !== undefined ? read(root, part, 'page-mark') : [];
      const text = paragraphs.map(wordsOf).join('\n').trim();
      if (text === '' || texts.has(text)) return [];
      texts.add(text);
      return paragraphs.filter((paragraph) => wordsOf(paragraph).trim() !== '');
    });
  };

  const notes = (kind: 'footnote' | 'endnote', ids: ReadonlySet<string>): Paragraph[] => {
    if (ids.size === 0) return [];
    const part = related.of(`${kind}s`) ?? `word/${kind}s.xml`;
    const all = childrenOf(beside(part, true), `w:${kind}`);
    const first = new Map<string, readonly [Element, number]>();
    let paragraphs = 0;
    for (const each of all) {
      first.set(each.attributes.id ?? '', [each, paragraphs]);
      paragraphs += childrenOf(each, 'w:p').length;
    }
    return [...ids].flatMap((id) => {
      const [found, from] = first.get(id) ?? [];
      if (!found) miss(part);
      return found ? read(found, part, 'note', from) : [];
    });
  };

  const [headers, footers] = [margins('w:headerReference'), margins('w:footerReference')];
  const { footnotes, endnotes } = means.references;
  return {
    headers,
    footers,
    notes: [...notes('footnote', footnotes), ...notes('endnote', endnotes)],
    get changes() {
      return changes;
    },
    get elsewhere() {
      return elsewhere;
    },
  };
}

function wordsOf({ pieces }: Paragraph): string {
  return pieces.map(({ text }) => text).join('');
}
