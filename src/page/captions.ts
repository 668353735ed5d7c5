import { type Html, html } from './html.ts';

/** Words under a bar of the timeline, in units of the drawing. */
export interface Caption {
  readonly text: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly strong: boolean;
}

/** Width of a sign at the drawing's size, rather too wide than too narrow; the drawing measures nothing. */
const sign = 6.8;
const gap = 6;
const lineHeight = 13;
/** What fits under a bar before the next session begins. */
const lines = 2;

/** The captions one beside the other; one that would touch another goes to the line below. Who comes first stays. */
export function captions(all: readonly Caption[], y: number): Html {
  const taken: (readonly [from: number, to: number])[][] = Array.from({ length: lines }, () => []);
  return html`${all.map(({ text, x, anchor, strong }) => {
    const wide = text.length * sign;
    const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    const own = [from - gap / 2, from + wide + gap / 2] as const;
    const free = taken.findIndex((line) => line.every(([start, end]) => end <= own[0] || start >= own[1]));
    const line = free === -1 ? lines - 1 : free;
    taken[line]!.push(own);
    return html`<text${strong && html` class="strong"`} x="${x}" y="${y + line * lineHeight}" text-anchor="${anchor}">${text}</text>
`;
  })}`;
}
