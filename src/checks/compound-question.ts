import { compoundOf } from '../language/compound.ts';
import { officerTurns } from '../language/context.ts';
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
  ],
  options: {},
  texts: {
    en: {
      title: 'Several questions at once',
      why: 'Whoever is asked several things at once answers one of them, and later the silence on the rest may be held against that person.',
      remedy: 'Ask one question, wait for the answer, then ask the next.',
      messages: {
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
  *run(interview, { speech }) {
    for (const { turn, analysis, before } of officerTurns(interview, speech)) {
      const compound = compoundOf(analysis, before);
      if (!compound) continue;
      const at = sourceSpan(turn, compound.start, compound.end);
      yield { message: compound.kind, at, verdict: 'review', confidence: compound.confidence, turn: turn.n };
    }
  },
});
