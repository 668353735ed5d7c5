import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { LineCounter, parseDocument } from 'yaml';

/**
 * A YAML file held against a JSON Schema. An error names file, line, what is wrong and what would be right.
 * @throws Error with one line per fault.
 */
export function validYaml<T>(root: string, path: string, schemaPath: string): T {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const name = relative(root, path);
  const faults = document.errors.map(
    (error) => `${name}:${lines.linePos(error.pos[0]).line}: ${error.message}`,
  );
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  const validate = ajv.compile(JSON.parse(readFileSync(join(root, schemaPath), 'utf8')) as object);
  const value: unknown = document.toJS();
  if (validate(value)) return value as T;
  for (const error of validate.errors ?? []) {
    const keys = error.instancePath
      .split('/')
      .slice(1)
      .map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const node = document.getIn(keys, true) as { range?: [number, number, number] } | undefined;
    const line = node?.range ? lines.linePos(node.range[0]).line : 1;
    const allowed = JSON.stringify(error.params);
    faults.push(`${name}:${line}: ${keys.join('.') || 'the file'} ${error.message} ${allowed}`);
  }
  throw new Error(faults.join('\n'));
}
