import { describe, expect, it } from 'vitest';
import { loadLexicons } from '../../src/io/library.ts';
import { profileOf } from '../../src/language/profile.ts';
import type { Language } from '../../src/model/locale.ts';
import { noPreparation, type Preparation } from '../../src/model/preparation.ts';
import { isOfAge, standingOf } from '../../src/model/profile.ts';
import { alone } from '../support/alone.ts';
import { parsed } from '../support/assess.ts';

const marks = { fr: ['OP : ', 'DPI : '], nl: ['PO: ', 'VIB: '], en: ['PO: ', 'A: '] } as const;

/** Questions and answers in turn. */
function talk(language: Language, ...said: readonly string[]): string {
  return said.map((text, i) => `${marks[language][i % 2]}${text}`).join('\n');
}

const ordinary = {
  fr: talk('fr', 'Où êtes-vous né ?', 'À Kaboul.', 'Et ensuite ?', 'Je suis parti.'),
  nl: talk('nl', 'Waar bent u geboren?', 'In Kaboel.', 'En daarna?', 'Ik ben vertrokken.'),
  en: talk('en', 'Where were you born?', 'In Kabul.', 'And then?', 'I left.'),
};

function timed(profile: string, start: string, end: string, body = ordinary.fr): string {
  return `Date : 12/03/2024\n${profile}\nHeure de début : ${start}\nHeure de fin : ${end}\n${body}`;
}

async function profile(text: string, language: Language, preparation?: Preparation) {
  const { interview } = await parsed(text, language);
  const lexicon = (await loadLexicons())[language].get('vulnerability')!;
  return profileOf(interview, preparation, lexicon);
}

