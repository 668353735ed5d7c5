import { accountsIn, type Theme, type ThemeTurn, themeTurns } from '../language/themes.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

/** Questions on the person, such as stand before the facts: with fewer the samples would be fragments. */
const before = {
  en: 'PO: Are you married?\nA: No.\nPO: What is your job?\nA: Baker.\nPO: Did you go to school?\nA: Yes.\n',
  fr: 'OP : Êtes-vous marié ?\nDPI : Non.\nOP : Quel est votre métier ?\nDPI : Boulanger.\nOP : Êtes-vous allé à l’école ?\nDPI : Oui.\n',
  nl: 'PO: Bent u getrouwd?\nVIB: Nee.\nPO: Wat is uw beroep?\nVIB: Bakker.\nPO: Ging u naar school?\nVIB: Ja.\n',
};

/** Charter 6.1, S1: what happened is asked openly and then followed up, so that the decision can rest on it. */
export default defineCheck({
  id: 'shallow-topic',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['topics', 'topic-titles'],
  options: {
    leastQuestions: {
      type: 'number',
      default: 12,
      minimum: 1,
      description: {
        en: 'With fewer questions of the officer the record is a fragment, and nothing is said.',
        fr: 'Avec moins de questions de l’officier, les notes sont un fragment, et rien n’est dit.',
        nl: 'Met minder vragen van de protection officer zijn de notities een fragment, en wordt niets gezegd.',
      },
    },
    leastProbes: {
      type: 'number',
      default: 2,
      minimum: 0,
      description: {
        en: 'Questions that must follow up what happened, beside the open one.',
        fr: 'Nombre de questions qui doivent approfondir les faits, outre la question ouverte.',
        nl: 'Aantal vragen dat dieper op de feiten moet ingaan, naast de open vraag.',
      },
    },
    accountWords: {
      type: 'number',
      default: 40,
      minimum: 1,
      description: {
        en: 'Words from which an answer counts as a free account, whatever the form of the question.',
        fr: 'Nombre de mots à partir duquel une réponse compte comme un récit libre, quelle que soit la question.',
        nl: 'Aantal woorden vanaf wanneer een antwoord telt als vrij relaas, hoe de vraag ook luidt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Events without follow-up',
      why: 'Facts that nobody asks further about leave the decision without ground, for and against the applicant.',
      remedy: 'Invite the applicant to tell what happened, then ask about the details.',
      messages: {
        'no-open':
          'The officer asks {probes} question(s) on what happened and none of them is open. The essential facts are told freely first.',
        'few-probes':
          'What happened is followed up by {probes} question(s). The essential facts are covered in sufficient depth.',
        fragment: 'The record holds too few questions to tell.',
        unasked: 'No question on what happened was recognised.',
        followed:
          'What happened is asked openly and followed up by {probes} question(s). Whether that is deep enough, a reader judges.',
      },
    },
    fr: {
      title: 'Faits non approfondis',
      why: 'Des faits sur lesquels personne ne revient laissent la décision sans fondement, pour ou contre le demandeur.',
      remedy: 'Inviter le demandeur à raconter les faits, puis poser des questions sur les détails.',
      messages: {
        'no-open':
          'L’officier de protection pose {probes} question(s) sur les faits et aucune n’est ouverte. Les faits essentiels se racontent d’abord librement.',
        'few-probes':
          'Les faits sont approfondis par {probes} question(s). Les éléments essentiels sont approfondis suffisamment.',
        fragment: 'Les notes contiennent trop peu de questions pour le dire.',
        unasked: 'Aucune question sur les faits n’a été reconnue.',
        followed:
          'Les faits font l’objet d’une question ouverte et de {probes} question(s) d’approfondissement. Le lecteur juge si cela suffit.',
      },
    },
    nl: {
      title: 'Feiten zonder doorvragen',
      why: 'Feiten waarop niemand doorvraagt, laten de beslissing zonder grond, voor of tegen de verzoeker.',
      remedy: 'Nodig de verzoeker uit de feiten te vertellen en vraag daarna naar de details.',
      messages: {
        'no-open':
          'Over de feiten is geen enkele vraag open (aantal gestelde vragen: {probes}). De essentiële feiten worden eerst vrij verteld.',
        'few-probes':
          'Aantal vragen waarmee op de feiten wordt doorgevraagd: {probes}. De essentiële elementen worden voldoende uitgediept.',
        fragment: 'De notities bevatten te weinig vragen om dit te zeggen.',
        unasked: 'Er werd geen vraag over de feiten herkend.',
        followed:
          'Over de feiten staat er een open vraag; aantal vragen die erop doorgaan: {probes}. Of dat volstaat, beoordeelt de lezer.',
      },
    },
  },
  examples: {
    en: {
      breach: `${before.en.repeat(4)}PO: Where were you born?\nA: In Herat.\nPO: ⟦What happened in the shop?⟧\nA: They broke it.\nPO: Do you have documents?\nA: No.`,
      clean: `${before.en.repeat(4)}PO: Where were you born?\nA: In Herat.\nPO: Tell me what happened in the shop.\nA: They broke it.\nPO: When did they come?\nA: At night.\nPO: What did they say?\nA: Nothing.`,
    },
    fr: {
      breach: `${before.fr.repeat(4)}OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : ⟦Que s’est-il passé au magasin ?⟧\nDPI : Ils l’ont cassé.\nOP : Avez-vous des documents ?\nDPI : Non.`,
      clean: `${before.fr.repeat(4)}OP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Racontez-moi ce qui s’est passé au magasin.\nDPI : Ils l’ont cassé.\nOP : Quand sont-ils venus ?\nDPI : La nuit.\nOP : Qu’ont-ils dit ?\nDPI : Rien.`,
    },
    nl: {
      breach: `${before.nl.repeat(4)}PO: Waar bent u geboren?\nVIB: In Herat.\nPO: ⟦Wat is er in de winkel gebeurd?⟧\nVIB: Ze braken alles.\nPO: Hebt u documenten?\nVIB: Nee.`,
      clean: `${before.nl.repeat(4)}PO: Waar bent u geboren?\nVIB: In Herat.\nPO: Vertel mij wat er in de winkel gebeurd is.\nVIB: Ze braken alles.\nPO: Wanneer kwamen ze?\nVIB: Die nacht.\nPO: Wat zeiden ze?\nVIB: Niets.`,
    },
  },
  *run(interview, { options, speech }) {
    const turns = themeTurns(interview, speech);
    if (turns.filter(({ asks }) => asks).length < options.leastQuestions) {
      yield { outcome: 'inconclusive', because: 'fragment' };
      return;
    }
    const asked = onFacts(turns);
    const accounts = accountsIn(interview, speech, options.accountWords);
    const first = asked[0]?.turn;
    if (!first) {
      yield { outcome: 'inconclusive', because: 'unasked' };
      return;
    }
    const open = accounts.length > 0 || asked.some(({ analysis }) => analysis.form === 'open');
    const from = Math.min(first.n, accounts[0]?.n ?? first.n);
    const probes = open ? followUps(turns, from) : asked.length;
    const at = sourceSpan(first, 0, textOf(first).length);
    const place = { at, turn: first.n, verdict: 'review' as const, data: { probes } };
    if (!open) yield { message: 'no-open', ...place, confidence: 'medium' };
    else if (probes < options.leastProbes) yield { message: 'few-probes', ...place, confidence: 'medium' };
    else yield { outcome: 'inconclusive', because: 'followed', data: { probes } };
  },
});

const facts: ReadonlySet<Theme> = new Set(['events', 'reasons', 'actors']);

/** What a question on the facts may name as well: « quel âge avait ce garçon ? », « que disait la lettre ? ». */
const besides: ReadonlySet<Theme> = new Set(['actors', 'identity', 'evidence', 'protection']);

/** Questions on the facts. One that names no theme (« combien ? ») follows the theme before it. */
function onFacts(turns: readonly ThemeTurn[]): readonly ThemeTurn[] {
  let on = false;
  return turns.filter(({ asks, asked, analysis: { form, procedural } }) => {
    const themes = [...asked];
    if (asked.has('events') || asked.has('reasons')) on = true;
    else if (themes.some((topic) => !besides.has(topic))) on = false;
    const goesOn = themes.length === 0 || form === 'wh' || form === 'open';
    return (
      asks && on && !(procedural && form !== 'open') && (goesOn || themes.some((topic) => facts.has(topic)))
    );
  });
}

/** Questions behind the account that go on with it, or may: those on the facts, and those that name no theme at all. */
function followUps(turns: readonly ThemeTurn[], from: number): number {
  const onThem = new Set(onFacts(turns));
  return turns.filter((each) => {
    const { turn, asks, informs, asked, analysis } = each;
    const plain = asks && !informs && !analysis.procedural && asked.size === 0;
    return turn.n > from && (plain || onThem.has(each));
  }).length;
}
