import { describe, expect, it } from 'vitest';
import biased from '../../src/checks/biased-remark.ts';
import closed from '../../src/checks/closed-topic.ts';
import disparaging from '../../src/checks/disparaging-remark.ts';
import dominant from '../../src/checks/dominant-officer.ts';
import dropped from '../../src/checks/dropped-evasion.ts';
import missing from '../../src/checks/missing-confrontation.ts';
import involved from '../../src/checks/over-involvement.ts';
import mix from '../../src/checks/question-mix.ts';
import unanswered from '../../src/checks/unanswered-confrontation.ts';
import unrephrased from '../../src/checks/unrephrased-question.ts';
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Charter } from '../../src/model/charter.ts';
import type { Check } from '../../src/model/check.ts';
import type { Language } from '../../src/model/locale.ts';
import type { PreparationItem } from '../../src/model/preparation.ts';
import { parsed } from '../support/assess.ts';

const empty = { fr: '', nl: '', en: '' };

/** Some turns before those that matter: the first fifth of a record counts as its opening. */
const greeting: Readonly<Record<Language, string>> = {
  fr: 'OP : Bonjour.\nDPI : Bonjour.\n',
  nl: 'PO: Goedemorgen.\nVIB: Goedemorgen.\n',
  en: 'PO: Good morning.\nA: Good morning.\n',
};

interface Given {
  readonly contradictions?: readonly PreparationItem[];
  readonly options?: Readonly<Record<string, number>>;
}

/** What one check makes of a record, as a charter of one clause tells it. */
async function told(check: Check, language: Language, lines: string, given: Given = {}, name = 'record.txt') {
  const charter: Charter = {
    id: 'one-clause',
    version: '1',
    title: empty,
    authority: empty,
    validFrom: '2000-01-01',
    articles: [{ number: 1, title: empty }],
    clauses: [
      {
        id: 'ONE-1',
        article: 1,
        modality: 'must',
        automation: 'assisted',
        title: empty,
        clean: 'inconclusive',
        checks: [{ check: check.id, options: given.options ?? {} }],
      },
    ],
  };
  const text = `${greeting[language]}${lines}`;
  const record = { ...(await parsed(text, language, name)), bytes: text.length, sha256: null };
  const { contradictions } = given;
  const { clauses, findings, problems } = assess(record, planOf([charter], [check]), {
    lexicons: await loadLexicons(),
    confidence: 'medium',
    ...(contradictions ? { preparation: { clarify: [], contradictions, needs: [] } } : {}),
  });
  expect(problems.filter(({ code }) => code === 'check-failed')).toEqual([]);
  const clause = clauses[0]!;
  return {
    status: clause.status,
    because: clause.because?.map(({ messageId }) => messageId) ?? [],
    data: clause.because?.[0]?.data,
    findings: findings.map(({ messageId }) => messageId),
    all: findings,
  };
}

type Row = readonly [language: Language, expected: string, lines: string];

function statuses(check: Check, rows: readonly Row[]): void {
  it.each(rows)('%s %s: %s', async (language, expected, lines) => {
    expect((await told(check, language, lines)).status).toBe(expected);
  });
}

const fr = 'OP : À l’OE vous avez parlé de 2 frères, or aujourd’hui vous dites 3.';
const nl = 'PO: Bij de DVZ sprak u over twee broers, vandaag zegt u drie.';
const en = 'PO: At the Immigration Office you said two brothers. Today you say three.';

