import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { measured } from '../model/deadlines.ts';
import { affirmed, reportParts, reportsOf, sessionDay } from '../model/session-report.ts';

/** IOM handbook 2.1.2, step 4: whoever reveals a danger to life is referred urgently. The same day is how that is counted here. */
export default defineFileCheck({
  id: 'late-referral',
  severity: 'error',
  records: ['session-report'],
  across: false,
  options: {
    maximumDays: {
      type: 'number',
      default: 0,
      minimum: 0,
      description: {
        en: 'Days from the day on which the danger is known within which the person is referred; 0 is the same day.',
        fr: 'Jours à compter de celui où le danger est connu dans lesquels la personne est orientée ; 0 est le jour même.',
        nl: 'Dagen vanaf de dag waarop het gevaar bekend is waarbinnen doorverwezen wordt; 0 is dezelfde dag.',
      },
    },
  },
  evident: ['late', 'none'],
  texts: {
    en: {
      title: 'Danger to life without an urgent referral',
      why: 'A day of waiting may cost a life.',
      remedy:
        'Refer on the day on which the danger becomes known, and note to whom, on which day and at what time.',
      messages: {
        late: 'Danger known on {danger}, referral on {referral} (days between: {days}). It has to be urgent: the same day.',
        none: 'The report notes a danger and says that there was no referral.',
        unrecorded: 'The report speaks of a danger here and of no referral.',
        'in-time': 'Danger known on {danger}, referral on {referral} (days between: {days}).',
        undated:
          'When the danger was known or the person referred is missing, cannot be used or is contradicted.',
        'no-danger': 'The report says that there is no danger.',
        silent: 'The report does not say whether there is a danger.',
      },
    },
    fr: {
      title: 'Danger vital sans orientation urgente',
      why: 'Un jour d’attente peut coûter une vie.',
      remedy: 'Orienter le jour où le danger est connu, et noter vers qui, quel jour et à quelle heure.',
      messages: {
        late: 'Danger connu le {danger}, orientation le {referral} (jours d’écart : {days}). Elle est urgente : le jour même.',
        none: 'Le rapport note un danger et dit qu’il n’y a pas eu d’orientation.',
        unrecorded: 'Le rapport parle ici d’un danger et d’aucune orientation.',
        'in-time': 'Danger connu le {danger}, orientation le {referral} (jours d’écart : {days}).',
        undated:
          'Le jour où le danger fut connu, ou celui de l’orientation, manque, est inutilisable ou contredit.',
        'no-danger': 'Le rapport dit qu’il n’y a pas de danger.',
        silent: 'Le rapport ne dit pas s’il y a un danger.',
      },
    },
    nl: {
      title: 'Levensgevaar zonder dringende doorverwijzing',
      why: 'Een dag wachten kan een leven kosten.',
      remedy:
        'Verwijs door op de dag waarop het gevaar bekend wordt, en noteer naar wie, welke dag en welk uur.',
      messages: {
        late: 'Gevaar bekend op {danger}, doorverwijzing op {referral} (dagen ertussen: {days}). Ze is dringend: dezelfde dag.',
        none: 'Het verslag noteert een gevaar en zegt dat er niet doorverwezen werd.',
        unrecorded: 'Het verslag spreekt hier over een gevaar en over geen doorverwijzing.',
        'in-time': 'Gevaar bekend op {danger}, doorverwijzing op {referral} (dagen ertussen: {days}).',
        undated:
          'De dag waarop het gevaar bekend werd of die van de doorverwijzing ontbreekt, is onbruikbaar of wordt tegengesproken.',
        'no-danger': 'Het verslag zegt dat er geen gevaar is.',
        silent: 'Het verslag zegt niet of er gevaar is.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'SESSION REPORT\n\nDate of the session: 12 March 2026\nDanger to life: yes\nUrgent referral: ⟦13 March 2026⟧, hospital',
      clean:
        'SESSION REPORT\n\nDate of the session: 12 March 2026\nDanger to life: yes\nUrgent referral: 12 March 2026, hospital',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\nDanger vital : oui\nOrientation urgente : ⟦13 mars 2026⟧, hôpital',
      clean:
        'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\nDanger vital : oui\nOrientation urgente : 12 mars 2026, hôpital',
    },
    nl: {
      breach:
        'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\nLevensgevaar: ja\nDringende doorverwijzing: ⟦13 maart 2026⟧, ziekenhuis',
      clean:
        'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\nLevensgevaar: ja\nDringende doorverwijzing: 12 maart 2026, ziekenhuis',
    },
  },
  *run(file, { options }) {
    for (const record of reportsOf(file)) {
      const { n, document } = record;
      const parts = reportParts(document, 'danger');
      // « Danger : rien à signaler » is neither yes nor no in so many words: only what names a danger flags one.
      const flag = parts.find(
        ({ answer, nodes }) =>
          answer === 'yes' ||
          (answer === 'words' &&
            nodes.some(({ cues }) => cues.some(({ id, denied }) => id === 'danger' && !denied))),
      );
      const [hint] = affirmed(document, 'danger');
      const at = flag?.at ?? hint?.at;
      if (!at) {
        const none = parts.some(({ answer }) => answer === 'no');
        yield { outcome: none ? 'not-applicable' : 'inconclusive', because: none ? 'no-danger' : 'silent' };
        continue;
      }
      const own = momentsOf(record, 'danger');
      const danger = own.length > 0 ? knownMoment(own) : sessionDay(record);
      const mentions = momentsOf(record, 'referral');
      const referral = knownMoment(mentions);
      const referrals = reportParts(document, 'referral');
      const none = referrals.find(({ answer }) => answer === 'no' || answer === 'unasked');
      const told = referrals.some(({ answer }) => answer === 'yes' || answer === 'words');
      if (referral.known === 'no') {
        if (none && flag) yield { message: 'none', record: n, at: none.at, verdict: 'breach' };
        else if (told || affirmed(document, 'referred').length > 0)
          yield { outcome: 'inconclusive', because: 'undated' };
        else yield { message: 'unrecorded', record: n, at, verdict: 'review' };
        continue;
      }
      const result =
        danger.known === 'yes' && referral.known === 'yes'
          ? measured({ unit: 'days', length: options.maximumDays }, danger.moment, referral.moment)
          : undefined;
      if (!result || result.outcome === 'unknown' || referral.known !== 'yes') {
        yield { outcome: 'inconclusive', because: 'undated' };
        continue;
      }
      yield { deadline: { from: 'danger', actual: 'referral', measured: result } };
      const data = {
        danger: { date: result.from.date },
        referral: { date: result.actual.date },
        days: result.between.low,
      };
      if (result.outcome === 'kept') yield { outcome: 'pass', because: 'in-time', data };
      else
        yield {
          message: 'late',
          record: n,
          at: referral.place.at,
          verdict: flag ? 'breach' : 'review',
          data,
        };
    }
  },
});