describe('the profile', () => {
  it.each([
    ['fr', 'Mineur : oui (MENA)', 'unaccompanied'],
    ['fr', 'Date de naissance : 01/01/2010\nDate : 12/03/2024', 'minor'],
    ['fr', 'Nom : Ali, né le 01/01/2010\nDate : 12/03/2024', 'minor'],
    ['fr', 'Besoins procéduraux : suivi psychologique', 'trauma'],
    ['fr', 'Profil : orientation sexuelle', 'sogi'],
    ['fr', 'Profil : clause d’exclusion', 'exclusion'],
    ['nl', 'Minderjarig: ja (NBMV)', 'unaccompanied'],
    ['nl', 'Bijzondere noden: PTSS', 'trauma'],
    ['nl', 'Profiel: gender', 'gender'],
    ['nl', 'Profiel: analfabeet', 'low-schooling'],
    ['en', 'Minor: yes (unaccompanied)', 'unaccompanied'],
    ['en', 'Special needs: wheelchair, disability', 'health'],
    ['en', 'Vulnerability: victim of torture', 'violence'],
    ['en', 'Profile: accompanied minor', 'accompanied-minor'],
  ] as const)('%s reads « %s » as %s, for sure', async (language, header, kind) => {
    const { needs } = await profile(`${header}\n${ordinary[language]}`, language);
    const need = needs.find((each) => each.kind === kind);
    expect(need?.sure).toBe(true);
    expect(need?.at).toBeDefined();
  });

  it.each([
    ['fr', 'Besoins : aucun suivi psychologique'],
    ['fr', 'Profil : ancien MENA'],
    ['fr', 'Genre : féminin'],
    ['nl', 'Noden: geen'],
    ['nl', 'Profiel: minderjarige kinderen'],
    ['en', 'Gender: male'],
    ['en', 'Needs: none'],
    ['en', 'Profile: minor injury'],
  ] as const)('%s reads no need in « %s »', async (language, header) => {
    expect((await profile(`${header}\n${ordinary[language]}`, language)).needs).toEqual([]);
  });

  it('takes what is only said, and a medical certificate, for a possibility', async () => {
    const said = await profile(talk('fr', 'Que s’est-il passé ?', 'Ils m’ont violée.'), 'fr');
    expect(said.needs).toMatchObject([{ kind: 'violence', from: 'turn', sure: false }]);
    const paper = await profile(`Documents : certificat médical\n${ordinary.fr}`, 'fr');
    expect(paper.needs).toMatchObject([{ kind: 'health', from: 'field', sure: false }]);
    const brother = talk('fr', 'Et votre frère ?', 'Il est mineur, homosexuel et traumatisé.');
    expect((await profile(brother, 'fr')).needs).toEqual([]);
  });

  it('takes what was handed in, by its id or in words', async () => {
    const prepared = { ...noPreparation, needs: ['trauma', 'orientation sexuelle'] };
    const { needs } = await profile(ordinary.fr, 'fr', prepared);
    expect(needs.map(({ kind, from }) => [kind, from])).toEqual([
      ['trauma', 'preparation'],
      ['sogi', 'preparation'],
    ]);
  });

  it('counts the age on the day of each session', async () => {
    const { ages } = await profile(twoDays, 'fr');
    expect([...ages]).toEqual([
      [1, 17],
      [2, 18],
    ]);
    expect(isOfAge(ages)).toBe(false);
    expect(isOfAge(new Map())).toBeUndefined();
  });

  it('leaves a contested age in doubt, and the other needs untouched', async () => {
    const doubted = await profile(`Mineur : oui\nProfil : âge contesté, trauma\n${ordinary.fr}`, 'fr');
    expect(standingOf(doubted, ['minor']).state).toBe('contested');
    expect(standingOf(doubted, ['minor', 'trauma']).state).toBe('sure');
    const conflicting = `Date : 12/03/2024\nMineur : oui\nDate de naissance : 01/01/1990\n${ordinary.fr}`;
    expect(standingOf(await profile(conflicting, 'fr'), ['minor']).state).toBe('contested');
  });

  it('is settled only where the record says that there are no needs', async () => {
    const born = 'Date : 12/03/2024\nDate de naissance : 01/01/1990';
    expect((await profile(`${born}\n${ordinary.fr}`, 'fr')).settled).toBe(false);
    expect((await profile(`${born}\nBesoins : aucun\n${ordinary.fr}`, 'fr')).settled).toBe(true);
    expect((await profile(`Besoins : aucun\n${ordinary.fr}`, 'fr')).settled).toBe(false);
  });
});

const twoDays = `Date de naissance : 15/03/2006
## Premier jour
Date : 12/03/2024
Heure de début : 9h00
Heure de fin : 10h30
${ordinary.fr}
## Deuxième jour
Date : 19/03/2024
Heure de début : 9h00
Heure de fin : 10h30
${ordinary.fr}`;

