import { inertTerminal } from '../wording/inert.ts';

/** Text on one line in which no sign of Markdown or HTML means anything. */
export function inMarkdown(text: string): string {
  return inertTerminal(text)
    .replace(/[\\`*_{}[\]()#+!|~]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;');
}
