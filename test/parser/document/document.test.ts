import { describe, expect, it } from 'vitest';
import { nodesOf, signaturesOf, statementsOf } from '../../../src/model/case-file.ts';
import { textOf } from '../../../src/model/turns.ts';
import { parsed } from '../../support/assess.ts';
import fc from '../../support/properties.ts';

const decision = `# Décision de sanction n° 2026/14

**Date :** 12 mars 2026
Résident : Amadou Diallo
Dossier : SP 1234567

## Motifs

Le 3 mars 2026 vers 21 h 30, vous avez frappé un autre résident. Vous avez été entendu le 10 mars 2026 à 14 h,
assisté de la personne de votre choix.

## Voies de recours

Un recours peut être introduit auprès du tribunal du travail dans les trois mois.

## Notification

Remise en mains propres contre accusé de réception le 12 mars 2026 à 16h15.

Fait à Namur, le 12 mars 2026

(signé) Claire Dubois
Directrice

Pour réception :
(signé) A. Diallo
`;

const documentsIn = async (text: string, name = 'record.md') =>
  (await parsed(text, 'auto', name)).documents ?? [];
const moments = async (text: string, name?: string) =>
  (await documentsIn(text, name)).flatMap((document) =>
    nodesOf(document).flatMap((node) =>
      node.moments.map((one) => [one.name, one.date ?? one.fault, one.clock]),
    ),
  );

describe('a letter of decision', () => {
  it('is recognised by its title, which is said', async () => {
    const { documents, problems } = await parsed(decision, 'auto', 'record.md');
    expect(documents).toMatchObject([
      { record: 'decision', recordFrom: 'title', confidence: 'high', language: 'fr' },
    ]);
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'record-recognised',
        data: { record: 'decision', confidence: 'high' },
      }),
    );
  });

  it('has its parts, its moments and who signs as what', async () => {
    const [document] = await documentsIn(decision);
    expect(document!.children.map(({ name }) => name)).toEqual(['head', 'reasons', 'appeal', 'notified']);
    expect(await moments(decision)).toEqual([
      ['date', '2026-03-12', undefined],
      ['hearing-date', '2026-03-10', 840],
      ['notified', '2026-03-12', 975],
      ['date', '2026-03-12', undefined],
    ]);
    const signed = signaturesOf(document!).map(({ role, name, signed }) => [
      role,
      name && decision.slice(name.start, name.end),
      signed,
    ]);
    expect(signed).toEqual([
      ['director', 'Claire Dubois', true],
      ['resident', 'A. Diallo', true],
    ]);
  });
});

it('is what it says itself, before its title', async () => {
  const text = `---\nrecord: notice\nresident: B. C.\n---\n# Décision\n\nFaits : une vitre brisée.\n`;
  const [document] = await documentsIn(text);
  expect(document).toMatchObject({ record: 'notice', recordFrom: 'declared' });
  expect(nodesOf(document!).map((node) => node.type === 'field' && node.name)).toEqual(['resident', 'facts']);
});

it('says that a declared type does not exist', async () => {
  const { problems } = await parsed(
    '---\nrecord: verdict\n---\n# Décision\n\nMotifs : bruit.\n',
    'auto',
    'record.md',
  );
  expect(problems.map(({ code }) => code)).toContain('record-type-unknown');
});

it('leaves interviews alone, whatever their title is', async () => {
  const turns = Array.from(
    { length: 5 },
    (_, i) => `OP : Que s’est-il passé ensuite le jour ${i} ?\nDPI : Je suis parti.`,
  );
  const { documents, interview } = await parsed(`Rapport d’audition\n\n${turns.join('\n')}`, 'fr');
  expect(documents).toBeUndefined();
  expect(interview.children.length).toBeGreaterThan(0);
});

it('reads statements of minutes, and keeps fields of their head', async () => {
  const text =
    '# Proces-verbaal van verhoor\n\nBewoner: Yusuf Demir\nBegin: 10u05\n\nDirectrice: Wij overwegen een sanctie wegens de feiten van 3 maart 2026.\nBewoner: Ik was er niet bij.\n';
  const [document] = await documentsIn(text);
  expect(statementsOf(document!).map(({ speaker }) => speaker)).toEqual(['director', 'resident']);
  expect(await moments(text)).toEqual([
    ['start', undefined, 605],
    ['facts-date', '2026-03-03', undefined],
  ]);
});

