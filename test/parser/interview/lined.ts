import type { Line, Reading } from '../../../src/parser/blocks.ts';
import { parseInterview } from '../../../src/parser/interview/interview.ts';
import { lexicons, type Read } from './read.ts';

/** A line as a reader gives it, with what plain text cannot say. */
export interface Written extends Partial<Pick<Line, 'kind' | 'depth' | 'cell' | 'label' | 'block'>> {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export function linedReading(written: readonly (Written | string)[]): Reading {
  let source = '';
  const lines = written.map((each, i): Line => {
    const { text, bold = false, italic = false, ...more } = typeof each === 'string' ? { text: each } : each;
    const start = source.length;
    source += `${text}\n`;
    const runs = [{ start, end: start + text.length, bold, italic }];
    return { text, runs, block: i, kind: 'text', ...more };
  });
  return {
    source: { path: 'record.docx', format: 'docx', text: source, anchors: null },
    lines,
    problems: [],
  };
}

export function readLines(...written: (Written | string)[]): Read {
  const reading = linedReading(written);
  return { reading, ...parseInterview(reading, { language: 'auto', lexicons }) };
}
