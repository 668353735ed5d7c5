import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Ending, endings, type Layout, layouts } from '../../../scripts/generate/layouts/list.ts';
import { markdownOf } from '../../../scripts/generate/layouts/markdown.ts';
import {
  type Interview,
  type Item,
  interviewIn,
  type Speaker,
  speakers,
} from '../../../scripts/generate/layouts/model.ts';
import { type Conversion, convert } from '../../../scripts/generate/layouts/office.ts';
import { typeset } from '../../../scripts/generate/layouts/typeset.ts';
import { wordOf } from '../../../scripts/generate/layouts/word.ts';
import { wrappedOf } from '../../../scripts/generate/layouts/wrapped.ts';
import type { Language } from '../../../src/model/locale.ts';
import { layoutFolder, readFixture, type Said, saidIn, wordsOf } from '../../../test/support/layouts.ts';
import { firstDifference, rightTurns, shown } from './align.ts';
import type { Mismatch } from './layouts.ts';
import { tallyOf } from './tally.ts';
import { tried } from './tried.ts';

interface Rendered {
  readonly layout: string;
  readonly ending: Ending;
  readonly file: string;
  readonly wanted: readonly Said[];
}

/**
 * The words of the whole interviews in every layout: what the layouts' own interviews do not happen to say. The
 * folder's records, read as they are, say who said what. `all` takes one interview of each language, and converts with
 * LibreOffice too, which takes minutes.
 */
export async function wide(folder: string, all: boolean): Promise<readonly Mismatch[]> {
  const work = mkdtempSync(join(tmpdir(), 'wide-'));
  const rendered: Rendered[] = [];
  const conversions: Conversion[] = [];
  const names = readdirSync(folder).sort();
  for (const name of all ? names.filter((each) => each.endsWith('-compliant')) : names) {
    const file = readdirSync(join(folder, name)).find((each) => /^record\.(?:md|txt|docx)$/.test(each))!;
    const read = await readFixture(join(folder, name, file));
    if (!read.read || read.interview.language === 'und') continue;
    const interview = retold(read.interview.language, saidIn(read.interview));
    for (const layout of layouts) {
      // Their passages stand in the layouts' own interviews alone.
      if (['tracked-changes', 'notes', 'wrapped'].includes(layout.name) && !layout.wrapped) continue;
      rendered.push(
        ...(await render(layout, interview, join(work, `${layout.name}.${name}`), all, conversions)),
      );
    }
  }
  if (all) convert(conversions);
  const wrong = await measure(rendered);
  rmSync(work, { recursive: true });
  return wrong;
}

async function render(
  layout: Layout,
  interview: Interview,
  folder: string,
  all: boolean,
  conversions: Conversion[],
): Promise<readonly Rendered[]> {
  const told = layout.pair ? { ...interview, body: paired(interview.body) } : interview;
  const plain = layout.sheet(told);
  const sheet = layout.typeset ? typeset(plain) : plain;
  const name = folder.split(/[\\/]/).at(-1)!;
  mkdirSync(folder);
  const wanted = wantedOf(told.body);
  const own = (ending: Ending): Rendered => ({
    layout: name,
    ending,
    file: join(folder, `record.${ending}`),
    wanted,
  });
  if (layout.wrapped) {
    writeFileSync(join(folder, 'record.txt'), wrappedOf(sheet, told.fields.length));
    return [own('txt')];
  }
  if (layout.endings.includes('md')) writeFileSync(join(folder, 'record.md'), markdownOf(sheet));
  const bytes = await wordOf(sheet);
  writeFileSync(join(folder, 'record.docx'), bytes);
  conversions.push({ name, bytes, folder, endings: layout.endings });
  return layout.endings.filter((ending) => all || ending === 'docx' || ending === 'md').map(own);
}

/** The interview of the language's layouts with other words: its header, breaks and closing stay. */
function retold(language: Language, said: readonly Said[]): Interview {
  const base = interviewIn(layoutFolder, language);
  const breaks = base.body.filter((item) => 'break' in item);
  const body: Item[] = [];
  for (const { speaker, text } of said) {
    if (!isSpeaker(speaker) || text === '') continue;
    const last = body.at(-1) as { readonly [key in Speaker]?: readonly string[] } | undefined;
    const before = last?.[speaker];
    // Nothing but a mark would part two turns of one speaker.
    if (before) body[body.length - 1] = { [speaker]: [...before, text] };
    else body.push({ [speaker]: [text] });
    const due = Math.ceil((said.length * (3 - breaks.length)) / 3);
    if (speaker === 'applicant' && breaks.length > 0 && body.length > due) body.push(breaks.shift()!);
  }
  return { ...base, body: [...body, ...breaks] };
}

function isSpeaker(role: string): role is Speaker {
  return (speakers as readonly string[]).includes(role);
}

/** Officer and applicant in turn, as layouts without any mark can tell them. */
function paired(body: readonly Item[]): readonly Item[] {
  const kept: Item[] = [];
  let next: Speaker = 'officer';
  for (const item of body) {
    if ('break' in item) kept.push(item);
    else if (next in item) {
      kept.push(item);
      next = next === 'officer' ? 'applicant' : 'officer';
    }
  }
  return kept;
}

function wantedOf(body: readonly Item[]): readonly Said[] {
  return body.flatMap((item) =>
    speakers.flatMap((speaker) => {
      const parts = (item as { readonly [key in Speaker]?: readonly string[] })[speaker];
      return parts ? [{ speaker, text: wordsOf(parts.join(' ')) }] : [];
    }),
  );
}

async function measure(rendered: readonly Rendered[]): Promise<readonly Mismatch[]> {
  const byLayout = tallyOf();
  const wrong: Mismatch[] = [];
  for (const { layout, ending, file, wanted } of rendered) {
    const result = await tried(file);
    const found = 'record' in result && result.record.read ? saidIn(result.record.interview) : [];
    const right = rightTurns(found, wanted);
    const all = Math.max(wanted.length, found.length);
    const name = layout.split('.')[0]!;
    byLayout.add(`${name} ${ending}`, right, all);
    byLayout.add(ending, right, all);
    byLayout.add(name, right, all);
    const difference = firstDifference(found, wanted);
    if (difference) wrong.push({ layout, ending, turns: `${right}/${all}`, said: shown(difference) });
  }
  console.log(
    '\nWords of the whole interviews in each layout: turns with the right speaker and the exact words',
  );
  const used = endings.filter((ending) => rendered.some((each) => each.ending === ending));
  const line = (name: string, cells: readonly string[]): void =>
    console.log(`${name.padEnd(22)}${cells.map((text) => text.padEnd(22)).join('')}`.trimEnd());
  line('', used);
  for (const name of [...new Set(rendered.map(({ layout }) => layout.split('.')[0]!))])
    line(
      name,
      used.map((ending) => byLayout.cell(`${name} ${ending}`)),
    );
  line(
    'all',
    used.map((ending) => byLayout.cell(ending)),
  );
  return wrong;
}
