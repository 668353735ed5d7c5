import { describe, expect, it } from 'vitest';
import { ageOn, monthsBetween } from '../../src/model/age.ts';
import { alone } from '../support/alone.ts';
import fc from '../support/properties.ts';

const talk = {
  fr: 'OP : Continuez.\nDPI : Je suis parti.\n',
  nl: 'PO: Ga verder.\nVIB: Ik ben vertrokken.\n',
  en: 'PO: Go on.\nA: I left.\n',
};

describe('unrecorded-absence', () => {
  const header = { fr: 'Avocat : Me Peeters\n', nl: 'Advocaat: Mr. Peeters\n', en: 'Lawyer: Mr Peeters\n' };
  const call = {
    fr: '[L’avocat répond au téléphone]\n',
    nl: '[De advocaat beantwoordt een oproep]\n',
    en: '[The lawyer answers the phone]\n',
  };
  const away = {
    fr: ['[L’avocat quitte le local pour un appel 10h05]\n', '[L’avocat revient 10h11]\n'],
    nl: ['[De advocaat verlaat het lokaal voor een oproep 10u05]\n', '[De advocaat komt terug 10u11]\n'],
    en: ['[The lawyer leaves the room for a call 10:05]\n', '[The lawyer returns 10:11]\n'],
  } as const;

  describe.each(['fr', 'nl', 'en'] as const)('in %s', (language) => {
    const said = talk[language];
    const of = (body: string) => alone('unrecorded-absence', `${header[language]}${body}`, language);

    it('does not apply where no call and no absence is mentioned', async () => {
      const { status, because } = await of(said.repeat(2));
      expect(status).toEqual({
        left: 'not-applicable',
        noted: 'not-applicable',
        continued: 'not-applicable',
      });
      expect(new Set(because)).toEqual(new Set(['no-call']));
    });

    it('is in breach where a call is noted and no absence', async () => {
      const { status } = await of(`${said}${call[language]}${said}`);
      expect(status).toEqual({ left: 'review', noted: 'fail', continued: 'not-applicable' });
    });

    it('passes where the lawyer leaves, is noted and the interview goes on', async () => {
      const [leaves, returns] = away[language];
      const { status, findings } = await of(`${said}${leaves}${said}${returns}${said}`);
      expect(findings).toEqual([]);
      expect(status).toEqual({ left: 'pass', noted: 'pass', continued: 'pass' });
    });

    it('sees a hurried return', async () => {
      const back = { fr: 'avocat de retour 10h11', nl: 'advocaat terug 10u11', en: 'lawyer back 10:11' };
      const { status } = await of(`${said}${away[language][0]}${said}(${back[language]})\n${said}`);
      expect(status).toEqual({ left: 'pass', noted: 'pass', continued: 'pass' });
    });

    it('sees an exit noted within an answer, with a time', async () => {
      const inside = {
        fr: ['[Me Peeters quitte le local à 10h05]', '[retour de Me Peeters à 10h11]'],
        nl: ['[Mr. Peeters verlaat het lokaal om 10u05]', '[Mr. Peeters is terug om 10u11]'],
        en: ['[Mr Peeters leaves the room at 10:05]', '[Mr Peeters is back at 10:11]'],
      }[language];
      const answered = (words: string) => said.replace(/\n$/, ` ${words} \n`);
      const whole = await of(`${answered(inside[0]!)}${said}${answered(inside[1]!)}${said}`);
      expect(whole.status).toMatchObject({ left: 'pass', noted: 'pass' });
      const open = await of(`${answered(inside[0]!)}${said}${said}`);
      expect(open.status['left']).toBe('pass');
      expect(['review', 'inconclusive']).toContain(open.status['noted']);
    });

    it('sees that a phone that rang was answered', async () => {
      const rang = {
        fr: '[Le téléphone de l’avocat sonne, il répond]\n',
        nl: '[De gsm van de advocaat rinkelt, hij neemt op]\n',
        en: '[The phone of the lawyer rings, she answers]\n',
      };
      expect((await of(`${said}${rang[language]}${said}`)).status['noted']).toBe('fail');
    });

    it('asks for the return', async () => {
      const { status, findings } = await of(`${said}${away[language][0]}${said}${said}`);
      expect(findings.map(({ messageId }) => messageId)).toEqual(['no-return']);
      expect(status).toEqual({ left: 'pass', noted: 'review', continued: 'pass' });
    });
  });

  const fr = (body: string) =>
    alone('unrecorded-absence', `Avocat : Me Peeters\n${talk.fr}${body}${talk.fr}`, 'fr');

  it('sees a return without a time, or cannot tell', async () => {
    const { findings, status } = await fr(`[L’avocat sort]\n${talk.fr}[L’avocat revient]\n`);
    expect(findings).toEqual([]);
    expect(status['noted']).toBe('inconclusive');
  });

  it('finds a break that lasts as long as the absence', async () => {
    const { findings, status } = await fr('[ABSENCE AVOCAT 11h20–11h26]\n[PAUSE 11h20–11h26]\n');
    expect(findings.map(({ messageId }) => messageId)).toEqual(['paused']);
    expect(status['continued']).toBe('review');
  });

  it('does not know what was said during an absence noted in one mark', async () => {
    expect((await fr('[ABSENCE AVOCAT 11h20–11h26]\n')).status).toEqual({
      left: 'pass',
      noted: 'pass',
      continued: 'inconclusive',
    });
  });

  it.each([
    'OP : Maître, si vous devez répondre à un appel, vous quittez le local.\nDPI : D’accord.\n',
    'OP : L’avocat peut être amené à prendre un appel.\nDPI : D’accord.\n',
    '[Le téléphone de l’avocat sonne]\n',
    'NB : l’avocat a téléphoné hier pour prévenir de son retard\n',
    'OP : Et votre avocat en Guinée ?\nDPI : Il était absent, il prenait des appels.\n',
  ])('takes « %s » for no call', async (body) => {
    expect((await fr(body)).because).toContain('no-call');
  });

  it('takes an officer’s words for a sign alone', async () => {
    const { status } = await fr('OP : L’avocat prend un appel.\nDPI : Bien.\n');
    expect(status['noted']).toBe('review');
  });

  it('takes an absence told in the words of a turn for noted, once the return is', async () => {
    const leaves = 'OP : L’avocat quitte le local pour téléphoner.\nDPI : Bien.\n';
    const { status, findings, because } = await fr(leaves);
    expect(findings).toEqual([]);
    expect(status).toEqual({ left: 'pass', noted: 'inconclusive', continued: 'inconclusive' });
    expect(because).toContain('return-unclear');
    const back = await fr(`${leaves}OP : L’avocat est de retour.\nDPI : Bien.\n`);
    expect(back.status).toEqual({ left: 'pass', noted: 'pass', continued: 'inconclusive' });
  });

  it('does not apply without a lawyer', async () => {
    const { because } = await alone('unrecorded-absence', `Avocat : aucun\n${talk.fr}${talk.fr}`, 'fr');
    expect(new Set(because)).toEqual(new Set(['no-lawyer']));
  });
});