describe('a confrontation', () => {
  statuses(unanswered, [
    ['fr', 'fail', `${fr}\nOP : Passons au voyage. Qui a payé ?\nDPI : Mon oncle.`],
    ['nl', 'fail', `${nl} Hoe verklaart u dat?\nPO: Welke weg leidt naar Kindia?\nVIB: De grote.`],
    ['en', 'fail', `${en}\nPO: Which road leads to Kindia?\nA: The big one.`],
    ['fr', 'review', `${fr}\nAV : Je proteste.\nOP : Qui a payé la maison ?\nDPI : Mon oncle.`],
    ['fr', 'review', `${fr}\n[Pause 10h30-10h45]\nOP : Qui a payé la maison ?\nDPI : Mon oncle.`],
    ['nl', 'review', `${nl}\nVIB: Ja.\nPO: Laten we het over de bruiloft hebben. Wie kookte?\nVIB: Wij.`],
    ['en', 'review', `${en}`],
    ['fr', 'review', `${fr} Expliquez.\nDPI :\nOP : Passons au voyage. Qui a payé ?\nDPI : Lui.`],
    ['fr', 'review', `${fr}\nUn est mort depuis.\nOP : Passons au voyage. Qui a payé ?\nDPI : Lui.`],
    ['fr', 'pass', `${fr}\nOP : Comment l’expliquez-vous ?\nDPI : Un est mort.`],
    ['fr', 'pass', `${fr} comment l'expliquez vous\nDPI : [silence]\nOP : Qui a payé ?\nDPI : Lui.`],
    ['fr', 'pass', `${fr} Expliquez.\n(le demandeur se tait, long silence)\nOP : Qui a payé ?\nDPI : Lui.`],
    ['fr', 'pass', `${fr}\nINT : Il demande de répéter.\nOP : Deux ou trois frères ?\nDPI : Trois.`],
    ['nl', 'pass', `${nl}\nVIB: Ze vroegen daar alleen naar de levenden.\nPO: Wie kookte?\nVIB: Wij.`],
    ['en', 'pass', `${en}\nPO: Which is correct?\nA: Three.`],
    ['fr', 'pass', 'OP : Tu as dit deux fois. Ici, tu m’as parlé de trois. Explique-moi.\nDPI : Trois fois.'],
    ['nl', 'pass', 'PO: Bij de DVZ zei je twee. Vandaag zeg je drie. Hoe komt dat?\nVIB: Drie is juist.'],
    ['fr', 'inconclusive', `${fr} Expliquez.\nOP : Voulez-vous une pause ?\nDPI : Non, trois est juste.`],
    // A source of the file is named: whether it was a confrontation, nobody can tell.
    ['fr', 'inconclusive', 'OP : Vous avez déclaré à l’OE être né à Labé.\nOP : Qui a payé ?\nDPI : Lui.'],
    ['fr', 'not-applicable', 'OP : Vous avez dit être né à Labé.\nOP : Qui a payé ?\nDPI : Lui.'],
    // The statements agree, or only stand side by side.
    [
      'fr',
      'inconclusive',
      'OP : À l’OE vous avez dit être marié et aujourd’hui vous dites la même chose.\nOP : Qui habite la maison de Kindia ?\nDPI : Elle.',
    ],
    [
      'nl',
      'inconclusive',
      'PO: Bij de DVZ zei u dat u gehuwd bent en vandaag zegt u dat ook.\nPO: Wie woont er in het huis in Herat?\nVIB: Zij.',
    ],
    [
      'en',
      'review',
      'PO: You told us at the Immigration Office of the shop. Today you told us of the farm.\nPO: Which crops did your uncle grow?\nA: Wheat.',
    ],
    // The answer stands under the officer's mark, under a mark that nobody knows, or on a second line.
    ['en', 'review', `${en}\nPO: One died.\nPO: Which road leads to Kindia?\nA: The big one.`],
    ['nl', 'review', `${nl} NBMV: eentje is dood\nPO: Welke weg leidt naar Kindia?\nVIB: De grote.`],
    // The question behind the statements is on something else: the answer is no explanation.
    ['fr', 'inconclusive', `${fr} Qui a payé le passeur à Conakry ?\nDPI : Mon oncle.`],
    ['nl', 'inconclusive', `${nl} Welke smokkelaar betaalde uw oom?\nVIB: Ali.`],
    ['en', 'inconclusive', `${en} Who paid the smuggler in Turkey?\nA: My uncle.`],
    ['fr', 'inconclusive', `${fr}\nOP : Votre épouse travaille-t-elle à l’école ?\nDPI : Oui, depuis 2019.`],
    // A source and a question for the reason, in hurried words.
    [
      'fr',
      'pass',
      'OP : l’OE a noté avril, vous dites juin maintenant, comment ça se fait\nDPI : avril la maison, juin le pays',
    ],
    [
      'nl',
      'pass',
      'PO: op dvz staat 3 dagen, nu hoor ik een week, kan u dat toelichten\nVIB: 3 dagen alleen',
    ],
    [
      'en',
      'pass',
      'PO: you told IO colombo, today vavuniya. how do you explain\nA: the head office is in colombo',
    ],
    ['nl', 'not-applicable', 'PO: U zei dat u in Herat woonde. Waar woont u nu?\nPO: Wie kookte?\nVIB: Ik.'],
    ['en', 'not-applicable', 'PO: You told me they came while you cooked. Who opened?\nA: My aunt.'],
  ]);

  it('is named as a question on something else follows at once', async () => {
    const { findings, all } = await told(
      unanswered,
      'en',
      `${en}\nPO: Which road leads to Kindia?\nA: The big one.`,
    );
    expect(findings).toEqual(['unanswered']);
    expect(all[0]).toMatchObject({ verdict: 'breach', turn: 3 });
  });
});

