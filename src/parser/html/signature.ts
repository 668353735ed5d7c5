import { latin1 } from '../archive/signature.ts';

/** Names of HTML that stand at the start of a piece of a page, and in text that is none at all hardly ever. */
const name =
  '(?:html|head|body|meta|title|style|table|tbody|tr|td|p|div|h[1-6]|ul|ol|li|dl|pre|center|font|span|b|strong|section|article|main|br|hr)';
const opening = new RegExp(`^<${name}(?=[\\s>/])`, 'i');
const closing = new RegExp(`</${name}\\s*>`, 'gi');
const any =
  /<\/?(?:html|body|table|tr|t[dh]|p|div|h[1-6]|[uo]l|li|d[ltd]|pre|font|span|[abisu]|em|strong|ins|del|br|hr|form|select|input|section|article|main|blockquote)(?=[\s>/])/i;

/** Whether the bytes begin as a web page does. Text or Markdown that merely holds tags does not. */
export function isPage(bytes: Uint8Array): boolean {
  const start = content(bytes);
  if (/^<!doctype\s+html/i.test(start) || /^<html[\s>]/i.test(start)) return true;
  // A piece of a page, as mail programs and editors keep it: a tag first, and closed ones after it.
  return opening.test(start) && (start.match(closing) ?? []).length >= 2;
}

/** Whether there is any tag of HTML at all. */
export function hasTags(html: string): boolean {
  return any.test(html);
}

/** The start, in one byte per character, without what may stand before the first tag. */
function content(bytes: Uint8Array): string {
  let start = latin1(bytes.subarray(0, 8192))
    .replace(/\0/g, '')
    .replace(/^(?:ï»¿|ÿþ|þÿ)/, '');
  for (let rest = start; ; start = rest) {
    rest = start.trimStart().replace(/^<\?[^>]*>|^<!--[\s\S]*?-->/, '');
    if (rest === start) return start;
  }
}
