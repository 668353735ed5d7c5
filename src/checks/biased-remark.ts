import { analysisOf } from '../language/analysis.ts';
import { confidenceOf, remarksOf } from '../language/remarks.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, turnsOf } from '../model/turns.ts';

const kinds = ['origin', 'faith', 'sex', 'orientation'] as const;

/** Charter 5.3, Q3: nobody present gives an impression of bias or discrimination; generalisations on groups. */
export default defineCheck({
  id: 'biased-remark',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['question-grammar', 'bias', 'reported-words'],
  immediate: true,
  options: {},
  texts: {
    en: {
      title: 'Remark that generalises about a group',
      why: 'Whoever is measured by a picture of a group no longer expects to be heard as a person.',
      remedy: 'Ask about this person’s own life, and name the source where a general fact matters.',
      messages: {
        origin:
          'The remark judges people by their origin or culture. Nothing in the interview gives an impression of bias.',
        faith:
          'The remark judges people by their faith. Nothing in the interview gives an impression of bias.',
        sex: 'The remark judges people by their sex. Nothing in the interview gives an impression of bias.',
        orientation:
          'The remark measures sexual orientation by a stereotype. Nothing in the interview gives an impression of bias.',
      },
    },
    fr: {
      title: 'Propos généralisant sur un groupe',
      why: 'Qui est mesuré à l’image d’un groupe ne s’attend plus à être entendu comme personne.',
      remedy:
        'Interroger sur la vie de cette personne, et citer la source quand un fait général a de l’importance.',
      messages: {
        origin:
          'Le propos juge des personnes sur leur origine ou leur culture. Rien dans l’entretien ne donne une impression de partialité.',
        faith:
          'Le propos juge des personnes sur leur religion. Rien dans l’entretien ne donne une impression de partialité.',
        sex: 'Le propos juge des personnes sur leur sexe. Rien dans l’entretien ne donne une impression de partialité.',
        orientation:
          'Le propos mesure l’orientation sexuelle à un stéréotype. Rien dans l’entretien ne donne une impression de partialité.',
      },
    },
    nl: {
      title: 'Opmerking die veralgemeent over een groep',
      why: 'Wie aan het beeld van een groep gemeten wordt, verwacht niet meer als persoon gehoord te worden.',
      remedy: 'Vraag naar het leven van deze persoon en noem de bron als een algemeen feit van belang is.',
      messages: {
        origin:
          'De opmerking beoordeelt mensen op hun afkomst of cultuur. Niets in het onderhoud wekt een indruk van vooringenomenheid.',
        faith:
          'De opmerking beoordeelt mensen op hun geloof. Niets in het onderhoud wekt een indruk van vooringenomenheid.',
        sex: 'De opmerking beoordeelt mensen op hun geslacht. Niets in het onderhoud wekt een indruk van vooringenomenheid.',
        orientation:
          'De opmerking meet seksuele geaardheid aan een stereotype. Niets in het onderhoud wekt een indruk van vooringenomenheid.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦You don’t look gay⟧ to me.\nA: I am.\nPO: ⟦A good mother never⟧ leaves.\nA: I had to.',
      clean:
        'PO: Your uncle said a good mother never leaves. What did you answer?\nA: Nothing.\nPO: How are gay men treated there?\nA: They are beaten.',
    },
    fr: {
      breach:
        'OP : Vous ⟦n’avez pas l’air homosexuel⟧.\nDPI : Je le suis.\nOP : ⟦Les Guinéens mentent⟧ souvent.\nDPI : Non.',
      clean:
        'OP : Votre oncle disait que les Peuls mentent. Qu’avez-vous répondu ?\nDPI : Rien.\nOP : Comment les homosexuels sont-ils traités ?\nDPI : Ils sont frappés.',
    },
    nl: {
      breach:
        'PO: U ⟦ziet er niet homoseksueel uit⟧.\nVIB: Ik ben het.\nPO: ⟦Een goede moeder doet⟧ zoiets niet.\nVIB: Ik moest.',
      clean:
        'PO: Uw oom zei dat een goede moeder zoiets niet doet. Wat hebt u geantwoord?\nVIB: Niets.\nPO: Hoe worden homoseksuelen behandeld?\nVIB: Ze worden geslagen.',
    },
  },
  *run(interview, { speech, lexicon }) {
    for (const turn of turnsOf(interview)) {
      if (turn.speaker === 'applicant') continue;
      const analysis = analysisOf(turn, speech);
      const remarks = remarksOf(analysis, lexicon('bias'), lexicon('reported-words'), kinds, ['high']);
      for (const { id, start, end, confidence } of remarks)
        yield {
          message: id,
          at: sourceSpan(turn, start, end),
          verdict: 'review',
          confidence: confidenceOf(turn.speaker, confidence),
          turn: turn.n,
        };
    }
  },
});
