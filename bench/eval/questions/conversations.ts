import { join } from 'node:path';
import { wilson } from '../../../src/model/estimate.ts';
import { halfOfOutside, halves } from './half.ts';
import { recordOf } from './record.ts';
import { outsideRows, type Row } from './row.ts';
import { type Cell, perThousand, table } from './table.ts';
import { turnChecks } from './turn-checks.ts';

/**
 * Real research interviews in French, read whole: the only set in which a question can repeat an earlier one or an
 * answer can tell what a later question presupposes. Divided by interview, not by turn.
 */
export function conversationTable(folder: string): string {
  const rows = outsideRows(join(folder, 'fr_artisans_turns.jsonl'));
  const interviews = new Map<string, Row[]>();
  for (const row of rows) {
    const interview = row.id.slice(0, row.id.lastIndexOf(':'));
    interviews.set(interview, [...(interviews.get(interview) ?? []), row]);
  }
  const cells: Cell[][] = [];
  for (const half of halves) {
    const own = [...interviews].filter(([doc]) => halfOfOutside(doc) === half).map(([, turns]) => turns);
    const asked = own.flat().filter(isAsked).length;
    const flagged = new Map(turnChecks.map(({ id }) => [id, 0]));
    for (const turns of own) {
      const record = recordOf(
        'fr',
        turns.map((row) => ({ speaker: isAsked(row) ? 'officer' : 'applicant', text: row.text })),
      );
      for (const check of turnChecks) {
        const found = check.findings(record, 'fr').filter(({ confidence }) => confidence !== 'low');
        const places = new Set(found.map(({ turn }) => turn));
        flagged.set(check.id, flagged.get(check.id)! + places.size);
      }
    }
    const rates = turnChecks.map(({ id }) => perThousand(wilson(flagged.get(id)!, asked)));
    cells.push([half, own.length, asked, ...rates]);
  }
  return table(['half', 'interviews', 'turns of the interviewer', ...turnChecks.map(({ id }) => id)], cells);
}

function isAsked({ facts }: Row): boolean {
  return facts['role'] === 'interviewer';
}
