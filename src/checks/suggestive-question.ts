import { officerTurns } from '../language/context.ts';
import { learningOf, rulesAlone } from '../language/learned.ts';
import { weighed } from '../language/learned-findings.ts';
import { defineCheck } from '../model/check.ts';
import { sourceSpan } from '../model/turns.ts';

/** Charter 8, Q2: no question puts the answer into the mouth (domain §D.4). */
export default defineCheck({
  id: 'suggestive-question',
  severity: 'warning',
  languages: ['fr', 'nl', 'en'],
  lexicons: [
    'question-grammar',
    'question-assumptions',
    'question-tags',
    'question-confrontation',
    'question-leanings',
    'question-facts',
    'question-rewordings',
    'question-senses',
  ],
  immediate: true,
  options: {
    learned: {
      type: 'boolean',
      default: true,
      description: {
        en: 'Also compare the wording with examples from which a model learned suggestive questions.',
        fr: 'Comparer aussi la formulation à des exemples dont un modèle a appris les questions suggestives.',
        nl: 'De formulering ook vergelijken met voorbeelden waaruit een model suggestieve vragen leerde.',
      },
    },
  },
  texts: {
    en: {
      title: 'Suggestive question',
      why: 'An answer that was suggested is worth little: the person heard may agree out of fear, politeness or fatigue.',
      remedy: 'Ask openly, without the expected answer: who, what, where, when, how.',
      messages: {
        learned:
          'The wording resembles suggestive questions in a set of examples from which a model learned; no fixed formula was recognised. A person decides whether it suggests the answer.',
        tag: 'A tag at the end asks the person heard to agree. A neutral question leaves the answer open.',
        assumption: 'A formula takes the answer for granted. A neutral question leaves the answer open.',
        'taken-for-granted':
          'A word presents the answer as self-evident. A neutral question leaves the answer open.',
        'supplied-feeling':
          'A feeling or thought is supplied. The person heard is asked what he or she felt or thought.',
        'supplied-answer':
          'The question brings along a reason or an answer. The person heard is asked to name it.',
        others:
          'What others do or say is held out as the answer. The person heard is asked about his or her own experience.',
        thesis: 'The question conveys what the officer thinks. A neutral question leaves the answer open.',
        cleft:
          'The wording names the answer and asks to confirm it. A neutral question leaves the answer open.',
        presupposition:
          'The question presupposes a fact that no earlier answer seems to mention. It is asked first whether it happened.',
        ratifying:
          'A conclusion of the officer is put for agreement. The person heard is asked to tell it in his or her own words.',
        negative:
          'A negation in the question lets the expected answer show. A neutral question leaves the answer open.',
        modal: 'The wording supposes the answer. A neutral question leaves the answer open.',
      },
    },
    fr: {
      title: 'Question suggestive',
      why: 'Une réponse soufflée ne vaut guère : la personne entendue peut acquiescer par peur, par politesse ou par fatigue.',
      remedy: 'Poser une question ouverte, sans la réponse attendue : qui, quoi, où, quand, comment.',
      messages: {
        learned:
          'La formulation ressemble aux questions suggestives d’un ensemble d’exemples dont un modèle a appris ; aucune formule connue n’a été relevée. Une personne décide si elle suggère la réponse.',
        tag: 'Une formule finale demande d’acquiescer. Une question neutre laisse la réponse ouverte.',
        assumption:
          'Une formule tient la réponse pour acquise. Une question neutre laisse la réponse ouverte.',
        'taken-for-granted':
          'Un mot présente la réponse comme évidente. Une question neutre laisse la réponse ouverte.',
        'supplied-feeling':
          'Un sentiment ou une pensée est suggéré. C’est à la personne entendue de dire ce qu’elle a ressenti ou pensé.',
        'supplied-answer':
          'La question apporte une raison ou une réponse. C’est à la personne entendue de la nommer.',
        others:
          'Ce que d’autres font ou disent est présenté comme la réponse. La personne entendue est interrogée sur son propre vécu.',
        thesis:
          'La question laisse voir l’avis de l’officier de protection. Une question neutre laisse la réponse ouverte.',
        cleft:
          'La tournure nomme la réponse et demande de la confirmer. Une question neutre laisse la réponse ouverte.',
        presupposition:
          'La question suppose un fait dont aucune réponse précédente ne semble parler. On demande d’abord s’il a eu lieu.',
        ratifying:
          'Une conclusion de l’officier de protection est soumise à approbation. C’est à la personne entendue de raconter avec ses mots.',
        negative:
          'Une négation dans la question laisse deviner la réponse attendue. Une question neutre laisse la réponse ouverte.',
        modal: 'La tournure suppose la réponse. Une question neutre laisse la réponse ouverte.',
      },
    },
    nl: {
      title: 'Suggestieve vraag',
      why: 'Een antwoord dat in de mond gelegd is, is weinig waard: de gehoorde persoon kan instemmen uit angst, beleefdheid of vermoeidheid.',
      remedy: 'Stel een open vraag, zonder het verwachte antwoord: wie, wat, waar, wanneer, hoe.',
      messages: {
        learned:
          'De formulering lijkt op suggestieve vragen uit een reeks voorbeelden waaruit een model leerde; er is geen vaste formule herkend. Een persoon beslist of ze het antwoord suggereert.',
        tag: 'Een aanhangsel vraagt om in te stemmen. Een neutrale vraag laat het antwoord open.',
        assumption:
          'Een formule gaat ervan uit dat het antwoord vaststaat. Een neutrale vraag laat het antwoord open.',
        'taken-for-granted':
          'Een woord stelt het antwoord als vanzelfsprekend voor. Een neutrale vraag laat het antwoord open.',
        'supplied-feeling':
          'Een gevoel of gedachte wordt aangereikt. De gehoorde persoon zegt zelf wat hij of zij voelde of dacht.',
        'supplied-answer':
          'De vraag brengt zelf een reden of een antwoord aan. De gehoorde persoon noemt die zelf.',
        others:
          'Wat anderen doen of zeggen wordt als antwoord voorgehouden. De gehoorde persoon vertelt over de eigen ervaring.',
        thesis:
          'De vraag laat blijken wat de protection officer denkt. Een neutrale vraag laat het antwoord open.',
        cleft:
          'De wending noemt het antwoord en vraagt het te bevestigen. Een neutrale vraag laat het antwoord open.',
        presupposition:
          'De vraag veronderstelt een feit dat in geen eerder antwoord lijkt voor te komen. Eerst wordt gevraagd of het gebeurd is.',
        ratifying:
          'Een conclusie van de protection officer wordt ter goedkeuring voorgelegd. De gehoorde persoon vertelt het in eigen woorden.',
        negative:
          'Een ontkenning in de vraag laat het verwachte antwoord blijken. Een neutrale vraag laat het antwoord open.',
        modal: 'De wending veronderstelt het antwoord. Een neutrale vraag laat het antwoord open.',
      },
    },
  },
  examples: {
    en: {
      breach: 'PO: The men who came were soldiers, ⟦weren’t they⟧?\nA: Yes.',
      clean:
        'PO: You said that the men wore uniforms. Is that right?\nA: Yes.\nPO: Do you have any other documents?\nA: No.',
    },
    fr: {
      breach: 'OP : Les hommes qui sont venus étaient des soldats, ⟦n’est-ce pas⟧ ?\nDPI : Oui.',
      clean:
        'OP : Vous avez dit que ces hommes portaient un uniforme. Est-ce exact ?\nDPI : Oui.\nOP : N’avez-vous pas d’autres documents ?\nDPI : Non.',
    },
    nl: {
      breach: 'PO: De mannen die kwamen waren soldaten, ⟦niet waar⟧?\nVIB: Ja.',
      clean:
        'PO: U zei dat die mannen een uniform droegen. Klopt dat?\nVIB: Ja.\nPO: Hebt u geen andere documenten?\nVIB: Nee.',
    },
  },
  *run(interview, { speech, options }) {
    for (const { turn, analysis, before } of officerTurns(interview, speech)) {
      const learning = options.learned ? learningOf(analysis, before) : rulesAlone(analysis, before);
      const { rules, alone } = weighed('suggestive', learning.suggestions, learning);
      for (const { one, confidence } of rules) {
        const at = sourceSpan(turn, one.start, one.end);
        const offer = one.rewording === undefined ? {} : { rewording: one.rewording };
        yield { message: one.kind, at, verdict: 'review', confidence, turn: turn.n, ...offer };
      }
      for (const { start, end } of alone) {
        const at = sourceSpan(turn, start, end);
        yield { message: 'learned', at, verdict: 'review', confidence: 'medium', turn: turn.n };
      }
    }
  },
});
