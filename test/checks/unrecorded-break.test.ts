import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkAlone } from '../support/alone.ts';
import { root } from '../support/project.ts';

/** A record that ends at 10:30, with this mark at its end. */
const record = readFileSync(join(root, 'fixtures', 'statuses', 'unrecorded-break', 'review.fr.txt'), 'utf8');
const mark = '[Entretien interrompu à 10h25, le demandeur ne se sent pas bien]';

function withMark(other: string): string {
  expect(record).toContain(mark);
  return record.replace(mark, other);
}

it.each(['[L’entretien est interrompu à 10h26.]', '[Entretien suspendu à 10h15]'])(
  '%s may be the end of an interview that ends at 10h30',
  async (other) => {
    expect(await checkAlone('unrecorded-break', withMark(other), { language: 'fr' })).toMatchObject({
      status: 'review',
      said: ['review perhaps-end'],
    });
  },
);

it.each([
  '[PAUSE 10h25]',
  '[PAUSE 10h25, l’entretien est interrompu]',
  '[L’entretien est suspendu à 10h14]',
  '[Entretien interrompu]',
])('%s is a break that nobody closed', async (other) => {
  expect(await checkAlone('unrecorded-break', withMark(other), { language: 'fr' })).toMatchObject({
    status: 'fail',
  });
});

it('holds to the last mark, and to the minutes it is given', async () => {
  const twice = withMark(`[Entretien interrompu à 10h20]\nOP : Et ensuite ?\nDPI : Rien.\n${mark}`);
  const { status, said } = await checkAlone('unrecorded-break', twice, { language: 'fr' });
  expect(status).toBe('fail');
  expect(said).toEqual(['breach one-limit', 'review perhaps-end']);
  const options = { endMinutes: 4 };
  expect(await checkAlone('unrecorded-break', record, { language: 'fr', options })).toMatchObject({
    status: 'fail',
  });
});

it.each([
  [
    'nl',
    '[Onderhoud onderbroken om 10u25, verzoeker voelt zich niet goed]',
    'PO: Waar bent u geboren?',
    'VIB: In Herat.',
    'Beginuur: 9u00\nEinduur: 10u30',
  ],
  [
    'en',
    '[Interview interrupted at 10:25, the applicant feels unwell]',
    'PO: Where were you born?',
    'A: In Herat.',
    'Start: 9:00\nEnd: 10:30',
  ],
] as const)('reads %s', async (language, said, question, answer, times) => {
  const text = `${times}\n\n${question}\n${answer}\n${said}\n${question}\n${answer}\n`;
  expect(await checkAlone('unrecorded-break', text, { language })).toMatchObject({ status: 'review' });
});

it('cannot tell of a time among the turns that may be a break, and passes over none', async () => {
  const hidden = withMark('Le groupe prend alors dehors une pause café, 10h05–10h20.');
  expect(await checkAlone('unrecorded-break', hidden, { language: 'fr' })).toMatchObject({
    status: 'inconclusive',
  });
});