describe('rare breaks', () => {
  it.each([
    ['Mineur : oui', '9h00', '10h00', 'pass', ['kept']],
    ['Mineur : oui', '9h00', '10h10', 'review', []],
    ['Besoins : trauma', '9h00', '10h30', 'review', []],
    ['Profil : âge contesté', '9h00', '10h30', 'inconclusive', ['age-contested']],
    ['Profil : âge contesté', '9h00', '9h50', 'pass', ['kept']],
    ['Documents : certificat médical', '9h00', '10h30', 'inconclusive', ['profile-possible']],
    ['Nom : Ali', '9h00', '10h30', 'inconclusive', ['profile-unknown']],
    ['Date de naissance : 01/01/1990', '9h00', '10h30', 'inconclusive', ['profile-unknown']],
    ['Date de naissance : 01/01/1990\nBesoins : aucun', '9h00', '10h30', 'not-applicable', ['no-need']],
    ['Mineur : oui', '9h00', 'tard', 'inconclusive', ['times-unknown']],
  ])('%s from %s to %s: %s', async (who, start, end, status, because) => {
    const result = await alone('rare-breaks', timed(who, start, end), 'fr');
    expect(result.status.all).toBe(status);
    expect(result.because).toEqual(because);
  });

  it('says it louder the longer it lasts, and never calls it a breach', async () => {
    const tiers = await Promise.all(
      ['10h10', '10h20', '13h00'].map(async (end) => {
        const { findings } = await alone('rare-breaks', timed('Mineur : oui', '9h00', end), 'fr');
        return findings.map(({ messageId, verdict, confidence }) => [messageId, verdict, confidence]);
      }),
    );
    expect(tiers).toEqual([
      [['long', 'review', 'medium']],
      [['strong', 'review', 'high']],
      [['strong', 'review', 'high']],
    ]);
  });

  it('keeps bounds open where a break has no limits', async () => {
    const body = `${ordinary.fr}\n[PAUSE]\n${ordinary.fr}`;
    const { status, findings } = await alone(
      'rare-breaks',
      timed('Mineur : oui', '9h00', '10h30', body),
      'fr',
    );
    expect(status.all).toBe('inconclusive');
    expect(findings).toEqual([]);
  });

  it('judges a minor who turned 18 between two sessions in the first alone', async () => {
    const { findings, because } = await alone('rare-breaks', twoDays, 'fr');
    expect(findings).toHaveLength(1);
    expect(findings[0]!.start.line).toBeLessThan(10);
    expect(because).toEqual(['profile-unknown']);
  });

  it('obeys its limits', async () => {
    const text = timed('Mineur : oui', '9h00', '10h10');
    expect((await alone('rare-breaks', text, 'fr', { reviewAfter: 80, strongAfter: 90 })).status.all).toBe(
      'pass',
    );
    const { findings } = await alone('rare-breaks', text, 'fr', { reviewAfter: 45 });
    expect(findings[0]!.data['limit']).toEqual({ minutes: 45 });
  });
});

describe('distress without a response', () => {
  const after = {
    fr: ['À quelle date ?', 'En mai.', 'Où ?', 'À Dakar.'],
    nl: ['Op welke datum?', 'In mei.', 'Waar?', 'In Dakar.'],
    en: ['On what date?', 'In May.', 'Where?', 'In Dakar.'],
  };

  it.each([
    ['fr', 'Ils l’ont tué. [pleure]'],
    ['fr', 'ils l ont tue (elle pleure)'],
    ['fr', 'Je n’en peux plus.'],
    ['fr', 'Je suis très fatiguée.'],
    ['nl', 'Ze namen hem mee. [huilt]'],
    ['nl', 'Ik kan niet meer.'],
    ['en', 'They shot him. [cries]'],
    ['en', 'I am so tired. I cannot go on.'],
  ] as const)('%s: « %s » and no word of support', async (language, said) => {
    const text = talk(language, '…', said, ...after[language]);
    const { status, findings } = await alone('unanswered-distress', text, language);
    expect(status.all).toBe('review');
    expect(findings).toMatchObject([{ messageId: 'unanswered', confidence: 'medium' }]);
  });

  it.each([
    ['fr', 'Prenez votre temps.'],
    ['fr', 'voulez vous une pause'],
    ['fr', 'Il y a de l’eau devant vous.'],
    ['nl', 'Neem gerust uw tijd.'],
    ['nl', 'Gaat het?'],
    ['en', 'I am sorry, this is hard.'],
    ['en', 'Shall we continue?'],
  ] as const)('%s: « %s » answers it', async (language, support) => {
    const mark = { fr: '[pleure]', nl: '[huilt]', en: '[cries]' }[language];
    const text = talk(language, '…', `… ${mark}`, support, 'Hm.', ...after[language]);
    expect((await alone('unanswered-distress', text, language)).status.all).toBe('pass');
  });

  it.each([
    ['fr', 'Ma mère pleurait, je ne pouvais plus parler.'],
    ['fr', 'J’ai dit à mon mari : je n’en peux plus.'],
    ['fr', '[montre une photo de sa mère qui pleure] Voilà.'],
    ['fr', 'Je suis un peu fatigué mais ça va.'],
    ['nl', 'Mijn zus huilde de hele nacht.'],
    ['nl', 'Ik ben moe van vluchten.'],
    ['en', 'My wife was crying and I could not go on.'],
    ['en', '[shakes his head] No.'],
  ] as const)('%s: « %s » is no mark', async (language, said) => {
    const text = talk(language, '…', said, ...after[language]);
    const result = await alone('unanswered-distress', text, language);
    expect(result.status.all).toBe('not-applicable');
    expect(result.because).toEqual(['calm']);
  });

  it('takes a break for an answer, and an end at once for none that could be given', async () => {
    const broken = `${talk('fr', '…', '… [pleure]')}\n[PAUSE 10h00–10h15]\n${talk('fr', ...after.fr)}`;
    expect((await alone('unanswered-distress', broken, 'fr')).status.all).toBe('pass');
    const last = talk('fr', ...after.fr, '…', '… [pleure]');
    expect((await alone('unanswered-distress', last, 'fr')).because).toEqual(['cut']);
  });

  it('looks no further than its window', async () => {
    const questions = Array.from({ length: 3 }, () => after.fr).flat();
    const text = talk('fr', '…', '… [pleure]', ...questions, 'Voulez-vous une pause ?', 'Oui.');
    expect((await alone('unanswered-distress', text, 'fr')).status.all).toBe('review');
    expect((await alone('unanswered-distress', text, 'fr', { withinTurns: 8 })).status.all).toBe('pass');
  });
});

