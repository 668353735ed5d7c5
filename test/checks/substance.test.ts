import { describe, expect, it } from 'vitest';
import { overlaps, unmarked, variants } from '../../src/authors/marked.ts';
import droppedElement from '../../src/checks/dropped-element.ts';
import shallowTopic from '../../src/checks/shallow-topic.ts';
import topicOrder from '../../src/checks/topic-order.ts';
import unaskedPlanItem from '../../src/checks/unasked-plan-item.ts';
import unaskedTopic from '../../src/checks/unasked-topic.ts';
import unbrokenAnswer from '../../src/checks/unbroken-answer.ts';
import unmentionedDocument from '../../src/checks/unmentioned-document.ts';
import unsteeredAnswer from '../../src/checks/unsteered-answer.ts';
import unusedFile from '../../src/checks/unused-file.ts';
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Charter } from '../../src/model/charter.ts';
import type { Check } from '../../src/model/check.ts';
import { type Language, languages } from '../../src/model/locale.ts';
import type { Preparation } from '../../src/model/preparation.ts';
import { parsed } from '../support/assess.ts';

interface Tried {
  /** Status of a clause that the check alone serves; of one instance when one is named. */
  readonly status: string;
  readonly because: readonly string[];
  /** `message/tier`, in order. */
  readonly found: readonly string[];
  readonly findings: readonly { readonly start: number; readonly end: number; readonly data: unknown }[];
}

/** One check alone over a record, whatever charter will use it. */
async function tried(
  check: Check,
  text: string,
  more: {
    readonly language?: Language;
    readonly instance?: string;
    readonly confidence?: 'low' | 'medium';
    readonly options?: Readonly<Record<string, number>>;
    readonly preparation?: Preparation;
    readonly name?: string;
  } = {},
): Promise<Tried> {
  const words = { fr: '', nl: '', en: '' };
  const { instance, options = {} } = more;
  const charter: Charter = {
    id: 'one-check',
    version: '0',
    title: words,
    authority: words,
    validFrom: '2000-01-01',
    articles: [],
    clauses: [
      {
        id: 'ONE',
        article: 1,
        modality: 'must',
        automation: 'assisted',
        title: words,
        checks: [{ check: check.id, options, ...(instance && { instance }) }],
        clean: 'inconclusive',
      },
    ],
  };
  const record = await parsed(text, more.language ?? 'auto', more.name);
  const result = assess({ ...record, bytes: text.length, sha256: null }, planOf([charter], [check]), {
    lexicons: await loadLexicons(),
    confidence: more.confidence ?? 'low',
    ...(more.preparation && { preparation: more.preparation }),
  });
  expect(result.problems.filter(({ code }) => code === 'check-failed')).toEqual([]);
  const clause = result.clauses[0]!;
  return {
    status: clause.status,
    because: (clause.because ?? []).map(({ messageId }) => messageId),
    found: result.findings.map(({ messageId, confidence }) => `${messageId}/${confidence}`),
    findings: result.findings.map(({ start, end, data }) => ({ start: start.offset, end: end.offset, data })),
  };
}

const all = [
  unaskedTopic,
  topicOrder,
  shallowTopic,
  unaskedPlanItem,
  droppedElement,
  unsteeredAnswer,
  unbrokenAnswer,
  unusedFile,
  unmentionedDocument,
];

describe.each(all.map((check) => [check.id, check] as const))('examples of %s', (_, check) => {
  it.each(languages.map((language) => [language] as const))('in %s', async (language) => {
    const { breach: sample, clean, preparation } = check.examples[language];
    const more = { language, confidence: 'medium' as const, ...(preparation && { preparation }) };
    for (const variant of variants) {
      const breach = unmarked(variant.change(sample));
      const shift = breach.text.startsWith('\ufeff') ? 1 : 0;
      const spans = breach.spans.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
      const { findings } = await tried(check, breach.text, more);
      for (const span of spans)
        expect(
          findings.some((place) => overlaps(place, span)),
          variant.name,
        ).toBe(true);
      for (const place of findings)
        expect(
          spans.some((span) => overlaps(place, span)),
          variant.name,
        ).toBe(true);
      expect((await tried(check, variant.change(clean), more)).found, variant.name).toEqual([]);
    }
  });
});

