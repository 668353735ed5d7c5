import { toldJargonIn } from '../language/told-jargon.ts';
import { defineCheck } from '../model/check.ts';
import { openingTurns } from '../model/frame-options.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 3.9, Q5: the information at the start is given in words that the person heard can know (domain §F.3). */
export default defineCheck({
  id: 'jargon-in-information',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'jargon', 'explanations'],
  options: {
    openingTurns,
    leastTerms: {
      type: 'number',
      default: 3,
      minimum: 1,
      description: {
        en: 'From how many different unexplained terms they are pointed out: one, such as the name of the court, belongs to every good explanation.',
        fr: 'Nombre de termes différents non expliqués à partir duquel ils sont signalés : un seul, comme le nom de la juridiction, fait partie de toute bonne explication.',
        nl: 'Vanaf hoeveel verschillende niet uitgelegde termen ze gemeld worden: één, zoals de naam van het rechtscollege, hoort bij elke goede uitleg.',
      },
    },
  },
  texts: {
    en: {
      title: 'Jargon in the information',
      why: 'Whoever does not follow the explanations at the start does not know the rules of the interview.',
      remedy: 'Give the information in everyday words, or explain the term.',
      messages: {
        term: 'The information at the start uses {terms} different terms of the law or of the administration that no turn seems to explain; this is one. Information is given in accessible words.',
      },
    },
    fr: {
      title: 'Jargon dans les informations',
      why: 'La personne qui ne suit pas les explications du début ne connaît pas les règles de l’entretien.',
      remedy: 'Donner les informations avec des mots de tous les jours, ou expliquer le terme.',
      messages: {
        term: 'Les informations du début emploient {terms} termes juridiques ou administratifs différents qu’aucune intervention ne semble expliquer ; celui-ci en est un. Les informations se donnent dans un vocabulaire accessible.',
      },
    },
    nl: {
      title: 'Jargon in de informatie',
      why: 'Wie de uitleg bij het begin niet kan volgen, kent de regels van het onderhoud niet.',
      remedy: 'Geef de informatie in alledaagse woorden, of leg de term uit.',
      messages: {
        term: 'De informatie bij het begin bevat {terms} verschillende juridische of administratieve termen die nergens uitgelegd lijken; dit is er één. Informatie wordt in toegankelijke woorden gegeven.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: We examine the ⟦credibility⟧ of your account and whether there is a ⟦well-founded fear⟧. If not, we look at ⟦subsidiary protection⟧.\nA: Fine.',
      clean:
        'PO: We see whether you can be believed and what you are afraid of. A decision can be challenged before the Council for Alien Law Litigation, the court for these matters.\nA: Fine.',
    },
    fr: {
      breach:
        'OP : Nous examinons la ⟦crédibilité⟧ de votre récit et s’il y a une ⟦crainte fondée⟧. Sinon, nous examinons la ⟦protection subsidiaire⟧.\nDPI : Très bien.',
      clean:
        'OP : Nous regardons si l’on peut vous croire et de quoi vous avez peur. Une décision peut être contestée devant le Conseil du contentieux des étrangers, le tribunal pour ces affaires.\nDPI : Très bien.',
    },
    nl: {
      breach:
        'PO: Wij onderzoeken de ⟦geloofwaardigheid⟧ van uw relaas en of er een ⟦gegronde vrees⟧ is. Zo niet, dan kijken we naar de ⟦subsidiaire bescherming⟧.\nVIB: Goed.',
      clean:
        'PO: Wij kijken of u geloofd kan worden en waarvoor u bang bent. Tegen een beslissing kunt u naar de Raad voor Vreemdelingenbetwistingen, de rechtbank voor deze zaken.\nVIB: Goed.',
    },
  },
  *run(interview, { options, speech, lexicon }) {
    const words = { jargon: lexicon('jargon'), explanations: lexicon('explanations') };
    const found = toldJargonIn(interview, speech, words, options.openingTurns);
    // Abbreviations may be shorthand of the notes: they make no explanation hard to follow.
    const said = found.filter(({ confidence }) => confidence !== 'low');
    if (said.length < options.leastTerms) return;
    for (const { turn, start, end, confidence, rewording } of said) {
      const at = sourceSpan(turn, start, end);
      const offer = rewording === undefined ? {} : { rewording };
      const data = { terms: said.length };
      yield { message: 'term', at, verdict: 'review', confidence, turn: turn.n, ...offer, data };
    }
  },
});
