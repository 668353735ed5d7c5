import type { CoreFigures } from './core.ts';
import type { Growth } from './growth.ts';
import { type Cost, seconds } from './measured.ts';

/** All that one run of the bench measured. */
export interface Figures {
  readonly machine: string;
  /** How often the notes of the corpus were gone through. */
  readonly rounds: number;
  readonly corpus: { readonly files: number; readonly bytes: number };
  /** Records of the corpus made without the time of their end, and those of which that is reported. */
  readonly seen: { readonly lackingEnd: number; readonly reported: number };
  readonly core: CoreFigures;
  /** By program; `charterlint` always, `node` among the starts. */
  readonly starts: Readonly<Record<string, Cost>>;
  readonly single: Readonly<Record<string, Cost>>;
  readonly many: Readonly<Record<string, Cost>>;
  readonly growth: readonly Growth[];
  readonly peers: readonly string[];
  /** Why the peers could not be measured. */
  readonly missing: string | undefined;
}

/** The page `docs/performance.md`. */
export function performancePage(figures: Figures): string {
  return [
    '# Speed',
    '',
    '<!-- Written by `npm run bench:beside -- --write`. -->',
    '',
    'Seconds are those of the processor, of all threads together: other programs run beside. Where there are several rounds,',
    'the programs take turns and each figure is the least. Compare ratios: absolute times depend on the machine. The command',
    'of charterlint was compiled by an earlier run, as it is from the second run on.',
    '',
    `Machine: ${figures.machine}. Rounds over the corpus: ${figures.rounds}.`,
    '',
    ...besides(figures),
    '',
    ...steps(figures.core),
    '',
    ...grown(figures.growth),
    '',
  ].join('\n');
}

function besides({ corpus, seen, starts, single, many, peers, missing }: Figures): readonly string[] {
  const bare = seconds(starts['node']!);
  const own = rateOf(many['charterlint']!);
  const mb = corpus.bytes / 1e6;
  const rows = Object.keys(many).map((name) => [
    name,
    ms(seconds(starts[name]!)),
    ms(seconds(single[name]!) - bare),
    seconds(many[name]!).toFixed(2),
    (mb / seconds(many[name]!)).toFixed(2),
    many[name]!.memory === undefined ? '—' : Math.round(many[name]!.memory!).toString(),
    name === 'charterlint' ? '' : `${(own / rateOf(many[name]!)).toFixed(2)} ×`,
  ]);
  return [
    '## Beside other linters',
    '',
    `${corpus.files} generated notes in French, Dutch and English, ${mb.toFixed(2)} MB (\`bench/corpus\`). Rules differ: charterlint runs`,
    'all checks of its charter; remark-lint its recommended preset; markdownlint all rules but line length; textlint three',
    'rules (no-todo, common-misspellings, max-comma); rumdl, a native program, its defaults without its cache.',
    '',
    `Of the ${seen.lackingEnd} notes that were made without the time of their end, charterlint reports ${seen.reported}.`,
    '',
    ...(missing === undefined ? [`Peers: ${peers.join(', ')}.`] : [`The peers were skipped: ${missing}.`]),
    `Bare Node takes ${ms(bare)} ms.`,
    '',
    ...table(
      [
        '',
        'start, ms',
        'one note beyond bare Node, ms',
        'all notes, s',
        'MB/s',
        'memory, MB',
        'charterlint is',
      ],
      rows,
    ),
  ];
}

/** Runs per second, which ratios of speed are made of. */
function rateOf(cost: Cost): number {
  return 1 / seconds(cost);
}

function steps({ bytes, read, parse, assess, report, remark }: CoreFigures): readonly string[] {
  const whole = read + parse + assess + report;
  const row = (name: string, spent: number): readonly string[] => [
    name,
    spent.toFixed(0),
    (bytes / 1000 / spent).toFixed(2),
    `${(spent / remark).toFixed(2)} ×`,
  ];
  return [
    '## Step by step, in a running program',
    '',
    `${(bytes / 1000).toFixed(0)} kB of the same notes over and over, as in an editor or a long run, once the engine has made its code fast.`,
    '',
    ...table(
      ['', 'ms', 'MB/s', 'remark-parse alone takes 1'],
      [
        row('read Markdown', read),
        row('find turns and fields', parse),
        row('all checks, all clauses', assess),
        row('report as JSON', report),
        row('together', whole),
      ],
    ),
  ];
}

function grown(growth: readonly Growth[]): readonly string[] {
  return [
    '## By the length of one record',
    '',
    'Beyond a note of two lines. Where time grows with the square of the length, the last column does too.',
    '',
    ...table(
      ['kB', 's', 'ms per 100 kB'],
      growth.map(({ bytes, beyond }) => [
        (bytes / 1000).toFixed(0),
        beyond.toFixed(2),
        ((beyond * 1e8) / bytes).toFixed(0),
      ]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)];
}

function ms(value: number): string {
  return (value * 1000).toFixed(0);
}
