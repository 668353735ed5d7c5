import { officerTurns } from '../language/context.ts';
import { remarksOf } from '../language/remarks.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

const kinds = ['pity', 'belief', 'promise', 'praise', 'opinion'] as const;

/** Charter 5.4, Q3: empathy without compassion or sympathy; pity, belief, promises, praise and private opinions. */
export default defineCheck({
  id: 'over-involvement',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'over-involvement', 'reported-words'],
  immediate: true,
  options: {},
  texts: {
    en: {
      title: 'Pity, promise or personal view of the officer',
      why: 'A promise or a word of belief raises hopes that the decision may not meet.',
      remedy:
        'Show understanding for the moment, offer time or a break, and leave out any view of the outcome.',
      messages: {
        pity: 'The remark shows pity. Empathy does not go as far as compassion or sympathy.',
        belief: 'The remark tells what the officer believes. The assessment comes afterwards.',
        promise: 'The remark promises an outcome. The decision comes afterwards.',
        praise: 'The remark praises the account or the person. Empathy does not go as far as sympathy.',
        opinion:
          'The remark gives a private view or tells of the officer’s own life. The attitude stays professional.',
      },
    },
    fr: {
      title: 'Pitié, promesse ou avis personnel de l’officier de protection',
      why: 'Une promesse ou une marque de croyance fait naître des espoirs que la décision ne rencontrera peut-être pas.',
      remedy:
        'Montrer de la compréhension pour le moment vécu, proposer du temps ou une pause, et ne rien dire de l’issue.',
      messages: {
        pity: 'Le propos exprime de la pitié. L’empathie ne va pas jusqu’à la compassion ou la sympathie.',
        belief: 'Le propos dit ce que l’officier de protection croit. L’appréciation vient après.',
        promise: 'Le propos promet une issue. La décision vient après.',
        praise: 'Le propos complimente le récit ou la personne. L’empathie ne va pas jusqu’à la sympathie.',
        opinion:
          'Le propos donne un avis privé ou parle de la vie de l’officier de protection. L’attitude reste professionnelle.',
      },
    },
    nl: {
      title: 'Medelijden, belofte of eigen mening van de protection officer',
      why: 'Een belofte of een woord van geloof wekt hoop die de beslissing misschien niet inlost.',
      remedy: 'Toon begrip voor het moment, bied tijd of een pauze aan en zeg niets over de afloop.',
      messages: {
        pity: 'De opmerking toont medelijden. Empathie gaat niet zo ver als medelijden of sympathie.',
        belief: 'De opmerking zegt wat de protection officer gelooft. De beoordeling komt nadien.',
        promise: 'De opmerking belooft een afloop. De beslissing komt nadien.',
        praise: 'De opmerking prijst het relaas of de persoon. Empathie gaat niet zo ver als sympathie.',
        opinion:
          'De opmerking geeft een eigen mening of gaat over het leven van de protection officer. De houding blijft professioneel.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦I believe you.⟧\nA: Thank you.\nPO: ⟦You will get your status⟧.\nA: Thank you.',
      clean:
        'PO: Take your time, I understand that this is hard.\nA: Thank you.\nPO: If you receive a status, you will get a letter.\nA: All right.',
    },
    fr: {
      breach: 'OP : ⟦Je vous crois.⟧\nDPI : Merci.\nOP : ⟦Vous aurez votre statut⟧.\nDPI : Merci.',
      clean:
        'OP : Prenez votre temps, je comprends que c’est difficile.\nDPI : Merci.\nOP : Si vous obtenez le statut, vous recevrez une lettre.\nDPI : D’accord.',
    },
    nl: {
      breach: 'PO: ⟦Ik geloof u.⟧\nVIB: Dank u.\nPO: ⟦U krijgt zeker uw statuut⟧.\nVIB: Dank u.',
      clean:
        'PO: Neem uw tijd, ik begrijp dat het moeilijk is.\nVIB: Dank u.\nPO: Als u het statuut krijgt, ontvangt u een brief.\nVIB: Goed.',
    },
  },
  *run(interview, { speech, lexicon }) {
    for (const { turn, analysis, before } of officerTurns(interview, speech)) {
      const remarks = remarksOf(analysis, lexicon('over-involvement'), lexicon('reported-words'), kinds);
      for (const { id, start, end, confidence } of remarks) {
        // A kind word at the door praises no account.
        if (id === 'praise' && before.informs) continue;
        const at = sourceSpan(turn, start, end);
        yield { message: id, at, verdict: 'review', confidence, turn: turn.n };
      }
    }
  },
});
