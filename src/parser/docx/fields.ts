import { inOneLine } from '../paragraphs/one-line.ts';
import type { Census } from './census.ts';
import { child, childrenOf, type Element, isOn, numberOf } from './xml.ts';

/** Where a story stands in its complex fields (ISO/IEC 29500-1 §17.16.18). */
export interface Fields {
  /** Whether what comes now is an instruction, which nobody sees. */
  readonly hidden: boolean;
  /** Something that is seen was read. */
  shown(): void;
  /** Takes a `w:fldChar`; answers what a form field without a result of its own displays. */
  take(mark: Element): string | undefined;
}

interface Open {
  readonly form: Element | undefined;
  instruction: boolean;
  empty: boolean;
}

export function fieldsOf({ fieldMarks }: Census): Fields {
  const open: Open[] = [];
  let instructions = 0;
  return {
    get hidden() {
      return instructions > 0;
    },
    shown() {
      const field = open.at(-1);
      if (field) field.empty = false;
    },
    take(mark) {
      if (!fieldMarks.has(mark)) return undefined;
      const type = mark.attributes.fldCharType;
      if (type === 'begin') {
        open.push({ form: child(mark, 'w:ffData'), instruction: true, empty: true });
        instructions++;
        return undefined;
      }
      const field = type === 'end' ? open.pop() : open.at(-1);
      if (field?.instruction) {
        field.instruction = false;
        instructions--;
      }
      const around = type === 'end' ? open.at(-1) : undefined;
      // What an inner field shows, the outer one shows too.
      if (field && around && !field.empty) around.empty = false;
      return type === 'end' && field?.empty && instructions === 0 ? displayed(field.form) : undefined;
    },
  };
}

/** A check box or the chosen entry of a list (§17.16.7, §17.16.9); a text field has its words as result. */
function displayed(form: Element | undefined): string | undefined {
  const box = child(form, 'w:checkBox');
  if (box) return isOn(child(box, 'w:checked') ?? child(box, 'w:default')) ? '☒' : '☐';
  const list = child(form, 'w:ddList');
  const chosen = numberOf(list, 'w:result') ?? numberOf(list, 'w:default') ?? 0;
  const entry = childrenOf(list, 'w:listEntry')[chosen];
  return entry && inOneLine(entry.attributes.val ?? '');
}
