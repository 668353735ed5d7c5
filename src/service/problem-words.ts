import type { Localized } from '../model/locale.ts';

/** Why a request is not answered, by the last part of its problem type (RFC 9457), with its HTTP status. */
export const problemStatus = {
  'bad-request': 400,
  'bad-parameter': 400,
  unauthorised: 401,
  'cross-site': 403,
  'not-found': 404,
  'wrong-method': 405,
  'not-acceptable': 406,
  'slow-upload': 408,
  'too-large': 413,
  'not-a-record': 415,
  'other-host': 421,
  fault: 500,
  busy: 503,
  closing: 503,
  late: 504,
} as const;

export type ProblemId = keyof typeof problemStatus;

export const problemWords: Readonly<Record<ProblemId, Localized<readonly [title: string, detail: string]>>> =
  {
    'bad-request': {
      en: ['The request cannot be read', 'It is cut off, or not formed as HTTP and its form say.'],
      fr: [
        'La requête ne peut être lue',
        'Elle est coupée, ou n’a pas la forme que veulent HTTP et son formulaire.',
      ],
      nl: [
        'Het verzoek kan niet gelezen worden',
        'Het is afgebroken, of heeft niet de vorm die HTTP en zijn formulier vragen.',
      ],
    },
    'bad-parameter': {
      en: ['A parameter is wrong', 'To be corrected: {what}.'],
      fr: ['Un paramètre ne convient pas', 'À corriger\u00a0: {what}.'],
      nl: ['Een parameter klopt niet', 'Te verbeteren: {what}.'],
    },
    unauthorised: {
      en: ['A token is needed', 'Send it as Authorization: Bearer TOKEN.'],
      fr: ['Un jeton est nécessaire', 'L’envoyer dans Authorization: Bearer JETON.'],
      nl: ['Er is een token nodig', 'Stuur het mee als Authorization: Bearer TOKEN.'],
    },
    'cross-site': {
      en: [
        'Refused to a page of another site',
        'This service answers programs on this machine, not web pages.',
      ],
      fr: [
        'Refusé à une page d’un autre site',
        'Ce service répond à des programmes de cette machine, non à des pages web.',
      ],
      nl: [
        'Geweigerd aan een pagina van een andere site',
        'Deze dienst antwoordt programma’s op deze machine, geen webpagina’s.',
      ],
    },
    'not-found': {
      en: ['There is nothing here', 'See /openapi.json for what there is.'],
      fr: ['Il n’y a rien ici', 'Voir /openapi.json pour ce qui existe.'],
      nl: ['Hier is niets', 'Zie /openapi.json voor wat er is.'],
    },
    'wrong-method': {
      en: ['Another method is needed', 'Send the record with POST.'],
      fr: ['Une autre méthode est nécessaire', 'Envoyer les notes avec POST.'],
      nl: ['Er is een andere methode nodig', 'Stuur de notities met POST.'],
    },
    'not-acceptable': {
      en: ['No such form of answer', 'Choose one of {what}.'],
      fr: ['Cette forme de réponse n’existe pas', 'Choisir parmi {what}.'],
      nl: ['Die vorm van antwoord bestaat niet', 'Kies uit {what}.'],
    },
    'slow-upload': {
      en: ['The upload took too long', 'It must arrive within {what} s. Send it again.'],
      fr: ['L’envoi a pris trop de temps', 'Il doit arriver en {what} s. Envoyez-le à nouveau.'],
      nl: ['Het versturen duurde te lang', 'Het moet binnen {what} s aankomen. Stuur het opnieuw.'],
    },
    'too-large': {
      en: ['The record is too large', 'At most {what} megabytes are taken.'],
      fr: ['Le fichier est trop grand', '{what} mégaoctets au plus sont acceptés.'],
      nl: ['Het bestand is te groot', 'Er worden hoogstens {what} megabyte aanvaard.'],
    },
    'not-a-record': {
      en: [
        'This is not sent as a record',
        'Send the bytes of one file, not encoded, or one file in multipart/form-data.',
      ],
      fr: [
        'Ceci n’est pas envoyé comme des notes',
        'Envoyer les octets d’un seul fichier, sans encodage, ou un seul fichier en multipart/form-data.',
      ],
      nl: [
        'Dit is niet als notities verstuurd',
        'Stuur de bytes van één bestand, zonder codering, of één bestand in multipart/form-data.',
      ],
    },
    'other-host': {
      en: [
        'Not the name of this service',
        'Call it by the address it listens on, or start it with --allow-host.',
      ],
      fr: [
        'Ce n’est pas le nom de ce service',
        'L’appeler par l’adresse où il écoute, ou le démarrer avec --allow-host.',
      ],
      nl: [
        'Dit is niet de naam van deze dienst',
        'Roep hem aan met het adres waarop hij luistert, of start hem met --allow-host.',
      ],
    },
    fault: {
      en: ['charterlint failed by its own fault', 'The record was not assessed. Nothing of it was kept.'],
      fr: [
        'charterlint a échoué par sa propre faute',
        'Les notes n’ont pas été examinées. Rien n’en a été conservé.',
      ],
      nl: [
        'charterlint faalde door zijn eigen fout',
        'De notities werden niet onderzocht. Er werd niets van bewaard.',
      ],
    },
    busy: {
      en: ['Too much is waiting', 'Try again in a few seconds.'],
      fr: ['Trop de demandes attendent', 'Réessayer dans quelques secondes.'],
      nl: ['Er wacht te veel', 'Probeer het over enkele seconden opnieuw.'],
    },
    closing: {
      en: ['The service is stopping', 'Try again when it has started anew.'],
      fr: ['Le service s’arrête', 'Réessayer quand il aura redémarré.'],
      nl: ['De dienst stopt', 'Probeer het opnieuw wanneer hij herstart is.'],
    },
    late: {
      en: ['The record took too long', 'It was given up after {what} seconds.'],
      fr: ['L’examen a pris trop de temps', 'Il a été abandonné après {what} secondes.'],
      nl: ['Het onderzoek duurde te lang', 'Het werd na {what} seconden opgegeven.'],
    },
  };
