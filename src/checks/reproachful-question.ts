import { officerTurns } from '../language/context.ts';
import { learningOf, rulesAlone } from '../language/learned.ts';
import { weighed } from '../language/learned-findings.ts';
import type { ReproachKind } from '../language/reproach.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8, Q3: no question blames, disbelieves or belittles (domain §D.4). A fair confrontation is none. */
export default defineCheck({
  id: 'reproachful-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-reproaches',
    'question-disbelief',
    'question-scorn',
    'question-confrontation',
    'question-senses',
  ],
  immediate: true,
  options: {
    learned: {
      type: 'boolean',
      default: true,
      description: {
        en: 'Also compare the wording with examples from which a model learned reproachful questions.',
        fr: 'Comparer aussi la formulation à des exemples dont un modèle a appris les questions réprobatrices.',
        nl: 'De formulering ook vergelijken met voorbeelden waaruit een model verwijtende vragen leerde.',
      },
    },
  },
  texts: {
    en: {
      title: 'Reproachful question',
      why: 'Whoever feels blamed or disbelieved says less, and the impression of a biased hearing stays in the record.',
      remedy:
        'Ask for the reason or the obstacle in neutral words, and put contradictions with their sources.',
      messages: {
        learned:
          'The wording resembles reproachful questions in a set of examples from which a model learned; no fixed formula was recognised. A person decides whether it blames or shows disbelief.',
        'why-not':
          'The wording can be heard as blame for something not done. A neutral question asks what stood in the way.',
        incredulity:
          'The wording shows disbelief. A contradiction is put with its sources and an invitation to explain.',
        verdict: 'The wording judges the account during the hearing. The assessment comes afterwards.',
        counterfactual:
          'The wording says what should have been done. A neutral question asks what stood in the way.',
        impatience: 'The wording shows impatience. A question that found no answer is put in other words.',
        belittling: 'The wording belittles the person heard. Questions are put with respect.',
        coaching: 'The wording accuses of a rehearsed account. The officer asks and does not accuse.',
      },
    },
    fr: {
      title: 'Question réprobatrice',
      why: 'La personne qui se sent blâmée ou soupçonnée parle moins, et l’impression d’un entretien partial reste dans les notes.',
      remedy:
        'Demander la raison ou l’obstacle en termes neutres, et présenter les contradictions avec leurs sources.',
      messages: {
        learned:
          'La formulation ressemble aux questions réprobatrices d’un ensemble d’exemples dont un modèle a appris ; aucune formule connue n’a été relevée. Une personne décide si elle exprime un reproche ou de l’incrédulité.',
        'why-not':
          'La formule peut être entendue comme le reproche d’une omission. Une question neutre demande ce qui a fait obstacle.',
        incredulity:
          'La formule montre de l’incrédulité. Une contradiction se présente avec ses sources et une invitation à s’expliquer.',
        verdict: 'La formule juge le récit pendant l’entretien. L’appréciation vient après.',
        counterfactual:
          'La formule dit ce qu’il aurait fallu faire. Une question neutre demande ce qui a fait obstacle.',
        impatience:
          'La formule montre de l’impatience. Une question restée sans réponse se pose en d’autres termes.',
        belittling: 'La formule rabaisse la personne entendue. Les questions se posent avec respect.',
        coaching: 'La formule accuse d’un récit appris. L’officier de protection interroge et n’accuse pas.',
      },
    },
    nl: {
      title: 'Verwijtende vraag',
      why: 'Wie zich verweten of niet geloofd voelt, zegt minder, en de indruk van een vooringenomen onderhoud blijft in de notities staan.',
      remedy:
        'Vraag in neutrale woorden naar de reden of de hindernis, en leg tegenstrijdigheden voor met hun bronnen.',
      messages: {
        learned:
          'De formulering lijkt op verwijtende vragen uit een reeks voorbeelden waaruit een model leerde; er is geen vaste formule herkend. Een persoon beslist of ze een verwijt of ongeloof uitdrukt.',
        'why-not':
          'De formulering kan klinken als een verwijt over iets wat niet gedaan is. Een neutrale vraag vraagt wat in de weg stond.',
        incredulity:
          'De formulering toont ongeloof. Een tegenstrijdigheid wordt voorgelegd met haar bronnen en met de vraag om uitleg.',
        verdict: 'De formulering beoordeelt het relaas tijdens het onderhoud. De beoordeling komt nadien.',
        counterfactual:
          'De formulering zegt wat had moeten gebeuren. Een neutrale vraag vraagt wat in de weg stond.',
        impatience:
          'De formulering toont ongeduld. Een vraag zonder antwoord wordt in andere woorden gesteld.',
        belittling: 'De formulering kleineert de gehoorde persoon. Vragen worden met respect gesteld.',
        coaching:
          'De formulering beschuldigt van een ingestudeerd relaas. De protection officer vraagt en beschuldigt niet.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: ⟦Why didn’t you just⟧ ask your neighbours for help?\nA: I was afraid.',
      clean:
        'PO: Why couldn’t you ask your neighbours for help?\nA: They were gone.\nPO: At the Immigration Office you spoke of two brothers, today of three. How do you explain that?\nA: One of them died.',
    },
    fr: {
      breach: 'OP : ⟦Pourquoi n’avez-vous pas simplement⟧ appelé vos voisins à l’aide ?\nDPI : J’avais peur.',
      clean:
        'OP : Pourquoi n’avez-vous pas pu appeler vos voisins à l’aide ?\nDPI : Ils étaient partis.\nOP : À l’Office des étrangers, vous avez parlé de deux frères, aujourd’hui de trois. Comment l’expliquez-vous ?\nDPI : L’un d’eux est mort.',
    },
    nl: {
      breach: 'PO: ⟦Waarom hebt u niet gewoon⟧ uw buren om hulp gevraagd?\nVIB: Ik was bang.',
      clean:
        'PO: Waarom hebt u uw buren niet om hulp kunnen vragen?\nVIB: Ze waren weg.\nPO: Bij de Dienst Vreemdelingenzaken sprak u over twee broers, vandaag over drie. Hoe verklaart u dat?\nVIB: Een van hen is gestorven.',
    },
  },
  *run(interview, { speech, options }) {
    for (const { turn, analysis, before } of officerTurns(interview, speech)) {
      const learning = options.learned ? learningOf(analysis, before) : rulesAlone(analysis, before);
      const found = learning.reproaches.map((cue) => ({ ...cue, confidence: cue.term.tier ?? 'medium' }));
      const { rules, alone } = weighed('reproachful', found, learning);
      for (const { one, confidence } of rules) {
        const { id, rewording } = one.term;
        const at = sourceSpan(turn, one.start, one.end);
        const offer = rewording === undefined ? {} : { rewording };
        yield { message: id as ReproachKind, at, verdict: 'review', confidence, turn: turn.n, ...offer };
      }
      for (const { start, end } of alone) {
        const at = sourceSpan(turn, start, end);
        yield { message: 'learned', at, verdict: 'review', confidence: 'medium', turn: turn.n };
      }
    }
  },
});
