import { conflictIn } from '../language/conflict-of-interest.ts';
import { defineCheck } from '../model/check.ts';

/** Charter 5.5–5.7, I2: a conflict of interest ends the interview, the supervisor is told, and it is noted. */
export default defineCheck({
  id: 'continued-conflict',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['conflicts-of-interest', 'room-people'],
  instances: ['ended', 'supervisor', 'noted'],
  options: {
    questions: {
      type: 'number',
      default: 5,
      minimum: 0,
      description: {
        en: 'More questions than this after the conflict is noted mean that the interview goes on.',
        fr: 'Plus de questions que cela après la mention du conflit montrent que l’entretien continue.',
        nl: 'Meer vragen dan dit na de vermelding van het conflict tonen dat het onderhoud voortgaat.',
      },
    },
  },
  texts: {
    en: {
      title: 'Interview continued in spite of a conflict of interest',
      why: 'An officer with a tie to the applicant cannot be seen to be impartial.',
      remedy: 'End the interview, tell the supervisor at once, and write both down.',
      instances: {
        ended: 'Interview not ended after a conflict of interest',
        supervisor: 'Supervisor not told of a conflict of interest',
        noted: 'Conflict of interest not noted',
      },
      messages: {
        'goes-on':
          'A conflict of interest is noted, and {questions} questions follow. A conflict of interest ends the interview.',
        'perhaps-goes-on':
          'The officer seems to speak of a conflict of interest, and {questions} questions follow. A conflict of interest ends the interview.',
        'no-conflict': 'No conflict of interest is mentioned.',
        'not-clear':
          'A conflict of interest is mentioned, and the record does not show for certain whether the interview was ended.',
        'not-told':
          'A conflict of interest is mentioned, and the record does not show whether the supervisor was told.',
        'only-said': 'The officer seems to speak of a conflict of interest, and no remark notes it.',
        ended: 'The interview was ended after the conflict of interest.',
        told: 'The supervisor is mentioned beside the conflict of interest.',
        noted: 'The conflict of interest is noted.',
      },
    },
    fr: {
      title: 'Entretien poursuivi malgré un conflit d’intérêts',
      why: 'Un officier de protection qui a un lien avec le demandeur ne peut pas paraître impartial.',
      remedy: 'Mettre fin à l’entretien, avertir aussitôt le chef fonctionnel et noter l’un et l’autre.',
      instances: {
        ended: 'Entretien non interrompu après un conflit d’intérêts',
        supervisor: 'Chef fonctionnel non averti d’un conflit d’intérêts',
        noted: 'Conflit d’intérêts non noté',
      },
      messages: {
        'goes-on':
          'Un conflit d’intérêts est noté et {questions} questions suivent. Un conflit d’intérêts met fin à l’entretien.',
        'perhaps-goes-on':
          'L’officier de protection semble évoquer un conflit d’intérêts et {questions} questions suivent. Un conflit d’intérêts met fin à l’entretien.',
        'no-conflict': 'Aucun conflit d’intérêts n’est mentionné.',
        'not-clear':
          'Un conflit d’intérêts est mentionné et les notes ne montrent pas avec certitude s’il a été mis fin à l’entretien.',
        'not-told':
          'Un conflit d’intérêts est mentionné et les notes ne montrent pas si le chef fonctionnel a été averti.',
        'only-said':
          'L’officier de protection semble évoquer un conflit d’intérêts et aucune remarque ne le note.',
        ended: 'Il a été mis fin à l’entretien après le conflit d’intérêts.',
        told: 'Le chef fonctionnel est mentionné à côté du conflit d’intérêts.',
        noted: 'Le conflit d’intérêts est noté.',
      },
    },
    nl: {
      title: 'Onderhoud voortgezet ondanks een belangenconflict',
      why: 'Een protection officer met een band met de verzoeker kan niet onpartijdig overkomen.',
      remedy: 'Beëindig het onderhoud, verwittig meteen de functionele chef en noteer beide.',
      instances: {
        ended: 'Onderhoud niet beëindigd na een belangenconflict',
        supervisor: 'Functionele chef niet verwittigd van een belangenconflict',
        noted: 'Belangenconflict niet genoteerd',
      },
      messages: {
        'goes-on':
          'Er is een belangenconflict genoteerd en er volgen {questions} vragen. Een belangenconflict maakt een einde aan het onderhoud.',
        'perhaps-goes-on':
          'De protection officer lijkt een belangenconflict te vermelden en er volgen {questions} vragen. Een belangenconflict maakt een einde aan het onderhoud.',
        'no-conflict': 'Er wordt geen belangenconflict vermeld.',
        'not-clear':
          'Er wordt een belangenconflict vermeld en de notities tonen niet met zekerheid of het onderhoud beëindigd werd.',
        'not-told':
          'Er wordt een belangenconflict vermeld en de notities tonen niet of de functionele chef verwittigd werd.',
        'only-said':
          'De protection officer lijkt een belangenconflict te vermelden en geen opmerking noteert het.',
        ended: 'Het onderhoud werd na het belangenconflict beëindigd.',
        told: 'De functionele chef wordt bij het belangenconflict vermeld.',
        noted: 'Het belangenconflict is genoteerd.',
      },
    },
  },
  examples: {
    en: {
      breach:
        '⟦[The PO knows the applicant personally: conflict of interest]⟧\nPO: Where were you born?\nA: In Labe.\nPO: Why did you leave?\nA: The war.\nPO: Who came to your house?\nA: The police.\nPO: What did they say?\nA: Nothing.\nPO: When did you leave?\nA: In May.\nPO: How did you travel?\nA: By bus.\nPO: What do you fear?\nA: Prison.\nPO: Who would put you there?\nA: The police.',
      clean:
        'PO: Why did you leave?\nA: There was a conflict of interest between my uncle and the chief.\nPO: What was the conflict about?\nA: Land.\nPO: Who came to your house?\nA: The police.\nPO: What did they say?\nA: Nothing.\nPO: When did you leave?\nA: In May.\nPO: How did you travel?\nA: By bus.\nPO: What do you fear?\nA: Prison.',
    },
    fr: {
      breach:
        '⟦[L’OP connaît personnellement le DPI : conflit d’intérêts]⟧\nOP : Où êtes-vous né ?\nDPI : À Labé.\nOP : Pourquoi êtes-vous parti ?\nDPI : La guerre.\nOP : Qui est venu chez vous ?\nDPI : La police.\nOP : Qu’ont-ils dit ?\nDPI : Rien.\nOP : Quand êtes-vous parti ?\nDPI : En mai.\nOP : Comment avez-vous voyagé ?\nDPI : En bus.\nOP : Que craignez-vous ?\nDPI : La prison.\nOP : Qui vous arrêterait ?\nDPI : La police.',
      clean:
        'OP : Pourquoi êtes-vous parti ?\nDPI : Il y avait un conflit d’intérêts entre mon oncle et le chef.\nOP : Sur quoi portait ce conflit ?\nDPI : La terre.\nOP : Qui est venu chez vous ?\nDPI : La police.\nOP : Qu’ont-ils dit ?\nDPI : Rien.\nOP : Quand êtes-vous parti ?\nDPI : En mai.\nOP : Comment avez-vous voyagé ?\nDPI : En bus.\nOP : Que craignez-vous ?\nDPI : La prison.',
    },
    nl: {
      breach:
        '⟦[De PO kent VIB persoonlijk: belangenconflict]⟧\nPO: Waar bent u geboren?\nVIB: In Labé.\nPO: Waarom bent u vertrokken?\nVIB: De oorlog.\nPO: Wie kwam bij u thuis?\nVIB: De politie.\nPO: Wat zeiden ze?\nVIB: Niets.\nPO: Wanneer bent u vertrokken?\nVIB: In mei.\nPO: Hoe hebt u gereisd?\nVIB: Met de bus.\nPO: Wat vreest u?\nVIB: De gevangenis.\nPO: Wie zou u opsluiten?\nVIB: De politie.',
      clean:
        'PO: Waarom bent u vertrokken?\nVIB: Er was een belangenconflict tussen mijn oom en het dorpshoofd.\nPO: Waarover ging dat conflict?\nVIB: Grond.\nPO: Wie kwam bij u thuis?\nVIB: De politie.\nPO: Wat zeiden ze?\nVIB: Niets.\nPO: Wanneer bent u vertrokken?\nVIB: In mei.\nPO: Hoe hebt u gereisd?\nVIB: Met de bus.\nPO: Wat vreest u?\nVIB: De gevangenis.',
    },
  },
  *run(interview, { options, lexicon, speech }) {
    const found = conflictIn(interview, speech, lexicon('conflicts-of-interest'), lexicon('room-people'));
    if (!found) {
      yield { outcome: 'not-applicable', because: 'no-conflict' };
      return;
    }
    const { at, turn, certain, questions, ended, supervisor } = found;
    const instance = 'ended' as const;
    const place = { at, instance, data: { questions }, ...(turn !== undefined && { turn }) };
    const goesOn = questions > options.questions;
    // « Un collègue reprend »: the questions that follow may be another officer's.
    if (goesOn && ended) yield { outcome: 'inconclusive', because: 'not-clear', instance, at };
    else if (goesOn && certain) yield { ...place, message: 'goes-on', verdict: 'breach' };
    else if (goesOn) yield { ...place, message: 'perhaps-goes-on', verdict: 'review', confidence: 'medium' };
    else if (ended) yield { outcome: 'pass', because: 'ended', instance };
    else yield { outcome: 'inconclusive', because: 'not-clear', instance, at };
    if (supervisor) yield { outcome: 'pass', because: 'told', instance: 'supervisor' };
    else yield { outcome: 'inconclusive', because: 'not-told', instance: 'supervisor', at };
    if (certain) yield { outcome: 'pass', because: 'noted', instance: 'noted' };
    else yield { outcome: 'inconclusive', because: 'only-said', instance: 'noted', at };
  },
});
