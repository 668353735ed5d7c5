import { cuesOf, nodesOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { decisionsOf } from '../model/file-events.ts';

/** Royal decree of 15 May 2014, art. 2 § 1: an order measure may under no pretext be a sanction. */
export default defineFileCheck({
  id: 'punitive-measure',
  severity: 'warning',
  records: ['decision'],
  across: false,
  options: {},
  texts: {
    en: {
      title: 'Order measure worded as a sanction',
      why: 'A punishment under another name escapes the safeguards of sanctions.',
      remedy: 'Restore order without punishing; where a sanction is meant, follow its procedure.',
      messages: {
        punitive:
          'The order measure speaks of a sanction or a punishment here. It may not have that character.',
        silent: 'No such word stands in the order measure. That does not prove that it does not punish.',
        'no-measure': 'There is no decision on an order measure.',
      },
    },
    fr: {
      title: 'Mesure d’ordre formulée comme une sanction',
      why: 'Une punition sous un autre nom échappe aux garanties des sanctions.',
      remedy: 'Rétablir l’ordre sans punir ; si une sanction est visée, suivre sa procédure.',
      messages: {
        punitive:
          'La mesure d’ordre parle ici de sanction ou de punition. Elle ne peut en avoir le caractère.',
        silent: 'La mesure d’ordre ne contient pas de tel mot. Cela ne prouve pas qu’elle ne punit pas.',
        'no-measure': 'Il n’y a pas de décision de mesure d’ordre.',
      },
    },
    nl: {
      title: 'Ordemaatregel geformuleerd als sanctie',
      why: 'Een straf onder een andere naam ontsnapt aan de waarborgen van sancties.',
      remedy: 'Herstel de orde zonder te straffen; volg de sanctieprocedure als een sanctie bedoeld is.',
      messages: {
        punitive:
          'De ordemaatregel spreekt hier van een sanctie of een straf. Dat karakter mag hij niet hebben.',
        silent: 'Zo’n woord staat niet in de ordemaatregel. Dat bewijst niet dat hij niet straft.',
        'no-measure': 'Er is geen beslissing over een ordemaatregel.',
      },
    },
  },
  examples: {
    en: {
      breach: 'ORDER MEASURE\n\nReasons: as a ⟦punishment⟧ for the noise of 3 March 2026.',
      clean: 'ORDER MEASURE\n\nReasons: the noise of 3 March 2026. This is not a sanction.',
    },
    fr: {
      breach: 'MESURE D’ORDRE\n\nMotifs : vous êtes ⟦puni⟧ pour le bruit du 3 mars 2026.',
      clean: 'MESURE D’ORDRE\n\nMotifs : le bruit du 3 mars 2026. Ceci n’est pas une sanction.',
    },
    nl: {
      breach: 'ORDEMAATREGEL\n\nRedenen: u wordt ⟦gestraft⟧ voor het lawaai van 3 maart 2026.',
      clean: 'ORDEMAATREGEL\n\nRedenen: het lawaai van 3 maart 2026. Dit is geen sanctie.',
    },
  },
  *run(file) {
    const decisions = decisionsOf(file, 'measure', 'general');
    if (decisions.length === 0) yield { outcome: 'not-applicable', because: 'no-measure' };
    for (const { n, document } of decisions) {
      const denied = cuesOf(document, 'no-sanction');
      const spoken = nodesOf(document)
        .flatMap(({ cues }) => cues.filter(({ id }) => id === 'sanction'))
        .filter(({ at }) => !denied.some((no) => no.at.start <= at.start && at.end <= no.at.end));
      for (const { at } of spoken)
        yield { message: 'punitive', record: n, at, verdict: 'review', confidence: 'medium' };
      if (spoken.length === 0) yield { outcome: 'inconclusive', because: 'silent' };
    }
  },
});