describe('contradictions to be put', () => {
  const point = { id: 'brothers', words: ['frères', 'broers', 'brothers'] };
  const other = { id: 'visa', words: ['visa'] };

  it.each<[Language, string]>([
    ['fr', fr],
    ['nl', nl],
    ['en', en],
  ])('are matched in %s', async (language, line) => {
    expect(await told(missing, language, line, { contradictions: [point] })).toMatchObject({
      status: 'pass',
      because: ['raised'],
    });
    const { status, findings, all } = await told(missing, language, line, { contradictions: [point, other] });
    expect([status, findings]).toEqual(['review', ['not-raised']]);
    expect(all[0]!.data).toEqual({ item: 'visa' });
  });

  it('are not put by a mere mention', async () => {
    const lines = 'OP : Combien de frères avez-vous ?\nDPI : Trois frères.';
    const { findings } = await told(missing, 'fr', lines, { contradictions: [point] });
    expect(findings).toEqual(['not-confronted']);
  });

  it('are not known without a preparation: seeing one does not show that all were put', async () => {
    expect(await told(missing, 'fr', fr)).toMatchObject({ status: 'inconclusive', because: ['found'] });
    expect(await told(missing, 'nl', 'PO: Wie kookte?\nVIB: Wij.', { contradictions: [] })).toMatchObject({
      status: 'inconclusive',
      because: ['none'],
    });
  });

  it('are missed in a long interview', async () => {
    const lines = 'Start: 09:00\nEnd: 12:00\nPO: Who cooked?\nA: My aunt.';
    const long = await told(missing, 'en', `${lines}`);
    expect(long.because).toEqual(['none-in-long']);
    expect((await told(missing, 'en', lines, { options: { longMinutes: 240 } })).because).toEqual(['none']);
  });

  it.each<[Language, string, string]>([
    ['fr', 'OP : Il y a beaucoup d’incohérences.', fr],
    ['nl', 'PO: Uw verklaringen zijn tegenstrijdig.', nl],
    ['en', 'PO: There are several contradictions in what you told us.', en],
  ])('are not put by saying that there are some, in %s', async (language, line, named) => {
    expect((await told(missing, language, line)).findings).toEqual(['unspecified']);
    expect((await told(missing, language, `${line}\n${named}`)).findings).toEqual([]);
  });
});

describe('an evasive answer', () => {
  const three = [
    'PO: Who led the soldiers?\nA: No idea.',
    'PO: Let’s move on. What did the cell look like?\nA: It depends.',
    'PO: I’d like to talk about the wedding. Who cooked?\nA: I don’t know.',
    'PO: Moving on. Which road leads to Kindia?\nA: The big one.',
    'PO: Which bridge lies on the way?\nA: The old one.',
  ].join('\n');

  it('left three times is reported, by the option', async () => {
    expect((await told(dropped, 'en', three)).findings).toEqual(['dropped', 'dropped', 'dropped']);
    expect(await told(dropped, 'en', three, { options: { least: 4 } })).toMatchObject({
      status: 'inconclusive',
      because: ['few'],
    });
  });

  statuses(dropped, [
    [
      'fr',
      'pass',
      'OP : Pourquoi sont-ils venus ?\nDPI : Je sais pas.\nOP : Même pas une idée ?\nDPI : Non.\nOP : Et après ?\nDPI : Rien.',
    ],
    [
      'nl',
      'pass',
      'PO: Wie gaf het bevel?\nVIB: Misschien de kolonel.\nPO: Waarom de kolonel?\nVIB: Hij was de baas.\nPO: En dan?\nVIB: Niets.',
    ],
    [
      'en',
      'pass',
      'PO: Who led them?\nA: [hesitates] A man called Ali, I was told by the neighbours who lived close to the market.\nPO: Why do you hesitate?\nA: Fear.\nPO: And then?\nA: Nothing.',
    ],
    [
      'fr',
      'not-applicable',
      'OP : Quelle est votre date de naissance ?\nDPI : Je ne sais pas.\nOP : Qui ?\nDPI : Lui.',
    ],
    ['nl', 'not-applicable', 'PO: Wie kookte?\nVIB: Mijn tante.'],
    ['en', 'inconclusive', 'PO: Who led the soldiers?\nA: No idea.'],
  ]);
});