const marks = {
  fr: ['OP', 'DPI'],
  nl: ['PO', 'VIB'],
  en: ['PO', 'A'],
} as const;

/** Questions and answers in turn as notes. */
function notes(language: Language, ...words: readonly string[]): string {
  return words.map((word, i) => `${marks[language][i % 2]}: ${word}`).join('\n');
}

const covered: Readonly<Record<Language, readonly string[]>> = {
  fr: [
    'ou etes vous ne',
    'a Kindia',
    'Quels problèmes avez-vous rencontrés ?',
    'On m’a battu.',
    'Pourquoi vous visait-on ?',
    'Mon parti.',
    'Qui étaient ces gens ?',
    'Des militaires.',
    'craintes en cas de retour',
    'la mort',
    'Quels documents déposez-vous ?',
    'Ma carte.',
  ],
  nl: [
    'waar ben je opgegroeid',
    'In Kabul.',
    'Welke problemen had u daar?',
    'Ik werd geslagen.',
    'Waarom hadden ze het op u gemunt?',
    'Mijn partij.',
    'Wie waren die mannen?',
    'De militie.',
    'vrees bij terugkeer',
    'de dood',
    'Welke documenten hebt u?',
    'Mijn kaart.',
  ],
  en: [
    'where did you grow up',
    'In Kabul.',
    'What problems did you have there?',
    'I was beaten.',
    'Why were they after you?',
    'My party.',
    'Who were these people?',
    'The militia.',
    'fears in case of return',
    'death',
    'What documents do you have?',
    'My card.',
  ],
};
const six = ['identity', 'events', 'reasons', 'actors', 'fear-on-return', 'evidence'];

