/** What selectors look at in an element. */
export interface Subject {
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  readonly parent: Subject | undefined;
}

interface Compound {
  /** Undefined for any. */
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
  /** Whether the compound before it is of the parent, not of any ancestor. */
  readonly child: boolean;
}

export interface Selector {
  readonly last: Compound;
  /** From the inside out. */
  readonly ancestors: readonly Compound[];
  /** Ids, classes and names as one number (CSS selectors §17). */
  readonly weight: number;
}

const word = /^(\*|[a-z][^.#]*)?((?:[.#][^.#]+)*)$/i;

/** A selector of names, classes, ids, descendants and children; any other is undefined: it is not known to fit. */
export function selectorOf(written: string): Selector | undefined {
  if (/[^\w\s.#>*\x80-\uffff-]/.test(written)) return undefined;
  const compounds: Compound[] = [];
  let child = false;
  for (const part of written.replace(/>/g, ' > ').trim().split(/\s+/)) {
    if (part === '>') {
      child = true;
      continue;
    }
    const match = word.exec(part);
    if (!match || part === '') return undefined;
    const marks = match[2]!.match(/[.#][^.#]+/g) ?? [];
    const name = match[1]?.toLowerCase();
    compounds.push({
      name: name === '*' ? undefined : name,
      id: marks.find((mark) => mark.startsWith('#'))?.slice(1),
      classes: marks.filter((mark) => mark.startsWith('.')).map((mark) => mark.slice(1)),
      child,
    });
    child = false;
  }
  const [last, ...ancestors] = compounds.reverse();
  return last && !child ? { last, ancestors, weight: weightOf(compounds) } : undefined;
}

/** Whether the selector fits; `step` is called for each comparison. */
export function fits({ last, ancestors }: Selector, subject: Subject, step: () => void): boolean {
  if (!same(last, subject)) return false;
  let at = subject.parent;
  let child = last.child;
  for (const wanted of ancestors) {
    // The nearest that fits is taken: only child after descendant could ask for another, and that is rare.
    while (at && !same(wanted, at) && !child) {
      step();
      at = at.parent;
    }
    step();
    if (!at || !same(wanted, at)) return false;
    child = wanted.child;
    at = at.parent;
  }
  return true;
}

function same({ name, id, classes }: Compound, subject: Subject): boolean {
  return (
    (name === undefined || name === subject.name) &&
    (id === undefined || id === subject.id) &&
    classes.every((each) => subject.classes.includes(each))
  );
}

function weightOf(compounds: readonly Compound[]): number {
  let weight = 0;
  for (const { name, id, classes } of compounds)
    weight += (id ? 10_000 : 0) + 100 * classes.length + (name ? 1 : 0);
  return weight;
}
