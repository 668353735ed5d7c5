import { defineCheck } from '../model/check.ts';
import type { Content, Field, Interview, Session, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { fieldsFor, timelineOf } from '../model/timeline.ts';
import { fieldsOf, headOf, spanOf, textOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Charter 11.10, T7: beyond four hours only where the file requires it and the interpreter agrees. */
export default defineCheck({
  id: 'unexplained-extension',
  severity: 'error',
  languages: ['fr', 'nl', 'en'],
  lexicons: ['extension-reasons', 'answer-words'],
  options: {
    measure: {
      type: 'string',
      default: 'net',
      enum: ['net', 'gross'],
      description: {
        en: 'Whether breaks count as interview time.',
        fr: 'Indique si les pauses comptent dans la durée de l’entretien.',
        nl: 'Of pauzes meetellen als tijd van het onderhoud.',
      },
    },
    normal: {
      type: 'number',
      default: 240,
      minimum: 1,
      description: {
        en: 'Minutes after which the interview is an extension.',
        fr: 'Minutes au-delà desquelles l’entretien est prolongé.',
        nl: 'Minuten waarna het onderhoud een verlenging is.',
      },
    },
    maximum: {
      type: 'number',
      default: 270,
      minimum: 1,
      description: {
        en: 'Minutes that no interview may exceed; beyond, excessive-duration speaks.',
        fr: 'Minutes qu’aucun entretien ne peut dépasser ; au-delà, excessive-duration intervient.',
        nl: 'Minuten die geen onderhoud mag overschrijden; daarboven spreekt excessive-duration.',
      },
    },
  },
  texts: {
    en: {
      title: 'Extension without explanation',
      why: 'The half hour beyond four hours is an exception: the file must require it and the interpreter must agree.',
      remedy: 'Write down why the interview goes on after four hours and that the interpreter agrees.',
      messages: {
        neither:
          'The interview lasts {net} without breaks, and the record gives neither a reason for going on nor the interpreter’s agreement. Beyond {normal} both are needed.',
        'no-reason':
          'The interview lasts {net} without breaks, and the record gives no reason for going on. Beyond {normal} one is needed.',
        'no-agreement':
          'The interview lasts {net} without breaks, and the interpreter’s agreement is not recorded. Beyond {normal} it is needed.',
        'no-reason-alone':
          'The interview lasts {net} without breaks, and the record gives no reason for going on. Beyond {normal} the file must require it.',
        within: 'The interview keeps within the normal length.',
        beyond: 'The interview is over the maximum itself.',
        unknown: 'The length cannot be told, so neither can the extension.',
        explained: 'The reason and the agreement are recorded.',
      },
    },
    fr: {
      title: 'Prolongation sans explication',
      why: 'La demi-heure au-delà de quatre heures est une exception : le dossier doit l’exiger et l’interprète être d’accord.',
      remedy: 'Noter pourquoi l’entretien se poursuit après quatre heures et que l’interprète est d’accord.',
      messages: {
        neither:
          'L’entretien dure {net} sans les pauses, et les notes ne donnent ni raison de poursuivre ni accord de l’interprète. Au-delà de {normal}, il faut les deux.',
        'no-reason':
          'L’entretien dure {net} sans les pauses, et les notes ne donnent aucune raison de poursuivre. Au-delà de {normal}, il en faut une.',
        'no-agreement':
          'L’entretien dure {net} sans les pauses, et l’accord de l’interprète n’est pas noté. Au-delà de {normal}, il est requis.',
        'no-reason-alone':
          'L’entretien dure {net} sans les pauses, et les notes ne donnent aucune raison de poursuivre. Au-delà de {normal}, le dossier doit l’exiger.',
        within: 'L’entretien reste dans la durée normale.',
        beyond: 'L’entretien dépasse le maximum lui-même.',
        unknown: 'La durée ne peut être établie, la prolongation non plus.',
        explained: 'La raison et l’accord sont notés.',
      },
    },
    nl: {
      title: 'Verlenging zonder uitleg',
      why: 'Het half uur na vier uur is een uitzondering: het dossier moet het vergen en de tolk moet akkoord gaan.',
      remedy: 'Noteer waarom het onderhoud na vier uur doorgaat en dat de tolk akkoord gaat.',
      messages: {
        neither:
          'Het onderhoud duurt {net} zonder pauzes, en de notities vermelden geen reden om door te gaan en geen akkoord van de tolk. Na {normal} zijn beide nodig.',
        'no-reason':
          'Het onderhoud duurt {net} zonder pauzes, en de notities vermelden geen reden om door te gaan. Na {normal} is die nodig.',
        'no-agreement':
          'Het onderhoud duurt {net} zonder pauzes, en het akkoord van de tolk is niet genoteerd. Na {normal} is dat nodig.',
        'no-reason-alone':
          'Het onderhoud duurt {net} zonder pauzes, en de notities vermelden geen reden om door te gaan. Na {normal} moet het dossier dat vergen.',
        within: 'Het onderhoud blijft binnen de normale duur.',
        beyond: 'Het onderhoud overschrijdt het maximum zelf.',
        unknown: 'De duur valt niet te bepalen, en de verlenging dus evenmin.',
        explained: 'De reden en het akkoord zijn genoteerd.',
      },
    },
  },
  examples: {
    en: {
      breach:
        'Date: 12/03/2024\nStart: 9:00\n⟦End: 13:30⟧\nInterpreter: code 1234\nPO: Where were you born?\nA: In Conakry.\n[BREAK 10:30–10:45]\nPO: And then?\nA: I left.',
      clean:
        'Date: 12/03/2024\nStart: 9:00\nEnd: 13:30\nInterpreter: code 1234\nPO: Where were you born?\nA: In Conakry.\n[BREAK 10:30–10:45]\nPO: We have reached four hours; the complexity of the file requires that we continue a little. The interpreter agrees to continue.\nA: Fine.',
    },
    fr: {
      breach:
        'Date : 12/03/2024\nHeure de début : 9h00\n⟦Heure de fin : 13h30⟧\nInterprète : code 1234\nOP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h30–10h45]\nOP : Et ensuite ?\nDPI : Je suis parti.',
      clean:
        'Date : 12/03/2024\nHeure de début : 9h00\nHeure de fin : 13h30\nInterprète : code 1234\nOP : Où êtes-vous né ?\nDPI : À Conakry.\n[PAUSE 10h30–10h45]\nOP : Nous atteignons quatre heures ; la nature du dossier exige de poursuivre un peu. L’interprète est d’accord de continuer.\nDPI : Très bien.',
    },
    nl: {
      breach:
        'Datum: 12/03/2024\nBeginuur: 9u00\n⟦Einduur: 13u30⟧\nTolk: code 1234\nPO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u30–10u45]\nPO: En daarna?\nVIB: Ik ben vertrokken.',
      clean:
        'Datum: 12/03/2024\nBeginuur: 9u00\nEinduur: 13u30\nTolk: code 1234\nPO: Waar bent u geboren?\nVIB: In Conakry.\n[PAUZE 10u30–10u45]\nPO: We zitten aan vier uur; de aard van het dossier vergt dat we nog even doorgaan. De tolk gaat akkoord om door te gaan.\nVIB: Goed.',
    },
  },
  *run(interview, { options, lexicon }) {
    const words = lexicon('extension-reasons');
    const answers = lexicon('answer-words');
    for (const { session, measure } of timelineOf(interview).sessions) {
      const { gross, net } = measure;
      if (gross === undefined || net === undefined) {
        yield { outcome: 'inconclusive', because: 'unknown' };
        continue;
      }
      const { low, high } = options.measure === 'gross' ? { low: gross, high: gross } : net;
      if (high <= options.normal) yield { outcome: 'not-applicable', because: 'within' };
      else if (low <= options.normal) yield { outcome: 'inconclusive', because: 'unknown' };
      else if (low > options.maximum) yield { outcome: 'not-applicable', because: 'beyond' };
      else {
        const end = fieldsFor(interview, session, 'end')[0];
        const at = end ? spanOf(end) : headOf(interview, session);
        const data = { net: { minutes: low }, normal: { minutes: options.normal } };
        const found = idsIn(interview, session, words, answers);
        const reason = found.has('reason');
        const agreement = found.has('agreement') && !found.has('refusal');
        if (session.attendance.interpreter === 'absent') {
          if (reason) yield { outcome: 'pass', because: 'explained' };
          else yield { message: 'no-reason-alone', at, verdict: 'breach', data };
        } else if (reason && agreement) yield { outcome: 'pass', because: 'explained' };
        else if (reason) yield { message: 'no-agreement', at, verdict: 'review', data };
        else if (agreement) yield { message: 'no-reason', at, verdict: 'review', data };
        else yield { message: 'neither', at, verdict: 'breach', data };
      }
    }
  },
});

/**
 * Reasons, agreements and refusals in what the officer or the interpreter says, in notes and in fields (« Prolongation :
 * dossier complexe, accord de l’interprète obtenu »). Whoever asks whether the interpreter agrees has no answer yet:
 * the question counts only where the interpreter says yes next.
 */
function idsIn(
  interview: Interview,
  session: Session,
  words: Lexicon,
  answers: Lexicon,
): ReadonlySet<string> {
  const contents = session.children.flatMap((section) => section.children);
  const turns = contents.filter((node) => node.type === 'turn');
  const answered = new Set(turns.filter((_, i) => agrees(turns[i + 1], words, answers)));
  const said = contents.filter(isOfficial).flatMap((node) => {
    const text = textOf(node);
    const asked = node.type === 'turn' && answered.has(node) ? [] : questionsIn(text);
    return matchesIn(text, words).filter(
      ({ start, term }) =>
        term.id === 'reason' || !asked.some((span) => span.start <= start && start < span.end),
    );
  });
  const fields = fieldsOf(interview).filter((field) => field.session === session.n || field.session === 0);
  const written = fields.flatMap((field) => matchesIn(`${field.label} : ${textOf(field)}`, words));
  return new Set([...said, ...written].flatMap(({ term }) => term.id ?? []));
}

function isOfficial(node: Content): node is Exclude<Content, Field> {
  if (node.type === 'turn') return node.speaker === 'officer' || node.speaker === 'interpreter';
  return node.type === 'note' || node.type === 'observation';
}

function questionsIn(text: string): readonly Span[] {
  return sentencesOf(text).filter(({ start, end }) => text.slice(start, end).includes('?'));
}

/** « Oui, je suis d’accord. »: speaking next is not yet agreeing. */
function agrees(turn: Turn | undefined, words: Lexicon, answers: Lexicon): boolean {
  if (turn?.speaker !== 'interpreter') return false;
  const said = [...matchesIn(textOf(turn), words), ...matchesIn(textOf(turn), answers)];
  const ids = new Set(said.map(({ term }) => term.id));
  return (ids.has('yes') || ids.has('assent')) && !ids.has('no') && !ids.has('refusal');
}
