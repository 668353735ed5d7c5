import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { charters } from '../generated/charters.ts';
import { checks } from '../generated/checks.ts';
import { assess } from '../src/engine/assess.ts';
import { planOf } from '../src/engine/plan.ts';
import { host } from '../src/io/host.ts';
import { loadLexicons } from '../src/io/library.ts';
import markdown from '../src/parser/formats/markdown.ts';
import { parseInterview } from '../src/parser/interview/interview.ts';
import { defaultLimits } from '../src/parser/limits.ts';
import json from '../src/reporters/json.ts';
import { phrasebookOf } from '../src/wording/phrasebook.ts';
import { corpusNotes } from './corpus/notes.ts';

/** Milliseconds of the processor for each step over notes in three languages, once the engine has made its code fast. */
export interface CoreFigures {
  readonly bytes: number;
  readonly read: number;
  readonly parse: number;
  readonly assess: number;
  readonly report: number;
  /** remark-parse alone, over the same notes. */
  readonly remark: number;
}

/** The least of so many rounds. */
export async function core(rounds: number): Promise<CoreFigures> {
  const lexicons = await loadLexicons();
  const charter = (await charters['cgra-personal-interview']!()).default;
  const plan = planOf([charter], checks);
  const view = {
    locale: 'en' as const,
    phrasebook: phrasebookOf(checks, 'en'),
    colour: false,
    width: 100,
    quotes: 'none' as const,
  };
  const remark = unified().use(remarkParse);
  const least = { read: Infinity, parse: Infinity, assess: Infinity, report: Infinity, remark: Infinity };
  const notes = [...corpusNotes(9, 50_000)].map(({ name, text }) => ({
    name,
    text,
    bytes: new TextEncoder().encode(text),
  }));
  for (let round = 0; round < rounds; round++) {
    const spent = { read: 0, parse: 0, assess: 0, report: 0, remark: 0 };
    for (const { name, text, bytes } of notes) {
      const [t0] = [spentSoFar()];
      const reading = await markdown.read(bytes, name, host, { changes: 'accepted', limits: defaultLimits });
      const t1 = spentSoFar();
      const { interview, problems } = parseInterview(reading, { language: 'auto', lexicons });
      const t2 = spentSoFar();
      const record = { source: reading.source, interview, problems, bytes: bytes.length, sha256: null };
      const assessment = assess(record, plan, { lexicons, confidence: 'medium' });
      const t3 = spentSoFar();
      const report = {
        tool: { name: 'charterlint' as const, version: '0' },
        charters: [charter],
        assessments: [assessment],
      };
      for (const _ of json.render(report, view));
      const t4 = spentSoFar();
      remark.parse(text);
      const t5 = spentSoFar();
      spent.read += t1 - t0;
      spent.parse += t2 - t1;
      spent.assess += t3 - t2;
      spent.report += t4 - t3;
      spent.remark += t5 - t4;
    }
    for (const step of Object.keys(least) as (keyof typeof least)[])
      least[step] = Math.min(least[step], spent[step]);
  }
  return { bytes: notes.reduce((sum, { bytes }) => sum + bytes.length, 0), ...least };
}

function spentSoFar(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
