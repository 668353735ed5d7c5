import { Unreadable } from '../../unreadable.ts';
import { blocksOf } from './blocks.ts';
import { type Declarations, declarationsOf } from './declarations.ts';
import { type Numbers, numbersIn } from './numbers.ts';
import { fits, type Selector, type Subject, selectorOf } from './selector.ts';

/** The style sheets of a page. */
export interface Sheet {
  /** What they say of an element, the weightiest last. Throws `Unreadable` when that takes too long. */
  declared(subject: Subject): readonly Declarations[];
  /** Numbers of lists, by a class of the list. */
  readonly numbers: ReadonlyMap<string, Numbers>;
}

interface Rule {
  readonly selector: Selector;
  readonly declarations: Declarations;
  readonly order: number;
}

/** Comparisons of one page, selectors, and elements alike whose rules are remembered. */
const mostSteps = 10_000_000;
const mostRules = 20_000;
const mostRemembered = 10_000;

/** `texts` are the contents of the `style` elements; sheets in other files are never fetched. */
export function sheetOf(texts: readonly string[]): Sheet {
  const rules = new Map<string, Rule[]>();
  let order = 0;
  let selectors = 0;
  for (const { prelude, body } of texts.flatMap(blocksOf)) {
    const declarations = declarationsOf(body);
    if (isEmpty(declarations.normal) && isEmpty(declarations.important)) continue;
    for (const written of prelude.split(',')) {
      if (++selectors > mostRules) throw new Unreadable('too-large');
      const selector = selectorOf(written);
      if (!selector) continue;
      const { name = '*', id, classes } = selector.last;
      const key = id !== undefined ? `#${id}` : classes.length > 0 ? `.${classes[0]}` : name;
      const same = rules.get(key);
      const rule = { selector, declarations, order: order++ };
      if (same) same.push(rule);
      else rules.set(key, [rule]);
    }
  }
  let steps = 0;
  const step = (): void => {
    if (++steps > mostSteps) throw new Unreadable('too-large');
  };
  const remembered = new Map<string, readonly Declarations[]>();

  return {
    numbers: numbersIn(texts),
    declared(subject) {
      const { name, id, classes } = subject;
      const alike = `${name} ${id ?? ''} ${classes.join(' ')}`;
      const known = remembered.get(alike);
      if (known) return known;
      const keys = [name, '*', ...(id === undefined ? [] : [`#${id}`]), ...classes.map((one) => `.${one}`)];
      const candidates = keys.flatMap((key) => rules.get(key) ?? []);
      const found = candidates
        .filter(({ selector }) => {
          step();
          return fits(selector, subject, step);
        })
        .sort((a, b) => a.selector.weight - b.selector.weight || a.order - b.order)
        .map(({ declarations }) => declarations);
      const byPlace = candidates.some(({ selector }) => selector.ancestors.length > 0);
      if (!byPlace && remembered.size < mostRemembered) remembered.set(alike, found);
      return found;
    },
  };
}

function isEmpty(declared: object): boolean {
  return Object.keys(declared).length === 0;
}
