import type { PageWords } from '../words.ts';

export const nl: PageWords = {
  title: 'charterlint – notities van het onderhoud en hun charter',
  private:
    'Niets verlaat deze pagina. Ze kan geen enkel netwerk bereiken en bewaart niets zodra ze gesloten is.',
  open: 'Bestand openen…',
  empty: 'Nieuwe notities',
  locale: 'Taal van deze pagina',
  untitled: 'notities',
  typeHere:
    'Schrijf of plak hier de notities van het onderhoud, of sleep een bestand naar de pagina: Word, OpenDocument, PDF, RTF, webpagina, tekst.',
  text: 'Notities',
  drop: 'Laat het bestand los om het te openen',
  asRead: 'Het document wordt getoond zoals het gelezen werd en blijft zoals het is.',
  toText: 'Verdergaan als tekst',
  fromDocument:
    'Deze tekst is uit het document gehaald zoals het begrepen werd. Tabellen, lettertypes en paginanummers zijn er niet meer bij; het document zelf is ongewijzigd.',
  saveText: 'Tekst opslaan',
  result: 'Wat er gevonden is',
  overview: 'Overzicht',
  findings: 'Vaststellingen',
  times: 'Tijden',
  clauses: 'Bepalingen',
  noFindings: 'Geen vaststellingen.',
  nothingYet: 'Nog niets te onderzoeken.',
  working: 'Bezig met onderzoeken…',
  starting: 'Bezig met starten…',
  why: 'Waarom het telt',
  remedy: 'Wat te doen',
  rewording: 'Neutrale formulering',
  apply: 'Deze formulering gebruiken',
  applied: 'De formulering is vervangen. Met ongedaan maken komt de vorige terug.',
  onlyUnspoken:
    'Enkel voor een vraag die nog niet gesteld is: wat gezegd werd, blijft genoteerd zoals het gezegd werd.',
  download: 'Downloaden',
  report: 'Rapport',
  quotes: 'Woorden uit de notities',
  quotesNone: 'niet geciteerd',
  quotesRedacted: 'letters bedekt',
  quotesFull: 'geciteerd',
  save: 'Rapport opslaan',
  annotate: 'Kopie met opmerkingen opslaan',
  keys: 'In de tekst gaat F8 naar de volgende vaststelling en Shift+F8 naar de vorige.',
  replaceText: 'De tekst of de beslissingen op deze pagina zijn niet opgeslagen. Toch vervangen?',
  onlyOne:
    'Deze pagina onderzoekt één bestand tegelijk: enkel het eerste is geopend. Gebruik voor meer bestanden het commando.',
  cannotRun:
    'Deze browser is te oud voor de pagina: nodig is Chrome of Edge 89, Firefox 114 of Safari 16.4, of een latere versie.',
  failed:
    'De pagina is vastgelopen op deze tekst, en dat is onze fout. Andere bestanden kunnen nog geopend worden.',
  charter: 'Charter',
  charterByType: 'naar het document',
  decisions: 'Beslissingen',
  decisionsAbout:
    'Wat een persoon beslist, staat in een bestand naast de notities, nooit erin. Deze pagina houdt het bestand bij tot ze gesloten wordt: sla het op.',
  openBeside: 'Beslissingen, een voorbereiding of een charter openen…',
  preparation: 'Voorbereiding',
  saveDecisions: 'Beslissingen opslaan',
  remove: 'Verwijderen',
  about: 'Waarover wordt beslist',
  openClauses: 'Bepalingen die openstaan',
  findingAside: 'Een vaststelling om opzij te zetten',
  found: 'De bepaling is',
  reason: 'Reden',
  by: 'Beslist door',
  addDecision: 'Beslissing toevoegen',
  decideClause: 'Beslissen…',
  setAside: 'Opzijzetten…',
  asideTag: 'opzijgezet',
  decided: 'De beslissing is toegevoegd. Sla het bestand met beslissingen naast de notities op.',
  openRecordFirst: 'Open of schrijf eerst de notities: beslissingen en voorbereidingen horen ernaast.',
  opened: (name) => `${name} is geopend.`,
  saved: (name) => `${name} is opgeslagen.`,
  notBeside: (name, record) =>
    `${name} hoort niet bij ${record}: een bestand met beslissingen heet zoals zijn notities.`,
  besideOpened: (name) => `${name} is naast de notities geopend.`,
  charterAdded: (title) => `De notities worden getoetst aan: ${title}.`,
  unplaced: (count) =>
    count === 1
      ? '1 vaststelling heeft geen plaats in het document en staat enkel in het rapport.'
      : `${count} vaststellingen hebben geen plaats in het document en staan enkel in het rapport.`,
};
