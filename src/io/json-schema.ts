import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

/** The first fault of a value against a JSON Schema (2020-12), or undefined. Loaded only where something is to be held. */
export function faultIn(value: unknown, schema: object): ErrorObject | undefined {
  return faultsBy(schema)(value);
}

/** The same for many values: the schema is made ready once. */
export function faultsBy(schema: object): (value: unknown) => ErrorObject | undefined {
  const validate = new Ajv2020({ allErrors: false, strict: false, verbose: true }).compile(schema);
  return (value) => (validate(value) ? undefined : validate.errors![0]);
}
