import { defineFileCheck } from '../model/check.ts';
import { affirmed, reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 1: a place where nobody disturbs and nobody listens; at a distance, the person alone in the room. */
export default defineFileCheck({
  id: 'unstated-privacy',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  texts: {
    en: {
      title: 'Place not private, or not told to be',
      why: 'Who may be overheard says only what everybody may hear.',
      remedy: 'Hold the session behind a closed door, at a distance with the person alone, and note it.',
      messages: {
        exposed: 'The place that the report gives here is one where others may listen or disturb.',
        private: 'The report says that the place was private.',
        alone: 'The session was held at a distance, the person alone in the room.',
        'alone-silent':
          'The session was held at a distance; the report does not say whether the person was alone.',
        silent: 'The report does not say whether the place was private.',
      },
    },
    fr: {
      title: 'Lieu non privé, ou dont on ne sait s’il l’est',
      why: 'Qui peut être entendu ne dit que ce que chacun peut entendre.',
      remedy: 'Tenir la séance porte fermée, à distance avec la personne seule, et le noter.',
      messages: {
        exposed: 'Le lieu que donne ici le rapport est de ceux où d’autres peuvent écouter ou déranger.',
        private: 'Le rapport dit que le lieu était privé.',
        alone: 'La séance s’est tenue à distance, la personne seule dans la pièce.',
        'alone-silent':
          'La séance s’est tenue à distance ; le rapport ne dit pas si la personne était seule.',
        silent: 'Le rapport ne dit pas si le lieu était privé.',
      },
    },
    nl: {
      title: 'Plaats niet privé, of niet vermeld als privé',
      why: 'Wie afgeluisterd kan worden, zegt alleen wat iedereen mag horen.',
      remedy: 'Houd de sessie achter gesloten deur, op afstand met de persoon alleen, en noteer dat.',
      messages: {
        exposed:
          'De plaats die het verslag hier geeft, is er een waar anderen kunnen meeluisteren of storen.',
        private: 'Het verslag zegt dat de plaats privé was.',
        alone: 'De sessie vond op afstand plaats, de persoon alleen in de kamer.',
        'alone-silent': 'De sessie vond op afstand plaats; het verslag zegt niet of de persoon alleen was.',
        silent: 'Het verslag zegt niet of de plaats privé was.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nPlace of the session: ⟦waiting room⟧ of the town hall',
      clean: 'SESSION REPORT\n\nPlace of the session: closed office, second floor',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nLieu de la séance : ⟦salle d’attente⟧ de la commune',
      clean: 'RAPPORT DE SÉANCE\n\nLieu de la séance : bureau fermé, deuxième étage',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nPlaats van de sessie: ⟦wachtzaal⟧ van het gemeentehuis',
      clean: 'SESSIEVERSLAG\n\nPlaats van de sessie: gesloten kantoor, tweede verdieping',
    },
  },
  *run(file) {
    for (const { n, document } of reportsOf(file)) {
      const parts = reportParts(document, 'place', 'preparation', 'mode');
      const cues = parts.flatMap(({ nodes }) => nodes).flatMap((node) => node.cues);
      const here = (id: string) => cues.filter((cue) => cue.id === id && !cue.denied);
      const exposed = here('exposed');
      const distant = here('online').length > 0;
      for (const { at } of exposed)
        yield { message: 'exposed', record: n, at, verdict: 'review', confidence: 'medium' };
      if (exposed.length > 0) continue;
      if (distant)
        yield affirmed(document, 'alone').length > 0
          ? { outcome: 'pass', because: 'alone' }
          : { outcome: 'inconclusive', because: 'alone-silent' };
      else if (affirmed(document, 'private').length > 0) yield { outcome: 'pass', because: 'private' };
      else yield { outcome: 'inconclusive', because: 'silent' };
    }
  },
});
