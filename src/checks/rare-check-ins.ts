import { momentsOf, topOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { affirmed, reportParts, reportsOf } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 3: asked regularly how they feel. The text names no interval. */
export default defineFileCheck({
  id: 'rare-check-ins',
  severity: 'note',
  records: ['session-report'],
  across: false,
  options: {
    minutes: {
      type: 'number',
      default: 45,
      minimum: 10,
      description: {
        en: 'Minutes of a session for each of which one such question is looked for; at least one.',
        fr: 'Minutes de séance pour chacune desquelles une telle question est attendue ; au moins une.',
        nl: 'Minuten van een sessie waarvoor telkens één zulke vraag verwacht wordt; minstens één.',
      },
    },
  },
  texts: {
    en: {
      title: 'Few questions noted about how the person feels',
      why: 'A talk about return stirs feelings; who is not asked may not say that it is too much.',
      remedy: 'Ask now and then how the person feels and whether to go on, and note it.',
      messages: {
        few: 'The session lasted {minutes}; such questions noted: {count}, looked for: {wanted}. A report does not note all.',
        enough: 'The session lasted {minutes}; such questions noted: {count}, looked for: {wanted}.',
        untimed: 'Start or end of the session is not known; such questions noted: {count}.',
      },
    },
    fr: {
      title: 'Peu de questions notées sur le ressenti',
      why: 'Parler du retour remue ; qui n’est pas interrogé ne dira peut-être pas que c’est trop.',
      remedy: 'Demander de temps en temps comment la personne se sent et si l’on continue, et le noter.',
      messages: {
        few: 'La séance a duré {minutes} ; questions de ce genre notées : {count}, attendues : {wanted}. Un rapport ne note pas tout.',
        enough: 'La séance a duré {minutes} ; questions de ce genre notées : {count}, attendues : {wanted}.',
        untimed: 'Le début ou la fin de la séance n’est pas connu ; questions de ce genre notées : {count}.',
      },
    },
    nl: {
      title: 'Weinig vragen genoteerd over hoe de persoon zich voelt',
      why: 'Praten over terugkeer raakt gevoelens; wie niet gevraagd wordt, zegt misschien niet dat het te veel is.',
      remedy: 'Vraag af en toe hoe de persoon zich voelt en of het verder kan, en noteer dat.',
      messages: {
        few: 'De sessie duurde {minutes}; zulke vragen genoteerd: {count}, verwacht: {wanted}. Een verslag noteert niet alles.',
        enough: 'De sessie duurde {minutes}; zulke vragen genoteerd: {count}, verwacht: {wanted}.',
        untimed: 'Begin of einde van de sessie is niet bekend; zulke vragen genoteerd: {count}.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nStart: 10:00\nEnd: ⟦11:30⟧',
      clean: 'SESSION REPORT\n\nStart: 10:00\nEnd: 10:50\nAsked how she feels.',
    },
    fr: {
      breach: 'RAPPORT DE SÉANCE\n\nDébut : 10 h 00\nFin : ⟦11 h 30⟧',
      clean: 'RAPPORT DE SÉANCE\n\nDébut : 10 h 00\nFin : 10 h 50\nDemandé comment elle se sent.',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nBegin: 10u00\nEinde: ⟦11u30⟧',
      clean: 'SESSIEVERSLAG\n\nBegin: 10u00\nEinde: 10u50\nGevraagd hoe zij zich voelt.',
    },
  },
  *run(file, { options }) {
    for (const record of reportsOf(file)) {
      const [start] = momentsOf(record, 'start');
      const [end] = momentsOf(record, 'end');
      const parts = reportParts(record.document, 'check-in').filter(
        ({ answer }) => answer === 'yes' || answer === 'words',
      );
      const count = Math.max(affirmed(record.document, 'check-in').length, parts.length);
      const minutes =
        start?.clock !== undefined && end?.clock !== undefined && end.clock > start.clock
          ? end.clock - start.clock
          : undefined;
      if (minutes === undefined) {
        yield { outcome: 'inconclusive', because: 'untimed', data: { count } };
        continue;
      }
      const wanted = Math.max(1, Math.floor(minutes / options.minutes));
      const data = { count, minutes: { minutes }, wanted };
      if (count >= wanted) yield { outcome: 'pass', because: 'enough', data };
      else
        yield {
          message: 'few',
          record: record.n,
          at: end?.at ?? topOf(record),
          verdict: 'review',
          confidence: 'medium',
          data,
        };
    }
  },
});
