/** SARIF2001: a message ends with a period. Titles do not, in our own words. */
export function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** "missing-information/water" → "MissingInformationWater", distinct from the id as the specification wants. */
export function pascal(id: string): string {
  return id
    .split(/[^\p{L}\p{N}]+/u)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