describe('child-present', () => {
  const of = (header: string, body = '') =>
    alone('child-present', `${header}\n${talk.fr}${body}${talk.fr}`, 'fr');

  it.each([
    ['Personnes présentes : la demandeuse, son fils (4 ans)', 'fail', 'fail'],
    ['Personnes présentes : la demandeuse, son fils (Awa, 18 mois)', 'fail', 'fail'],
    ['Personnes présentes : la demandeuse, sa fille de deux ans', 'fail', 'fail'],
    [
      'Personnes présentes : la demandeuse, son fils (4 ans, autorisé : ne peut être séparé)',
      'review',
      'review',
    ],
    ['Personnes présentes : la demandeuse, son bébé (8 mois)', 'pass', 'not-applicable'],
    ['Personnes présentes : la demandeuse, son bébé de 3 semaines', 'pass', 'not-applicable'],
    ['Personnes présentes : la demandeuse (32 ans), son enfant', 'inconclusive', 'inconclusive'],
    ['Personnes présentes : la demandeuse, son fils (1 an)', 'inconclusive', 'inconclusive'],
    ['Personnes présentes : la demandeuse, sa fille (22 ans)', 'pass', 'not-applicable'],
    ['Personnes présentes : la demandeuse, l’interprète', 'pass', 'not-applicable'],
    ['Personnes présentes : la demandeuse, sans ses enfants', 'pass', 'not-applicable'],
    ['Enfants présents : Awa, 3 ans', 'fail', 'fail'],
    ['Enfants présents : néant', 'inconclusive', 'not-applicable'],
    ['Interprète : code 12', 'inconclusive', 'not-applicable'],
    [
      'Mineur : oui\nPersonnes présentes : le demandeur (15 ans), sa sœur',
      'not-applicable',
      'not-applicable',
    ],
  ])('« %s » gives %s and %s', async (header, present, justified) => {
    expect((await of(header)).status).toEqual({ present, justified });
  });

  it('reckons the age from a date of birth', async () => {
    const born = (date: string) =>
      of(`Date : 12/03/2024\nPersonnes présentes : la demandeuse, son fils né le ${date}`);
    expect((await born('13/03/2023')).status['present']).toBe('pass');
    expect((await born('10/02/2023')).status['present']).toBe('fail');
  });

  it.each(['(l’enfant pleure)', '[le bébé joue]', '[la demandeuse calme son enfant]'])(
    'sees %s',
    async (seen) => {
      const { status, findings } = await of('Interprète : code 12', `${seen}\n`);
      expect(findings.map(({ messageId }) => messageId)).toEqual(['seen']);
      expect(status).toEqual({ present: 'review', justified: 'inconclusive' });
    },
  );

  it.each([
    '[montre une photo : l’enfant joue]\n',
    '[pleure en parlant de son enfant]\n',
    'OP : Et vos enfants ?\nDPI : L’enfant pleure tout le temps, mon fils est présent dans mon cœur.\n',
  ])('is not moved by %s', async (body) => {
    expect((await of('Interprète : code 12', body)).findings).toEqual([]);
  });

  it.each([
    ['nl', 'Aanwezigen: verzoekster, haar zoontje (3 jaar)', 'fail'],
    ['nl', 'Aanwezigen: verzoekster, haar baby (anderhalf jaar)', 'fail'],
    ['nl', 'Aanwezigen: verzoekster, haar baby van 6 maanden', 'pass'],
    ['en', 'Present: the applicant, her daughter (three years)', 'fail'],
    ['en', 'Present: the applicant, her baby (6 months)', 'pass'],
    ['en', 'Present: the applicant, her child', 'inconclusive'],
    ['en', 'Present: the applicant, her daughter aged 9', 'fail'],
    ['en', 'Present: the applicant, her five year old son', 'fail'],
    ['nl', 'Aanwezigen: verzoekster, haar 4-jarige dochter', 'fail'],
    ['nl', 'Aanwezigen: verzoekster, moeder van twee kinderen', 'inconclusive'],
    ['fr', 'Date : 12/03/2024\nPersonnes présentes : la demandeuse, sa fille née en 2019', 'fail'],
    ['fr', 'Date : 12/03/2024\nPersonnes présentes : la demandeuse, sa fille née en 2023', 'inconclusive'],
    ['fr', 'Personnes présentes : la demandeuse, Me Petit, l’OP', 'pass'],
  ] as const)('%s: « %s » gives %s', async (language, header, wanted) => {
    const { status } = await alone('child-present', `${header}\n${talk[language].repeat(2)}`, language);
    expect(status['present']).toBe(wanted);
  });
});