describe('the share of words', () => {
  const long = 'word '.repeat(30);
  const talk = (officer: string, applicant: string): string =>
    Array.from({ length: 12 }, () => `PO: Who ${officer}?\nA: ${applicant}.`).join('\n');

  it('is told and judged by the option', async () => {
    expect(await told(dominant, 'en', talk(long, 'Yes'))).toMatchObject({
      status: 'review',
      findings: ['dominant'],
    });
    const moderate = await told(dominant, 'en', talk('came', long));
    expect([moderate.status, moderate.data]).toEqual(['pass', { share: 6 }]);
    const options = { mostShare: 5, longTurn: 1 };
    expect((await told(dominant, 'en', talk('came', long), { options })).status).toBe('review');
  });

  it('does not take short answers to short questions for long speeches', async () => {
    const brief = await told(dominant, 'en', talk('came to the house that day', 'Yes').repeat(4));
    expect([brief.status, brief.because]).toEqual(['inconclusive', ['brief']]);
  });

  it('is not judged on few words', async () => {
    expect((await told(dominant, 'en', talk('came', 'Yes'))).because).toEqual(['short']);
  });

  it('leaves out interpreter, lawyer and information', async () => {
    const inform = `PO: Everything is confidential and stays so. ${long}.\nINT: ${long}.\n`;
    const share = async (lines: string) => (await told(dominant, 'en', lines)).data;
    const base = talk('came', long);
    expect(await share(`${base}\n${inform}${base}`)).toEqual(await share(`${base}\n${base}`));
  });
});

describe('a topic of closed questions', () => {
  statuses(closed, [
    [
      'fr',
      'review',
      'OP : Parlons de la prison. Avez-vous été frappé ?\nDPI : Oui.\nOP : Étaient-ils plusieurs ?\nDPI : Oui.\nOP : Y avait-il des gardes ?\nDPI : Oui.',
    ],
    [
      'nl',
      'review',
      'PO: Een ander onderwerp. Bent u gefolterd?\nVIB: Ja.\nPO: Zag u bewakers?\nVIB: Ja.\nPO: Was het donker?\nVIB: Ja.',
    ],
    [
      'en',
      'review',
      'PO: Let’s turn to the prison. Were you tortured?\nA: Yes.\nPO: Did you see guards?\nA: Yes.\nPO: Was it dark?\nA: Yes.',
    ],
    [
      'fr',
      'inconclusive',
      'OP : Parlons de ton village. Il est grand ?\nDPI : Oui.\nOP : Tu jouais ?\nDPI : Oui.\nOP : C’était loin ?\nDPI : Non.\nOP : Parle-moi de tes amis.\nDPI : On jouait.',
    ],
    [
      'fr',
      'inconclusive',
      'OP : Passons au trajet. Avez-vous voyagé en avion ?\nDPI : Oui.\nOP : Aviez-vous un passeport ?\nDPI : Oui.\nOP : Aviez-vous un visa ?\nDPI : Non.',
    ],
    [
      'nl',
      'inconclusive',
      `PO: Een ander onderwerp. Was u lid?\nVIB: ${'Ja en toen '.repeat(20)}.\nPO: Was u alleen?\nVIB: Ja.\nPO: Was het donker?\nVIB: Ja.`,
    ],
    [
      'en',
      'inconclusive',
      'PO: Were you there?\nA: Yes.\nPO: Was it dark?\nA: Yes.\nPO: Was it cold?\nA: Yes.',
    ],
  ]);

  it('may be a headed part, but not one on identity', async () => {
    const questions = 'PO: Were you beaten?\nA: Yes.\nPO: Was it dark?\nA: Yes.\nPO: Was it cold?\nA: Yes.\n';
    const headed = async (title: string): Promise<string> =>
      (await told(closed, 'en', `${questions}\n## ${title}\n\n${questions}`, {}, 'record.md')).status;
    expect(await headed('The arrest')).toBe('review');
    expect(await headed('Identity')).toBe('inconclusive');
  });
});

