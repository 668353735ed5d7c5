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
  return {
    markup: strings.map((part, i) => (i < values.length ? part + written(values[i]) : part)).join(''),
  };
}

function written(value: Value): string {
  if (value === false || value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'markup' in value ? value.markup : value.map(written).join('');
}

function escaped(text: string): string {
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