describe('unasked-topic', () => {
  describe.each(languages.map((language) => [language] as const))('in %s', (language) => {
    it('recognises each theme, however hurried', async () => {
      for (const instance of six)
        expect(
          (await tried(unaskedTopic, notes(language, ...covered[language]), { language, instance })).status,
        ).toBe('pass');
    });

    it.each(six.map((topic, i) => [topic, i] as const))(
      'misses %s when it was not asked',
      async (instance, i) => {
        const words = covered[language].filter((_, at) => at !== 2 * i && at !== 2 * i + 1);
        const { status } = await tried(unaskedTopic, notes(language, ...words), { language, instance });
        // « pourquoi vous visait-on ? » comes near what happened: no theme that is near is reported.
        expect(['review', 'inconclusive']).toContain(status);
        expect(status).not.toBe('pass');
        if (instance === 'fear-on-return' || instance === 'evidence' || instance === 'identity')
          expect(status).toBe('review');
      },
    );
  });

  it('leaves a theme that the free account covers to the reader', async () => {
    const words = [
      ...covered.fr.slice(0, 8),
      'Racontez librement la suite.',
      'J’ai peur de rentrer au pays, ils me tueront.',
      ...covered.fr.slice(10),
    ];
    const found = await tried(unaskedTopic, notes('fr', ...words), {
      language: 'fr',
      instance: 'fear-on-return',
    });
    expect(found.status).toBe('inconclusive');
    expect(found.found.filter((each) => each.startsWith('only-told'))).toContain('only-told/low');
  });

  it.each([
    ['fr', 'Qu’est-ce qui vous attendrait là-bas ?'],
    ['nl', 'stel u keert terug, wat dan'],
    ['nl', 'wat denkt u dat er met u gebeurt in Angola'],
    ['en', 'What do you believe would happen to you there?'],
  ] as const)('%s: %s asks about the fear on return', async (language, question) => {
    const words = [...covered[language].slice(0, 8), question, 'x', ...covered[language].slice(10)];
    const found = await tried(unaskedTopic, notes(language, ...words), {
      language,
      instance: 'fear-on-return',
    });
    expect(found.status).toBe('pass');
  });

  it('takes a free account at length for what happened and why, whatever its words', async () => {
    const account = 'Ils passaient chez ma mère et demandaient où je dormais. '.repeat(6);
    const person = ['Quel est votre métier ?', 'x', 'Avez-vous des enfants ?', 'x', 'Que vend-on là ?', 'x'];
    const text = notes('fr', ...person, ...person, 'Dites-moi tout, sans vous presser.', account);
    for (const instance of ['events', 'reasons'] as const)
      expect((await tried(unaskedTopic, text, { language: 'fr', instance })).status).toBe('inconclusive');
  });

  it('only notes that serious harm was not asked about (6.2)', async () => {
    const found = await tried(unaskedTopic, notes('fr', ...covered.fr), {
      language: 'fr',
      instance: 'subsidiary',
    });
    expect(found.status).not.toBe('review');
  });

  it('does not report evidence where the header lists what was handed in', async () => {
    const text = notes('en', ...covered.en.slice(0, 10));
    const more = { language: 'en', instance: 'evidence' } as const;
    expect((await tried(unaskedTopic, text, more)).status).toBe('review');
    expect((await tried(unaskedTopic, `Documents: work card\n${text}`, more)).because).toContain('listed');
  });

  it('does not take the announcement of the opening for a question', async () => {
    const opening =
      '## Opening\n\nPO: Good morning. We talk about what you fear on return and about your documents.\n\nA: Fine.\n\n## Interview\n\n';
    const words = covered.en.slice(0, 8).map((word, i) => `${marks.en[i % 2]}: ${word}\n`);
    const more = { language: 'en', name: 'record.md' } as const;
    const text = `${opening}${words.join('\n')}\nPO: Where did you sleep?\n\nA: Outside.\n`;
    for (const instance of ['fear-on-return', 'evidence'])
      expect((await tried(unaskedTopic, text, { ...more, instance })).status).toBe('review');
  });

  it('counts the heading under which a question stands', async () => {
    const body = covered.en
      .slice(0, 10)
      .map((word, i) => `${marks.en[i % 2]}: ${word}\n`)
      .join('\n');
    const text = `## Interview\n\n${body}\n## Documents\n\nPO: What did you bring?\n\nA: My card.\n`;
    const more = { language: 'en', name: 'record.md', instance: 'evidence' } as const;
    expect((await tried(unaskedTopic, text, more)).status).toBe('pass');
    expect((await tried(unaskedTopic, text.replace('## Documents\n\n', ''), more)).status).toBe('review');
  });

  it('says nothing of a fragment', async () => {
    const found = await tried(unaskedTopic, notes('fr', ...covered.fr.slice(0, 4)), { language: 'fr' });
    expect([found.status, found.because]).toEqual(['inconclusive', ['fragment']]);
  });

  it('never lets the themes of some files only pass or fail', async () => {
    const text = notes(
      'en',
      ...covered.en,
      'Could you live in another city?',
      'No.',
      'Is there a war?',
      'Yes.',
    );
    for (const instance of ['internal-alternative', 'subsidiary', 'protection'])
      expect((await tried(unaskedTopic, text, { language: 'en', instance })).status).toBe('inconclusive');
  });

  it('counts the themes over both days', async () => {
    const [first, second] = [covered.fr.slice(0, 6), covered.fr.slice(6)].map((words) =>
      notes('fr', ...words),
    );
    const text = `Premier jour — 05/02/2025\n${first}\nDeuxième jour — 12/02/2025\n${second}`;
    for (const instance of six)
      expect((await tried(unaskedTopic, text, { language: 'fr', instance })).status).toBe('pass');
  });
});

