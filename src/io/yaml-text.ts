import { parse } from 'yaml';

/** YAML → value; an empty text is undefined. A file of its own, so that it is loaded only where a config is found. */
export function valueOfYaml(text: string): unknown {
  return parse(text) ?? undefined;
}
