import type { Sentences } from './problem-sentences.ts';

/** Of the file: why it, or a part of it, could not be read, and what its reader decided. */
export const fileProblems = {
  'empty-file': {
    what: {
      en: 'The file is empty. Check that it was saved or copied in full.',
      fr: 'Le fichier est vide. Vérifiez qu’il a été enregistré ou copié en entier.',
      nl: 'Het bestand is leeg. Ga na of het volledig bewaard of gekopieerd is.',
    },
  },
  'not-text': {
    what: {
      en: 'The file holds no text. Export the notes as .docx, .odt, .rtf, .pdf, .html, .md or .txt and try again.',
      fr: 'Le fichier ne contient pas de texte. Exportez les notes en .docx, .odt, .rtf, .pdf, .html, .md ou .txt et réessayez.',
      nl: 'Het bestand bevat geen tekst. Exporteer de notities als .docx, .odt, .rtf, .pdf, .html, .md of .txt en probeer opnieuw.',
    },
  },
  encrypted: {
    what: {
      en: 'The document is protected by a password. Save a copy without one and try again.',
      fr: 'Le document est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et réessayez.',
      nl: 'Het document is met een wachtwoord beveiligd. Bewaar een kopie zonder wachtwoord en probeer opnieuw.',
    },
  },
  'old-word-format': {
    what: {
      en: 'This is an old Word document (.doc). Save it as .docx, or let LibreOffice convert it with --convert.',
      fr: 'C’est un ancien document Word (.doc). Enregistrez-le en .docx, ou faites-le convertir par LibreOffice avec --convert.',
      nl: 'Dit is een oud Word-document (.doc). Bewaar het als .docx, of laat het door LibreOffice omzetten met --convert.',
    },
  },
  mislabelled: {
    what: {
      en: 'The file is not what its extension says. Give it the right extension, or export the notes again.',
      fr: 'Le fichier n’est pas ce que dit son extension. Donnez-lui la bonne, ou exportez à nouveau les notes.',
      nl: 'Het bestand is niet wat de extensie zegt. Geef het de juiste extensie, of exporteer de notities opnieuw.',
    },
  },
  'damaged-archive': {
    what: {
      en: 'The document is damaged and cannot be opened. Take it from the original again, or have Word or LibreOffice repair it.',
      fr: 'Le document est endommagé et ne peut être ouvert. Reprenez-le de l’original, ou faites-le réparer par Word ou LibreOffice.',
      nl: 'Het document is beschadigd en kan niet geopend worden. Neem het opnieuw van het origineel, of laat Word of LibreOffice het herstellen.',
    },
  },
  'damaged-document': {
    what: {
      en: 'A part of the document is damaged. Open it in Word or LibreOffice, save it again and try again.',
      fr: 'Une partie du document est endommagée. Ouvrez-le dans Word ou LibreOffice, enregistrez-le à nouveau et réessayez.',
      nl: 'Een deel van het document is beschadigd. Open het in Word of LibreOffice, bewaar het opnieuw en probeer nog eens.',
    },
  },
  'too-large': {
    what: {
      en: 'The file is too large for interview notes. Check that it is the right file, and remove what is not text.',
      fr: 'Le fichier est trop grand pour des notes d’entretien. Vérifiez que c’est le bon, et ôtez-en ce qui n’est pas du texte.',
      nl: 'Het bestand is te groot voor notities van een onderhoud. Ga na of het het juiste is, en haal eruit wat geen tekst is.',
    },
    detail: { en: 'It has {megabytes} MB.', fr: 'Il fait {megabytes} Mo.', nl: 'Het telt {megabytes} MB.' },
  },
  'too-slow': {
    what: {
      en: 'Reading the file took too long and was ended. Save it again from the original, or allow more time with --limit seconds=60.',
      fr: 'La lecture du fichier a pris trop de temps et a été arrêtée. Enregistrez-le à nouveau depuis l’original, ou accordez plus de temps par --limit seconds=60.',
      nl: 'Het lezen van het bestand duurde te lang en werd gestopt. Bewaar het opnieuw vanuit het origineel, of geef meer tijd met --limit seconds=60.',
    },
  },
  'too-deep': {
    what: {
      en: 'The document nests its parts deeper than any notes do. Save the text into a new document and try again.',
      fr: 'Le document imbrique ses éléments plus qu’aucunes notes ne le font. Enregistrez le texte dans un nouveau document et réessayez.',
      nl: 'Het document nest zijn onderdelen dieper dan notities dat doen. Bewaar de tekst in een nieuw document en probeer opnieuw.',
    },
  },
  degraded: {
    what: {
      en: 'The file is damaged and text may be missing. What rests on the absence of words cannot be told; take the file from the original again.',
      fr: 'Le fichier est endommagé et du texte peut manquer. Ce qui repose sur l’absence de mots ne peut être établi ; reprenez le fichier de l’original.',
      nl: 'Het bestand is beschadigd en er kan tekst ontbreken. Wat op de afwezigheid van woorden berust, kan niet uitgemaakt worden; neem het bestand opnieuw van het origineel.',
    },
  },
  scanned: {
    what: {
      en: 'The PDF holds pictures of pages and no text. Export it from the program the notes were written in, or have its text recognised first (OCR).',
      fr: 'Le PDF contient des images de pages et pas de texte. Exportez-le du programme où les notes ont été écrites, ou faites d’abord reconnaître son texte (OCR).',
      nl: 'De pdf bevat beelden van pagina’s en geen tekst. Exporteer hem uit het programma waarin de notities geschreven zijn, of laat eerst de tekst herkennen (OCR).',
    },
  },
  'scanned-pages': {
    what: {
      en: 'Some pages hold a picture and no text, and were not read. What rests on the absence of words cannot be told.',
      fr: 'Certaines pages contiennent une image sans texte et n’ont pas été lues. Ce qui repose sur l’absence de mots ne peut être établi.',
      nl: 'Sommige pagina’s bevatten een beeld zonder tekst en werden niet gelezen. Wat op de afwezigheid van woorden berust, kan niet uitgemaakt worden.',
    },
    detail: { en: 'Pages: {pages}.', fr: 'Pages : {pages}.', nl: 'Pagina’s: {pages}.' },
  },
  'tracked-changes': {
    what: {
      en: 'The document keeps tracked changes. They are read as if accepted or, with --changes original, as if rejected.',
      fr: 'Le document garde des modifications suivies. Elles sont lues comme acceptées ou, avec --changes original, comme refusées.',
      nl: 'Het document bewaart bijgehouden wijzigingen. Ze worden gelezen als aanvaard of, met --changes original, als geweigerd.',
    },
    detail: {
      en: 'Changes: {count}.',
      fr: 'Modifications : {count}.',
      nl: 'Wijzigingen: {count}.',
    },
  },
  'comments-left-out': {
    what: {
      en: 'Comments in the margin are no part of the record and were not examined.',
      fr: 'Les commentaires en marge ne font pas partie des notes et n’ont pas été examinés.',
      nl: 'Opmerkingen in de marge horen niet bij de notities en werden niet onderzocht.',
    },
    detail: { en: 'Comments: {count}.', fr: 'Commentaires : {count}.', nl: 'Opmerkingen: {count}.' },
  },
  converted: {
    what: {
      en: 'LibreOffice converted this old Word document on this machine. Tables may have run together, so nothing passes: compare with the original, or save it as .docx.',
      fr: 'LibreOffice a converti cet ancien document Word sur cette machine. Des tableaux peuvent s’être mêlés\u00a0; rien n’est donc tenu pour respecté\u00a0: comparez à l’original, ou enregistrez-le en .docx.',
      nl: 'LibreOffice heeft dit oude Word-document op deze machine omgezet. Tabellen kunnen in elkaar gelopen zijn, dus niets geldt als nageleefd: vergelijk met het origineel, of bewaar het als .docx.',
    },
  },
  'conversion-failed': {
    what: {
      en: 'LibreOffice could not convert the document. Open it, save it as .docx and try again.',
      fr: 'LibreOffice n’a pu convertir le document. Ouvrez-le, enregistrez-le en .docx et réessayez.',
      nl: 'LibreOffice kon het document niet omzetten. Open het, bewaar het als .docx en probeer opnieuw.',
    },
    detail: { en: 'Cause: {cause}.', fr: 'Cause : {cause}.', nl: 'Oorzaak: {cause}.' },
  },
  'no-converter': {
    what: {
      en: 'LibreOffice was not found, so the document cannot be converted. Install it, or save the document as .docx yourself.',
      fr: 'LibreOffice est introuvable ; le document ne peut donc être converti. Installez-le, ou enregistrez vous-même le document en .docx.',
      nl: 'LibreOffice werd niet gevonden; het document kan dus niet omgezet worden. Installeer het, of bewaar het document zelf als .docx.',
    },
  },
  'unsupported-format': {
    what: {
      en: 'This format is not known. Export the notes as .docx, .odt, .rtf, .pdf, .html, .md or .txt and try again.',
      fr: 'Ce format n’est pas connu. Exportez les notes en .docx, .odt, .rtf, .pdf, .html, .md ou .txt et réessayez.',
      nl: 'Dit formaat is niet gekend. Exporteer de notities als .docx, .odt, .rtf, .pdf, .html, .md of .txt en probeer opnieuw.',
    },
  },
  'not-found': {
    what: {
      en: 'The file does not exist. Check its name and folder.',
      fr: 'Le fichier n’existe pas. Vérifiez son nom et son dossier.',
      nl: 'Het bestand bestaat niet. Ga de naam en de map na.',
    },
  },
  'not-readable': {
    what: {
      en: 'The file cannot be opened. Check that you may read it and that no other program holds it.',
      fr: 'Le fichier ne peut être ouvert. Vérifiez que vous pouvez le lire et qu’aucun autre programme ne le retient.',
      nl: 'Het bestand kan niet geopend worden. Ga na of u het mag lezen en of geen ander programma het bezet houdt.',
    },
    detail: {
      en: 'The system says: {cause}.',
      fr: 'Le système dit\u00a0: {cause}.',
      nl: 'Het systeem zegt: {cause}.',
    },
  },
} as const satisfies Readonly<Record<string, Sentences>>;
