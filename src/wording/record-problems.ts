import type { Sentences } from './problem-sentences.ts';

/** Of the record and of the run: what could not be understood, and our own faults. */
export const recordProblems = {
  'no-turns': {
    what: {
      en: 'No question or answer was recognised. Mark who speaks at the start of each line, e.g. “PO:” and “A:”.',
      fr: 'Aucune question ni réponse n’a été reconnue. Indiquez en début de ligne qui parle, p. ex. «\u00a0OP\u00a0:\u00a0» et «\u00a0DPI\u00a0:\u00a0».',
      nl: 'Er werd geen vraag of antwoord herkend. Zet vooraan op elke regel wie spreekt, bv. “PO:” en “VIB:”.',
    },
  },
  'no-header': {
    what: {
      en: 'The notes begin without a header. Add the date, the times, the language and those present.',
      fr: 'Les notes commencent sans en-tête. Ajoutez la date, les heures, la langue et les personnes présentes.',
      nl: 'De notities beginnen zonder hoofding. Voeg de datum, de uren, de taal en de aanwezigen toe.',
    },
  },
  'ambiguous-marks': {
    what: {
      en: 'Some speaker marks can mean two persons. Add a legend, e.g. “PO = protection officer”.',
      fr: 'Certaines marques peuvent désigner deux personnes. Ajoutez une légende, p. ex. «\u00a0OP = officier de protection\u00a0».',
      nl: 'Sommige afkortingen kunnen op twee personen slaan. Voeg een legende toe, bv. “PO = protection officer”.',
    },
    detail: {
      en: 'Marks concerned: {marks}.',
      fr: 'Marques concernées\u00a0: {marks}.',
      nl: 'Betrokken afkortingen: {marks}.',
    },
  },
  'unknown-marks': {
    what: {
      en: 'Turns open with marks that could not be told to be anybody’s. Add a legend, e.g. “PO = protection officer”.',
      fr: 'Des marques ouvrent les prises de parole sans qu’on puisse dire à qui elles sont. Ajoutez une légende, p. ex. «\u00a0OP = officier de protection\u00a0».',
      nl: 'Afkortingen staan voor wie spreekt, maar het valt niet te zeggen voor wie. Voeg een legende toe, bv. “PO = protection officer”.',
    },
  },
  'inferred-layout': {
    what: {
      en: 'Who speaks was told from the layout alone. Check it, or mark the speakers at the start of each line.',
      fr: 'Qui parle a été déduit de la seule mise en page. Vérifiez-le, ou indiquez en début de ligne qui parle.',
      nl: 'Wie spreekt, werd enkel uit de opmaak afgeleid. Ga het na, of zet vooraan op elke regel wie spreekt.',
    },
  },
  'language-guessed': {
    what: {
      en: 'The language was guessed from few words. Give it with --language, or write it in the header.',
      fr: 'La langue a été devinée sur peu de mots. Indiquez-la par --language, ou dans l’en-tête.',
      nl: 'De taal werd uit weinig woorden geraden. Geef ze met --language, of vermeld ze in de hoofding.',
    },
    detail: {
      en: 'Taken for {language}.',
      fr: 'Langue retenue\u00a0: {language}.',
      nl: 'Aangenomen taal: {language}.',
    },
  },
  'language-unknown': {
    what: {
      en: 'The language could not be told or is none of French, Dutch and English, so words were not examined. If it is one of them, give it with --language fr, nl or en.',
      fr: 'La langue n’a pas pu être déterminée ou n’est ni le français, ni le néerlandais, ni l’anglais\u00a0; les mots n’ont donc pas été examinés. Si c’est l’une d’elles, indiquez-la par --language fr, nl ou en.',
      nl: 'De taal kon niet bepaald worden of is geen Frans, Nederlands of Engels; de woorden werden dus niet onderzocht. Is het er toch een van, geef ze dan met --language fr, nl of en.',
    },
  },
  'guessed-encoding': {
    what: {
      en: 'The text is not in UTF-8 and its encoding was guessed. Check the accents, or save the notes as UTF-8.',
      fr: 'Le texte n’est pas en UTF-8 et son codage a été deviné. Vérifiez les accents, ou enregistrez les notes en UTF-8.',
      nl: 'De tekst staat niet in UTF-8 en de codering werd geraden. Ga de accenten na, of bewaar de notities als UTF-8.',
    },
    detail: { en: 'Read as {encoding}.', fr: 'Lu comme {encoding}.', nl: 'Gelezen als {encoding}.' },
  },
  'invalid-front-matter': {
    what: {
      en: 'The block between --- at the top cannot be read and was left out. Correct it or remove it.',
      fr: 'Le bloc entre --- en tête ne peut être lu et a été laissé de côté. Corrigez-le ou ôtez-le.',
      nl: 'Het blok tussen --- bovenaan kan niet gelezen worden en is weggelaten. Verbeter het of haal het weg.',
    },
  },
  'unparsed-time': {
    what: {
      en: 'A time of day cannot be read. Write it as 9:05.',
      fr: 'Une heure ne peut être lue. Écrivez-la comme 9h05.',
      nl: 'Een uur kan niet gelezen worden. Schrijf het als 9u05.',
    },
  },
  'unparsed-duration': {
    what: {
      en: 'A duration cannot be read. Write it as 3 h 45.',
      fr: 'Une durée ne peut être lue. Écrivez-la comme 3\u00a0h\u00a045.',
      nl: 'Een duur kan niet gelezen worden. Schrijf hem als 3\u00a0u\u00a045.',
    },
  },
  'unparsed-date': {
    what: {
      en: 'A date cannot be read. Write it as 12/03/2024.',
      fr: 'Une date ne peut être lue. Écrivez-la comme 12/03/2024.',
      nl: 'Een datum kan niet gelezen worden. Schrijf hem als 12/03/2024.',
    },
  },
  undated: {
    what: {
      en: 'The record bears no date. A charter that holds from a certain date on was left out.',
      fr: 'Les notes ne portent pas de date. Une charte qui vaut à partir d’une certaine date a été laissée de côté.',
      nl: 'De notities dragen geen datum. Een charter dat vanaf een bepaalde datum geldt, werd weggelaten.',
    },
    detail: {
      en: 'It is {charter}, for interviews from {date} on.',
      fr: 'Il s’agit de {charter}, pour les entretiens à partir du {date}.',
      nl: 'Het gaat om {charter}, voor onderhouden vanaf {date}.',
    },
  },
  'outside-validity': {
    what: {
      en: 'The interview took place when the chosen charter did not hold. It was applied all the same.',
      fr: 'L’entretien a eu lieu quand la charte choisie ne valait pas. Elle a été appliquée malgré tout.',
      nl: 'Het onderhoud vond plaats toen het gekozen charter niet gold. Het werd toch toegepast.',
    },
    detail: {
      en: 'It is {charter}, which holds from {date} on.',
      fr: 'Il s’agit de {charter}, qui vaut à partir du {date}.',
      nl: 'Het gaat om {charter}, dat vanaf {date} geldt.',
    },
  },
  'times-look-inverted': {
    what: {
      en: 'The end comes before the start. Check both times; nothing was computed from them.',
      fr: 'La fin précède le début. Vérifiez les deux heures\u00a0; rien n’a été calculé à partir d’elles.',
      nl: 'Het einde ligt vóór het begin. Ga beide uren na; er werd niets mee berekend.',
    },
    detail: {
      en: 'It is session {session}.',
      fr: 'Il s’agit de la séance {session}.',
      nl: 'Het gaat om sessie {session}.',
    },
  },
  'sessions-overlap': {
    what: {
      en: 'Two sessions overlap. Check their dates and times.',
      fr: 'Deux séances se chevauchent. Vérifiez leurs dates et leurs heures.',
      nl: 'Twee sessies overlappen elkaar. Ga hun data en uren na.',
    },
    detail: {
      en: 'It is session {session}.',
      fr: 'Il s’agit de la séance {session}.',
      nl: 'Het gaat om sessie {session}.',
    },
  },
  'officer-overlap': {
    what: {
      en: 'Another record of this run names the same officer at overlapping times. Check the officer, the date and the times of both.',
      fr: 'D’autres notes de ce lot mentionnent le même officier de protection à des heures qui se chevauchent. Vérifiez l’officier, la date et les heures des deux.',
      nl: 'Andere notities van deze reeks vermelden dezelfde protection officer op overlappende uren. Ga van beide de officer, de datum en de uren na.',
    },
    detail: {
      en: 'It is {path}, on {date}.',
      fr: 'Il s’agit de {path}, le {date}.',
      nl: 'Het gaat om {path}, op {date}.',
    },
  },
  'check-failed': {
    what: {
      en: 'A check failed through a fault of the tool; its clauses have no result. Please report it.',
      fr: 'Un contrôle a échoué par une faute de l’outil\u00a0; ses dispositions n’ont pas de résultat. Veuillez le signaler.',
      nl: 'Een controle is mislukt door een fout van het programma; de bepalingen ervan hebben geen uitkomst. Gelieve dit te melden.',
    },
    detail: {
      en: 'Check {check}: {cause}',
      fr: 'Contrôle {check}\u00a0: {cause}',
      nl: 'Controle {check}: {cause}',
    },
  },
  'internal-error': {
    what: {
      en: 'The record could not be examined through a fault of the tool. Please report it.',
      fr: 'Les notes n’ont pu être examinées, par une faute de l’outil. Veuillez le signaler.',
      nl: 'De notities konden niet onderzocht worden door een fout van het programma. Gelieve dit te melden.',
    },
    detail: { en: 'Cause: {cause}', fr: 'Cause\u00a0: {cause}', nl: 'Oorzaak: {cause}' },
  },
} as const satisfies Readonly<Record<string, Sentences>>;
