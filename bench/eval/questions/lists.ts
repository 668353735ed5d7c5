import { flags, foundBy } from './flags.ts';
import { wantedForm } from './form-tables.ts';
import type { Judged } from './judged.ts';

/** What was missed, wrongly found or read in another form, for reading; of the development half only. */
export function confusionLists(turns: readonly Judged[]): string {
  const dev = turns.filter(({ row }) => row.half === 'dev');
  const lines: string[] = [];
  for (const { name, checks } of flags) {
    for (const judged of dev) {
      const { row } = judged;
      const found = foundBy(judged, checks, 'all');
      const wanted = row.labels.includes(name);
      if (wanted && found.length === 0) lines.push(`${name} MISSED ${row.id} ${row.text}`);
      for (const one of wanted ? [] : found)
        lines.push(`${name} FALSE(${one.confidence}) ${row.id} ${underlined(row.text, one)}`);
    }
  }
  for (const judged of dev) {
    if (judged.form !== wantedForm(judged))
      lines.push(`form ${judged.form}, not ${wantedForm(judged)}: ${judged.row.id} ${judged.row.text}`);
  }
  return lines.join('\n');
}

/** What was flagged of questions that nobody labelled, of the development half only. */
export function alarmList(turns: readonly Judged[]): string {
  return turns
    .filter(({ row }) => row.half === 'dev')
    .flatMap(({ row, found }) =>
      found.map((one) => `${one.check}(${one.confidence}) ${row.id} ${underlined(row.text, one)}`),
    )
    .join('\n');
}

function underlined(text: string, { start, end }: { start: number; end: number }): string {
  return `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
}
