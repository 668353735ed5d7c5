import { defineFileCheck } from '../model/check.ts';
import { mention, reportsOf } from '../model/session-report.ts';

/** Ids of cues and labels at once (`session-cues`, `session-labels`). */
const points = [
  ...['host-file', 'self', 'role', 'purpose', 'refusal', 'confidentiality', 'questions', 'process'],
  ...['interruption', 'aspirations', 'stay-reasons', 'lawyer-role', 'file-access', 'psychological-help'],
  'coach-role',
];
/** « Questions : aucune »: that there were none does not tell whether anybody asked. */
const asked: ReadonlySet<string> = new Set(['host-file', 'questions', 'aspirations', 'psychological-help']);

/** What a session has to tell or to ask: IOM handbook 2.1.2, steps 1, 3 and 5; return houses report (2009), information, legal aid and role of the coach. */
export default defineFileCheck({
  id: 'unmentioned-point',
  severity: 'warning',
  records: ['session-report'],
  across: true,
  options: {},
  instances: [
    'host-file',
    'self',
    'role',
    'purpose',
    'refusal',
    'confidentiality',
    'questions',
    'process',
    'interruption',
    'aspirations',
    'stay-reasons',
    'lawyer-role',
    'file-access',
    'psychological-help',
    'coach-role',
  ],
  texts: {
    en: {
      title: 'Point that the session should cover not reported',
      why: 'What was not told or asked cannot have helped the person to decide.',
      remedy: 'Tell it or ask it, and note in a sentence or a field that it was done.',
      instances: {
        'host-file': 'information of the host country',
        self: 'worker introduced',
        role: 'role and organisation explained',
        purpose: 'purpose explained',
        refusal: 'right to refuse the help',
        confidentiality: 'confidentiality explained',
        questions: 'invitation to ask',
        process: 'process of assistance explained',
        interruption: 'right to interrupt',
        aspirations: 'aspirations and skills',
        'stay-reasons': 'how and why of the stay',
        'lawyer-role': 'what the lawyer can do',
        'file-access': 'access to decisions and file',
        'psychological-help': 'independent psychological help',
        'coach-role': 'role of the coach',
      },
      messages: {
        denied: 'The report says that this was not done.',
        mentioned: 'The report mentions it.',
        silent: 'The report does not mention it. Its silence does not prove that it was not done.',
      },
    },
    fr: {
      title: 'Point que la séance doit couvrir, non rapporté',
      why: 'Ce qui n’a été ni dit ni demandé n’a pas pu aider la personne à décider.',
      remedy: 'Le dire ou le demander, et noter en une phrase ou dans un champ que c’est fait.',
      instances: {
        'host-file': 'informations du pays d’accueil',
        self: 'présentation de l’intervenant',
        role: 'rôle et organisation expliqués',
        purpose: 'but expliqué',
        refusal: 'droit de refuser l’aide',
        confidentiality: 'confidentialité expliquée',
        questions: 'invitation à poser des questions',
        process: 'processus d’aide expliqué',
        interruption: 'droit d’interrompre',
        aspirations: 'aspirations et compétences',
        'stay-reasons': 'comment et pourquoi du séjour',
        'lawyer-role': 'ce que l’avocat peut faire',
        'file-access': 'accès aux décisions et au dossier',
        'psychological-help': 'aide psychologique indépendante',
        'coach-role': 'rôle du coach',
      },
      messages: {
        denied: 'Le rapport dit que cela n’a pas été fait.',
        mentioned: 'Le rapport le mentionne.',
        silent: 'Le rapport ne le mentionne pas. Son silence ne prouve pas que cela n’a pas été fait.',
      },
    },
    nl: {
      title: 'Punt dat de sessie moet behandelen, niet vermeld',
      why: 'Wat niet gezegd of gevraagd werd, kon de persoon niet helpen beslissen.',
      remedy: 'Zeg of vraag het, en noteer in een zin of een veld dat het gebeurd is.',
      instances: {
        'host-file': 'informatie van het gastland',
        self: 'voorstelling van de begeleider',
        role: 'rol en organisatie uitgelegd',
        purpose: 'doel uitgelegd',
        refusal: 'recht om hulp te weigeren',
        confidentiality: 'vertrouwelijkheid uitgelegd',
        questions: 'uitnodiging om vragen te stellen',
        process: 'verloop van de hulp uitgelegd',
        interruption: 'recht om te onderbreken',
        aspirations: 'wensen en vaardigheden',
        'stay-reasons': 'hoe en waarom van het verblijf',
        'lawyer-role': 'wat de advocaat kan doen',
        'file-access': 'toegang tot beslissingen en dossier',
        'psychological-help': 'onafhankelijke psychologische hulp',
        'coach-role': 'rol van de coach',
      },
      messages: {
        denied: 'Het verslag zegt dat dit niet gebeurd is.',
        mentioned: 'Het verslag vermeldt het.',
        silent: 'Het verslag vermeldt het niet. Het stilzwijgen bewijst niet dat het niet gebeurd is.',
      },
    },
  },
  examples: {
    en: {
      breach: 'SESSION REPORT\n\nTopics: housing and work.\nI did not explain ⟦the purpose of the session⟧.',
      clean: 'SESSION REPORT\n\nTopics: housing and work.\nI explained the purpose of the session.',
    },
    fr: {
      breach:
        'RAPPORT DE SÉANCE\n\nThèmes : logement et travail.\nJe n’ai pas expliqué le ⟦but de la séance⟧.',
      clean: 'RAPPORT DE SÉANCE\n\nThèmes : logement et travail.\nJ’ai expliqué le but de la séance.',
    },
    nl: {
      breach: 'SESSIEVERSLAG\n\nThema’s: wonen en werk.\nIk heb het ⟦doel van de sessie⟧ niet uitgelegd.',
      clean: 'SESSIEVERSLAG\n\nThema’s: wonen en werk.\nIk heb het doel van de sessie uitgelegd.',
    },
  },
  *run(file) {
    const reports = reportsOf(file);
    for (const instance of points) {
      const found = reports.map(({ n, document }) => ({
        n,
        ...mention(document, instance, asked.has(instance) ? 'unknown' : 'denied'),
      }));
      const denied = found.find((one) => one.denied);
      if (found.some(({ said }) => said)) yield { outcome: 'pass', because: 'mentioned', instance };
      else if (denied?.denied)
        yield {
          message: 'denied',
          record: denied.n,
          at: denied.denied,
          verdict: 'review',
          confidence: 'medium',
          instance,
        };
      else yield { outcome: 'inconclusive', because: 'silent', instance };
    }
  },
});