describe('topic-order', () => {
  it('never decides, and tells the order', async () => {
    const found = await tried(topicOrder, notes('nl', ...covered.nl), { language: 'nl' });
    expect([found.status, found.because, found.found]).toEqual(['inconclusive', ['order'], []]);
  });

  it('makes a note of identity asked late, which changes nothing', async () => {
    const { breach } = topicOrder.examples.fr;
    const found = await tried(topicOrder, unmarked(breach).text, { language: 'fr' });
    expect([found.status, found.found]).toEqual(['inconclusive', ['identity-late/medium']]);
  });
});

describe('shallow-topic', () => {
  it('needs an open question or a free account', async () => {
    const closed = [
      'Avez-vous été arrêté ?',
      'Oui.',
      'Avez-vous été frappé ?',
      'Oui.',
      'Étiez-vous seul ?',
      'Non.',
    ];
    const more = { language: 'fr', options: { leastQuestions: 1 } } as const;
    const found = await tried(shallowTopic, notes('fr', ...closed), more);
    expect([found.status, found.found]).toEqual(['review', ['no-open/medium']]);
    const told = closed.with(1, 'Oui, un matin. '.repeat(30));
    expect((await tried(shallowTopic, notes('fr', ...told), more)).found).toEqual([]);
  });

  it('says nothing of a fragment', async () => {
    const words = ['Avez-vous été arrêté ?', 'Oui.', 'Étiez-vous seul ?', 'Non.'];
    const found = await tried(shallowTopic, notes('fr', ...words), { language: 'fr' });
    expect([found.status, found.because]).toEqual(['inconclusive', ['fragment']]);
  });

  it.each([
    ['fr', 'racontez-moi avec vos mots pourquoi vous êtes parti, prenez votre temps'],
    ['nl', 'vertel mij rustig waarom u vertrokken bent, neem uw tijd'],
    ['en', 'tell me in your own words why you left, take your time'],
  ] as const)('%s: a kind word beside the open question leaves it one', async (language, question) => {
    const person = { fr: 'Quel est votre métier ?', nl: 'Wat is uw beroep?', en: 'What is your job?' }[
      language
    ];
    const more = { fr: 'et après ?', nl: 'en toen?', en: 'and then?' }[language];
    const words = [
      ...Array.from({ length: 12 }, () => [person, 'x']).flat(),
      ...[question, 'x '.repeat(50), more, 'x', more, 'x', person, 'x'],
    ];
    const found = await tried(shallowTopic, notes(language, ...words), { language });
    expect([found.status, found.found]).toEqual(['inconclusive', []]);
  });

  it('counts questions that name no theme, or a thing of the account, as going on', async () => {
    const words = [
      'What happened that day?',
      'A boy came.',
      'How old was the boy?',
      'Ten.',
      'What did the letter say?',
      'Leave.',
    ];
    const found = await tried(shallowTopic, notes('en', ...words), {
      language: 'en',
      options: { leastQuestions: 1 },
    });
    expect([found.status, found.because]).toEqual(['inconclusive', ['followed']]);
  });

  it('is open when nothing was asked', async () => {
    const found = await tried(shallowTopic, notes('nl', 'Waar bent u geboren?', 'In Herat.'), {
      language: 'nl',
      options: { leastQuestions: 1 },
    });
    expect([found.status, found.because]).toEqual(['inconclusive', ['unasked']]);
  });
});