it('reads tables as forms, as rows under their heads, and as places for signatures', async () => {
  const text = `# Register of complaints

| No | Filed on | Acknowledged on | Outcome |
|---|---|---|---|
| 1 | 3 March 2026 | 3 March 2026 | agreed |

| The director | The resident |
|---|---|
| (signed) Ann Peters | |
`;
  const [document] = await documentsIn(text);
  const [head, row] = document!.children.flatMap(({ children }) => children);
  expect(head).toMatchObject({ type: 'row', head: true });
  expect(row).toMatchObject({
    type: 'row',
    children: [{ name: 'number' }, { name: 'filed' }, { name: 'acknowledged' }, { name: 'result' }],
  });
  expect(signaturesOf(document!).map(({ role, signed }) => [role, signed])).toEqual([
    ['director', true],
    ['resident', false],
  ]);
});

it('divides a bundle at titles that stand alike, and nowhere else', async () => {
  const text =
    'CONSTAT\n\nFaits : bruit.\n\nNotification\n\nVoir plus bas.\n\nDÉCISION DE SANCTION\n\nMotifs : bruit.\n';
  expect((await documentsIn(text, 'bundle.txt')).map(({ record }) => record)).toEqual(['notice', 'decision']);
});

it('recognises a form without a title by its labels, and says how sure that is', async () => {
  const text =
    'Auteur : E. Petit\nConstaté le : 3 mars 2026\nFaits : une vitre brisée.\nCirconstances : au réfectoire.\nTémoins : aucun\n';
  expect(await documentsIn(text, 'form.txt')).toMatchObject([
    { record: 'notice', recordFrom: 'wording', confidence: 'medium' },
  ]);
});

describe('dates that cannot be used', () => {
  it.each([
    ['31 avril 2026', 'impossible'],
    ['29/02/2026', 'impossible'],
    ['12/03/26', 'two-digit-year'],
  ])('%s: %s', async (written, fault) => {
    const text = `# Constat\n\nDate des faits : ${written}\nFaits : bruit.\n`;
    expect(await moments(text)).toEqual([['facts-date', fault, undefined]]);
    const { problems } = await parsed(text, 'fr', 'record.md');
    const code = fault === 'impossible' ? 'impossible-date' : fault;
    expect(problems).toContainEqual(expect.objectContaining({ code }));
  });

  it('are not seen in times, amounts and numbers', async () => {
    expect(await moments('# Constat\n\nDate des faits : vers 12.45, dossier 12/345\n')).toEqual([]);
  });
});

it('knows a draft by its title, its status or a line of its own', async () => {
  for (const text of [
    '# Projet de décision de sanction\n\nMotifs : bruit.\n',
    '# Décision\n\nStatut : projet\nMotifs : bruit.\n',
    'PROJET\n\nDÉCISION\n\nMotifs : bruit.\n',
  ]) {
    const [document] = await documentsIn(text);
    expect(document, text).toMatchObject({ record: 'decision', draft: true });
  }
});

it('never throws, and every leaf is a slice of the source', async () => {
  const pieces = decision.split(/(?<=\n)/u);
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.oneof(
          fc.constantFrom(...pieces),
          fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => `${text}\n`),
        ),
        { maxLength: 30 },
      ),
      async (lines) => {
        const { source, documents = [] } = await parsed(`# Décision\n\n${lines.join('')}`, 'fr', 'record.md');
        for (const document of documents)
          for (const node of nodesOf(document)) {
            for (const leaf of node.children)
              expect(leaf.value).toBe(
                source.text.slice(leaf.position.start.offset, leaf.position.end.offset),
              );
            for (const { at } of [...node.cues, ...node.moments]) expect(at.end).toBeGreaterThan(at.start);
            expect(textOf(node)).toBeDefined();
          }
      },
    ),
    { numRuns: 60 },
  );
});
