import { pluginWords } from '../../wording/plugin-words.ts';
import { preparationWords } from '../../wording/preparation-words.ts';
import type { Words } from '../words.ts';
import { charterFileWords } from './charter-file.ts';

export const en: Words = {
  usage: 'charterlint [files, folders or globs…]',
  about:
    'Tells, clause by clause, whether interview notes meet the charter that governs them. Nothing leaves this machine.',
  commands: {
    lint: 'examine records (the default)',
    file: 'FOLDER: examine the records of one person together, such as a sanction or a complaint file',
    parse: 'FILE: show what was read of one record',
    checks: 'list the checks',
    charter: 'ID: what a charter asks, clause by clause, and what of it is examined',
    explain: 'CHECK or CLAUSE: say what a check or a clause asks and examines',
    annotate: 'RECORD: write every finding as a comment into a copy of a Word or OpenDocument file',
    attest:
      'RECORD CLAUSE STATUS: record what a person found of a clause that the tool leaves open; or --from BOOK.xlsx: all that was filled in there',
    override: 'RECORD CLAUSE STATUS: record that a person decides against the tool',
    suppress: 'RECORD FINDING: set one finding aside, with a reason',
    formats: 'list the formats that records are read from',
    init: 'write a commented config file',
    'new-charter': 'ID: write a commented charter file to make rules of your own from',
    render: 'REPORT.json: make other reports from a saved JSON report',
    diff: 'OLD.json NEW.json: what is new, what persists and what is no longer found between two JSON reports',
    hook: 'install | remove: examine records before each Git commit',
    watch:
      'FILE or FOLDER: examine again at every save; Word and OpenDocument get a copy with comments beside them',
    page: 'open the private page: write or open a record in the browser, where nothing leaves the machine; -o FILE writes the page',
    merge: 'A.json B.json -o ALL.json: join the JSON reports of several runs',
    history: 'show how each clause develops, from what --store has kept',
    sample: '[REPORT.json]: draw a sample of records for people to read, and write down how',
    'language-server': 'speak the Language Server Protocol with an editor (--stdio)',
    serve: 'take records over HTTP on this machine and give back their assessment',
    work: 'enqueue FOLDER | (nothing) | status: examine records from a queue, on several machines',
  },
  flags: {
    baseline:
      'JSON report of an earlier run: findings are marked new or unchanged, and only new ones count for the exit status',
    fingerprintKey:
      'file with a key for the fingerprints of findings, so that nobody can guess a phrase from one (or the variable CHARTERLINT_FINGERPRINT_KEY)',
    lineHashes: 'with --quotes full, also write GitHub’s own hash of each line in SARIF',
    output: 'file to write: for the one report whose -f gives no PATH (and for annotate, merge, page)',
    open: 'show the page in the browser; --no-open only says its address (page)',
    format: 'report to write, NAME or NAME=PATH; repeatable; without PATH to standard output',
    charter: 'charter to hold the records against; more than once for several',
    record: 'what the records are, where they do not say so themselves',
    companions:
      'also hold records against the charters that the date of the interview adds; --no-companions leaves them out',
    language: 'language of the records',
    locale: 'language of reports and messages',
    quotes: 'whether reports quote the record',
    failOn: 'verdict from which on the exit status is 1',
    confidence: 'leave out findings less sure than this',
    config: 'config file to use, instead of the one found upwards',
    quiet: 'say nothing on standard error but errors',
    stdinFilename: 'name for the record read from standard input (-)',
    as: 'form of what was read',
    changes: 'side of tracked changes to read',
    limit: 'how much a reader may take, NAME=NUMBER (fileMegabytes, seconds, memoryMegabytes, …); repeatable',
    preparation:
      'what was known before the interview: points to clarify, contradictions, needs; else the file beside the record',
    convert: 'let LibreOffice convert old Word documents (.doc)',
    remark: 'what the person looked at and found (attest, override)',
    by: 'who decides (attest, suppress)',
    authority: 'who may decide against the tool, and does (override)',
    reason: 'why the finding is set aside (suppress)',
    from: 'what the tool is expected to have found (override); a filled-in workbook (attest)',
    until: 'last day on which the decision holds, as 2027-06-30',
    colour: 'colours in the terminal report (default: on a terminal)',
  },
  groups: {
    what: 'What to examine',
    how: 'How to examine it',
    out: 'What to print',
    decide: 'A person decides',
  },
  examples: [
    ['charterlint notes/', 'examine every record in a folder'],
    ['charterlint notes/ -f html=report.html -f sarif=report.sarif', 'two reports from one run'],
    ['charterlint - --stdin-filename note.md < note.md', 'a record from standard input'],
    ['charterlint charter', 'every clause, and what is examined of it'],
    ['charterlint explain CGRA-11.2', 'what a clause asks'],
  ],
  exits:
    'Exit status: 0 nothing at or above --fail-on; 1 findings, or a file that could not be read in full; 2 misuse; 3 our own fault.',
  colon: ': ',
  parser: {},
  help: 'show help',
  version: 'show the version',
  unknownFlag: (flag, near) =>
    `There is no option ${flag}.${near ? ` Did you mean ${near}?` : ' See charterlint --help.'}`,
  unknownName: (kind, name, near, known) =>
    `There is no ${{ format: 'report format', charter: 'charter', checkOrClause: 'check or clause', treeForm: 'tree form', limit: 'limit', clause: 'clause', status: 'status' }[kind]} called ${name}. ${near ? `Did you mean ${near}?` : `Known: ${known.join(', ')}.`}`,
  badValue: (flag, value, known) => `${flag} cannot be ${value}: choose ${known.join(', ')}.`,
  missingValue: (flag) => `${flag} needs a value.`,
  badNumber: (flag, value) => `${flag} takes a whole number above 0${value ? `, not ${value}` : ''}.`,
  preparation: preparationWords.en,
  charterFile: charterFileWords.en,
  plugins: { plugin: pluginWords.en, charterFile: charterFileWords.en },
  decide: {
    attest: 'Write charterlint attest RECORD CLAUSE pass|fail|not-applicable --remark TEXT --by NAME.',
    override:
      'Write charterlint override RECORD CLAUSE pass|fail|not-applicable --remark TEXT --authority NAME.',
    suppress: 'Write charterlint suppress RECORD FINDING --reason TEXT --by NAME.',
    aFile: 'Name exactly one record, or one folder of records: the decision is kept beside it.',
    missing: (flag) => `${flag} is missing: a decision without it would hold nothing.`,
    badDate: (text) => `--until takes a day from today on, as 2027-06-30, not ${text}.`,
    unreadable: (name) => `${name} could not be read: there is nothing to decide on.`,
    noFinding: (name) =>
      `No single finding is called ${name}: give at least six signs of its fingerprint, as the report shows it.`,
    overrideInstead: (clause, status) =>
      `The tool found of ${clause}: ${status}. To decide otherwise, use charterlint override.`,
    otherStatus: (clause, status, expected) => `The tool found ${status} of ${clause}, not ${expected}.`,
    sameStatus: (clause, status) =>
      `The tool itself found ${status} of ${clause}: there is nothing to override.`,
  },
  twoToStdout:
    'Only one report can go to standard output: give the others a path, as in -f html=report.html.',
  oneOutput: (reports) =>
    reports === 0
      ? '-o names the file of a report whose -f gives no path, and every -f gives one: leave -o out.'
      : `-o names the file of one report, and ${reports} have none: give each its path, as in -f html=report.html.`,
  oneFile: 'Name exactly one file to parse.',
  oneReport: 'Name exactly one JSON report to render.',
  oneName: 'Name one check or clause, as in charterlint explain CGRA-11.2.',
  notAReport: (path) => `${path} is not a JSON report of this version of charterlint: make it with -f json.`,
  cannotRead: (path, cause) => `${path} is there but cannot be read (${cause}).`,
  cannotWrite: (path, cause) => `${path} could not be written (${cause}).`,
  alreadyThere: (path) => `${path} exists already and was left as it is.`,
  written: (path) => `${path} written.`,
  progress: (done, all) => `${done} of ${all} records`,
  ourFault: (cause) => `charterlint failed through a fault of its own: ${cause}`,
  noSuchFile: (path) => `${path} does not exist: check the name, or put a pattern in quotes.`,
  nothingMatched: (patterns) =>
    `No record found for ${patterns}: give .md, .txt, .docx, .odt, .rtf, .html or .pdf files, or a folder that holds some.`,
  noSuchConfig: (path) => `The config file ${path} does not exist.`,
  unreadableConfig: (path, cause) => `The config file ${path} cannot be read: ${cause}`,
  unknownKey: (path, key, near) => `${path}: ${key} is not known.${near ? ` Did you mean ${near}?` : ''}`,
  wrongValue: (path, key, wanted) => `${path}: ${key} has a wrong value; it takes ${wanted}.`,
  explain: {
    asks: 'What it asks',
    why: 'Why',
    remedy: 'What to do',
    serves: 'Clauses',
    options: 'Options',
    breach: 'Found in',
    clean: 'Not found in',
    notSeen: 'What no check sees',
    examined: 'Examined by',
    article: 'Article',
    default: 'default',
    severity: 'Severity',
  },
  formats: {
    markdown: ['Markdown', 'text, bold, italics, headings, tables, lists'],
    text: ['Plain text', 'text; UTF-8, UTF-16, Windows-1252, ISO 8859-15, Mac Roman, code page 850'],
    docx: [
      'Word',
      'text, formatting through styles, tables, numbering, headers and footers, notes, text boxes, tracked changes, pages as last laid out',
    ],
    odt: [
      'OpenDocument',
      'text, formatting through styles, tables, numbering, headers and footers, notes, frames, tracked changes, pages as last laid out',
    ],
    rtf: [
      'Rich Text Format',
      'text, formatting through styles, tables, numbering, headers and footers, notes, tracked changes',
    ],
    html: ['Web page', 'text, formatting through styles, tables, numbering; nothing is fetched'],
    pdf: [
      'PDF',
      'text, bold and italics by font, lines and columns by position, pages; no scans, no text recognition',
    ],
    doc: ['Word before 2007', 'only with --convert, by LibreOffice on this machine'],
  },
  plain: { pageMark: 'page', note: 'note' },
};