describe('unasked-plan-item', () => {
  const plan = (...words: readonly string[]): Preparation => ({
    clarify: words.map((word, i) => ({ id: `P${i + 1}`, words: [word] })),
    contradictions: [],
    needs: [],
  });
  const text = notes(
    'fr',
    'Où êtes-vous né ?',
    'À Labé, près de la caserne.',
    'Que faisait votre oncle ?',
    'Rien.',
    'Je note que la mosquée était fermée et je le relirai plus tard avec mes collègues.',
    'Bien.',
    'Et après ?',
    'Rien.',
  );

  it('does not apply without a preparation, or with an empty one', async () => {
    expect((await tried(unaskedPlanItem, text, { language: 'fr' })).because).toEqual(['no-preparation']);
    const empty = await tried(unaskedPlanItem, text, { language: 'fr', preparation: plan() });
    expect([empty.status, empty.because]).toEqual(['not-applicable', ['no-items']]);
  });

  it('passes when each point is asked about', async () => {
    const found = await tried(unaskedPlanItem, text, {
      language: 'fr',
      preparation: plan('oncle', 'né/née'),
    });
    expect([found.status, found.found]).toEqual(['pass', []]);
  });

  it('names the point at the end of the last turn of the officer', async () => {
    const found = await tried(unaskedPlanItem, text, {
      language: 'fr',
      preparation: plan('oncle', 'passeur*'),
    });
    expect([found.status, found.found]).toEqual(['review', ['unasked/medium']]);
    expect(found.findings[0]!.data).toEqual({ item: 'P2' });
    expect(text.slice(found.findings[0]!.start, found.findings[0]!.end)).toContain('Et après ?');
  });

  it('does not take an answer or a remark for a question', async () => {
    const found = await tried(unaskedPlanItem, text, {
      language: 'fr',
      preparation: plan('caserne', 'mosquée'),
    });
    expect([...found.found].sort()).toEqual(['only-said/low', 'only-told/medium']);
    expect(found.status).toBe('review');
  });
});

describe('dropped-element', () => {
  const long = (end: string) => `${'We were working in the field and it was raining. '.repeat(8)}${end}`;
  it.each([
    ['a name behind its cue', 'We met a man called Bashir.', 'And then?', ['person/low']],
    ['a role and a name', 'Then commander was there, the commander Bashir.', 'And then?', ['person/low']],
    ['the name taken up', 'We met a man called Bashir.', 'Who is Bashir?', []],
    ['the role taken up', 'We met the commander Bashir.', 'What did the commander say?', []],
    ['a place behind the cue in lower case', 'We met a man called bashir.', 'And then?', []],
    [
      'a date that nobody comes back to',
      'The mosque burned on 12 March 2021.',
      'Were you cold?',
      ['date/low'],
    ],
    ['a date whose event is taken up', 'The mosque burned on 12 March 2021.', 'Who burned the mosque?', []],
  ])('%s', async (_, end, next, found) => {
    const text = notes('en', 'What happened?', long(end), next, 'Nothing.');
    expect((await tried(droppedElement, text, { language: 'en' })).found).toEqual(found);
  });

  it('knows whom the question asked for', async () => {
    const text = notes(
      'fr',
      'Parlez-moi de votre mari.',
      `Il s’appelait Thierno. ${'Nous étions aux champs et il pleuvait. '.repeat(12)}`,
      'Et ensuite ?',
      'Rien.',
    );
    expect((await tried(droppedElement, text, { language: 'fr' })).found).toEqual([]);
  });

  it('says nothing at the end of the notes or of short answers', async () => {
    expect(
      (
        await tried(droppedElement, notes('en', 'What happened?', long('A man called Bashir came.')), {
          language: 'en',
        })
      ).found,
    ).toEqual([]);
    expect(
      (
        await tried(
          droppedElement,
          notes('en', 'What happened?', 'A man called Bashir came.', 'And then?', 'No.'),
          { language: 'en' },
        )
      ).found,
    ).toEqual([]);
  });
});

