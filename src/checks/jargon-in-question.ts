import { jargonIn } from '../language/jargon.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8.6, Q5: questions in words that the person heard can know (domain §F.3). */
export default defineCheck({
  id: 'jargon-in-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'jargon', 'explanations'],
  immediate: true,
  options: {},
  texts: {
    en: {
      title: 'Jargon in a question',
      why: 'Whoever does not know a legal term guesses, and the interpreter may have no word for it; the answer is then to another question.',
      remedy: 'Ask in everyday words, or explain the term before using it.',
      messages: {
        term: 'The question uses a term of the law or of the administration that no turn seems to explain. A question is put in everyday words.',
        shorthand:
          'The question has an abbreviation that no turn seems to explain. If it was said and not only noted so, everyday words are clearer.',
      },
    },
    fr: {
      title: 'Jargon dans une question',
      why: 'La personne qui ne connaît pas un terme juridique devine, et l’interprète n’a pas toujours de mot pour le rendre ; la réponse porte alors sur autre chose.',
      remedy: 'Employer des mots de tous les jours, ou expliquer le terme avant de l’utiliser.',
      messages: {
        term: 'La question emploie un terme juridique ou administratif qu’aucune intervention ne semble expliquer. Une question se pose avec des mots de tous les jours.',
        shorthand:
          'La question contient une abréviation qu’aucune intervention ne semble expliquer. Si elle a été dite, et pas seulement notée ainsi, des mots de tous les jours sont plus clairs.',
      },
    },
    nl: {
      title: 'Jargon in een vraag',
      why: 'Wie een juridische term niet kent, raadt ernaar, en de tolk heeft er soms geen woord voor; het antwoord slaat dan op iets anders.',
      remedy: 'Gebruik alledaagse woorden, of leg de term uit voor u hem gebruikt.',
      messages: {
        term: 'De vraag bevat een juridische of administratieve term die nergens uitgelegd lijkt. Een vraag wordt in alledaagse woorden gesteld.',
        shorthand:
          'De vraag bevat een afkorting die nergens uitgelegd lijkt. Als ze zo gezegd is en niet alleen zo genoteerd, zijn alledaagse woorden duidelijker.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: Is ⟦internal relocation⟧ possible for your family?\nA: I don’t know.',
      clean:
        'PO: Could your family live somewhere else in your country?\nA: No.\nPO: Do you risk serious harm there, that is to say death or torture?\nA: Yes.',
    },
    fr: {
      breach: 'OP : Qui est l’⟦agent de persécution⟧ dans votre cas ?\nDPI : Je ne sais pas.',
      clean:
        'OP : De qui avez-vous peur ?\nDPI : De mon oncle.\nOP : Risquez-vous une atteinte grave, c’est-à-dire la mort ou la torture ?\nDPI : Oui.',
    },
    nl: {
      breach: 'PO: Hebt u nog een ⟦bewijsmiddel⟧ bij zich?\nVIB: Ik weet het niet.',
      clean:
        'PO: Hebt u nog papieren bij u?\nVIB: Nee.\nPO: Loopt u daar ernstige schade op, dat wil zeggen de dood of foltering?\nVIB: Ja.',
    },
  },
  *run(interview, { speech, lexicon }) {
    const words = { jargon: lexicon('jargon'), explanations: lexicon('explanations') };
    for (const { turn, start, end, confidence, rewording } of jargonIn(interview, speech, words)) {
      const at = sourceSpan(turn, start, end);
      const offer = rewording === undefined ? {} : { rewording };
      const message = confidence === 'low' ? 'shorthand' : 'term';
      yield { message, at, verdict: 'review', confidence, turn: turn.n, ...offer };
    }
  },
});
