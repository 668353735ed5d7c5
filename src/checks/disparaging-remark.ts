import { analysisOf } from '../language/analysis.ts';
import { confronts, disparagementsOf } from '../language/disparagement.ts';
import { confidenceOf } from '../language/remarks.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan, turnsOf } from '../model/turns.ts';

/** Charter 5.1 and 10.6: no remark belittles or judges the person heard or the account (domain §A.1, §D.4 Q3). */
export default defineCheck({
  id: 'disparaging-remark',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-reproaches',
    'question-confrontation',
    'disparagement',
    'reported-words',
  ],
  immediate: true,
  options: {},
  instances: ['interview', 'confrontation'],
  texts: {
    en: {
      title: 'Disparaging remark',
      why: 'Whoever is mocked or judged loses trust and says less, and the record gives the impression of a biased hearing.',
      remedy: 'Leave judgements out; put what does not fit with its sources and ask for an explanation.',
      messages: {
        person: 'The remark judges or belittles the person heard. The charter asks for respect throughout.',
        account: 'The remark mocks or judges the account. The assessment comes afterwards.',
        group: 'The remark lumps the person heard with a group. Each account is heard on its own.',
      },
      instances: {
        interview: 'Disparaging remark during the interview',
        confrontation: 'Disparaging remark while confronting',
      },
    },
    fr: {
      title: 'Propos dévalorisants',
      why: 'La personne dont on se moque ou que l’on juge perd confiance et parle moins, et les notes donnent l’impression d’un entretien partial.',
      remedy:
        'Laisser les jugements de côté ; présenter ce qui ne concorde pas avec ses sources et demander une explication.',
      messages: {
        person:
          'Le propos juge ou rabaisse la personne entendue. La charte demande du respect d’un bout à l’autre.',
        account: 'Le propos juge le récit ou s’en moque. L’appréciation vient après.',
        group: 'Le propos range la personne entendue dans un groupe. Chaque récit s’écoute pour lui-même.',
      },
      instances: {
        interview: 'Propos dévalorisants pendant l’entretien',
        confrontation: 'Propos dévalorisants lors d’une confrontation',
      },
    },
    nl: {
      title: 'Kleinerende opmerking',
      why: 'Wie bespot of beoordeeld wordt, verliest vertrouwen en zegt minder, en de notities wekken de indruk van een vooringenomen onderhoud.',
      remedy: 'Laat oordelen weg; leg voor wat niet klopt, met de bronnen, en vraag om uitleg.',
      messages: {
        person:
          'De opmerking beoordeelt of kleineert de gehoorde persoon. Het charter vraagt respect van begin tot einde.',
        account: 'De opmerking bespot of beoordeelt het relaas. De beoordeling komt nadien.',
        group:
          'De opmerking gooit de gehoorde persoon op één hoop met een groep. Elk relaas wordt apart gehoord.',
      },
      instances: {
        interview: 'Kleinerende opmerking tijdens het onderhoud',
        confrontation: 'Kleinerende opmerking bij een confrontatie',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: Then go on. ⟦People like you⟧ never say when they left.\nA: I left in May.',
      clean:
        'PO: My colleague wrote “you are a liar”.\nA: Yes, that is what the man said.\nPO: At the Immigration Office you spoke of two brothers, today of three. How do you explain that?\nA: One of them died.',
    },
    fr: {
      breach: 'OP : Continuez. ⟦Les gens comme vous⟧ ne disent jamais quand ils sont partis.\nDPI : En mai.',
      clean:
        'OP : Vous avez dit que votre mari vous appelait « espèce de menteuse ».\nDPI : Oui.\nOP : À l’Office des étrangers, vous avez parlé de deux frères, aujourd’hui de trois. Comment l’expliquez-vous ?\nDPI : L’un d’eux est mort.',
    },
    nl: {
      breach: 'PO: Ga verder. ⟦Mensen zoals u⟧ zeggen nooit wanneer ze vertrokken zijn.\nVIB: In mei.',
      clean:
        'PO: Die man riep “jij bent een leugenaar”.\nVIB: Ja.\nPO: Bij de Dienst Vreemdelingenzaken sprak u over twee broers, vandaag over drie. Hoe verklaart u dat?\nVIB: Een van hen is gestorven.',
    },
  },
  *run(interview, { speech, lexicon }) {
    let confronted = false;
    for (const turn of turnsOf(interview)) {
      if (turn.speaker === 'applicant') continue;
      const analysis = analysisOf(turn, speech);
      const own = turn.speaker === 'officer';
      // A remark on the answer belongs to the confrontation that the answer was given to.
      const confronting = own && confronts(analysis);
      const instance = confronting || confronted ? 'confrontation' : 'interview';
      const remarks = disparagementsOf(analysis, lexicon('disparagement'), lexicon('reported-words'));
      for (const { kind, start, end, confidence } of remarks) {
        const at = sourceSpan(turn, start, end);
        // One tier stricter while confronting (10.6).
        const strict = instance === 'confrontation' && confidence === 'medium' ? 'high' : confidence;
        const sure = confidenceOf(turn.speaker, strict);
        yield { message: kind, at, verdict: 'review', confidence: sure, instance, turn: turn.n };
      }
      if (own) confronted = confronting;
    }
  },
});
