import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '../../src/model/locale.ts';
import { loadLexicons } from '../../test/support/lexicons.ts';
import { type Judgement, judge } from './judge.ts';
import { cell, type Score, scoreOf } from './score.ts';

/**
 * Accuracy of the question checks: `npx tsx bench/eval/questions.ts [folder]`.
 * Half of each set, by a hash of the row's id, was seen in development; the other half was held out.
 * The data stay outside the project; the folder is named on the command line.
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve(process.argv[2] ?? resolve(project, '../shared/data'));
if (!existsSync(folder)) {
  console.log(
    `No data at ${folder}: nothing to evaluate. Name a folder: npx tsx bench/eval/questions.ts <folder>`,
  );
  process.exit(0);
}

interface Row {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly labels: readonly string[] & Readonly<Record<string, unknown>>;
}
type Flag = 'compound' | 'suggestive' | 'reproachful';
const flags: readonly Flag[] = ['compound', 'suggestive', 'reproachful'];

const lexicons = loadLexicons();
const verbose = process.argv.includes('--misses');

function rowsOf(name: string): readonly Row[] {
  const path = resolve(folder, name);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

/** FNV-1a over the id's bytes, folded: an even result is development, an odd one held out. */
function isHeldOut(id: string): boolean {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return ((hash ^ (hash >>> 16)) & 1) === 1;
}

function judged(row: Row): Judgement {
  return judge(row.text, { language: row.lang, lexicons: lexicons[row.lang] });
}

function show(name: string, half: string, scores: readonly Score[]): void {
  console.log(`${name.padEnd(34)}${half.padEnd(9)}${scores.map(cell).join('   ')}`);
}

function miss(row: Row, flag: string, said: string): void {
  if (verbose && !isHeldOut(row.id)) console.log(`    ${flag} ${said} ${row.id} ${row.text}`);
}

/** One turn into the scores of all tiers, of medium and high, of high alone. */
function countTiers(scores: readonly Score[], tier: number, wanted: boolean): void {
  for (const [i, score] of scores.entries()) score.count(tier > i, wanted);
}

/** Flags against labels: all tiers, without low, and the high tier alone. */
function examples(): void {
  console.log(
    '\nLabelled turns: precision/recall (found of labelled, false), tiers all · medium and high · high',
  );
  for (const half of ['dev', 'held-out']) {
    for (const flag of flags) {
      const total: [Score, Score, Score] = [scoreOf(), scoreOf(), scoreOf()];
      for (const language of languages) {
        const scores: [Score, Score, Score] = [scoreOf(), scoreOf(), scoreOf()];
        for (const row of rowsOf(`examples.${language}.jsonl`)) {
          if (isHeldOut(row.id) !== (half === 'held-out')) continue;
          const wanted = row.labels.includes(flag);
          const tier = judged(row)[flag];
          if (tier > 0 !== wanted) miss(row, flag, wanted ? 'MISSED' : 'FALSE');
          for (const list of [scores, total]) countTiers(list, tier, wanted);
        }
        show(`${flag} ${language}`, half, scores);
      }
      show(`${flag} all`, half, total);
    }
    hardNegatives(half);
    forms(half);
  }
}

function hardNegatives(half: string): void {
  const hit: string[] = [];
  for (const row of languages.flatMap((language) => rowsOf(`examples.${language}.jsonl`))) {
    if (isHeldOut(row.id) !== (half === 'held-out')) continue;
    const verdict = judged(row);
    for (const flag of flags)
      if (row.labels.includes(`hn-${flag}`) && verdict[flag] > 0) hit.push(`${row.id}:${flag}`);
    if (
      row.labels.includes('confrontation') &&
      !row.labels.includes('reproachful') &&
      verdict.suggestive + verdict.reproachful > 0
    )
      hit.push(`${row.id}:confrontation`);
  }
  console.log(
    `hard negatives flagged, ${half}: ${hit.length}${half === 'dev' && hit.length > 0 ? ` (${hit.join(', ')})` : ''}`,
  );
}

function forms(half: string): void {
  const group = (form: string): string => (['yesno', 'option', 'tag'].includes(form) ? 'closed' : form);
  let right = 0;
  let all = 0;
  for (const row of languages.flatMap((language) => rowsOf(`examples.${language}.jsonl`))) {
    if (isHeldOut(row.id) !== (half === 'held-out')) continue;
    all++;
    const form = judged(row).form;
    if (group(form) === group(row.labels[0] ?? '')) right++;
    else miss(row, 'form', `${form} instead of ${row.labels[0]}`);
  }
  console.log(`form, ${half}: ${right} of ${all}`);
}

function compoundHard(): void {
  console.log('\nQuestions with conjunctions, compound by gold trees: all tiers · medium and high · high');
  for (const half of ['dev', 'held-out']) {
    const total: [Score, Score, Score] = [scoreOf(), scoreOf(), scoreOf()];
    for (const row of rowsOf('compound_hard.jsonl')) {
      if (isHeldOut(row.id) !== (half === 'held-out')) continue;
      const wanted = row.labels['compound'] === 1;
      const tier = judged(row).compound;
      if (tier > 0 !== wanted) miss(row, 'compound', wanted ? 'MISSED' : `FALSE(${tier})`);
      countTiers(total, tier, wanted);
    }
    show('compound_hard', half, total);
  }
}

/** Sets without breaches, or nearly so: how often each flag cries wolf. */
function neutral(): void {
  console.log('\nNeutral questions: flagged per 1,000 (all tiers / medium and high)');
  const sets = [
    'neutral_factoid',
    'tree_questions.fr',
    'tree_questions.nl',
    'tree_questions.en',
    'nl_kamervragen_questions',
    'nl_spoken_questions',
    'fr_debate_questions',
    'fr_artisans_questions',
    'fib_fr_interrogatives',
    'annomi_questions',
  ];
  for (const set of sets) {
    for (const half of ['dev', 'held-out']) {
      const rows = rowsOf(`${set}.jsonl`).filter((row) => isHeldOut(row.id) === (half === 'held-out'));
      const plain = rows.filter(
        (row) => !['pos', 'repetition', 'amb_subclause'].includes(String(row.labels['compound_tree'])),
      );
      const counts = flags.map((flag) => {
        const tiers = plain.map((row) => ({ row, tier: judged(row)[flag] })).filter(({ tier }) => tier > 0);
        for (const { row, tier } of tiers) miss(row, flag, `NEUTRAL(${tier})`);
        const strong = tiers.filter(({ tier }) => tier > 1).length;
        const per = (n: number): string => ((1000 * n) / Math.max(1, plain.length)).toFixed(1);
        return `${flag} ${per(tiers.length)} / ${per(strong)}`;
      });
      console.log(
        `${set.padEnd(26)}${half.padEnd(9)}n ${String(plain.length).padEnd(5)} ${counts.join('   ')}`,
      );
    }
  }
}

function leadingForm(): void {
  console.log('\nLeading by form, English speech (part of the label is intonation)');
  for (const half of ['dev', 'held-out']) {
    const total: [Score, Score, Score] = [scoreOf(), scoreOf(), scoreOf()];
    for (const row of rowsOf('leading_form_en.jsonl')) {
      if (isHeldOut(row.id) !== (half === 'held-out') || row.labels['kind'] === 'declarative') continue;
      const wanted = row.labels['leading_form'] === 1;
      const tier = judged(row).suggestive;
      countTiers(total, tier, wanted);
    }
    show('leading_form_en, no declaratives', half, total);
  }
}

examples();
compoundHard();
neutral();
leadingForm();
