/** Longest heading, in UTF-16 code units. */
const longest = 80;

/**
 * Whether the lines above `---` or `===` are a heading. Officers type a rule under the last line of a part, and a
 * Markdown parser takes that for an underlined heading: several lines, a sentence, a bracketed mark and a line that
 * begins like a speaker's are none.
 */
export function isSetextHeading(lines: readonly string[]): boolean {
  const line = (lines[0] ?? '').replace(/[*_`]/g, '').trim();
  return (
    lines.length === 1 &&
    line.length <= longest &&
    !/[.?!…»"”]$/.test(line) &&
    !/^[[(]/.test(line) &&
    !/^[^\s:]{1,25}(?:\s\S{1,12})?\s?:/.test(line) &&
    !/^\p{Lu}[\p{Lu}.]{0,5}\s*\d*\s*[–>-]/u.test(line)
  );
}
