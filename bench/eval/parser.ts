import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layoutCases } from '../../test/support/layouts.ts';
import { interviews } from './parser/interviews.ts';
import { layouts } from './parser/layouts.ts';
import { mismatchReport } from './parser/mismatches.ts';
import { office } from './parser/office.ts';
import { speed } from './parser/speed.ts';
import { transcripts } from './parser/transcripts.ts';
import { wide } from './parser/wide.ts';

/**
 * Accuracy and speed of reading: `npx tsx bench/eval/parser.ts [folder] [--mismatches=file] [--layouts]
 * [--wide[=all]]`.
 * The fixtures are the project's; transcripts and office files stay outside it, in the folder named. `--mismatches`
 * writes what was read otherwise than expected; `--layouts` measures nothing but the layouts;
 * `--wide` renders the whole interviews in each layout too, with `=all` in LibreOffice's formats as well.
 */
const project = fileURLToPath(new URL('../../', import.meta.url));
const [named] = process.argv.slice(2).filter((each) => !each.startsWith('--'));
const report = process.argv.find((each) => each.startsWith('--mismatches='))?.slice('--mismatches='.length);

const wrong = [...(await layouts())];
const widely = process.argv.find((each) => /^--wide(?:=all)?$/.test(each));
if (widely) wrong.push(...(await wide(resolve(project, 'fixtures', 'interviews'), widely === '--wide=all')));
if (report) {
  const sizes = new Map(layoutCases().map(({ name, endings }) => [name, endings.length]));
  writeFileSync(report, mismatchReport(wrong, sizes));
}
if (!process.argv.includes('--layouts')) {
  await interviews(resolve(project, 'fixtures', 'interviews'));
  const data = resolve(named ?? resolve(project, '../shared/data'));
  if (existsSync(data)) {
    await transcripts(resolve(data, 'interviews-fr-docx'));
    await office(resolve(data, 'office'));
  } else console.log(`\nNo data at ${data}: transcripts and office files were not measured.`);
  await speed();
}
