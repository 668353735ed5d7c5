import { officerTurns } from '../language/context.ts';
import { questionLengths } from '../language/length.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8, Q4: questions short enough to be understood and translated (domain §D.4, §F). */
export default defineCheck({
  id: 'long-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'question-invitations'],
  immediate: true,
  options: {
    reviewAfter: {
      type: 'number',
      default: 25,
      minimum: 1,
      description: {
        en: 'Words in one question above which it is reported.',
        fr: 'Mots d’une question au-delà desquels elle est signalée.',
        nl: 'Woorden in een vraag waarboven ze gemeld wordt.',
      },
    },
    strongAfter: {
      type: 'number',
      default: 40,
      minimum: 1,
      description: {
        en: 'Words in one question above which it is reported with high confidence.',
        fr: 'Mots d’une question au-delà desquels elle est signalée avec une certitude élevée.',
        nl: 'Woorden in een vraag waarboven ze met grote zekerheid gemeld wordt.',
      },
    },
    vulnerableReviewAfter: {
      type: 'number',
      default: 15,
      minimum: 1,
      description: {
        en: 'The same as reviewAfter, for a minor or a person with special needs.',
        fr: 'Comme reviewAfter, pour un mineur ou une personne ayant des besoins particuliers.',
        nl: 'Zoals reviewAfter, voor een minderjarige of iemand met bijzondere noden.',
      },
    },
    vulnerableStrongAfter: {
      type: 'number',
      default: 25,
      minimum: 1,
      description: {
        en: 'The same as strongAfter, for a minor or a person with special needs.',
        fr: 'Comme strongAfter, pour un mineur ou une personne ayant des besoins particuliers.',
        nl: 'Zoals strongAfter, voor een minderjarige of iemand met bijzondere noden.',
      },
    },
  },
  texts: {
    en: {
      title: 'Long question',
      why: 'A long question is hard to follow and hard to translate; the answer may be to another question than the one asked.',
      remedy: 'Split the question, or put the context first and then a short question.',
      messages: {
        long: 'The question has {words} words. Above {limit}, it is worth checking whether it could be shorter.',
        'very-long':
          'The question has {words} words. Above {limit}, it is very likely too long to be understood and translated.',
      },
    },
    fr: {
      title: 'Question longue',
      why: 'Une longue question est difficile à suivre et à traduire ; la réponse risque de porter sur autre chose que ce qui est demandé.',
      remedy: 'Scinder la question, ou donner d’abord le contexte puis poser une question courte.',
      messages: {
        long: 'La question compte {words} mots. Au-delà de {limit}, il y a lieu de vérifier si elle pourrait être plus courte.',
        'very-long':
          'La question compte {words} mots. Au-delà de {limit}, elle est très probablement trop longue pour être comprise et traduite.',
      },
    },
    nl: {
      title: 'Lange vraag',
      why: 'Een lange vraag is moeilijk te volgen en te vertalen; het antwoord kan op iets anders slaan dan wat gevraagd is.',
      remedy: 'Splits de vraag, of geef eerst de context en stel dan een korte vraag.',
      messages: {
        long: 'De vraag telt {words} woorden. Boven {limit} is het nuttig na te gaan of ze korter kan.',
        'very-long':
          'De vraag telt {words} woorden. Boven {limit} is ze zeer waarschijnlijk te lang om begrepen en vertaald te worden.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'PO: ⟦Can you remember whether the man who drove the lorry in which you travelled from the coast to the city where your cousin was waiting for you spoke the language of your village?⟧\nA: Yes.',
      clean:
        'PO: You travelled in a lorry from the coast to the city, where your cousin was waiting for you with your papers and some money. Which language did the driver speak?\nA: Mine.',
    },
    fr: {
      breach:
        'OP : ⟦Est-ce que l’homme qui conduisait le camion dans lequel vous avez voyagé depuis la côte jusqu’à la ville où votre cousin vous attendait avec vos papiers parlait la langue de votre village ?⟧\nDPI : Oui.',
      clean:
        'OP : Vous avez voyagé en camion depuis la côte jusqu’à la ville, où votre cousin vous attendait avec vos papiers et un peu d’argent. Quelle langue parlait le chauffeur ?\nDPI : La mienne.',
    },
    nl: {
      breach:
        'PO: ⟦Sprak de man die de vrachtwagen bestuurde waarmee u van de kust naar de stad gereisd bent waar uw neef met uw papieren en wat geld op u stond te wachten de taal van uw dorp?⟧\nVIB: Ja.',
      clean:
        'PO: U reisde met een vrachtwagen van de kust naar de stad, waar uw neef met uw papieren en wat geld op u stond te wachten. Welke taal sprak de chauffeur?\nVIB: De mijne.',
    },
  },
  *run(interview, { options, speech }) {
    const vulnerable = interview.profile.minor || interview.profile.needs.length > 0;
    const review = vulnerable ? options.vulnerableReviewAfter : options.reviewAfter;
    const strong = vulnerable ? options.vulnerableStrongAfter : options.strongAfter;
    for (const { turn, analysis } of officerTurns(interview, speech)) {
      for (const { start, end, words } of questionLengths(analysis)) {
        if (words <= review) continue;
        const at = sourceSpan(turn, start, end);
        const place = { at, verdict: 'review', turn: turn.n } as const;
        if (words > strong)
          yield { ...place, message: 'very-long', data: { words, limit: strong }, confidence: 'high' };
        else yield { ...place, message: 'long', data: { words, limit: review }, confidence: 'medium' };
      }
    }
  },
});