describe('unsteered-answer', () => {
  const stray = 'Les poules mangeaient le maïs et nous en rions tous ensemble. '.repeat(42);
  it.each([
    ['nobody leads back', stray, 'Et les poules ?', 'review', ['unsteered/medium']],
    ['a reminder leads back', stray, 'Je vous interromps, ma question était autre.', 'pass', []],
    ['a question on a theme leads back', stray, 'Qui vous a menacé ?', 'pass', []],
    [
      'an account of the facts',
      'Ils m’ont arrêté, menacé et frappé devant la police. '.repeat(45),
      'Et les poules ?',
      'inconclusive',
      [],
    ],
    ['a shorter one', 'Les poules mangeaient le maïs. '.repeat(20), 'Et les poules ?', 'inconclusive', []],
  ])('%s', async (_, answer, next, status, messages) => {
    const found = await tried(unsteeredAnswer, notes('fr', 'Étiez-vous seul ?', answer, next, 'Oui.'), {
      language: 'fr',
    });
    expect([found.status, found.found]).toEqual([status, messages]);
  });

  it('is open when the notes end on the answer', async () => {
    expect(
      (await tried(unsteeredAnswer, notes('fr', 'Étiez-vous seul ?', stray), { language: 'fr' })).status,
    ).toBe('inconclusive');
  });
});

describe('unbroken-answer', () => {
  const words = (count: number) => 'wij wachten '.repeat(count / 2);
  const text = (head: string, answer: string) =>
    `${head}\n${notes('nl', 'Wat is er gebeurd?', answer, 'En daarna?', 'Niets.')}`;
  it.each([
    ['without interpreter', 'Tolk: geen', 600, 'not-applicable', []],
    ['short answers', 'Tolk: code 12', 100, 'not-applicable', []],
    ['at the limit', 'Tolk: code 12', 250, 'not-applicable', []],
    ['long', 'Tolk: code 12', 300, 'inconclusive', ['unbroken/low']],
    ['very long', 'Tolk: code 12', 600, 'review', ['unbroken/medium']],
    ['very long, and nobody says who translates', 'Datum: 12/03/2024', 600, 'inconclusive', ['unbroken/low']],
  ])('%s', async (_, head, count, status, messages) => {
    const found = await tried(unbrokenAnswer, text(head, words(count)), { language: 'nl' });
    expect([found.status, found.found]).toEqual([status, messages]);
  });

  it('sees a mark inside the answer', async () => {
    const found = await tried(unbrokenAnswer, text('Tolk: code 12', `${words(300)}[stilte] ${words(300)}`), {
      language: 'nl',
    });
    expect([found.status, found.because, found.found]).toEqual(['inconclusive', ['broken'], []]);
  });
});

describe('unused-file', () => {
  const many = (question: string) => Array.from({ length: 22 }, () => [question, '…x']).flat();
  const base = {
    fr: many('Qui était là ?'),
    nl: many('Wie was daar?'),
    en: many('Who was there?'),
  };
  it.each([
    ['fr', 'À l’Office, vous aviez dit le contraire. Que pouvez-vous en dire ?'],
    ['fr', 'le passeport que vous avez déposé vient d’où ?'],
    ['nl', 'In de vragenlijst staat iets anders. Hoe verklaart u dat?'],
    ['nl', 'hoe kwam u aan het attest dat u hebt neergelegd'],
    ['en', 'In your questionnaire you gave another year. How do you explain that?'],
    ['en', 'Your lawyer has given me a report. What is it about?'],
  ] as const)('%s: %s refers to the file', async (language, question) => {
    const text = notes(language, ...base[language], question, 'Yes.');
    expect((await tried(unusedFile, text, { language, instance: 'statements' })).status).toBe('pass');
    const without = notes(language, ...base[language]);
    expect((await tried(unusedFile, without, { language, instance: 'statements' })).status).toBe('review');
  });

  it('does not take the explanation of the procedure for a reference', async () => {
    const text = notes(
      'nl',
      'Goedemorgen. U hebt uw verzoek ingediend bij de Dienst Vreemdelingenzaken.',
      'Ja.',
      ...base.nl,
    );
    expect((await tried(unusedFile, text, { language: 'nl', instance: 'statements' })).status).toBe('review');
  });

  it('says nothing of a fragment', async () => {
    const text = notes('en', ...base.en.slice(0, 8));
    expect((await tried(unusedFile, text, { language: 'en', instance: 'statements' })).status).toBe(
      'inconclusive',
    );
  });

  it.each([
    ['Dossier lié : 19/12345', 'Votre mari a déclaré que vous étiez là. Qu’en dites-vous ?', 'pass'],
    ['Dossier lié : 19/12345', 'Dans le 19/12345, on lit autre chose. Pourquoi ?', 'pass'],
    ['Dossier lié : 19/12345', 'Et ensuite ?', 'review'],
    ['Dossiers liés : néant', 'Et ensuite ?', 'not-applicable'],
    ['Dossiers liés : -', 'Et ensuite ?', 'not-applicable'],
    ['Langue : peul', 'Et ensuite ?', 'inconclusive'],
  ])('linked file: %s, %s', async (head, question, status) => {
    const text = `N° CGRA : 24/30517\n${head}\n${notes('fr', ...base.fr, question, 'Oui.')}`;
    expect((await tried(unusedFile, text, { language: 'fr', instance: 'linked-file' })).status).toBe(status);
  });

  it.each([
    ['fr', 'Selon nos informations, ce parti est dissous. Qu’en pensez-vous ?', 'pass'],
    ['nl', 'Volgens onze informatie is die partij ontbonden. Wat zegt u daarop?', 'pass'],
    ['en', 'According to public reports the party was dissolved. What do you say?', 'pass'],
    ['en', 'And then?', 'inconclusive'],
  ] as const)('country information, %s: %s', async (language, question, status) => {
    const text = notes(language, ...base[language], question, 'Yes.');
    expect((await tried(unusedFile, text, { language, instance: 'country-information' })).status).toBe(
      status,
    );
  });
});

