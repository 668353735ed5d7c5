import type { Check, OptionSchema } from './check.ts';
import { isLanguage, locales } from './locale.ts';

/**
 * The first place at which a check has not the form that every check has ("texts.fr.messages"), or undefined. For what was
 * not compiled against the types, or against those of another version.
 */
export function checkFault(value: unknown): string | undefined {
  const check = value as Partial<Check>;
  if (!isRecord(value)) return 'check';
  if (typeof check.id !== 'string' || !/^[a-z0-9]+(?:-[a-z0-9]+)+$/.test(check.id)) return 'id';
  if (!['error', 'warning', 'note'].includes(String(check.severity))) return 'severity';
  if (check.reads !== 'interview' && check.reads !== 'file') return 'reads';
  if (!areStrings(check.lexicons)) return 'lexicons';
  if (!Array.isArray(check.languages) || !check.languages.every(isLanguage)) return 'languages';
  if (!areStrings(check.instances)) return 'instances';
  if (!areStrings(check.evident)) return 'evident';
  if (typeof check.run !== 'function') return 'run';
  return optionsFault(check.options) ?? textsFault(check) ?? examplesFault(check.examples);
}

function optionsFault(options: unknown): string | undefined {
  if (!isRecord(options)) return 'options';
  for (const [name, schema] of Object.entries(options as Readonly<Record<string, OptionSchema>>))
    if (!isRecord(schema) || typeof schema.default !== schema.type) return `options.${name}.default`;
  return undefined;
}

/** The same messages with the same holes in every language. */
function textsFault({ texts, instances = [] }: Partial<Check>): string | undefined {
  if (!isRecord(texts?.en?.messages)) return 'texts.en.messages';
  const wanted = texts.en.messages;
  for (const locale of locales) {
    const own = texts[locale];
    for (const name of ['title', 'why', 'remedy'] as const)
      if (typeof own?.[name] !== 'string' || own[name].trim() === '') return `texts.${locale}.${name}`;
    if (!isRecord(own.messages)) return `texts.${locale}.messages`;
    for (const [id, message] of Object.entries(wanted)) {
      const other = own.messages[id];
      if (typeof other !== 'string' || holes(other) !== holes(message))
        return `texts.${locale}.messages.${id}`;
    }
    for (const id of instances)
      if (typeof own.instances?.[id] !== 'string') return `texts.${locale}.instances.${id}`;
  }
  return undefined;
}

function examplesFault(examples: unknown): string | undefined {
  if (!isRecord(examples)) return 'examples';
  for (const locale of locales) {
    const own = (examples as Check['examples'])[locale];
    if (typeof own?.breach !== 'string' || !own.breach.includes('⟦')) return `examples.${locale}.breach`;
    if (typeof own.clean !== 'string' || own.clean.includes('⟦')) return `examples.${locale}.clean`;
  }
  return undefined;
}

function holes(message: string): string {
  return [...message.matchAll(/\{(\w+)\}/g)]
    .map((match) => match[1])
    .sort()
    .join();
}

function areStrings(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