describe('the question mix', () => {
  it.each<[Language, string]>([
    ['fr', 'OP : Racontez.\nDPI : Oui.\nOP : Qui était là ?\nDPI : Lui.\nOP : Avez-vous fui ?\nDPI : Oui.'],
    ['nl', 'PO: Vertel eens.\nVIB: Ja.\nPO: Wie was daar?\nVIB: Hij.\nPO: Bent u gevlucht?\nVIB: Ja.'],
    ['en', 'PO: Tell me everything.\nA: Yes.\nPO: Who was there?\nA: He.\nPO: Did you flee?\nA: Yes.'],
  ])('is counted and never judged, in %s', async (language, lines) => {
    const { status, because, data, findings } = await told(mix, language, lines);
    expect([status, because, findings]).toEqual(['inconclusive', ['mix'], []]);
    expect(data).toEqual({ total: 3, open: 1, openShare: 33, wh: 1, yesno: 1, option: 0, leading: 0 });
  });

  it('is noted where nothing is open, and says so where nothing is asked', async () => {
    const lines = 'PO: Did you flee?\nA: Yes.\n'.repeat(10);
    const { status, findings, all } = await told(mix, 'en', lines);
    expect([status, findings, all[0]!.severity]).toEqual(['inconclusive', ['no-open'], 'note']);
    expect((await told(mix, 'en', 'PO: Thank you.\nA: Yes.')).because).toEqual(['none']);
  });
});

describe('a biased remark', () => {
  statuses(biased, [
    ['fr', 'review', 'OP : Les Géorgiens, ils viennent tous pour l’argent.\nDPI : Pas moi.'],
    ['nl', 'review', 'PO: Al die Albanezen komen met hetzelfde verhaal.\nVIB: Ik niet.'],
    ['en', 'review', 'PO: Women like your wife should just obey.\nA: No.'],
    ['fr', 'inconclusive', 'OP : Des Albanais vivaient dans ce quartier ?\nDPI : Oui.'],
    ['fr', 'review', 'OP : Les Nigérians mentent toujours.'],
    ['fr', 'review', 'OP : vous n’avez pas l’air gay'],
    ['fr', 'review', 'OP : Votre culture est quand même arriérée.'],
    ['nl', 'review', 'PO: Afghanen liegen altijd.'],
    ['nl', 'review', 'PO: Een echte christen weet dat.'],
    ['en', 'review', 'PO: A real Christian would know this.'],
    ['en', 'review', 'INT: You don’t seem gay.'],
    ['fr', 'inconclusive', 'OP : Comment les homosexuels sont-ils traités en Guinée ?\nDPI : Mal.'],
    ['fr', 'inconclusive', 'OP : Vos voisins disaient que les Peuls mentent ?\nDPI : Oui.'],
    ['fr', 'inconclusive', 'OP : Selon la loi, l’homosexualité est une maladie. Qui le dit ?\nDPI : Tous.'],
    ['fr', 'inconclusive', 'DPI : Les Arabes mentent.\nINT : Il dit que les Arabes mentent.'],
    ['nl', 'inconclusive', 'PO: Uw oom zei dat een goede moslim zoiets niet doet?\nVIB: Ja.'],
    ['en', 'inconclusive', 'PO: He shouted “a real man never cries”. Then?\nA: I left.'],
  ]);
});

