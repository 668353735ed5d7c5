import type { Mismatch } from './layouts.ts';

/**
 * What is wrong, for whoever repairs a reader: each difference once, with the records that show it; the most frequent
 * first. A difference in all formats of a layout is the grammar's, one in a single format is that reader's.
 */
export function mismatchReport(wrong: readonly Mismatch[], endingsOf: ReadonlyMap<string, number>): string {
  const groups = new Map<string, Mismatch[]>();
  for (const one of wrong) {
    const key = one.said.join('\n');
    const found = groups.get(key);
    if (found) found.push(one);
    else groups.set(key, [one]);
  }
  const sections = [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([difference, places]) => {
      const layouts = new Map<string, Mismatch[]>();
      for (const one of places) layouts.set(one.layout, [...(layouts.get(one.layout) ?? []), one]);
      const lines = [...layouts].map(([layout, own]) => {
        const whole =
          own.length === endingsOf.get(layout) ? 'every format' : own.map(({ ending }) => ending).join(', ');
        return `- ${layout}: ${whole}; turns right ${[...new Set(own.map(({ turns }) => turns))].join(', ')}`;
      });
      return `## ${places.length} records\n\n${lines.join('\n')}\n\n${indented(difference)}`;
    });
  return `# Layout fixtures read otherwise than expected: ${wrong.length} records\n\n${sections.join('\n\n')}\n`;
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