describe('a child the officer speaks to or notes', () => {
  it.each([
    ['fr', 'OP : Votre petite de 3 ans peut rester avec vous.\nDPI : Merci.', 'review'],
    ['nl', 'PO: Uw zoontje van 4 jaar mag erbij blijven.\nVIB: Dank u.', 'review'],
    ['en', 'PO: Your daughter of five years can stay here.\nA: Thank you.', 'review'],
    ['en', 'PO: Your son can stay.\nA: Thank you.', 'inconclusive'],
    ['fr', '[la petite fille de 3 ans dessine à côté de sa mère]', 'review'],
    ['en', 'PO: Why could your son of five years not go with you?\nA: He had no papers.', 'pass'],
  ] as const)('%s: %s gives %s', async (language, said, wanted) => {
    const list = {
      fr: 'Personnes présentes : la demandeuse, l’OP',
      nl: 'Aanwezigen: verzoekster, PO',
      en: 'Present: the applicant, the officer',
    }[language];
    const { status } = await alone(
      'child-present',
      `${list}\n${talk[language]}${said}\n${talk[language]}`,
      language,
    );
    expect(status['present']).toBe(wanted);
  });

  it('takes the age from the list where the officer only names the child', async () => {
    const { status } = await alone(
      'child-present',
      `Aanwezigen: verzoekster, haar baby (8 maanden), PO\nPO: Uw baby mag bij u blijven.\nVIB: Dank u.\n${talk.nl}`,
      'nl',
    );
    expect(status).toEqual({ present: 'pass', justified: 'not-applicable' });
  });
});

