import { knownMoment, momentsOf } from '../model/case-file.ts';
import { defineFileCheck } from '../model/check.ts';
import { reportParts, reportsOf, sessionDay } from '../model/session-report.ts';

const items = ['reason', 'time', 'place', 'access'] as const;

/** IOM handbook 2.1.2, step 1: people are told of the session with what they need to prepare; reason, time, place and way there are the examples that the text gives. */
export default defineFileCheck({
  id: 'incomplete-invitation',
  severity: 'warning',
  records: ['session-report'],
  across: false,
  options: {},
  evident: ['none', 'after'],
  texts: {
    en: {
      title: 'Session not announced, or announced without what is needed',
      why: 'Who knows why, when, where and how can prepare and come in peace.',
      remedy:
        'Announce the session at least a day ahead with reason, time, place and the way there, and note it.',
      messages: {
        none: 'The report says that the session was not announced. The person is told of it beforehand.',
        after: 'Session on {session}, announced on {invited}: after it.',
        'same-day':
          'Session on {session}, announced on {invited}: the same day leaves little time to prepare.',
        'no-reason': 'The announcement does not mention the reason.',
        'no-time': 'The announcement does not mention the time.',
        'no-place': 'The announcement does not mention the place.',
        'no-access': 'The announcement does not mention how to get there.',
        told: 'Session on {session}, announced on {invited} with reason, time, place and way there.',
        undated:
          'The date of the announcement, or that of the session, is missing, cannot be used or is contradicted.',
        unlisted: 'The report mentions an announcement and not what it told.',
        silent: 'The report does not say whether the session was announced.',
      },
    },
    fr: {
      title: 'Séance non annoncée, ou annoncée sans l’essentiel',
      why: 'Qui sait pourquoi, quand, où et comment peut se préparer et venir en paix.',
      remedy: 'Annoncer la séance au moins la veille avec motif, heure, lieu et accès, et le noter.',
      messages: {
        none: 'Le rapport dit que la séance n’a pas été annoncée. La personne en est prévenue à l’avance.',
        after: 'Séance le {session}, annoncée le {invited} : après elle.',
        'same-day':
          'Séance le {session}, annoncée le {invited} : le jour même laisse peu de temps pour se préparer.',
        'no-reason': 'L’annonce ne mentionne pas le motif.',
        'no-time': 'L’annonce ne mentionne pas l’heure.',
        'no-place': 'L’annonce ne mentionne pas le lieu.',
        'no-access': 'L’annonce ne mentionne pas l’accès.',
        told: 'Séance le {session}, annoncée le {invited} avec motif, heure, lieu et accès.',
        undated: 'La date de l’annonce, ou celle de la séance, manque, est inutilisable ou contredite.',
        unlisted: 'Le rapport mentionne une annonce, pas son contenu.',
        silent: 'Le rapport ne dit pas si la séance a été annoncée.',
      },
    },
    nl: {
      title: 'Sessie niet aangekondigd, of zonder het nodige',
      why: 'Wie weet waarom, wanneer, waar en hoe, kan zich voorbereiden en gerust komen.',
      remedy:
        'Kondig de sessie minstens een dag vooraf aan met reden, uur, plaats en bereikbaarheid, en noteer dat.',
      messages: {
        none: 'Het verslag zegt dat de sessie niet aangekondigd werd. De persoon wordt vooraf verwittigd.',
        after: 'Sessie op {session}, aangekondigd op {invited}: erna.',
        'same-day':
          'Sessie op {session}, aangekondigd op {invited}: dezelfde dag laat weinig tijd voor voorbereiding.',
        'no-reason': 'De aankondiging vermeldt de reden niet.',
        'no-time': 'De aankondiging vermeldt het uur niet.',
        'no-place': 'De aankondiging vermeldt de plaats niet.',
        'no-access': 'De aankondiging vermeldt de bereikbaarheid niet.',
        told: 'Sessie op {session}, aangekondigd op {invited} met reden, uur, plaats en bereikbaarheid.',
        undated:
          'De datum van de aankondiging, of die van de sessie, ontbreekt, is onbruikbaar of wordt tegengesproken.',
        unlisted: 'Het verslag vermeldt een aankondiging, niet wat erin stond.',
        silent: 'Het verslag zegt niet of de sessie aangekondigd werd.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'SESSION REPORT\n\nDate of the session: 12 March 2026\n⟦Invitation: none, she happened to be there⟧',
      clean:
        'SESSION REPORT\n\nDate of the session: 12 March 2026\nInvitation: 11 March 2026, letter with the reason, the time, the address and the bus',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\n⟦Invitation : aucune, elle était là par hasard⟧',
      clean:
        'RAPPORT DE SÉANCE\n\nDate de la séance : 12 mars 2026\nInvitation : 11 mars 2026, lettre avec le motif, l’heure, l’adresse et le bus',
    },
    nl: {
      breach:
        'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\n⟦Uitnodiging: geen, zij was er toevallig⟧',
      clean:
        'SESSIEVERSLAG\n\nDatum van de sessie: 12 maart 2026\nUitnodiging: 11 maart 2026, brief met de reden, het uur, het adres en de bus',
    },
  },
  *run(file) {
    for (const record of reportsOf(file)) {
      const [part] = reportParts(record.document, 'invited');
      if (!part || part.answer === 'open') {
        yield { outcome: 'inconclusive', because: 'silent' };
        continue;
      }
      const place = { record: record.n, at: part.at };
      if (part.answer === 'no' || part.answer === 'unasked') {
        yield { message: 'none', ...place, verdict: 'breach' };
        continue;
      }
      const cues = new Set(part.nodes.flatMap((node) => node.cues.map(({ id }) => id)));
      const told = items.filter((item) => cues.has(`invite-${item}`));
      const invited = knownMoment(momentsOf(record, 'invited'));
      const session = sessionDay(record);
      if (invited.known !== 'yes' || session.known !== 'yes')
        yield { outcome: 'inconclusive', because: 'undated' };
      else {
        const data = { invited: { date: invited.moment.date }, session: { date: session.moment.date } };
        if (invited.moment.date > session.moment.date)
          yield { message: 'after', ...place, verdict: 'breach', data };
        else if (invited.moment.date === session.moment.date)
          yield { message: 'same-day', ...place, verdict: 'review', data };
        else if (told.length === items.length) yield { outcome: 'pass', because: 'told', data };
      }
      // Without any of them the report tells of an invitation and not of its words.
      if (told.length === 0) yield { outcome: 'inconclusive', because: 'unlisted' };
      else
        for (const item of items)
          if (!told.includes(item)) yield { message: `no-${item}`, ...place, verdict: 'review' };
    }
  },
});
