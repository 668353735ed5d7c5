import { type Group, plain, resetParagraph } from './group.ts';
import type { Stylesheet } from './stylesheet.ts';
import { Shape } from './tables.ts';

type Setter = (group: Group, value: number | undefined, styles: Stylesheet) => unknown;

/** A word that is on unless its number is 0. */
const toggle =
  (name: 'bold' | 'italic' | 'hidden' | 'deleted' | 'inserted' | 'inTable'): Setter =>
  (group, value) => {
    group[name] = value !== 0;
  };
/** A word whose number says which or how many; `missing` when it has none. */
const number =
  (name: 'font' | 'substitutes' | 'author' | 'moment' | 'outline' | 'nesting', missing = 0): Setter =>
  (group, value = missing) => {
    group[name] = value;
  };

const newRow: Setter = (group) => {
  group.row = new Shape();
};

const cell =
  (name: string): Setter =>
  (group) =>
    group.row.word(name);

const setters: ReadonlyMap<string, Setter> = new Map<string, Setter>([
  ['b', toggle('bold')],
  ['i', toggle('italic')],
  ['v', toggle('hidden')],
  ['deleted', toggle('deleted')],
  ['revised', toggle('inserted')],
  // What was moved is deleted here and inserted there.
  ['mvf', toggle('deleted')],
  ['mvt', toggle('inserted')],
  ['plain', (group) => Object.assign(group, plain)],
  ['pard', resetParagraph],
  ['f', number('font')],
  ['uc', number('substitutes', 1)],
  ['revauth', number('author')],
  ['revauthdel', number('author')],
  ['revdttm', number('moment')],
  ['revdttmdel', number('moment')],
  ['s', (group, value = 0, styles) => Object.assign(group, { style: value }, styles.look('s', value))],
  ['cs', (group, value = 0, styles) => Object.assign(group, styles.look('cs', value))],
  ['outlinelevel', number('outline')],
  ['intbl', toggle('inTable')],
  ['itap', number('nesting', 1)],
  ['trowd', newRow],
  ['clmrg', cell('clmrg')],
  ['clvmrg', cell('clvmrg')],
  ['cellx', cell('cellx')],
]);

/** Applies a word that says how what follows looks or where it stands; false when it is another kind of word. */
export function format(group: Group, styles: Stylesheet, name: string, value: number | undefined): boolean {
  const set = setters.get(name);
  set?.(group, value, styles);
  return set !== undefined;
}

/** Words that begin a group behind `\*` and still leave its text to be read: formatting, and the kinds of a style. */
export const starrable: ReadonlySet<string> = new Set([...setters.keys(), 'ts', 'ds']);
