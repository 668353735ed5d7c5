/** The number of a list item as displayed, or nothing for a bullet: a sign, or the « o » of Word's second level. */
export function labelOf(text: string): string | undefined {
  const label = text.replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(label) && label !== 'o' ? label : undefined;
}