describe('questions not adapted', () => {
  const heavy = {
    fr: 'Peux-tu dire pourquoi les hommes qui étaient venus, alors que ton père, qui travaillait pour eux, était absent, voulaient que tu partes avec eux ?',
    nl: 'Kan je zeggen waarom de mannen die bij jullie kwamen, terwijl je vader, die voor hen werkte, afwezig was, wilden dat je met hen meeging?',
    en: 'Can you say why the men who came to your house, although your father, who worked for them, was away, wanted that you should go with them?',
  };
  const minor = { fr: 'Mineur : oui', nl: 'Minderjarig: ja', en: 'Minor: yes' };
  const first = { fr: 'Qui était là ?', nl: 'Wie was daar?', en: 'Who was there?' };

  it.each(['fr', 'nl', 'en'] as const)('%s: heavy questions are one finding, with their count', async (l) => {
    const text = `${minor[l]}\n${talk(l, first[l], '…', heavy[l], '…', heavy[l], '…', heavy[l], '…')}`;
    const { findings, status } = await alone('unadapted-questions', text, l);
    expect(status.all).toBe('review');
    expect(findings).toMatchObject([{ messageId: 'heavy', data: { count: 3 } }]);
  });

  it.each([
    ['fr', 'À quelle date es-tu parti ?', 'Combien de mois es-tu resté ?', 'quel jour es tu arrivé'],
    ['nl', 'Op welke datum vertrok je?', 'Hoeveel maanden bleef je?', 'Hoe laat was het?'],
    ['en', 'On what date did you leave?', 'How many months did you stay?', 'What time was it?'],
  ] as const)('%s: exact times asked of a child', async (l, ...asked) => {
    const said = talk(l, first[l], '…', ...asked.flatMap((question) => [question, '…']));
    const { findings } = await alone('unadapted-questions', `${minor[l]}\n${said}`, l);
    expect(findings).toMatchObject([{ messageId: 'times', data: { count: 3 } }]);
    const adult = { fr: 'Besoins : trauma', nl: 'Noden: trauma', en: 'Needs: trauma' }[l];
    expect((await alone('unadapted-questions', `${adult}\n${said}`, l)).findings).toEqual([]);
  });

  it.each([
    ['fr', 'Quelle était la motivation de la persécution et de la discrimination ?'],
    ['nl', 'Was er solidariteit, integratie of vijandigheid?'],
    ['en', 'Was there intimidation, hostility or reconciliation?'],
  ] as const)('%s: « %s » piles up abstract nouns', async (l, question) => {
    const said = talk(l, first[l], '…', question, '…', question, '…', question, '…');
    const { findings } = await alone('unadapted-questions', `${minor[l]}\n${said}`, l);
    expect(findings.map(({ messageId }) => messageId)).toContain('abstract');
  });

  it('leaves anchors, papers and a single date alone', async () => {
    const asked = [
      'C’était en hiver ou en été, quel mois ?',
      'Quelle est ta date de naissance ?',
      'Quelle est la date de ce document ?',
      'À quelle date es-tu parti ?',
      'Quel âge avais-tu ?',
    ];
    const text = `Mineur : oui\n${talk('fr', ...asked.flatMap((question) => [question, '…']))}`;
    expect((await alone('unadapted-questions', text, 'fr')).findings).toEqual([]);
  });

  it('measures nobody whose profile is unknown, possible or contested', async () => {
    const said = talk('fr', first.fr, '…', heavy.fr, '…', heavy.fr, '…', heavy.fr, '…');
    for (const [who, why] of [
      ['Nom : Ali', 'no-trait'],
      ['Documents : certificat médical', 'profile-possible'],
      ['Profil : âge contesté', 'age-contested'],
    ] as const) {
      const result = await alone('unadapted-questions', `${who}\n${said}`, 'fr');
      expect(result).toMatchObject({ status: { all: 'inconclusive' }, because: [why], findings: [] });
    }
  });
});

