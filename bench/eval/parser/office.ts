import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PlainWords, plainWords } from './plain-xml.ts';
import { median } from './tally.ts';
import { tried } from './tried.ts';

interface Row {
  readonly file: string;
  readonly ext: string;
  readonly oracle: { readonly n_words?: number };
}

interface Result {
  readonly file: string;
  readonly ms: number;
  readonly outcome: 'read' | 'refused' | 'threw';
  /** Words counted, of those the manifest counts; nested text is counted there more than once. */
  readonly counted?: number;
  /** Different words found, of those a plain reader of the body finds. */
  readonly found?: number;
  readonly missing: readonly string[];
  /** Words that stand in deleted text alone and were read all the same. */
  readonly deleted: readonly string[];
  readonly codes: readonly string[];
}

/** Office files of other programs' test suites: what a plain reader of the XML finds must be found. */
export async function office(folder: string): Promise<void> {
  const list = join(folder, 'manifest.jsonl');
  if (!existsSync(list)) {
    console.log(`\nNo office files at ${folder}.`);
    return;
  }
  const rows = readFileSync(list, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
  console.log('\nOffice files: words found of those a plain reader finds');
  for (const ext of [...new Set(rows.map((row) => row.ext))].sort()) {
    const results: Result[] = [];
    for (const row of rows.filter((each) => each.ext === ext)) results.push(await resultOf(folder, row));
    show(ext, results);
  }
}

async function resultOf(folder: string, { file, oracle }: Row): Promise<Result> {
  const path = join(folder, file);
  const from = performance.now();
  const result = await tried(path);
  const base = { file, ms: performance.now() - from };
  if ('thrown' in result)
    return { ...base, outcome: 'threw', missing: [], deleted: [], codes: [result.thrown] };
  const { record } = result;
  const codes = record.problems
    .map(({ code }) => code)
    .filter((code) => !/^(?:no-|language-|inferred|ambiguous)/.test(code));
  if (!record.read) return { ...base, outcome: 'refused', missing: [], deleted: [], codes };
  const text = record.source.text.normalize('NFKC');
  const all = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const own = new Set(text.match(/[\p{L}\p{M}\p{N}]+/gu));
  const plain = path.endsWith('.pdf') ? pdfWords(path) : plainWords(readFileSync(path));
  // A plain reader joins what a line end or a note parts; a word found within another is not lost.
  const missing = [...(plain?.kept ?? [])].filter((word) => !own.has(word) && !text.includes(word));
  return {
    ...base,
    outcome: 'read',
    ...(oracle.n_words && { counted: Math.min(1, all.length / oracle.n_words) }),
    ...(plain && plain.kept.size > 0 && { found: 1 - missing.length / plain.kept.size }),
    missing,
    deleted: [...(plain?.deleted ?? [])].filter((word) => own.has(word)),
    codes,
  };
}

/** Words as the program pdftotext finds them; undefined where it is not installed or finds none. */
function pdfWords(path: string): PlainWords | undefined {
  try {
    const text = execFileSync('pdftotext', [path, '-'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return { kept: new Set(text.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]{2,}/gu)), deleted: new Set() };
  } catch {
    return undefined;
  }
}

function show(ext: string, results: readonly Result[]): void {
  const percent = (shares: readonly number[]): string =>
    shares.length === 0 ? 'no count' : `median ${(100 * median(shares)).toFixed(1)} %`;
  const counted = percent(results.flatMap((each) => each.counted ?? []));
  const found = percent(results.flatMap((each) => each.found ?? []));
  const poor = results.filter((each) => each.found !== undefined && each.found < 0.99);
  const of = (outcome: Result['outcome']): readonly Result[] =>
    results.filter((each) => each.outcome === outcome);
  const deleted = results.filter((each) => each.deleted.length > 0);
  const slowest = results.reduce((most, each) => (each.ms > most.ms ? each : most));
  console.log(
    [
      `${ext.padEnd(5)} ${results.length} files: ${of('read').length} read, ${of('refused').length} refused, ${of('threw').length} threw`,
      `different words ${found}, ${poor.length} files under 99 %`,
      `words by the manifest's count ${counted}`,
      `${deleted.length} with deleted words`,
      `slowest ${slowest.ms.toFixed(0)} ms (${slowest.file})`,
    ].join('; '),
  );
  const reasons = new Map<string, number>();
  for (const { codes } of of('refused')) {
    const reason = codes[0] ?? 'no text';
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  const told = [...reasons].map(([code, n]) => `${code} ${n}`).join(', ');
  if (told) console.log(`      refused: ${told}`);
  for (const { file, found: share, missing } of poor)
    console.log(`      ${(100 * share!).toFixed(1)} % ${file}: ${missing.slice(0, 6).join(' ')}`);
  for (const each of deleted)
    console.log(`      deleted ${each.deleted.slice(0, 5).join(' ')}: ${each.file}`);
  for (const { file, codes } of of('threw').slice(0, 5)) console.log(`      threw ${file}: ${codes[0]}`);
}
