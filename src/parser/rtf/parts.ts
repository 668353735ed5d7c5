import type { Destination } from './destinations.ts';
import type { Draft, Flow } from './flow.ts';
import { labelOf } from './label.ts';

/** What runs on by itself and does not belong to the text it stands in. */
export type Apart = 'label' | 'header' | 'footer' | 'note' | 'box' | 'property' | 'value';

export function isApart(destination: Destination | 'style' | undefined): destination is Apart {
  switch (destination) {
    case 'label':
    case 'header':
    case 'footer':
    case 'note':
    case 'box':
    case 'property':
    case 'value':
      return true;
    default:
      return false;
  }
}

/** Text that stands outside the body, in the order of the file. */
export class Parts {
  readonly headers: (readonly Draft[])[] = [];
  readonly footers: (readonly Draft[])[] = [];
  readonly notes: Draft[] = [];
  /** Whether the property of a drawing that was named last is its lettering. */
  isLettering = false;

  /** Puts what a group held where it belongs; `around` is the text that it stood in. */
  put(kind: Apart, { drafts, text }: Flow, around: Flow): void {
    if (kind === 'label') around.label = labelOf(text);
    else if (kind === 'property') this.isLettering = text === 'gtextUNICODE';
    else if (kind === 'header') this.headers.push(drafts);
    else if (kind === 'footer') this.footers.push(drafts);
    else for (const draft of drafts) (kind === 'note' ? this.notes : around.boxes).push(draft);
  }
}