describe('questions on intimate life', () => {
  it.each([
    ['fr', 'Quand avez-vous décidé d’être homosexuel ?', 'stereotype', 'high'],
    ['fr', 'dans votre couple qui etait actif ou passif', 'practice', 'high'],
    ['fr', 'Avez-vous des photos intimes avec votre ami ?', 'proof', 'high'],
    ['fr', 'Comment pouvez-vous prouver votre homosexualité ?', 'proof', 'medium'],
    ['nl', 'Waarom hebt u ervoor gekozen om homo te zijn?', 'stereotype', 'high'],
    ['nl', 'Hoe vaak had u seks met hem?', 'practice', 'high'],
    ['nl', 'Hebt u intieme foto’s met uw partner?', 'proof', 'high'],
    ['en', 'When did you become gay?', 'stereotype', 'high'],
    ['en', 'What sexual positions did you use?', 'practice', 'high'],
    ['en', 'Could you provide intimate photos?', 'proof', 'high'],
  ] as const)('%s: « %s » is barred (%s)', async (language, question, messageId, confidence) => {
    const { findings } = await alone('intrusive-question', talk(language, question, '…'), language);
    expect(findings).toMatchObject([{ messageId, confidence, verdict: 'review' }]);
  });

  it.each([
    ['fr', 'Quels étaient les rapports de force et les pratiques religieuses ?'],
    ['fr', 'Quelle était la position du parti ?'],
    ['fr', 'Je ne vous demande pas de détails sur vos pratiques sexuelles.'],
    ['nl', 'Wat was uw positie in de partij?'],
    ['en', 'What was your position in the party, and how often did you meet?'],
  ] as const)('%s: « %s » is not', async (language, question) => {
    const result = await alone('intrusive-question', talk(language, question, '…'), language);
    expect(result.findings).toEqual([]);
  });

  it.each([
    [
      'fr',
      'Ils m’ont violée.',
      'Que s’est-il passé ensuite ?',
      ['Comment vous ont-ils violée ?', 'Combien de fois ?'],
    ],
    [
      'nl',
      'Ze hebben mij verkracht.',
      'Wat gebeurde er daarna?',
      ['Wat hebben ze precies gedaan?', 'Hoe vaak?'],
    ],
    ['en', 'They raped me.', 'What happened then?', ['What exactly did they do?', 'How many times?']],
  ] as const)(
    '%s: pressing for details is shown, an open question is not',
    async (l, told, open, [one, two]) => {
      const run = (...asked: readonly string[]) =>
        alone('intrusive-question', talk(l, '…', told, ...asked.flatMap((question) => [question, '…'])), l);
      expect(await run(open)).toMatchObject({ status: { all: 'inconclusive' }, findings: [] });
      expect((await run(one, open)).findings).toEqual([]);
      expect((await run(one, two)).findings).toMatchObject([{ messageId: 'pressed', data: { count: 2 } }]);
    },
  );

  it('does not arise in a record without such a matter', async () => {
    const result = await alone('intrusive-question', ordinary.fr, 'fr');
    expect(result).toMatchObject({ status: { all: 'not-applicable' }, because: ['no-matter'] });
  });
});

