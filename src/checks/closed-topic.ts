import { announcedTopicsIn } from '../language/announced-topics.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, textOf } from '../model/turns.ts';

/** Charter 8.7, Q8: closed questions detail what was told freely; a topic does not consist of them alone. */
export default defineCheck({
  id: 'closed-topic',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-invitations',
    'question-procedural',
    'topic-changes',
    'identity-matters',
  ],
  options: {
    closedQuestions: {
      type: 'number',
      default: 3,
      minimum: 2,
      description: {
        en: 'How many closed questions at the start of a topic are reported.',
        fr: 'Nombre de questions fermées au début d’un thème à partir duquel il est signalé.',
        nl: 'Vanaf hoeveel gesloten vragen aan het begin van een onderwerp het gemeld wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Topic of closed questions only',
      why: 'Whoever may only say yes or no tells only what the officer thought of.',
      remedy: 'Open the topic with an invitation to tell; keep closed questions for the details.',
      messages: {
        closed:
          'The topic begins here with {count} closed questions, and none of its questions is open. Closed questions serve to detail what was told.',
      },
    },
    fr: {
      title: 'Thème de questions fermées seulement',
      why: 'Qui ne peut répondre que par oui ou non ne raconte que ce à quoi l’officier de protection a pensé.',
      remedy:
        'Ouvrir le thème par une invitation à raconter ; garder les questions fermées pour les détails.',
      messages: {
        closed:
          'Le thème commence ici par {count} questions fermées, et aucune de ses questions n’est ouverte. Les questions fermées servent à détailler ce qui a été raconté.',
      },
    },
    nl: {
      title: 'Onderwerp met alleen gesloten vragen',
      why: 'Wie enkel ja of nee kan zeggen, vertelt alleen waaraan de protection officer gedacht heeft.',
      remedy:
        'Begin het onderwerp met een uitnodiging om te vertellen; bewaar gesloten vragen voor de details.',
      messages: {
        closed:
          'Het onderwerp begint hier met {count} gesloten vragen en geen enkele vraag erover is open. Gesloten vragen dienen om details te krijgen over wat verteld is.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Good morning.\nA: Good morning.\nPO: Let’s talk about the arrest. ⟦Were you beaten?⟧\nA: Yes.\nPO: Were there several men?\nA: Yes.\nPO: Did they wear uniforms?\nA: Yes.',
      clean:
        'PO: Good morning.\nA: Good morning.\nPO: Let’s talk about the arrest. What happened?\nA: They came at night.\nPO: Were you beaten?\nA: Yes.\nPO: Were there several men?\nA: Yes.\nPO: Did they wear uniforms?\nA: Yes.',
    },
    fr: {
      breach:
        'OP : Bonjour.\nDPI : Bonjour.\nOP : Passons à l’arrestation. ⟦Avez-vous été frappé ?⟧\nDPI : Oui.\nOP : Y avait-il plusieurs hommes ?\nDPI : Oui.\nOP : Portaient-ils un uniforme ?\nDPI : Oui.',
      clean:
        'OP : Bonjour.\nDPI : Bonjour.\nOP : Passons à l’arrestation. Que s’est-il passé ?\nDPI : Ils sont venus la nuit.\nOP : Avez-vous été frappé ?\nDPI : Oui.\nOP : Y avait-il plusieurs hommes ?\nDPI : Oui.\nOP : Portaient-ils un uniforme ?\nDPI : Oui.',
    },
    nl: {
      breach:
        'PO: Goedemorgen.\nVIB: Goedemorgen.\nPO: Laten we het over de arrestatie hebben. ⟦Werd u geslagen?⟧\nVIB: Ja.\nPO: Waren er verschillende mannen?\nVIB: Ja.\nPO: Droegen ze een uniform?\nVIB: Ja.',
      clean:
        'PO: Goedemorgen.\nVIB: Goedemorgen.\nPO: Laten we het over de arrestatie hebben. Wat gebeurde er?\nVIB: Ze kwamen ’s nachts.\nPO: Werd u geslagen?\nVIB: Ja.\nPO: Waren er verschillende mannen?\nVIB: Ja.\nPO: Droegen ze een uniform?\nVIB: Ja.',
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const words = { topics: lexicon('topic-changes'), identity: lexicon('identity-matters') };
    for (const questions of announcedTopicsIn(interview, speech, words)) {
      const first = questions[0];
      // An answer at length was a free account, whatever form the question had.
      if (!first || questions.some(({ open, answer }) => open || answer > account)) continue;
      const count = questions.findIndex(({ closed }) => !closed);
      const opened = count === -1 ? questions.length : count;
      if (opened < options.closedQuestions) continue;
      const { turn } = first;
      yield {
        message: 'closed',
        data: { count: opened },
        at: sourceSpan(turn, 0, textOf(turn).trimEnd().length),
        verdict: 'review',
        confidence: 'medium',
        turn: turn.n,
      };
    }
  },
});

/** Words of an answer that tells more than was asked. */
const account = 40;
