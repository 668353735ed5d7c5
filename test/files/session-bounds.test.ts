import { describe, expect, it } from 'vitest';
import { houses, report, statusOf } from './session.ts';

describe('both sides of every bound', () => {
  it.each([
    ['12 mars 2026', 'pass'],
    ['13 mars 2026', 'fail'],
    ['11 mars 2026', 'inconclusive'],
    ['31 avril 2026', 'inconclusive'],
    ['………', 'review'],
    ['aucune', 'fail'],
  ])('a danger of 12 March 2026 and a referral of %s', async (referral, status) => {
    const text = `# Rapport de séance\n\nDate de la séance : 12 mars 2026\nDanger vital : oui, à 10 h 50\nOrientation urgente : ${referral}\n`;
    const assessment = await report(text);
    expect(statusOf(assessment, 'IOM-4.2')).toBe(status);
    expect(assessment.file?.deadlines.filter(({ check }) => check === 'late-referral')).toHaveLength(
      status === 'pass' || referral.startsWith('13') ? 1 : 0,
    );
  });

  it.each([
    ['12 March 2026', 'fail'],
    ['13 March 2026', 'pass'],
    ['11 March 2026', 'fail'],
    ['13/03/26', 'inconclusive'],
    ['30 February 2026', 'inconclusive'],
    ['to be agreed', 'fail'],
    ['next week, by telephone', 'review'],
  ])('a session of 12 March 2026 and the next one: %s', async (next, status) => {
    const text = `# Session report\n\nDate of the session: 12 March 2026\nNext session: ${next}\n`;
    expect(statusOf(await report(text), 'IOM-6.2')).toBe(status);
  });

  it.each([
    ['28 februari 2026', 'review'],
    ['1 maart 2026', 'pass'],
    ['8 maart 2026', 'pass'],
    ['9 maart 2026', 'review'],
    ['31 maart 2026', 'review'],
  ])('an arrival of 1 March 2026 and an assessment of %s', async (assessedOn, status) => {
    const text = `# Sessieverslag\n\nAankomst: 1 maart 2026\nKwetsbaarheid beoordeeld op: ${assessedOn}\n`;
    expect(statusOf(await report(text), 'IOM-4.1')).toBe(status);
  });

  it.each([
    ['11 March 2026', 'pass'],
    ['12 March 2026', 'review'],
    ['13 March 2026', 'fail'],
  ])('a session of 12 March 2026 announced on %s', async (invited, status) => {
    const text = `# Session report\n\nDate of the session: 12 March 2026\nInvitation: ${invited}, with reason, time, address and bus\n`;
    expect(statusOf(await report(text), 'IOM-1.4')).toBe(status);
  });

  it.each([
    ['11:29', 1, 'pass'],
    ['11:30', 1, 'inconclusive'],
    ['11:30', 2, 'pass'],
    ['10:20', 0, 'inconclusive'],
  ])('a session from 10:00 to %s with %i questions about how she feels', async (end, count, status) => {
    const asked = 'I asked how she felt. '.repeat(count);
    const text = `# Session report\n\nStart: 10:00\nEnd: ${end}\n\n## Building trust\n\nWe had tea. ${asked}\n`;
    expect(statusOf(await report(text), 'IOM-3.4')).toBe(status);
  });

  it.each([
    ['17 mars 2026 : appel à l’avocate, dossier demandé', 'pass'],
    ['18 mars 2026 : rendez-vous prévu chez l’avocate', 'inconclusive'],
    ['31 juin 2026 : appel à l’avocate, dossier demandé', 'inconclusive'],
    ['la semaine passée, par téléphone avec l’avocate', 'review'],
  ])('a session of 17 March 2026 and the contact: %s', async (contact, status) => {
    const text = `# Rapport de coaching\n\nDate de la séance : 17 mars 2026\n\n## Contacts avec l’avocate\n\n- ${contact}\n`;
    expect(statusOf(await report(text, houses), 'RH-7')).toBe(status);
  });

  it.each([
    ['15 mars 2026', 'inconclusive'],
    ['16 mars 2026', 'review'],
  ])('a transfer of 16 March 2026 announced on %s', async (announced, status) => {
    const text = `# Rapport de coaching\n\nTransfert : 16 mars 2026\nTransfert annoncé le : ${announced}\n`;
    expect(statusOf(await report(text, houses), 'RH-11')).toBe(status);
  });

  it.each([
    ['oui, 12 mars 2026', '12 mars 2026', 'inconclusive'],
    ['oui, 13 mars 2026', '12 mars 2026', 'fail'],
    ['non', '12 mars 2026', 'fail'],
    ['………', '12 mars 2026', 'inconclusive'],
    ['oui, 31 avril 2026', '12 mars 2026', 'inconclusive'],
    ['non', 'rien : aucune', 'fail'],
    ['non', 'aucune', 'inconclusive'],
  ])('consent %s and sharing on %s', async (consent, shared, status) => {
    const text = `# Rapport de séance\n\nConsentement au partage : ${consent}\nInformations partagées avec : ${shared === 'aucune' ? shared : `la commune, ${shared}`}\n`;
    expect(statusOf(await report(text), 'IOM-1.9')).toBe(status);
  });
});

describe('a plan in a table', () => {
  it.each([
    ['| Action | Qui | Quand |', '| Rendez-vous chez le médecin | la conseillère | 8 mai 2026 |', 'pass'],
    [
      '| Action | Qui | Remarque |',
      '| Rendez-vous chez le médecin | la conseillère | 8 mai 2026 |',
      'inconclusive',
    ],
    ['| Action | Qui | Quand |', '| Rendez-vous chez le médecin | la conseillère | bientôt |', 'review'],
    ['| Action | Qui | Quand |', '| Rendez-vous chez le médecin | | 8 mai 2026 |', 'fail'],
    [
      '| Action | Avec | Quand |',
      '| Rendez-vous chez le médecin | la conseillère | 8 mai 2026 |',
      'inconclusive',
    ],
  ])('%s %s: %s', async (head, row, status) => {
    const text = `# Rapport de séance\n\nDate de la séance : 4 mai 2026\n\n## Plan\n\n${head}\n| --- | --- | --- |\n${row}\n| École | la personne | 9 mai 2026 |\n`;
    expect(statusOf(await report(text), 'IOM-5.1')).toBe(status);
  });
});
