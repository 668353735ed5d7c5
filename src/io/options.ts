import type { Check } from '../model/check.ts';

/** What is wrong with one option of a check: that there is none, or what it takes. Undefined when all is well. */
export function optionFault(
  check: Check,
  option: string,
  value: unknown,
): 'unknown' | { readonly wanted: string } | undefined {
  const schema = check.options[option];
  if (!schema) return 'unknown';
  if (schema.type === 'string')
    return typeof value === 'string' && schema.enum.includes(value)
      ? undefined
      : { wanted: schema.enum.join(', ') };
  if (schema.type === 'boolean') return typeof value === 'boolean' ? undefined : { wanted: 'boolean' };
  const { minimum = -Infinity, maximum = Infinity } = schema;
  const fits = typeof value === 'number' && Number.isFinite(value) && value >= minimum && value <= maximum;
  return fits ? undefined : { wanted: 'number' };
}
