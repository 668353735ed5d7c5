import type { Status } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import { statusWord } from '../wording/words.ts';
import { type Html, html, raw } from './html.ts';

/** Shapes that differ without colour: cross, question mark, wave, tick, dash, ring, exclamation. */
const shapes: Readonly<Record<Status, string>> = {
  error: '<path d="M8 3v6.2M8 12.2v.6"/>',
  fail: '<path d="M3.8 3.8l8.4 8.4M12.2 3.8l-8.4 8.4"/>',
  review: '<path d="M5.4 5.6a2.7 2.7 0 1 1 3.6 2.6c-.7.3-1 .8-1 1.6M8 12.4v.6"/>',
  inconclusive: '<path d="M2.5 9.2c1.5-2.6 3.7-2.6 5.5-1s4 1.6 5.5-1"/>',
  pass: '<path d="M3.2 8.6l3.2 3.2 6.4-7.6"/>',
  'not-applicable': '<path d="M3.5 8h9"/>',
  'not-checked': '<circle cx="8" cy="8" r="4.6"/>',
};

/** The shapes, once in a page; every sign refers to its own. Stands at the head of the body. */
export const iconShapes: Html = raw(
  `<svg class="shapes" width="0" height="0" aria-hidden="true">${Object.entries(shapes)
    .map(([status, shape]) => `<symbol id="i-${status}" viewBox="0 0 16 16">${shape}</symbol>`)
    .join('')}</svg>\n`,
);

const icons: Readonly<Record<string, Html>> = Object.fromEntries(
  Object.keys(shapes).map((status) => [
    status,
    raw(`<svg class="icon" aria-hidden="true"><use href="#i-${status}"/></svg>`),
  ]),
);

export function statusIcon(status: Status): Html {
  return icons[status]!;
}

const marks = new Map<string, Html>();

/** Icon, word and colour: no one of them alone carries the meaning. Made once: a page holds hundreds. */
export function statusMark(status: Status, locale: Locale): Html {
  const key = `${status} ${locale}`;
  const known =
    marks.get(key) ??
    html`<span class="mark s-${status}">${statusIcon(status)}${statusWord(status, locale)}</span>`;
  marks.set(key, known);
  return known;
}
