import { inert } from '../wording/inert.ts';

/** Markup that `html` made: the only thing that is not escaped again. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | false | null | undefined | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * The one way to markup. Every value is escaped for element content and for quoted attributes, and what would act
 * in it (controls, direction marks) is shown; only what `html` itself made goes in as it is. Attributes are always
 * quoted, and no value ever stands in a script, a style or a tag name.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  let markup = strings[0]!;
  for (let i = 0; i < values.length; i++) markup += written(values[i]) + strings[i + 1]!;
  return { markup };
}

function written(value: Value): string {
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (value === false || value === null || value === undefined) return '';
  if ('markup' in value) return value.markup;
  let markup = '';
  for (const one of value) markup += written(one);
  return markup;
}

/** Text of letters, digits and quiet signs alone goes through as it is: most of a page is such text. */
const quiet = /^[\w \n.,;!?()/%+*=–—’«»“”…·À-ÿœŒ\u00a0\u202f-]*$/;

function escaped(text: string): string {
  if (quiet.test(text)) return text;
  const safe = inert(text).replace(/[&<>"']/g, (sign) => entities[sign]!);
  // Commands of build services, should the page go through one on standard output (`inertTerminal`).
  return safe.replace(/:(?=:)/g, '&#58;').replace(/#(?=#)/g, '&#35;');
}

/** Text that is ours and holds markup on purpose: the style sheet and shapes without data in them. */
export function raw(markup: string): Html {
  return { markup };
}

/** A link target, or undefined for anything but a place in this page and the web. */
export function safeUrl(url: string): string | undefined {
  return url.startsWith('#') || /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : undefined;
}

/** A part of an id: fingerprints and clause ids of a saved report are not to be trusted either. */
export function idPart(text: string): string {
  return text.replace(/[^\w.-]/g, '-');
}
