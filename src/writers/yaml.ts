/**
 * A value that YAML reads as it stands: neither quote signs nor backslashes are escaped, since the words of a header
 * are taken from the source, where an escape would be part of them.
 */
export function quoted(value: string): string {
  if (!/["\\]/.test(value)) return `"${value}"`;
  if (!value.includes("'")) return `'${value}'`;
  // Both kinds of quotes: bare, where no sign of YAML's own stands in it.
  return /^\p{L}/u.test(value) && !/[,[\]{}]|: | #|:$/.test(value)
    ? value
    : `'${value.replaceAll("'", '’')}'`;
}

/** Nothing for a value that is not told. */
export function yamlLine(key: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${key}: ${quoted(value)}`];
}
