import { pluginWords } from '../../wording/plugin-words.ts';
import { preparationWords } from '../../wording/preparation-words.ts';
import type { Words } from '../words.ts';
import { charterFileWords } from './charter-file.ts';

export const nl: Words = {
  usage: 'charterlint [bestanden, mappen of patronen…]',
  about:
    'Zegt, bepaling per bepaling, of notities van een onderhoud voldoen aan het charter dat ervoor geldt. Niets verlaat deze machine.',
  commands: {
    lint: 'notities onderzoeken (standaard)',
    file: 'MAP: de documenten van één persoon samen onderzoeken, zoals een sanctie- of klachtdossier',
    parse: 'BESTAND: tonen wat van een bestand gelezen werd',
    checks: 'de controles opsommen',
    charter: 'ID: wat een charter vraagt, bepaling per bepaling, en wat ervan onderzocht wordt',
    explain: 'CONTROLE of BEPALING: zeggen wat een controle of bepaling vraagt en onderzoekt',
    annotate:
      'NOTITIES: elke vaststelling als opmerking in een kopie van een Word- of OpenDocument-bestand schrijven',
    attest:
      'NOTITIES BEPALING STATUS: vastleggen wat een persoon vaststelde over een bepaling die het programma openlaat; of --from WERKMAP.xlsx: alles wat daarin is ingevuld',
    override: 'NOTITIES BEPALING STATUS: vastleggen dat een persoon anders beslist dan het programma',
    suppress: 'NOTITIES VASTSTELLING: één vaststelling opzijzetten, met een reden',
    formats: 'de formaten opsommen waaruit notities gelezen worden',
    init: 'een configuratiebestand met uitleg schrijven',
    'new-charter': 'ID: een charterbestand met uitleg schrijven, om er eigen regels van te maken',
    render: 'RAPPORT.json: andere rapporten maken uit een bewaard JSON-rapport',
    diff: 'OUD.json NIEUW.json: wat nieuw, ongewijzigd of verdwenen is tussen twee JSON-verslagen',
    hook: 'install | remove: notities onderzoeken voor elke Git-commit',
    watch:
      'BESTAND of MAP: bij elke keer opslaan opnieuw onderzoeken; naast Word en OpenDocument komt een kopie met opmerkingen',
    page: 'de privépagina openen: notities schrijven of openen in de browser, waar niets de machine verlaat; -o BESTAND schrijft de pagina',
    merge: 'A.json B.json -o ALLE.json: de JSON-verslagen van verschillende analyses samenvoegen',
    history: 'tonen hoe elke bepaling evolueert, volgens wat --store bewaard heeft',
    sample: '[VERSLAG.json]: een steekproef van notities trekken om na te lezen, en vastleggen hoe',
    'language-server': 'het Language Server Protocol spreken met een editor (--stdio)',
    serve: 'notities via HTTP ontvangen op deze machine en hun beoordeling teruggeven',
    work: 'enqueue MAP | (niets) | status: notities uit een wachtrij onderzoeken, op meerdere machines',
  },
  flags: {
    baseline:
      'JSON-verslag van een vorige analyse: vaststellingen heten nieuw of ongewijzigd, en enkel nieuwe tellen voor de afsluitcode',
    fingerprintKey:
      'bestand met een sleutel voor de vingerafdrukken van vaststellingen, zodat niemand er woorden uit kan raden (of de variabele CHARTERLINT_FINGERPRINT_KEY)',
    lineHashes: 'met --quotes full ook GitHubs eigen vingerafdruk van elke regel in SARIF schrijven',
    output:
      'te schrijven bestand: voor het ene verslag waarvan -f geen PAD geeft (en voor annotate, merge, page)',
    open: 'de pagina in de browser tonen; --no-open zegt enkel het adres (page)',
    format: 'te schrijven rapport, NAAM of NAAM=PAD; herhaalbaar; zonder PAD naar de standaarduitvoer',
    charter: 'charter waaraan de notities getoetst worden; meermaals voor meer dan één',
    record: 'wat de documenten zijn, als ze dat zelf niet zeggen',
    companions:
      'ook toetsen aan de charters die de datum van het onderhoud toevoegt; --no-companions laat ze weg',
    language: 'taal van de notities',
    locale: 'taal van rapporten en meldingen',
    quotes: 'of rapporten uit de notities citeren',
    failOn: 'oordeel vanaf wanneer de afsluitcode 1 is',
    confidence: 'minder zekere bevindingen weglaten',
    config: 'te gebruiken configuratiebestand, in plaats van het eerste hogerop',
    quiet: 'niets melden op de foutuitvoer, behalve fouten',
    stdinFilename: 'naam voor de notities uit de standaardinvoer (-)',
    as: 'vorm van wat gelezen werd',
    changes: 'bijgehouden wijzigingen lezen als aanvaard of als geweigerd',
    limit:
      'hoeveel een lezing mag vergen, NAAM=GETAL (fileMegabytes, seconds, memoryMegabytes, …); herhaalbaar',
    preparation:
      'wat vóór het onderhoud gekend was: op te helderen punten, tegenstrijdigheden, noden; anders het bestand naast de notities',
    convert: 'oude Word-documenten (.doc) door LibreOffice laten omzetten',
    remark: 'wat de persoon bekeek en vaststelde (attest, override)',
    by: 'wie beslist (attest, suppress)',
    authority: 'wie anders mag beslissen dan het programma, en dat doet (override)',
    reason: 'waarom de vaststelling opzijgezet wordt (suppress)',
    from: 'wat het programma verondersteld wordt gevonden te hebben (override); een ingevulde werkmap (attest)',
    until: 'laatste dag waarop de beslissing geldt, zoals 2027-06-30',
    colour: 'kleuren in het rapport op het scherm (standaard: in een terminal)',
  },
  groups: {
    what: 'Wat onderzoeken',
    how: 'Hoe onderzoeken',
    out: 'Wat tonen',
    decide: 'Een persoon beslist',
  },
  examples: [
    ['charterlint notities/', 'alle notities in een map onderzoeken'],
    ['charterlint notities/ -f html=rapport.html -f sarif=rapport.sarif', 'twee rapporten in één keer'],
    ['charterlint - --stdin-filename nota.md < nota.md', 'notities uit de standaardinvoer'],
    ['charterlint charter', 'elke bepaling en wat ervan onderzocht wordt'],
    ['charterlint explain CGRA-11.2', 'wat een bepaling vraagt'],
  ],
  exits:
    'Afsluitcode: 0 niets vanaf --fail-on; 1 bevindingen, of een bestand dat niet volledig leesbaar is; 2 verkeerd gebruik; 3 onze eigen fout.',
  colon: ': ',
  parser: {
    'Commands:': 'Opdrachten:',
    'Options:': 'Opties:',
    'Examples:': 'Voorbeelden:',
    string: 'tekst',
    array: 'lijst',
    boolean: 'ja/nee',
  },
  help: 'hulp tonen',
  version: 'de versie tonen',
  unknownFlag: (flag, near) =>
    `De optie ${flag} bestaat niet.${near ? ` Bedoelde u ${near}?` : ' Zie charterlint --help.'}`,
  unknownName: (kind, name, near, known) =>
    `Er is geen ${{ format: 'rapportformaat', charter: 'charter', checkOrClause: 'controle of bepaling', treeForm: 'boomvorm', limit: 'limiet', clause: 'bepaling', status: 'status' }[kind]} met de naam ${name}. ${near ? `Bedoelde u ${near}?` : `Mogelijk: ${known.join(', ')}.`}`,
  badValue: (flag, value, known) => `${flag} kan niet ${value} zijn: kies ${known.join(', ')}.`,
  missingValue: (flag) => `${flag} heeft een waarde nodig.`,
  badNumber: (flag, value) => `${flag} vraagt een geheel getal boven 0${value ? `, niet ${value}` : ''}.`,
  preparation: preparationWords.nl,
  charterFile: charterFileWords.nl,
  plugins: { plugin: pluginWords.nl, charterFile: charterFileWords.nl },
  decide: {
    attest: 'Schrijf charterlint attest NOTITIES BEPALING pass|fail|not-applicable --remark TEKST --by NAAM.',
    override:
      'Schrijf charterlint override NOTITIES BEPALING pass|fail|not-applicable --remark TEKST --authority NAAM.',
    suppress: 'Schrijf charterlint suppress NOTITIES VASTSTELLING --reason TEKST --by NAAM.',
    aFile:
      'Noem precies één bestand met notities, of één map met documenten: de beslissing komt ernaast te staan.',
    missing: (flag) => `${flag} ontbreekt: zonder dat zou de beslissing niets waard zijn.`,
    badDate: (text) => `--until vraagt een dag vanaf vandaag, zoals 2027-06-30, niet ${text}.`,
    unreadable: (name) => `${name} kon niet gelezen worden: er is niets om over te beslissen.`,
    noFinding: (name) =>
      `Geen enkele vaststelling heet ${name}: geef minstens zes tekens van haar vingerafdruk, zoals het rapport die toont.`,
    overrideInstead: (clause, status) =>
      `Het programma vond voor ${clause}: ${status}. Gebruik charterlint override om anders te beslissen.`,
    otherStatus: (clause, status, expected) =>
      `Het programma vond ${status} voor ${clause}, niet ${expected}.`,
    sameStatus: (clause, status) =>
      `Het programma vond zelf ${status} voor ${clause}: er valt niets anders te beslissen.`,
  },
  twoToStdout:
    'Slechts één rapport kan naar de standaarduitvoer: geef de andere een pad, zoals -f html=rapport.html.',
  oneOutput: (reports) =>
    reports === 0
      ? '-o geeft het bestand van het verslag waarvan -f geen pad geeft, en elke -f geeft er een: laat -o weg.'
      : `-o geeft het bestand van één verslag, en ${reports} hebben er geen: geef elk een pad, zoals -f html=verslag.html.`,
  oneFile: 'Geef precies één bestand om te lezen.',
  oneReport: 'Geef precies één JSON-rapport.',
  oneName: 'Geef één controle of bepaling, zoals charterlint explain CGRA-11.2.',
  notAReport: (path) => `${path} is geen JSON-rapport van deze versie van charterlint: maak het met -f json.`,
  cannotRead: (path, cause) => `${path} bestaat, maar kan niet gelezen worden (${cause}).`,
  cannotWrite: (path, cause) => `${path} kon niet geschreven worden (${cause}).`,
  alreadyThere: (path) => `${path} bestaat al en bleef ongewijzigd.`,
  written: (path) => `${path} geschreven.`,
  progress: (done, all) => `${done} van ${all} notities`,
  ourFault: (cause) => `charterlint liep vast door een eigen fout: ${cause}`,
  noSuchFile: (path) =>
    `${path} bestaat niet: controleer de naam, of zet een patroon tussen aanhalingstekens.`,
  nothingMatched: (patterns) =>
    `Geen notities gevonden voor ${patterns}: geef .md-, .txt-, .docx-, .odt-, .rtf-, .html- of .pdf-bestanden, of een map die er bevat.`,
  noSuchConfig: (path) => `Het configuratiebestand ${path} bestaat niet.`,
  unreadableConfig: (path, cause) => `Het configuratiebestand ${path} is onleesbaar: ${cause}`,
  unknownKey: (path, key, near) => `${path}: ${key} is onbekend.${near ? ` Bedoelde u ${near}?` : ''}`,
  wrongValue: (path, key, wanted) => `${path}: ${key} heeft een verkeerde waarde; verwacht: ${wanted}.`,
  explain: {
    asks: 'Wat gevraagd wordt',
    why: 'Waarom',
    remedy: 'Wat te doen',
    serves: 'Bepalingen',
    options: 'Opties',
    breach: 'Gevonden in',
    clean: 'Niet gevonden in',
    notSeen: 'Wat geen controle ziet',
    examined: 'Onderzocht door',
    article: 'Artikel',
    default: 'standaard',
    severity: 'Ernst',
  },
  formats: {
    markdown: ['Markdown', 'tekst, vet, cursief, titels, tabellen, lijsten'],
    text: ['Platte tekst', 'tekst; UTF-8, UTF-16, Windows-1252, ISO 8859-15, Mac Roman, codepagina 850'],
    docx: [
      'Word',
      'tekst, opmaak via stijlen, tabellen, nummering, kop- en voetteksten, noten, tekstvakken, bijgehouden wijzigingen, pagina’s van de laatste opmaak',
    ],
    odt: [
      'OpenDocument',
      'tekst, opmaak via stijlen, tabellen, nummering, kop- en voetteksten, noten, kaders, bijgehouden wijzigingen, pagina’s van de laatste opmaak',
    ],
    rtf: [
      'Rich Text Format',
      'tekst, opmaak via stijlen, tabellen, nummering, kop- en voetteksten, noten, bijgehouden wijzigingen',
    ],
    html: ['Webpagina', 'tekst, opmaak via stijlen, tabellen, nummering; niets wordt opgehaald'],
    pdf: [
      'Pdf',
      'tekst, vet en cursief volgens het lettertype, regels en kolommen volgens hun plaats, pagina’s; geen scans, geen tekstherkenning',
    ],
    doc: ['Word van vóór 2007', 'alleen met --convert, door LibreOffice op deze machine'],
  },
  plain: { pageMark: 'pagina', note: 'noot' },
};
