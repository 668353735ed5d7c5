/**
 * Draws how the time of the processor grows with the number of records and with the length of one, into
 * docs/growth.svg: `npx tsx bench/growth-plot.ts`. Others' work on the machine does not count; the least of several runs is
 * taken.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from '../generated/checks.ts';
import { assess } from '../src/engine/assess.ts';
import { planOf } from '../src/engine/plan.ts';
import { loadCharter, loadLexicons } from '../src/io/library.ts';
import { readRecord } from '../src/io/record.ts';
import { generatedNote } from './note.ts';

interface Point {
  readonly x: number;
  /** Seconds of the processor. */
  readonly y: number;
}

const lexicons = await loadLexicons();
const plan = planOf([(await loadCharter('cgra-personal-interview'))!], checks);
const reading = {
  changes: 'accepted',
  convert: false,
  limits: (await import('../src/parser/limits.ts')).defaultLimits,
} as const;

async function examined(text: string): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const input = { file: undefined, name: 'note.md' };
  const record = await readRecord(input, 'auto', lexicons, reading, { bytes });
  if (!record.read) throw new Error(JSON.stringify(record.problems));
  assess(record, plan, { lexicons, confidence: 'medium' });
}

/** The least of three runs, in seconds. */
async function seconds(work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const start = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

async function byNumber(): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const x of [25, 50, 100, 150, 200]) {
    const notes = Array.from({ length: x }, (_, i) => generatedNote(20 + (i % 5) * 4));
    points.push({
      x,
      y: await seconds(async () => {
        for (const note of notes) await examined(note);
      }),
    });
  }
  return points;
}

async function byLength(): Promise<readonly Point[]> {
  const points: Point[] = [];
  for (const turns of [250, 500, 1000, 2000, 4000]) {
    const note = generatedNote(turns);
    points.push({ x: Buffer.byteLength(note) / 1000, y: await seconds(() => examined(note)) });
  }
  return points;
}

/** Exponent of the growth, by least squares over the logarithms: 1 is linear, 2 square. */
function exponent(points: readonly Point[]): number {
  const [xs, ys] = [points.map(({ x }) => Math.log(x)), points.map(({ y }) => Math.log(y))];
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, one) => sum + one, 0) / values.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const over = xs.reduce((sum, x, i) => sum + (x - mx) * (ys[i]! - my), 0);
  return over / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}

const [width, height, edge] = [380, 260, 46];

function panel(points: readonly Point[], title: string, unit: string, left: number): string {
  const [mostX, mostY] = [Math.max(...points.map(({ x }) => x)), Math.max(...points.map(({ y }) => y)) * 1.1];
  const px = (x: number): string => (left + edge + (x / mostX) * (width - 2 * edge)).toFixed(1);
  const py = (y: number): string => (height - edge - (y / mostY) * (height - 2 * edge)).toFixed(1);
  // The straight line through nothing at nothing that lies nearest.
  const slope =
    points.reduce((sum, { x, y }) => sum + x * y, 0) / points.reduce((sum, { x }) => sum + x * x, 0);
  const grown = `time ~ size^${exponent(points).toFixed(2)}`;
  return `<text x="${left + edge}" y="22" font-weight="600">${title}</text>
<text x="${left + width - edge}" y="22" text-anchor="end">${grown}</text>
<path d="M${px(0)} ${py(mostY)}V${py(0)}H${px(mostX)}" fill="none" stroke="currentColor"/>
<path d="M${px(0)} ${py(0)}L${px(mostX)} ${py(slope * mostX)}" stroke="#2a6fb0" stroke-dasharray="5 4"/>
${points.map(({ x, y }) => `<circle cx="${px(x)}" cy="${py(y)}" r="4" fill="#b04a2a"><title>${x.toFixed(0)} ${unit}: ${y.toFixed(3)} s</title></circle>`).join('\n')}
<text x="${px(mostX)}" y="${height - edge + 18}" text-anchor="end">${mostX.toFixed(0)} ${unit}</text>
<text x="${px(0)}" y="${height - edge + 18}">0</text>
<text x="${left + edge - 6}" y="${Number(py(mostY / 1.1)) + 4}" text-anchor="end">${(mostY / 1.1).toFixed(1)} s</text>`;
}

// What is compiled on the way is no part of the growth.
for (let i = 0; i < 60; i++) await examined(generatedNote(i % 20 === 0 ? 1000 : 80));
const [numbers, lengths] = [await byNumber(), await byLength()];
const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${height}" role="img" font-family="system-ui, sans-serif" font-size="12" color="#777" fill="currentColor">
<title>Time of the processor by number of records and by length of one record</title>
<desc>Neither grows faster than a straight line, drawn dashed from nothing.</desc>
${panel(numbers, 'Number of records', 'records', 0)}
${panel(lengths, 'Length of one record', 'kB', width)}
</svg>
`;
const place = join(dirname(fileURLToPath(import.meta.url)), '..', 'docs', 'growth.svg');
writeFileSync(place, svg);
process.stdout.write(`records ^${exponent(numbers).toFixed(2)}, length ^${exponent(lengths).toFixed(2)}\n`);
