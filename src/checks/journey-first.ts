import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 2: begin with general questions, not with the stages of the journey back. */
export default defineFileCheck({
  id: 'journey-first',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  texts: {
    en: {
      title: 'Session opened with the journey back',
      why: 'The journey may be the hardest memory; trust has to come before it.',
      remedy: 'Begin with how the person is, and leave the journey for later.',
      messages: {
        journey:
          'The first topic that the report gives is the journey back. The guide begins with general questions.',
        general: 'The report begins with a general question.',
        silent: 'The report does not tell with what the talk began.',
      },
    },
    fr: {
      title: 'Séance ouverte par le voyage de retour',
      why: 'Le voyage peut être le souvenir le plus dur ; la confiance doit venir avant.',
      remedy: 'Commencer par demander comment va la personne, et laisser le voyage pour plus tard.',
      messages: {
        journey:
          'Le premier sujet que donne le rapport est le voyage de retour. Le guide commence par des questions générales.',
        general: 'Le rapport commence par une question générale.',
        silent: 'Le rapport ne dit pas par quoi l’échange a commencé.',
      },
    },
    nl: {
      title: 'Sessie begonnen met de terugreis',
      why: 'De reis is misschien de zwaarste herinnering; eerst moet er vertrouwen zijn.',
      remedy: 'Begin met hoe het met de persoon gaat, en laat de reis voor later.',
      messages: {
        journey: 'Het eerste onderwerp in het verslag is de terugreis. De gids begint met algemene vragen.',
        general: 'Het verslag begint met een algemene vraag.',
        silent: 'Het verslag zegt niet waarmee het gesprek begon.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Session report\n\nBuilding trust\n\nI asked at once about her ⟦return flight⟧ and then how she was.',
      clean:
        'Session report\n\nBuilding trust\n\nI asked how she was, and much later about her return flight.',
    },
    fr: {
      breach:
        'Rapport de séance\n\nClimat de confiance\n\nJ’ai d’abord demandé le récit du ⟦voyage de retour⟧, puis comment elle se sentait.',
      clean:
        'Rapport de séance\n\nClimat de confiance\n\nJ’ai demandé comment elle se sentait, et bien plus tard le voyage de retour.',
    },
    nl: {
      breach:
        'Sessieverslag\n\nVertrouwen\n\nIk vroeg eerst naar haar ⟦terugreis⟧ en dan hoe zij zich voelde.',
      clean: 'Sessieverslag\n\nVertrouwen\n\nIk vroeg hoe zij zich voelde, en veel later naar de terugreis.',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const parts = reportParts(document, 'trust');
      const [first] = parts
        .flatMap(({ nodes }) => nodes)
        .flatMap(({ cues }) => cues)
        .filter(({ id, denied }) => (id === 'return-journey' || id === 'general-question') && !denied);
      if (first?.id === 'return-journey')
        yield { message: 'journey', record: n, at: first.at, verdict: 'review', confidence: 'medium' };
      else if (first) yield { outcome: 'pass', because: 'general' };
      else yield { outcome: 'inconclusive', because: 'silent' };
    }
  },
});
