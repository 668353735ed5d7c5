import type { ErrorObject } from 'ajv';
import { closest } from '../text/closest.ts';
import type { DataFileWords } from '../wording/data-file-words.ts';
import type { LinedYaml } from './lined-yaml.ts';
import { Misuse } from './misuse.ts';
import { pathOf } from './pointer.ts';

/** A value that its schema takes, how sentences call its file, and the way back to its lines. */
export interface DataFile {
  readonly value: object;
  readonly name: string;
  readonly lineOf: LinedYaml['lineOf'];
}

/**
 * The text of a YAML or JSON file held against a JSON Schema; `name` is how sentences call the file.
 * @throws Misuse with one sentence. It never quotes the file's words but its keys.
 */
export async function dataFileOf(
  text: string,
  name: string,
  schema: object,
  words: DataFileWords,
): Promise<DataFile> {
  const { linedYaml } = await import('./lined-yaml.ts');
  const read = linedYaml(text);
  if ('unreadable' in read) throw new Misuse(words.unreadable(name, read.unreadable));
  const value = read.value ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw new Misuse(words.notAnObject(name));
  const { faultIn } = await import('./json-schema.ts');
  const fault = faultIn(value, schema);
  if (fault) throw new Misuse(sentenceFor(fault, name, read.lineOf, words));
  return { value, name, lineOf: read.lineOf };
}

const bounds: Readonly<Record<string, string>> = {
  minItems: '≥',
  minLength: '≥',
  minimum: '≥',
  maxItems: '≤',
  maxLength: '≤',
  maximum: '≤',
};

function sentenceFor(
  error: ErrorObject,
  name: string,
  lineOf: LinedYaml['lineOf'],
  words: DataFileWords,
): string {
  const path = pathOf(error.instancePath);
  const line = lineOf(path);
  const key = path.join('.');
  const params = error.params as {
    readonly additionalProperty?: string;
    readonly missingProperty?: string;
    readonly allowedValues?: readonly unknown[];
    readonly type?: string | readonly string[];
    readonly limit?: number;
  };
  if (params.additionalProperty !== undefined) {
    const extra = params.additionalProperty;
    const known = Object.keys((error.parentSchema as { properties: object }).properties);
    return words.unknownKey(name, lineOf([...path, extra]), extra, closest(extra, known));
  }
  if (params.missingProperty !== undefined) return words.missingKey(name, line, params.missingProperty);
  if (error.keyword === 'pattern') return words.wrongForm(name, line, key);
  const wanted = bounds[error.keyword]
    ? `${bounds[error.keyword]} ${params.limit}`
    : (params.allowedValues ?? [params.type ?? error.message ?? '']).join(', ');
  return words.wrongValue(name, line, key, wanted);
}
