/**
 * Limits on what is given to the Markdown parser. It is more than linear in nesting, in containers opened and closed,
 * and in signs of one paragraph that it must pair up (measured: 20 000 quotes take a minute and a half). Each limit
 * is several times what a record of a whole day has, and keeps parsing within a few seconds.
 */
const limits = {
  /** UTF-16 code units. */
  length: 2_000_000,
  lines: 50_000,
  /** Columns of indentation, quote and list marks: room for 100 levels of two columns. */
  beginning: 200,
  /** Quotes, lists and underlined headings that begin. */
  openings: 3_000,
  /** In one paragraph. */
  brackets: 4_000,
  emphasis: 8_000,
  /** In all. */
  signs: 200_000,
};

export function isHostile(text: string): boolean {
  if (text.length > limits.length) return true;
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.length > limits.lines) return true;
  const paragraph = { brackets: 0, emphasis: 0 };
  let signs = 0;
  let openings = 0;
  let previous = 'blank';
  for (const line of lines) {
    const beginning = /^(?:[ \t>*+-]|\d{1,9}[.)])*/.exec(line)?.[0].length ?? 0;
    if (beginning > limits.beginning && /[^ \t*-]/.test(line)) return true;
    const kind = kindOf(line);
    if (kind === 'rule' || (kind === 'container' && previous !== 'container')) openings++;
    if (kind === 'blank') paragraph.brackets = paragraph.emphasis = 0;
    if (/[[!<`*_&\\]/.test(line)) {
      paragraph.brackets += count(line, /[[!<`]/g);
      paragraph.emphasis += count(line, /[*_]/g);
      signs += count(line, /[[!<`*_&\\]/g);
    }
    if (paragraph.brackets > limits.brackets || paragraph.emphasis > limits.emphasis) return true;
    if (openings > limits.openings || signs > limits.signs) return true;
    previous = kind;
  }
  return false;
}

function kindOf(line: string): 'blank' | 'rule' | 'container' | 'words' {
  if (!/\S/.test(line)) return 'blank';
  if (/^[ \t]*[-=]+[ \t]*$/.test(line)) return 'rule';
  return /^[ \t]*(?:>|[*+-][ \t]|\d{1,9}[.)][ \t])/.test(line) ? 'container' : 'words';
}

function count(line: string, sign: RegExp): number {
  return line.match(sign)?.length ?? 0;
}