describe('unmentioned-document', () => {
  it.each([
    [
      'fr',
      'Documents déposés : carte d’identité (copie, 2 p.), photos',
      'Cette carte est à vous ? Et les photos ?',
      [],
    ],
    ['fr', 'Documents déposés : convocation, photos', 'Où sont ces photos ?', ['unmentioned/medium']],
    // A card that nobody doubts is seldom spoken of.
    ['fr', 'Documents déposés : carte d’identité, photos', 'Où sont ces photos ?', ['unmentioned/low']],
    ['fr', 'Documents déposés : certificat médical', 'Que dit le médecin ?', []],
    [
      'nl',
      'Neergelegde documenten: identiteitskaart, huwelijksakte',
      'is dit uw identiteitskaart',
      ['unmentioned/medium'],
    ],
    ['nl', 'Neergelegde documenten: identiteitskaarten', 'is dit uw identiteitsbewijs', []],
    [
      'en',
      'Documents: two photographs; membership card',
      'Who took the pictures? When did you get your membership?',
      [],
    ],
    ['en', 'Documents: letter of the chief', 'What did the chief do?', []],
  ] as const)('%s: %s — %s', async (language, head, question, messages) => {
    const found = await tried(unmentionedDocument, `${head}\n${notes(language, question, 'x')}`, {
      language,
    });
    expect(found.found).toEqual(messages);
    expect(found.status).toBe(found.found.includes('unmentioned/medium') ? 'review' : 'inconclusive');
  });

  it('tells no list from an empty one', async () => {
    const text = notes('en', 'Who?', 'Me.');
    expect((await tried(unmentionedDocument, text, { language: 'en' })).because).toEqual(['no-list']);
    const none = await tried(unmentionedDocument, `Documents: none\n${text}`, { language: 'en' });
    expect([none.status, none.because]).toEqual(['not-applicable', ['none-listed']]);
  });

  it('reads the list of a front matter', async () => {
    const text =
      '---\nnotes-language: en\ndocuments: ["passport (original)", "birth certificate"]\n---\n## Interview\n\nPO: Is this your passport?\n\nA: Yes.\n';
    const found = await tried(unmentionedDocument, text, { language: 'en', name: 'record.md' });
    expect(found.findings.map(({ start, end }) => text.slice(start, end))).toEqual(['birth certificate']);
  });
});