describe('over-involvement', () => {
  statuses(involved, [
    ['fr', 'review', 'OP : je vous crois'],
    ['fr', 'review', 'OP : Ma pauvre, c’est affreux.'],
    ['fr', 'review', 'OP : A votre place j’aurais fui aussi.'],
    ['nl', 'review', 'PO: Ik geloof u, vertel verder.'],
    ['nl', 'review', 'PO: Maak u geen zorgen over de beslissing.'],
    ['en', 'review', 'PO: You are so brave.'],
    ['en', 'review', 'PO: You will get your papers.'],
    ['fr', 'inconclusive', 'OP : Je comprends que c’est difficile, prenez votre temps.'],
    ['fr', 'inconclusive', 'OP : Je ne peux pas vous dire si vous aurez un statut.'],
    ['fr', 'inconclusive', 'OP : Je vous présente mes condoléances.'],
    ['nl', 'inconclusive', 'PO: Als u erkend wordt, krijgt u een brief.'],
    ['nl', 'inconclusive', 'PO: Het spijt me dat te horen. Neem gerust uw tijd.'],
    ['en', 'inconclusive', 'PO: I believe you said Monday.'],
    ['en', 'inconclusive', 'A: You are so brave, I believe you.'],
  ]);
});

describe('a disparaging remark', () => {
  statuses(disparaging, [
    ['en', 'review', `${en} That is obviously a lie.\nA: It is three.`],
    ['fr', 'review', `${fr} C’est un mensonge.\nDPI : C’est trois.`],
    ['nl', 'review', `${nl} Dat is toch een leugen.\nVIB: Het zijn er drie.`],
    ['fr', 'review', 'INT : Vous êtes un menteur.'],
    ['nl', 'review', 'TOLK: U bent een leugenaar.'],
    ['en', 'review', 'INT: You are a liar.'],
    ['fr', 'inconclusive', 'INT : Le policier a dit que vous êtes un menteur.'],
    ['fr', 'inconclusive', 'DPI : Il criait : les gens comme vous sont des menteurs.'],
    ['fr', 'inconclusive', 'OP : Il vous a dit que vous êtes un menteur, donc.'],
    ['nl', 'inconclusive', 'PO: De buren riepen dat u een leugenaar bent.'],
    ['en', 'inconclusive', 'PO: They said that you are a liar, I note.'],
    ['fr', 'inconclusive', 'AV : Vous êtes un menteur.'],
  ]);

  it('weighs more in a confrontation', async () => {
    const weak = 'OP : Belle histoire.';
    const { all: alone } = await told(disparaging, 'fr', weak);
    const { all: there } = await told(disparaging, 'fr', `${fr}\nDPI : Oui.\n${weak}`);
    expect([alone[0]?.confidence, there[0]?.confidence]).toEqual(['medium', 'high']);
  });
});

describe('a question that was not understood', () => {
  statuses(unrephrased, [
    [
      'en',
      'review',
      'PO: Who ran the chain of leave?\nA: i dont understand the question\nPO: Who ran the chain of leave?\nA: Him.',
    ],
    [
      'fr',
      'review',
      'OP : Quel grade avait-il ?\nDPI : j’ai pas compris\nOP : Quel grade avait-il ?\nDPI : Chef.',
    ],
    [
      'fr',
      'pass',
      'OP : Quel grade avait le chef ?\nINT : Il n’a pas compris la question.\nOP : Le chef, qui commandait-il ?\nDPI : Tous.',
    ],
    [
      'nl',
      'review',
      'PO: Welke graad had hij?\nTOLK: Mijnheer begrijpt de vraag niet.\nPO: Welke graad had hij?\nVIB: Chef.',
    ],
    [
      'nl',
      'pass',
      'PO: Welke graad had hij?\nVIB: Wat bedoelt u?\nPO: Ik bedoel, was hij de baas?\nVIB: Ja.',
    ],
    [
      'en',
      'review',
      'PO: What rank did he hold?\nA: I didn’t understand.\nPO: What rank did he hold?\nA: Captain.',
    ],
    [
      'en',
      'pass',
      'PO: What rank did he hold?\nA: What do you mean?\nPO: I mean, did he hold any command?\nA: Yes.',
    ],
    [
      'en',
      'not-applicable',
      'PO: Why did they come?\nA: I don’t understand why they came.\nPO: Why did they come?\nA: Money.',
    ],
    [
      'fr',
      'not-applicable',
      'OP : Quel grade avait-il ?\nDPI : Vous pouvez répéter ?\nOP : Quel grade avait-il ?\nDPI : Chef.',
    ],
    [
      'nl',
      'inconclusive',
      'PO: Welke graad had hij?\nVIB: Ik versta het niet goed.\nPO: Wie kookte?\nVIB: Wij.',
    ],
  ]);
});