describe('missing-guardian', () => {
  const of = (...header: readonly string[]) =>
    alone('missing-guardian', `${header.join('\n')}\n${talk.fr.repeat(2)}`, 'fr');
  const dates = ['Date : 12/03/2024', 'Date de naissance : 13/03/2007'];

  it('is in breach without a guardian, or with one who was absent', async () => {
    const list = 'Personnes présentes : le demandeur, Me Roland, l’interprète, l’OP';
    const unlisted = await of(...dates, 'MENA : oui', list);
    expect(unlisted.findings.map(({ messageId }) => messageId)).toEqual(['missing']);
    expect(unlisted.status).toEqual({ all: 'fail' });
    expect((await of(...dates, 'Profil : mineur non accompagné', list)).status).toEqual({ all: 'fail' });
    const away = await of(...dates, 'MENA : oui', 'Tuteur : M. Claes (absent)');
    expect(away.findings.map(({ messageId }) => messageId)).toEqual(['away']);
  });

  it.each([
    ['no list', []],
    ['somebody whose role the list leaves open', ['Présents : le demandeur, Me Roland, mme collard, l’OP']],
    ['a list left blank', ['Personnes présentes : ']],
  ])('leaves to a person: %s', async (_, header) => {
    const { findings, status } = await of(...dates, 'MENA : oui', ...header);
    expect(findings.map(({ messageId }) => messageId)).toEqual(['unnamed']);
    expect(status).toEqual({ all: 'review' });
  });

  it('reads the marks: the lawyer gets the floor, and no guardian', async () => {
    const floor = (...lines: readonly string[]) => of(...dates, 'MENA : oui', talk.fr, ...lines);
    expect((await floor('OP : Maître ?', 'AV : Rien.')).status).toEqual({ all: 'fail' });
    expect((await floor('OP : Maître ?', 'AV : Rien.', 'OP : Madame la tutrice ?')).status).toEqual({
      all: 'inconclusive',
    });
    expect((await floor('OP : Maître ?', 'AV : Rien.', 'Mme Collard : Rien non plus.')).status).not.toEqual({
      all: 'fail',
    });
  });

  it('leaves an explained absence to a person', async () => {
    const { findings, status } = await of(...dates, 'MENA : oui', 'Tuteur : M. Claes (excusé, malade)');
    expect(findings.map(({ messageId }) => messageId)).toEqual(['explained']);
    expect(status).toEqual({ all: 'review' });
  });

  it('finds nothing where the guardian is there or speaks', async () => {
    expect((await of(...dates, 'MENA : oui', 'Tutrice : Mme Tavernier')).findings).toEqual([]);
    const heard = await alone(
      'missing-guardian',
      `MENA : oui\n${talk.fr}Tutrice : Bonjour à tous.\n${talk.fr}`,
      'fr',
    );
    expect(heard.findings).toEqual([]);
  });

  it.each([
    [['Date : 12/03/2024', 'Date de naissance : 12/03/2006'], 'not-applicable', 'not-minor'],
    [['Interprète : code 3'], 'not-applicable', 'not-minor'],
    [['MENA : non'], 'not-applicable', 'not-minor'],
    [['Profil : ancien MENA'], 'not-applicable', 'not-minor'],
    [[...dates, 'Profil : mineur accompagné'], 'not-applicable', 'accompanied'],
    [dates, 'inconclusive', 'not-told'],
    [[...dates, 'Profil : MENA, âge contesté'], 'inconclusive', 'contested'],
    [['Date : 12/03/2024', 'Date de naissance : 12/03/2000', 'MENA : oui'], 'inconclusive', 'contested'],
  ])('%s gives %s', async (header, status, because) => {
    const result = await of(...header);
    expect(result.status).toEqual({ all: status });
    expect(result.because).toEqual([because]);
  });

  it('does not accuse where the officer speaks of a guardian', async () => {
    const { status } = await alone(
      'missing-guardian',
      `MENA : oui\nOP : Voici ton tuteur, il t’accompagne.\nDPI : Oui.\n${talk.fr}`,
      'fr',
    );
    expect(status).toEqual({ all: 'inconclusive' });
  });

  it.each([
    ['nl', 'NBMV: ja\nAanwezigen: VIB, tolk, Mr. Roland, PO', 'Voogd: mevrouw Jans'],
    ['en', 'Unaccompanied minor: yes\nPresent: the minor, interpreter, officer', 'Guardian: Ms Jans'],
  ] as const)('%s: « %s »', async (language, minor, guardian) => {
    const said = talk[language].repeat(2);
    expect((await alone('missing-guardian', `${minor}\n${said}`, language)).status).toEqual({ all: 'fail' });
    expect((await alone('missing-guardian', `${minor}\n${guardian}\n${said}`, language)).findings).toEqual(
      [],
    );
  });
});

describe('ages', () => {
  it('grow on the birthday', () => {
    expect(ageOn('2006-03-12', '2024-03-11')).toBe(17);
    expect(ageOn('2006-03-12', '2024-03-12')).toBe(18);
    expect(ageOn('2008-02-29', '2026-02-28')).toBe(17);
    expect(ageOn('2008-02-29', '2026-03-01')).toBe(18);
    expect(ageOn('2024-03-12', '2024-03-11')).toBeUndefined();
    expect(ageOn('12/03/2006', '2024-03-11')).toBeUndefined();
  });

  it('never shrink as days go by, and count twelve months a year', () => {
    const day = fc
      .date({ min: new Date('1930-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        const [born, one, other] = [a, b, c].sort() as [string, string, string];
        expect(ageOn(born, one)!).toBeLessThanOrEqual(ageOn(born, other)!);
        expect(ageOn(born, born)).toBe(0);
        expect(Math.floor(monthsBetween(born, other)! / 12)).toBe(ageOn(born, other));
        const years = Number(other.slice(0, 4)) - Number(born.slice(0, 4));
        expect(ageOn(born, other)).toBe(other.slice(5) < born.slice(5) ? years - 1 : years);
      }),
    );
  });
});
