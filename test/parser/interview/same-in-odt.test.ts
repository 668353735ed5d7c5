import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Interview } from '../../../src/model/interview.ts';
import { sessionsOf, textOf, turnsOf } from '../../../src/model/turns.ts';
import type { Format } from '../../../src/parser/blocks.ts';
import docx from '../../../src/parser/formats/docx.ts';
import odt from '../../../src/parser/formats/odt.ts';
import { parseInterview } from '../../../src/parser/interview/interview.ts';
import { root } from '../../support/project.ts';
import { reading } from '../formats/readings.ts';
import { lexicons } from './read.ts';

async function interviewIn(format: Format, path: string): Promise<Interview> {
  const read = await reading(format, new Uint8Array(readFileSync(join(root, 'fixtures', path))));
  expect(read.problems).toEqual([]);
  return parseInterview(read, { language: 'auto', lexicons }).interview;
}

/** What must not depend on the format: who said what, and when. */
function told(interview: Interview) {
  return {
    language: interview.language,
    layout: interview.segregation.layout,
    turns: turnsOf(interview).map((turn) => `${turn.speaker}: ${textOf(turn)}`),
    sessions: sessionsOf(interview).map(({ date, start, end, statedMinutes, attendance, children }) => ({
      ...{ date, start, end, statedMinutes, attendance },
      breaks: children
        .flatMap((section) => section.children)
        .flatMap((node) => (node.type === 'break' ? [[node.start, node.end, node.minutes]] : [])),
    })),
  };
}

describe.each(['fr-bold', 'nl-table'])('%s, as Word wrote it and as LibreOffice did', async (name) => {
  const word = told(await interviewIn(docx, `interviews/${name}/record.docx`));
  const open = told(await interviewIn(odt, `notes/odt/${name}/record.odt`));

  it('has the same turns, times and breaks', () => {
    expect(open).toEqual(word);
  });

  it('has enough of them to tell', () => {
    expect(open.turns.length).toBeGreaterThan(50);
    expect(open.sessions.flatMap(({ breaks }) => breaks).length).toBeGreaterThan(0);
  });
});
