import { defineCheck } from '../model/check.ts';
import { fieldsFor, isBlank, timelineOf } from '../model/timeline.ts';
import { fieldsOf, headOf, spanOf } from '../model/turns.ts';

/** Charter 12.8, T2: the duration is stated. */
export default defineCheck({
  id: 'missing-duration',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  immediate: true,
  options: {},
  texts: {
    en: {
      title: 'Duration missing',
      why: 'The stated duration is the officer’s own account of the time, and a check on the two times.',
      remedy: 'Write the duration of each session in hours and minutes beside its times.',
      messages: {
        missing:
          'The record of this session states no duration. The notes must give it in hours and minutes.',
        'total-only':
          'A total is stated, and not the duration of each session. Each session has its own duration in hours and minutes.',
        unplaced: 'A time stands here whose meaning could not be told. It may be the duration.',
        unread: 'The duration is written in a form that could not be read.',
      },
    },
    fr: {
      title: 'Durée absente',
      why: 'La durée mentionnée est le décompte de l’officier lui-même et permet de vérifier les deux heures.',
      remedy: 'Indiquer la durée de chaque partie de l’entretien en heures et minutes, à côté des heures.',
      messages: {
        missing:
          'Les notes de cette partie de l’entretien ne mentionnent pas de durée. Elle doit y figurer en heures et minutes.',
        'total-only':
          'Un total est mentionné, mais pas la durée de chaque partie. Chaque partie a sa propre durée, en heures et minutes.',
        unplaced:
          'Une indication de temps figure ici, dont le sens n’a pas pu être établi. C’est peut-être la durée.',
        unread: 'La durée est écrite sous une forme qui n’a pas pu être lue.',
      },
    },
    nl: {
      title: 'Duur ontbreekt',
      why: 'De vermelde duur is de eigen telling van de protection officer en laat toe beide uren te controleren.',
      remedy: 'Vermeld de duur van elk deel van het onderhoud in uren en minuten, naast de uren.',
      messages: {
        missing:
          'De notities van dit deel van het onderhoud vermelden geen duur. Die moet er in uren en minuten staan.',
        'total-only':
          'Er staat een totaal, maar niet de duur van elk deel. Elk deel heeft zijn eigen duur, in uren en minuten.',
        unplaced:
          'Hier staat een tijdsaanduiding waarvan de betekenis niet vastgesteld kon worden. Misschien is het de duur.',
        unread: 'De duur staat in een vorm die niet gelezen kon worden.',
      },
    },
  },
  examples: {
    en: {
      breach: '⟦Date: 12/03/2024⟧\nStart: 9:05\nEnd: 12:50\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'Date: 12/03/2024\nStart: 9:05\nEnd: 12:50\nDuration: 3h45\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach:
        '⟦Date : 12/03/2024⟧\nHeure de début : 9h05\nHeure de fin : 12h50\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h05\nHeure de fin : 12h50\nDurée : 3h45\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    },
    nl: {
      breach:
        '⟦Datum: 12/03/2024⟧\nBeginuur: 9u05\nEinduur: 12u50\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean:
        'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u50\nDuur: 3u45\nPO: Waar bent u geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview) {
    // Each session has its own duration; a total is more, not instead (T2).
    const total = fieldsOf(interview).find(
      (field) => field.name === 'duration' && field.session === 0 && !isBlank(field),
    );
    let bare = false;
    const unplaced = interview.unplaced.find(({ amidTurns }) => !amidTurns);
    for (const { session } of timelineOf(interview).sessions) {
      if (session.statedMinutes !== undefined) continue;
      const mentions = fieldsFor(interview, session, 'duration');
      const unread = mentions.find((field) => !isBlank(field));
      const at = mentions[0] ? spanOf(mentions[0]) : headOf(interview, session);
      if (unread) yield { outcome: 'inconclusive', because: 'unread', at: spanOf(unread) };
      else if (!total && unplaced && mentions.length === 0)
        yield { outcome: 'inconclusive', because: 'unplaced', at: spanOf(unplaced) };
      else if (!total) yield { message: 'missing', at, verdict: 'breach' };
      else bare = true;
    }
    if (total && bare) yield { message: 'total-only', at: spanOf(total), verdict: 'review' };
  },
});
