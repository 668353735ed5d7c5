/**
 * From a keystroke to diagnostics, in a note of 400 turns: `npm run bench:writing`. Absolute times depend on the
 * machine; the last lines say how much of a fresh run each look costs.
 */
import { cpus } from 'node:os';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { charters } from '../generated/charters.ts';
import { checks } from '../generated/checks.ts';
import { planOf } from '../src/engine/plan.ts';
import { loadLexicons } from '../src/io/library.ts';
import { diagnosticsOf } from '../src/language-server/diagnostics.ts';
import { defaultLimits } from '../src/parser/limits.ts';
import { type Draft, type DraftOptions, draftOf } from '../src/writing/draft.ts';
import { generatedNote } from './note.ts';

const lexicons = await loadLexicons();
const charter = (await charters['cgra-personal-interview']!()).default;
const options: DraftOptions = { plan: planOf([charter], checks), confidence: 'medium' };
const reader = { locale: 'fr' as const, checks, charters: [charter], pageOf: () => undefined };
const note = generatedNote(400);
const typed = 'Et ensuite, qu’avez-vous fait ? ';

const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

for (const format of ['text', 'markdown'] as const) {
  const draftNew = (): Draft =>
    draftOf({ path: 'note', format, language: 'auto', lexicons, limits: defaultLimits });
  const whole = (draft: Draft, text: string): void => {
    for (const _ of draft.assess(text, options));
  };
  // Compiled by the engine while they run: both sides are warmed up.
  for (let i = 0; i < 6; i++) whole(draftNew(), note);
  const fresh = times(() => whole(draftNew(), note), 8);
  const draft = draftNew();
  whole(draft, note);
  let text = note;
  const looks: Cost[] = [];
  const wholes: Cost[] = [];
  for (let i = 0; i < 200; i++) {
    // Somebody types a question in the middle, letter by letter, and now and then a pause follows.
    const at = text.indexOf('(100)') - 1;
    text = text.slice(0, at) + typed[i % typed.length] + text.slice(at);
    const keystroke = cost(() => {
      const { source, interview, findings, problems } = draft.glance(text, options);
      const document = TextDocument.create('file:///note', 'plaintext', i, text);
      diagnosticsOf(
        { document, text: source.text, interview, problems, findings, assessment: undefined },
        reader,
      );
    });
    if (i >= 40) looks.push(keystroke);
    if (i % 8 === 7) wholes.push(cost(() => whole(draft, text)));
  }
  const line = (name: string, values: readonly Cost[]): void => {
    const [median, p95] = [0.5, 0.95].map((share) =>
      quantile(
        values.map(({ wall }) => wall),
        share,
      ),
    );
    const [busy, busiest] = [0.5, 0.95].map((share) =>
      quantile(
        values.map(({ cpu }) => cpu),
        share,
      ),
    );
    console.log(
      `${format}, ${name}: median ${median!.toFixed(1)} ms, p95 ${p95!.toFixed(1)} ms; processor ${busy!.toFixed(1)} and ${busiest!.toFixed(1)} ms`,
    );
  };
  line('fresh run', fresh);
  line('keystroke to diagnostics', looks);
  line('whole record after a keystroke', wholes);
  const share = (values: readonly Cost[]): string =>
    (
      quantile(
        values.map(({ cpu }) => cpu),
        0.5,
      ) /
      quantile(
        fresh.map(({ cpu }) => cpu),
        0.5,
      )
    ).toFixed(2);
  console.log(`${format}, of a fresh run: keystroke ${share(looks)}, whole record ${share(wholes)}`);
}
console.log(`machine: ${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, Node ${process.version}`);

interface Cost {
  readonly wall: number;
  readonly cpu: number;
}

function cost(run: () => void): Cost {
  const [wall, cpu] = [performance.now(), processor()];
  run();
  return { wall: performance.now() - wall, cpu: processor() - cpu };
}

function times(run: () => void, rounds: number): readonly Cost[] {
  return Array.from({ length: rounds }, () => cost(run));
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]!;
}
