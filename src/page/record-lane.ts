import type { Finding } from '../model/assessment.ts';
import { type Html, html } from './html.ts';
import type { RecordPage } from './page.ts';

/**
 * The findings along the turns of the record. A turn has no time of day, so they get a scale of their own instead
 * of a place on the hours axis that nobody knows. Undefined when no finding stands in a turn.
 */
export function recordLane(page: RecordPage, top: number, left: number, right: number): Html | undefined {
  const { assessment, label } = page;
  const placed = assessment.findings.filter(({ turn }) => turn !== null);
  const last = Object.values(assessment.turns).reduce((sum, n) => sum + n, 0);
  if (placed.length === 0 || last === 0) return undefined;
  const x = (turn: number): number =>
    Math.round((left + ((turn - 1) / Math.max(1, last - 1)) * (right - left)) * 10) / 10;
  const base = top + 30;
  const step = [1, 2, 5, 10, 20, 50, 100, 200, 500].find((candidate) => last / candidate <= 12) ?? 1000;
  const round = Array.from({ length: Math.floor(last / step) }, (_, i) => (i + 1) * step);
  const marks = [1, ...round.filter((turn) => turn > 1 && x(last) - x(turn) > 30), last];
  return html`<text class="strong" x="${left}" y="${top}">${label('recordLane')}</text>
<line class="base" x1="${left}" y1="${base}" x2="${right}" y2="${base}"/>
${[...new Set(marks)].map(
  (turn) => html`<line class="base" x1="${x(turn)}" y1="${base}" x2="${x(turn)}" y2="${base + 4}"/>
<text x="${x(turn)}" y="${base + 17}" text-anchor="middle">${turn}</text>`,
)}
${placed.map((finding) => tick(finding, x, base))}`;
}

/** Notes are shorter and thinner: they stand behind what weighs. */
function tick({ turn, verdict, severity }: Finding, x: (turn: number) => number, base: number): Html {
  const at = x(turn ?? 1);
  const note = severity === 'note';
  return html`<line class="tick ${note ? 'note' : verdict}" x1="${at}" y1="${base - (note ? 9 : 18)}" x2="${at}" y2="${base}"/>`;
}
