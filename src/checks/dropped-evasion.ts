import { evasionsIn } from '../language/evasion.ts';
import { defineCheck } from '../model/check.ts';
import { spanOf } from '../model/turns.ts';

/** Charter 10.5, S6: hesitant or evasive answers are taken up during the interview. */
export default defineCheck({
  id: 'dropped-evasion',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'evasions',
    'identity-matters',
    'question-repetition',
    'topic-changes',
    'topics',
    'topic-titles',
  ],
  options: {
    least: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'How many open answers must be left before anything is reported.',
        fr: 'Nombre de réponses laissées ouvertes à partir duquel elles sont signalées.',
        nl: 'Vanaf hoeveel antwoorden die open blijven er iets gemeld wordt.',
      },
    },
  },
  texts: {
    en: {
      title: 'Evasive answer not taken up',
      why: 'An answer left open is easily read as a lack of knowledge, though another question might have brought it out.',
      remedy: 'Ask again in other words, or ask what makes it difficult to answer.',
      messages: {
        dropped:
          'The answer leaves the question open, and the next questions are on something else; {count} such places were found. Hesitant or evasive answers are taken up.',
        'taken-up':
          'Hesitant or evasive answers that were taken up: {count}, which is all that were recognised.',
        few: 'Hesitant or evasive answers recognised: {count}. Whether they were taken up is not certain for all.',
        none: 'No hesitant or evasive answer was recognised.',
      },
    },
    fr: {
      title: 'Réponse évasive non approfondie',
      why: 'Une réponse laissée ouverte passe facilement pour une ignorance, alors qu’une autre question aurait pu aider.',
      remedy: 'Reposer la question autrement, ou demander ce qui rend la réponse difficile.',
      messages: {
        dropped:
          'La réponse laisse la question ouverte et les questions suivantes portent sur autre chose ; {count} endroits de ce genre ont été relevés. Les réponses hésitantes ou évasives sont abordées.',
        'taken-up':
          'Réponses hésitantes ou évasives abordées : {count}, c’est-à-dire toutes celles qui ont été reconnues.',
        few: 'Réponses hésitantes ou évasives reconnues : {count}. Il n’est pas certain que toutes aient été abordées.',
        none: 'Aucune réponse hésitante ou évasive n’a été reconnue.',
      },
    },
    nl: {
      title: 'Ontwijkend antwoord niet opgenomen',
      why: 'Een antwoord dat open blijft, lijkt al snel onwetendheid, terwijl een andere vraag had kunnen helpen.',
      remedy: 'Stel de vraag op een andere manier, of vraag wat het antwoord moeilijk maakt.',
      messages: {
        dropped:
          'Het antwoord laat de vraag open en de volgende vragen gaan over iets anders; er zijn {count} zulke plaatsen gevonden. Aarzelende of ontwijkende antwoorden worden besproken.',
        'taken-up':
          'Aarzelende of ontwijkende antwoorden die besproken werden: {count}, dat zijn alle herkende.',
        few: 'Herkende aarzelende of ontwijkende antwoorden: {count}. Niet voor alle is zeker dat ze besproken werden.',
        none: 'Er werd geen aarzelend of ontwijkend antwoord herkend.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: Good morning.\nA: Good morning.\nPO: How is your back?\nA: Better.\nPO: Why did the soldiers come to the shop?\nA: ⟦I don’t know.⟧\nPO: Let’s move on. Which road leads to Kindia?\nA: The big one.\nPO: Who paid the rent?\nA: ⟦It depends.⟧\nPO: Let’s talk about the prison. What did the cell look like?\nA: ⟦No idea.⟧\nPO: Let’s turn to the wedding. Where was it held?\nA: At the mosque.\nPO: What did the imam wear?\nA: White.',
      clean:
        'PO: Good morning.\nA: Good morning.\nPO: How is your back?\nA: Better.\nPO: Why did the soldiers come to the shop?\nA: I don’t know.\nPO: What did the soldiers say in the shop?\nA: That it was closed.\nPO: Who paid the rent?\nA: It depends.\nPO: On what did it depend who paid the rent?\nA: On the month.\nPO: And in May?\nA: My uncle.',
    },
    fr: {
      breach:
        'OP : Bonjour.\nDPI : Bonjour.\nOP : Comment va votre dos ?\nDPI : Mieux.\nOP : Pourquoi les soldats sont-ils venus au magasin ?\nDPI : ⟦Je ne sais pas.⟧\nOP : Passons à autre chose. Quelle route mène à Kindia ?\nDPI : La grande.\nOP : Qui payait le loyer ?\nDPI : ⟦Ça dépend.⟧\nOP : Parlons de la prison. Comment était la cellule ?\nDPI : ⟦Aucune idée.⟧\nOP : Passons au mariage. Où a-t-il été célébré ?\nDPI : À la mosquée.\nOP : Que portait l’imam ?\nDPI : Du blanc.',
      clean:
        'OP : Bonjour.\nDPI : Bonjour.\nOP : Comment va votre dos ?\nDPI : Mieux.\nOP : Pourquoi les soldats sont-ils venus au magasin ?\nDPI : Je ne sais pas.\nOP : Qu’ont dit les soldats au magasin ?\nDPI : Que c’était fermé.\nOP : Qui payait le loyer ?\nDPI : Ça dépend.\nOP : De quoi dépendait le loyer ?\nDPI : Du mois.\nOP : Et en mai ?\nDPI : Mon oncle.',
    },
    nl: {
      breach:
        'PO: Goedemorgen.\nVIB: Goedemorgen.\nPO: Hoe gaat het met uw rug?\nVIB: Beter.\nPO: Waarom kwamen soldaten naar de winkel?\nVIB: ⟦Ik weet het niet.⟧\nPO: Laten we het over de gevangenis hebben. Hoe zag de cel eruit?\nVIB: Klein.\nPO: Wie betaalde de huur?\nVIB: ⟦Dat hangt ervan af.⟧\nPO: Laten we overgaan tot de bruiloft. Wie kookte?\nVIB: ⟦Geen idee.⟧\nPO: Een ander onderwerp. Welke weg leidt naar Kindia?\nVIB: De grote.\nPO: Wat droeg de imam?\nVIB: Wit.',
      clean:
        'PO: Goedemorgen.\nVIB: Goedemorgen.\nPO: Hoe gaat het met uw rug?\nVIB: Beter.\nPO: Waarom kwamen soldaten naar de winkel?\nVIB: Ik weet het niet.\nPO: Wat zeiden de soldaten in de winkel?\nVIB: Dat ze dicht moest.\nPO: Wie betaalde de huur?\nVIB: Dat hangt ervan af.\nPO: Waarvan hing het af wie de huur betaalde?\nVIB: Van de maand.\nPO: En in mei?\nVIB: Mijn oom.',
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const evasions = evasionsIn(interview, speech, {
      evasions: lexicon('evasions'),
      identity: lexicon('identity-matters'),
      pointers: lexicon('question-repetition'),
      topics: lexicon('topic-changes'),
    });
    const dropped = evasions.filter(({ sequel }) => sequel === 'dropped');
    if (dropped.length >= options.least) {
      for (const { turn } of dropped)
        yield {
          message: 'dropped',
          data: { count: dropped.length },
          at: spanOf(turn),
          verdict: 'review',
          confidence: 'medium',
          turn: turn.n,
        };
    } else if (evasions.length === 0) yield { outcome: 'not-applicable', because: 'none' };
    else if (evasions.every(({ sequel }) => sequel === 'followed'))
      yield { outcome: 'pass', because: 'taken-up', data: { count: evasions.length } };
    else yield { outcome: 'inconclusive', because: 'few', data: { count: evasions.length } };
  },
});
