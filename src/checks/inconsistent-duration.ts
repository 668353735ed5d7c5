import { defineCheck } from '../model/check.ts';
import type { Field } from '../model/interview.ts';
import { interruptionMinutes } from '../model/measure.ts';
import { fieldsFor, type TimedSession, timelineOf } from '../model/timeline.ts';
import { fieldsOf, headOf, spanOf, textOf } from '../model/turns.ts';

/** Charter 12.8, T2: the stated duration is the gross or the net time; the charter does not say which. */
export default defineCheck({
  id: 'inconsistent-duration',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: [],
  immediate: true,
  options: {
    tolerance: {
      type: 'number',
      default: 1,
      minimum: 0,
      description: {
        en: 'Minutes by which the stated duration may differ.',
        fr: 'Minutes dont la durée mentionnée peut s’écarter.',
        nl: 'Minuten die de vermelde duur mag afwijken.',
      },
    },
  },
  texts: {
    en: {
      title: 'Duration that does not agree',
      why: 'A duration that fits neither reckoning casts doubt on the times, and with them on the breaks.',
      remedy: 'Correct the duration: the time from start to end, or that time without the breaks.',
      messages: {
        neither:
          'The stated duration, {stated}, is neither the time from start to end ({gross}) nor that time without breaks ({net}). It must agree.',
        bounds:
          'The stated duration, {stated}, does not fit: with the unclear breaks, net time lies between {low} and {high}, gross time is {gross}. It must agree.',
        total:
          'The stated total, {stated}, is neither the sum from start to end ({gross}) nor that without breaks ({net}). It must agree.',
        'minutes-only': 'The duration is not written in hours and minutes.',
        'no-times': 'Without both times the stated duration cannot be checked.',
        inverted: 'The times look inverted, so the stated duration cannot be checked.',
        maybe: 'With the unclear breaks it cannot be told whether the stated duration agrees.',
        none: 'No duration is stated.',
      },
    },
    fr: {
      title: 'Durée non concordante',
      why: 'Une durée qui ne correspond à aucun des deux décomptes jette le doute sur les heures, et donc sur les pauses.',
      remedy: 'Corriger la durée : le temps du début à la fin, ou ce temps sans les pauses.',
      messages: {
        neither:
          'La durée mentionnée, {stated}, n’est ni le temps du début à la fin ({gross}) ni ce temps sans les pauses ({net}). Elle doit concorder.',
        bounds:
          'La durée mentionnée, {stated}, ne correspond pas : vu les pauses imprécises, le temps net est compris entre {low} et {high}, le temps brut est de {gross}. Elle doit concorder.',
        total:
          'Le total mentionné, {stated}, n’est ni la somme du début à la fin ({gross}) ni cette somme sans les pauses ({net}). Il doit concorder.',
        'minutes-only': 'La durée n’est pas écrite en heures et minutes.',
        'no-times': 'Sans les deux heures, la durée mentionnée ne peut être vérifiée.',
        inverted: 'Les heures semblent inversées : la durée mentionnée ne peut être vérifiée.',
        maybe: 'Vu les pauses imprécises, on ne peut dire si la durée mentionnée concorde.',
        none: 'Aucune durée n’est mentionnée.',
      },
    },
    nl: {
      title: 'Duur die niet overeenstemt',
      why: 'Een duur die met geen van beide berekeningen klopt, doet twijfelen aan de uren en dus aan de pauzes.',
      remedy: 'Verbeter de duur: de tijd van begin tot einde, of die tijd zonder de pauzes.',
      messages: {
        neither:
          'De vermelde duur, {stated}, is noch de tijd van begin tot einde ({gross}) noch die tijd zonder pauzes ({net}). Ze moet overeenstemmen.',
        bounds:
          'De vermelde duur, {stated}, past niet: door de onduidelijke pauzes ligt de nettotijd tussen {low} en {high}, de brutotijd is {gross}. Ze moet overeenstemmen.',
        total:
          'Het vermelde totaal, {stated}, is noch de som van begin tot einde ({gross}) noch die som zonder pauzes ({net}). Het moet overeenstemmen.',
        'minutes-only': 'De duur staat niet in uren en minuten.',
        'no-times': 'Zonder beide uren kan de vermelde duur niet gecontroleerd worden.',
        inverted: 'De uren lijken omgewisseld: de vermelde duur kan niet gecontroleerd worden.',
        maybe: 'Door de onduidelijke pauzes valt niet te zeggen of de vermelde duur klopt.',
        none: 'Er is geen duur vermeld.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Date: 12/03/2024\nStart: 9:05\nEnd: 12:50\n⟦Duration: 2h30⟧\nPO: Where were you born?\nA: In Conakry.',
      clean:
        'Date: 12/03/2024\nStart: 9:05\nEnd: 12:50\nDuration: 3h45\nPO: Where were you born?\nA: In Conakry.',
    },
    fr: {
      breach:
        'Date : 12/03/2024\nHeure de début : 9h05\nHeure de fin : 12h50\n⟦Durée : 2h30⟧\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h05\nHeure de fin : 12h50\nDurée : 3h45\nOP : Où êtes-vous né ?\nDPI : À Conakry.',
    },
    nl: {
      breach:
        'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u50\n⟦Duur: 2u30⟧\nPO: Waar bent u geboren?\nVIB: In Conakry.',
      clean:
        'Datum: 12/03/2024\nBeginuur: 9u05\nEinduur: 12u50\nDuur: 3u45\nPO: Waar bent u geboren?\nVIB: In Conakry.',
    },
  },
  *run(interview, { options }) {
    const { sessions } = timelineOf(interview);
    const total =
      sessions.length > 1
        ? fieldsOf(interview).find((field) => field.name === 'duration' && field.session === 0)
        : undefined;
    if (total?.minutes !== undefined) yield* totalOf(total, sessions, options.tolerance);
    for (const { session, measure } of sessions) {
      const stated = session.statedMinutes;
      if (stated === undefined) {
        if (!total) yield { outcome: 'not-applicable', because: 'none' };
        continue;
      }
      const field = fieldsFor(interview, session, 'duration').find((each) => each.minutes === stated);
      const at = field ? spanOf(field) : headOf(interview, session);
      if (field && isMinuteCount(field))
        yield { message: 'minutes-only', at, verdict: 'review', severity: 'note' };
      const { gross, net } = measure;
      if (gross === undefined || net === undefined) {
        yield { outcome: 'inconclusive', because: measure.inverted ? 'inverted' : 'no-times' };
        continue;
      }
      const near = (minutes: number): boolean => Math.abs(stated - minutes) <= options.tolerance;
      // A phone that rang for three minutes need not be taken off.
      const interrupted = measure.breaks
        .map(({ length, fault }) =>
          fault === undefined && length !== undefined && length < interruptionMinutes ? length : 0,
        )
        .reduce((sum, minutes) => sum + minutes, 0);
      if (near(gross) || (net.low === net.high && (near(net.low) || near(net.low + interrupted)))) continue;
      const data = { stated: { minutes: stated }, gross: { minutes: gross }, net: { minutes: net.high } };
      const bounds = { low: { minutes: net.low }, high: { minutes: net.high } };
      if (net.low === net.high) yield { message: 'neither', at, verdict: 'breach', data };
      else if (stated >= net.low - options.tolerance && stated <= net.high + options.tolerance) {
        yield { outcome: 'inconclusive', because: 'maybe' };
      } else
        yield {
          message: 'bounds',
          at,
          verdict: 'breach',
          data: { stated: data.stated, gross: data.gross, ...bounds },
        };
    }
  },
});

/** « 225 minutes »: no hours are written, though there are some; « 45 min » and words are in order (T2). */
function isMinuteCount(field: Field): boolean {
  const only = /^\D*(\d+)\D*$/.exec(textOf(field))?.[1];
  return field.minutes !== undefined && field.minutes >= 60 && Number(only) === field.minutes;
}

/** Several sessions may share one stated total; it is held against the sums. */
function* totalOf(field: Field, sessions: readonly TimedSession[], tolerance: number) {
  const stated = field.minutes!;
  if (sessions.some(({ measure }) => measure.net === undefined || measure.net.low !== measure.net.high)) {
    yield { outcome: 'inconclusive', because: 'maybe' } as const;
    return;
  }
  const gross = sessions.reduce((sum, { measure }) => sum + measure.gross!, 0);
  const net = sessions.reduce((sum, { measure }) => sum + measure.net!.low, 0);
  if (Math.abs(stated - gross) <= tolerance || Math.abs(stated - net) <= tolerance) return;
  const data = { stated: { minutes: stated }, gross: { minutes: gross }, net: { minutes: net } };
  yield { message: 'total', at: spanOf(field), verdict: 'breach', data } as const;
}
