import { officerTurns } from '../language/context.ts';
import { learningOf, rulesAlone } from '../language/learned.ts';
import { weighed } from '../language/learned-findings.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8, Q1: one question at a time (domain §D.4). */
export default defineCheck({
  id: 'compound-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-chains',
    'question-kinds',
    'question-invitations',
    'question-reformulations',
    'question-procedural',
    'question-senses',
  ],
  immediate: true,
  options: {
    learned: {
      type: 'boolean',
      default: true,
      description: {
        en: 'Also compare the wording with examples from which a model learned questions that ask several things.',
        fr: 'Comparer aussi la formulation à des exemples dont un modèle a appris les questions multiples.',
        nl: 'De formulering ook vergelijken met voorbeelden waaruit een model meervoudige vragen leerde.',
      },
    },
  },
  texts: {
    en: {
      title: 'Several questions at once',
      why: 'Whoever is asked several things at once answers one of them, and later the silence on the rest may be held against that person.',
      remedy: 'Ask one question, wait for the answer, then ask the next.',
      messages: {
        learned:
          'The wording resembles questions that ask several things at once, in a set of examples from which a model learned; no fixed pattern was recognised. A person decides whether more than one thing is asked.',
        'wh-coordination': 'Two pieces of information are asked in one sentence. A question asks one thing.',
        'clause-coordination': 'Two questions are joined in one sentence. A question asks one thing.',
        'embedded-coordination':
          'One request asks for several pieces of information. A question asks one thing.',
        'conditional-chain':
          'A further question hangs on the answer to the first. It can be asked once that answer is known.',
        'second-question':
          'A second question follows before the first is answered. Questions are asked one by one.',
        'alternative-clauses':
          'Two full questions are offered as alternatives. An open question leaves the answer free.',
      },
    },
    fr: {
      title: 'Plusieurs questions à la fois',
      why: 'La personne à qui l’on demande plusieurs choses à la fois répond à l’une d’elles ; son silence sur le reste risque de lui être reproché plus tard.',
      remedy: 'Poser une question, attendre la réponse, puis poser la suivante.',
      messages: {
        learned:
          'La formulation ressemble aux questions multiples d’un ensemble d’exemples dont un modèle a appris ; aucune structure connue n’a été relevée. Une personne décide si plusieurs choses sont demandées.',
        'wh-coordination':
          'Deux renseignements sont demandés dans une même phrase. Une question porte sur un seul point.',
        'clause-coordination':
          'Deux questions sont jointes dans une même phrase. Une question porte sur un seul point.',
        'embedded-coordination':
          'Une même demande porte sur plusieurs renseignements. Une question porte sur un seul point.',
        'conditional-chain':
          'Une autre question dépend de la réponse à la première. Elle peut être posée quand cette réponse est connue.',
        'second-question':
          'Une seconde question suit avant la réponse à la première. Les questions se posent une à une.',
        'alternative-clauses':
          'Deux questions complètes sont proposées au choix. Une question ouverte laisse la réponse libre.',
      },
    },
    nl: {
      title: 'Verschillende vragen tegelijk',
      why: 'Wie verschillende vragen tegelijk krijgt, antwoordt op één ervan; dat de rest onbeantwoord blijft, kan later tegen die persoon gebruikt worden.',
      remedy: 'Stel één vraag, wacht het antwoord af en stel dan de volgende.',
      messages: {
        learned:
          'De formulering lijkt op meervoudige vragen uit een reeks voorbeelden waaruit een model leerde; er is geen vast patroon herkend. Een persoon beslist of er meer dan één zaak gevraagd wordt.',
        'wh-coordination': 'In één zin wordt naar twee gegevens gevraagd. Een vraag gaat over één punt.',
        'clause-coordination': 'Twee vragen zijn in één zin samengevoegd. Een vraag gaat over één punt.',
        'embedded-coordination':
          'In één verzoek wordt naar verschillende gegevens gevraagd. Een vraag gaat over één punt.',
        'conditional-chain':
          'Een volgende vraag hangt af van het antwoord op de eerste. Ze kan gesteld worden zodra dat antwoord bekend is.',
        'second-question':
          'Er volgt een tweede vraag voor de eerste beantwoord is. Vragen worden één voor één gesteld.',
        'alternative-clauses':
          'Twee volledige vragen worden als keuze voorgelegd. Een open vraag laat het antwoord vrij.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦When and how⟧ did you cross the river?\nA: In a boat, in June.',
      clean: 'PO: What are the first name and surname of your uncle?\nA: Karim Haddad.',
    },
    fr: {
      breach: 'OP : ⟦Quand et comment⟧ avez-vous traversé le fleuve ?\nDPI : En barque, en juin.',
      clean: 'OP : Quels sont le nom et le prénom de votre oncle ?\nDPI : Karim Haddad.',
    },
    nl: {
      breach: 'PO: ⟦Wanneer en hoe⟧ bent u de rivier overgestoken?\nVIB: In een bootje, in juni.',
      clean: 'PO: Wat zijn de naam en de voornaam van uw oom?\nVIB: Karim Haddad.',
    },
  },
  *run(interview, { speech, options }) {
    for (const { turn, analysis, before } of officerTurns(interview, speech)) {
      const learning = options.learned ? learningOf(analysis, before) : rulesAlone(analysis, before);
      const found = learning.compound ? [learning.compound] : [];
      const { rules, alone } = weighed('compound', found, learning);
      for (const { one, confidence } of rules) {
        const at = sourceSpan(turn, one.start, one.end);
        yield { message: one.kind, at, verdict: 'review', confidence, turn: turn.n };
      }
      for (const { start, end } of alone) {
        const at = sourceSpan(turn, start, end);
        // Shown on request: of an ordinary interview about one such place in 200 turns is none (docs/accuracy.md).
        yield { message: 'learned', at, verdict: 'review', confidence: 'low', turn: turn.n };
      }
    }
  },
});
