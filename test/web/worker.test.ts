import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { noDecisions } from '../../src/model/decisions.ts';
import { byType } from '../../web/protocol.ts';
import { besideOf, kindOf } from '../../web/worker/beside.ts';
import { decidedText } from '../../web/worker/decided.ts';
import { driven } from '../../web/worker/driven.ts';
import { engineWith, type Held, openedIn, writtenIn } from '../../web/worker/record.ts';
import { shown } from '../../web/worker/shown.ts';
import { root } from '../support/project.ts';

vi.setConfig({ testTimeout: 120_000 });

const inflate = () => new Uint8Array();
const pdfText = () => Promise.reject(new Error('no PDF here'));
const engine = await engineWith({ inflate, pdfText });
const held: Held = { charter: byType, beside: { decisions: noDecisions, problems: [] }, today: '2026-11-21' };
const text = (path: string): string => readFileSync(join(root, 'fixtures', path), 'utf8');
const decision = text('files/fr-sanction-breached/04-decision.md');

async function judged(content: string, name = 'record.md', holding: Held = held) {
  return (await driven(writtenIn(engine, name)(content)(holding), () => false))!;
}

it('judges a letter the same whether it was typed or opened, by the charter of its type', async () => {
  const typed = await judged(decision);
  const opened = await openedIn(engine, 'record.md', new TextEncoder().encode(decision));
  const file = (await driven(opened(held), () => false))!;
  expect(typed.assessment).toEqual(file.assessment);
  expect(typed.assessment.charters).toEqual(['royal-decree-2014']);
  expect(typed.assessment.findings).toHaveLength(3);
  expect(typed.record.read && typed.record.documents).toHaveLength(1);
});

it('stops at once when something newer is asked, and is none the worse', async () => {
  const long = text('interviews/fr-seeded/record.txt').repeat(6);
  const writing = writtenIn(engine, 'note.txt');
  let asked = 0;
  expect(await driven(writing(long)(held), () => ++asked > 1)).toBeUndefined();
  expect(asked).toBe(2);
  const after = (await driven(writing(`${long}x`)(held), () => false))!;
  expect(after.assessment).toEqual((await judged(`${long}x`, 'note.txt')).assessment);
});

it('holds decisions and preparations as the command does, and says what is wrong with them', async () => {
  const preparation = { name: 'x.preparation.yaml', text: 'clarify:\n  - { id: a, words: ["…"] }\n' };
  const decisions = { name: 'x.charterlint.yaml', text: 'suppressions:\n  - finding: abc\n' };
  const { problems } = await besideOf({ decisions, preparation }, 'en');
  expect(problems.map(({ code }) => code)).toEqual(['invalid-preparation', 'invalid-decisions']);
  const beside = await besideOf(
    { decisions: undefined, preparation: { ...preparation, text: 'needs: [trauma]\n' } },
    'en',
  );
  expect(beside.preparation?.needs).toEqual(['trauma']);
  const { assessment } = await judged(decision, 'x.md', {
    ...held,
    beside: { decisions: noDecisions, problems: [...problems] },
  });
  expect(assessment.problems.map(({ code }) => code)).toContain('invalid-decisions');
});

it('knows what a file is for by its name, else by its keys', async () => {
  const kinds = ['a.docx.charterlint.yml', 'b.preparation.json', 'c.yaml', 'd.yaml', 'e.yaml'];
  const texts = ['', '', 'suppressions: []', 'needs: []', 'id: x'];
  const found = await Promise.all(kinds.map((name, i) => kindOf({ name, text: texts[i]! })));
  expect(found).toEqual(['decisions', 'preparation', 'decisions', 'preparation', 'charter']);
});

it('takes a charter of the reader’s own, and says what is wrong with one', async () => {
  const charter = readFileSync(join(root, 'charters/easo-structured-interview/charter.yaml'), 'utf8');
  const own = { name: 'own.yaml', text: charter.replace(/^id: .*$/m, 'id: house-rules') };
  expect((await engine.shelf.add(own, 'nl')).id).toBe('house-rules');
  const note = text('interviews/fr-seeded/record.txt');
  const { assessment } = await judged(note, 'note.txt', { ...held, charter: 'house-rules' });
  expect(assessment.charters).toContain('house-rules');
  const broken = { name: 'own.yaml', text: own.text.replace(/^version: .*$/m, '') };
  await expect(engine.shelf.add(broken, 'nl')).rejects.toThrow(/own\.yaml, regel \d+: version ontbreekt/);
});

it('adds a decision to the file that is there, and to no file that is not valid', async () => {
  const examined = await judged(decision, 'record.md');
  const [first] = examined.assessment.findings;
  const signed = { words: 'Vu', by: 'A. Peeters', at: '2026-11-21T10:00:00.000Z' };
  const one = await decidedText(
    examined,
    undefined,
    { ...signed, list: 'suppressions', finding: first!.fingerprint },
    'nl',
  );
  expect(one).toMatch(/^# Wat personen beslisten/);
  const file = { name: 'record.md.charterlint.yaml', text: `${one}# een opmerking\n` };
  const attested = { ...signed, list: 'attestations', clause: 'RD2014-2.2', status: 'pass' } as const;
  const two = await decidedText(examined, file, attested, 'nl');
  expect(two).toContain('# een opmerking');
  expect(parse(two).attestations[0].record).toBe(examined.assessment.sha256);
  const beside = await besideOf({ decisions: { ...file, text: two }, preparation: undefined }, 'nl');
  const again = await judged(decision, 'record.md', { ...held, beside: beside });
  const view = shown(again, again.plan.charters, 'nl', false);
  expect(view.findings.filter(({ aside }) => aside?.includes('A. Peeters'))).toHaveLength(1);
  expect(view.clauses.find(({ id }) => id === 'RD2014-2.2')).toMatchObject({ status: 'pass', isOpen: false });
  const bad = { ...file, text: 'suppressions: 7' };
  await expect(decidedText(examined, bad, attested, 'nl')).rejects.toThrow('niet geldig');
});
