/**
 * Renders each layout of `scripts/generate/layouts/list.ts` from the interview of its language
 * (`fixtures/layouts/<language>.yaml`): `fixtures/layouts/<layout>.<language>/record.*` and `expected.yaml`.
 * `tsx scripts/generate/layout-fixtures.ts [layout…]`; the results are committed. Word files, Markdown and wrapped text
 * are the same bytes on every run. The rest is LibreOffice's, which must be installed and whose version stands in the
 * files: it is converted anew only where the Word file is another than before.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expectedYaml } from './layouts/expected.ts';
import { layouts } from './layouts/list.ts';
import { markdownOf } from './layouts/markdown.ts';
import { interviewIn, withoutInterpreter } from './layouts/model.ts';
import { type Conversion, convert } from './layouts/office.ts';
import { typeset } from './layouts/typeset.ts';
import { wordOf } from './layouts/word.ts';
import { wrappedOf } from './layouts/wrapped.ts';

const root = join(fileURLToPath(new URL('../..', import.meta.url)), 'fixtures', 'layouts');
const chosen = process.argv.slice(2);
const conversions: Conversion[] = [];

for (const layout of layouts) {
  if (chosen.length > 0 && !chosen.includes(layout.name)) continue;
  for (const language of layout.languages) {
    const name = `${layout.name}.${language}`;
    const folder = join(root, name);
    mkdirSync(folder, { recursive: true });
    const interview = interviewIn(root, language);
    const told = layout.pair ? withoutInterpreter(interview) : interview;
    const plain = layout.sheet(told);
    const sheet = layout.typeset ? typeset(plain) : plain;
    writeFileSync(join(folder, 'expected.yaml'), expectedYaml(told, layout.name === 'tracked-changes'));
    if (layout.wrapped) {
      writeFileSync(join(folder, 'record.txt'), wrappedOf(sheet, told.fields.length));
      continue;
    }
    if (layout.endings.includes('md')) writeFileSync(join(folder, 'record.md'), markdownOf(sheet));
    const bytes = await wordOf(sheet);
    const file = join(folder, 'record.docx');
    const whole = layout.endings.every((ending) => existsSync(join(folder, `record.${ending}`)));
    if (whole && readFileSync(file).equals(bytes)) continue;
    writeFileSync(file, bytes);
    for (const ending of layout.endings)
      if (ending !== 'docx' && ending !== 'md') rmSync(join(folder, `record.${ending}`), { force: true });
    conversions.push({ name, bytes, folder, endings: layout.endings });
  }
}
convert(conversions);
console.log(`${conversions.length} layouts converted`);
