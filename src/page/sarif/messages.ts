import type { CheckTexts } from '../../model/check.ts';
import type { Datum } from '../../model/datum.ts';
import type { Locale } from '../../model/locale.ts';
import { datumText } from '../../text/message.ts';
import { inertLine } from '../../wording/inert.ts';
import { wordedData } from '../../wording/sentences.ts';

/** A message as SARIF wants it: id, arguments, and the text that both give (reports §1.3). */
export interface SarifMessage {
  readonly text: string;
  readonly id: string;
  readonly arguments?: readonly string[];
}

/**
 * Names of a template's placeholders in order of appearance. The order of the English template holds for every
 * locale, since a result has one list of arguments for all translations.
 */
export function argumentNames(english: string): readonly string[] {
  return [...new Set([...english.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))];
}

/** "{from} to {to}" → "{0} to {1}". */
export function numbered(template: string, names: readonly string[]): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => `{${names.indexOf(name)}}`);
}

/**
 * One argument. Brackets would start a link even in plain text (§3.11.6) and braces a placeholder; viewers do not
 * agree on escapes, so both become parentheses: arguments are numbers, times and ids, which have neither.
 */
export function argumentOf(datum: Datum | undefined, locale: Locale): string {
  return plain(datum === undefined ? '–' : datumText(datum, locale));
}

/** Text that no viewer takes for a link, a placeholder or an escape sequence. */
export function plain(text: string): string {
  return inertLine(text).replace(/[[{]/g, '(').replace(/[\]}]/g, ')');
}

/** A sentence of a check with its data; undefined when the check has no such message here. */
export function messageOf(
  texts: { readonly local: CheckTexts; readonly english: CheckTexts },
  id: string,
  data: Readonly<Record<string, Datum>>,
  locale: Locale,
): SarifMessage | undefined {
  const template = Object.hasOwn(texts.local.messages, id) ? texts.local.messages[id] : undefined;
  const english = Object.hasOwn(texts.english.messages, id) ? texts.english.messages[id] : undefined;
  if (template === undefined || english === undefined) return undefined;
  const names = argumentNames(english);
  const words = wordedData(texts.local, data);
  const values = names.map((name) => argumentOf(words[name], locale));
  const text = numbered(template, names).replace(/\{(\d+)\}/g, (_, n: string) => values[Number(n)]!);
  return { text, id, ...(values.length > 0 ? { arguments: values } : {}) };
}