describe('adaptation not mentioned', () => {
  const all = (status: string) => ({ officer: status, approach: status, method: status });

  it.each([
    ['fr', 'Mineur : oui (MENA)'],
    ['nl', 'Minderjarig: ja (NBMV)'],
    ['en', 'Needs: PTSD'],
  ] as const)('%s: « %s » and nothing else', async (language, who) => {
    const { status } = await alone('unmentioned-adaptation', `${who}\n${ordinary[language]}`, language);
    expect(status).toEqual(all('review'));
  });

  it('asks for knowledge alone where only 2.6 names the profile', async () => {
    const { status } = await alone(
      'unmentioned-adaptation',
      `Profil : clause d’exclusion\n${ordinary.fr}`,
      'fr',
    );
    expect(status).toEqual({ officer: 'review', approach: 'inconclusive', method: 'inconclusive' });
  });

  it('is content with a mention, each for its own', async () => {
    const text = `Mineur : oui\nOP : OP08, spécialisé mineurs\nOP : Je vais employer des mots simples.\nDPI : Oui.\n${ordinary.fr}`;
    const { status, findings } = await alone('unmentioned-adaptation', text, 'fr');
    expect(status).toEqual({ officer: 'pass', approach: 'pass', method: 'inconclusive' });
    expect(findings).toEqual([]);
  });

  it('passes nothing on signs, on a question about training, or on what the applicant says', async () => {
    const comfort = `Mineur : oui\n${ordinary.fr}\n${talk('fr', 'Prends ton temps.', '…')}`;
    expect((await alone('unmentioned-adaptation', comfort, 'fr')).status).toEqual({
      officer: 'review',
      approach: 'inconclusive',
      method: 'inconclusive',
    });
    const trained = `Besoins : trauma\n${ordinary.fr}\n${talk('fr', 'Étiez-vous formé à tirer ?', 'J’étais spécialisé.')}`;
    expect((await alone('unmentioned-adaptation', trained, 'fr')).status).toEqual(all('review'));
  });

  it('takes an officer who is said not to be specialised at the record’s word', async () => {
    const text = `Minor: yes\nProtection officer: PO1, not specialised\n${ordinary.en}`;
    const { findings } = await alone('unmentioned-adaptation', text, 'en');
    expect(findings).toMatchObject([
      { messageId: 'approach' },
      { messageId: 'method' },
      { messageId: 'declined', confidence: 'high' },
    ]);
  });

  it.each([
    ['Nom : Ali', 'inconclusive', 'profile-unknown'],
    ['Profil : âge contesté', 'inconclusive', 'age-contested'],
    ['Date : 12/03/2024\nDate de naissance : 01/01/1990\nBesoins : aucun', 'not-applicable', 'no-need'],
  ])('%s: %s', async (who, status, why) => {
    const result = await alone('unmentioned-adaptation', `${who}\n${ordinary.fr}`, 'fr');
    expect(result).toMatchObject({ status: all(status), because: [why, why, why], findings: [] });
  });
});
