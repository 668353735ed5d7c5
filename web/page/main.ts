/** The program of the page: an editor, and beside it what the engine says of the text. */
import type { Locale } from '../../src/model/locale.ts';
import type { Linted, LintOrder, MadeFile, OfferedCharter, Reply } from '../protocol.ts';
import { type PageWords, pageWordsIn } from '../words.ts';
import { charterChoice } from './charter-choice.ts';
import { decidingForm, offerDecisions } from './deciding.ts';
import { download } from './download.ts';
import { editorIn } from './editor.ts';
import { part } from './element.ts';
import { type EngineLine, startEngine } from './engine.ts';
import { findingsListIn } from './findings-list.ts';
import { wireOpening } from './opening.ts';
import { readerLocale } from './reader-locale.ts';
import { savingForm } from './saving.ts';
import { isSideFile, sideFilesIn } from './side-files.ts';
import { wireTabs } from './tabs.ts';
import { today } from './today.ts';

/** After the last keystroke: no longer than a person takes to look up. */
const pauseMilliseconds = 250;

let locale: Locale = readerLocale();
let words: PageWords = pageWordsIn(locale);
/** What the text is called; typed text has a name of ours. */
let name = '';
/** Typed since it was last saved or opened. */
let isUnsaved = false;
/** Typed since the engine was given the text. */
let isTyped = false;
let isEditable = true;
let notice: keyof PageWords | undefined;
let linted: Linted | undefined;
let charters: readonly OfferedCharter[] = [];
let line: EngineLine | undefined;
/** Goes up with every change of the record or of what it is held against: what was found in an earlier one is not shown. */
let edition = 0;
/** A file was opened, and the page does not have its text yet. */
let isTextDue = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const choose = wireTabs();
const editor = editorIn(part('editor'), {
  onTyped() {
    // A file takes the place of this text in a moment, as its reader agreed to.
    if (isTextDue) return;
    edition++;
    isTyped = true;
    isUnsaved = true;
    showFrame();
    clearTimeout(timer);
    timer = setTimeout(() => void examineText(), pauseMilliseconds);
  },
  onSelected: (finding) => findings.open(finding),
});
const findings = findingsListIn(part('panel-findings'), {
  onGo: (finding) => editor.goTo(finding),
  onApply(finding) {
    say(editor.apply(finding) ? words.applied : words.working);
  },
  onSetAside(finding) {
    choose('decisions');
    deciding.begin(finding);
  },
  canApply: () => isEditable,
});
const saving = savingForm((order) => void made(order));
const choice = charterChoice(() => void examineAgain());
const sides = sideFilesIn(part('beside'), {
  words: () => words,
  locale: () => locale,
  line: () => line,
  record: () => (name === '' && editor.text().trim() === '' ? undefined : textName()),
  say,
  onCharter(charter) {
    charters = [...charters.filter(({ id }) => id !== charter.id), charter];
    choice.word(charters, words, locale);
    choice.choose(charter.id);
  },
  onChange: examineAgain,
});
const deciding = decidingForm((decision) => sides.decide(decision));

wireOpening((files) => void opened(files));
part('empty').addEventListener('click', () => {
  if (mayReplace()) showText('', '', undefined);
});
part('save-text').addEventListener('click', () => {
  const bytes = new TextEncoder().encode(editor.text());
  download({ name: textName(), type: 'text/plain', bytes });
  isUnsaved = false;
  say(words.saved(textName()));
});
part('to-text').addEventListener('click', () => void toText());
part<HTMLSelectElement>('locale').addEventListener('change', ({ target }) => {
  locale = (target as HTMLSelectElement).value as Locale;
  words = pageWordsIn(locale);
  showWords();
  if (linted) void examineAgain();
});
window.addEventListener('beforeunload', (event) => {
  if (sides.isUnsaved() || (isUnsaved && editor.text().trim() !== '')) event.preventDefault();
});

showWords();
say(words.starting);
startEngine().then(
  (started) => {
    line = started;
    charters = started.ready.charters;
    saving.word(started.ready.formats, locale);
    choice.word(charters, words, locale);
    document.documentElement.dataset['ready'] = started.ready.version;
    if (editor.isEmpty()) say(words.nothingYet);
    else void examineText();
  },
  () => say(words.cannotRun),
);

/** Everything the page says in the reader's language. */
function showWords(): void {
  document.documentElement.lang = locale;
  document.title = words.title;
  for (const one of document.querySelectorAll<HTMLElement>('[data-word]'))
    one.textContent = words[one.dataset['word'] as keyof PageWords] as string;
  part<HTMLSelectElement>('locale').value = locale;
  editor.word(words, locale, linted?.language ?? '');
  deciding.word(words, locale);
  if (line) saving.word(line.ready.formats, locale);
  if (line) choice.word(charters, words, locale);
  showFrame();
}

/** The head of the text: its name, what can be done with it, what stands beside it. */
function showFrame(): void {
  part('record-name').textContent = name === '' ? words.text : name;
  part('save-text').hidden = !isEditable || editor.isEmpty();
  part('to-text').hidden = isEditable || linted?.status !== 'assessed';
  part('notice').hidden = notice === undefined;
  part('notice').textContent = notice === undefined ? '' : (words[notice] as string);
  sides.show();
}

/** Heard by screen readers, once. */
function say(text: string): void {
  if (part('summary').textContent !== text) part('summary').textContent = text;
}

function mayReplace(): boolean {
  const isLost = sides.isUnsaved() || (isUnsaved && editor.text().trim() !== '');
  return !isLost || window.confirm(words.replaceText);
}

/** A record, with what stands beside it where that comes along, or what belongs to the record that is open. */
async function opened(files: readonly File[]): Promise<void> {
  const [file, ...others] = files.filter((each) => !isSideFile(each.name));
  const small = files.filter((each) => isSideFile(each.name));
  if (file) {
    if (!mayReplace()) return;
    const content = new Uint8Array(await file.arrayBuffer());
    name = file.name;
    sides.forget();
    const said = await sides.open(small);
    isTextDue = true;
    await examine(content);
    if (others.length > 0) say(words.onlyOne);
    else if (said !== undefined) say(`${said} ${linted?.summary ?? ''}`.trim());
  } else if (small.length > 0) {
    const said = await sides.open(small);
    await examineAgain();
    if (said !== undefined) say(said);
  }
}

function showText(called: string, text: string, about: keyof PageWords | undefined): void {
  name = called;
  isEditable = true;
  isTextDue = false;
  notice = about;
  sides.forget();
  editor.show(text, true);
  edition++;
  isUnsaved = about !== undefined;
  linted = undefined;
  if (text === '') {
    show(undefined);
    say(words.nothingYet);
  } else void examineText();
  showFrame();
}

async function examineText(): Promise<void> {
  const text = editor.text();
  if (text.trim() === '') {
    edition++;
    linted = undefined;
    show(undefined);
    say(words.nothingYet);
    return;
  }
  await examine(text);
}

/** The same record against something else, or in other words. */
async function examineAgain(): Promise<void> {
  if (isTextDue || (linted && !isTyped)) await examine(undefined);
  else await examineText();
}

/** What is asked later makes what was asked before outdated: the engine stops, and nothing of it is shown. */
async function examine(content: LintOrder['content']): Promise<void> {
  if (!line) return;
  clearTimeout(timer);
  edition++;
  isTyped = false;
  const mine = edition;
  if (isTextDue) say(words.working);
  const order = {
    kind: 'lint',
    name: textName(),
    content,
    isFile: isTextDue,
    locale,
    today: today(),
  } as const;
  const reply = await line.ask({ ...order, charter: choice.chosen(), ...sides.now() });
  if (mine !== edition) return;
  if (reply.kind === 'linted') take(reply.linted);
  else if (reply.kind !== 'outdated') broken(reply);
}

function take(now: Linted): void {
  linted = now;
  if (now.text !== undefined) {
    isTextDue = false;
    isEditable = now.status === 'assessed' && (now.format === 'markdown' || now.format === 'text');
    notice = isEditable || now.status !== 'assessed' ? undefined : 'asRead';
    editor.show(now.text, isEditable);
    isUnsaved = false;
  }
  show(now);
  editor.word(words, locale, now.language);
  showFrame();
  const isNews = now.text !== undefined;
  say(isNews ? `${words.opened(name)} ${now.summary}` : now.summary);
  if (isNews) choose('findings');
}

function show(now: Linted | undefined): void {
  findings.show(now?.findings ?? [], now?.problems ?? [], words);
  if (!now) part('panel-findings').replaceChildren(words.nothingYet);
  part('count').textContent = now ? String(now.findings.length) : '';
  // Markup of our own, escaped where it was made (src/page/html.ts); the page runs no script but its own.
  part('panel-overview').innerHTML = now?.html.verdict ?? '';
  part('panel-times').innerHTML = now?.html.times ?? '';
  part('panel-clauses').innerHTML = now?.html.clauses ?? '';
  if (now)
    offerDecisions(part('panel-clauses'), now, words, (clause) => {
      choose('decisions');
      deciding.begin({ clause });
    });
  deciding.offer(now);
  editor.mark(now?.findings ?? []);
  saving.allow(now?.status === 'assessed', now?.canAnnotate ?? false);
}

/** A fault of ours on one text: it is said, and the page goes on. */
function broken(reply: Reply): void {
  isTextDue = false;
  show(undefined);
  part('panel-findings').replaceChildren(words.failed);
  say(words.failed);
  document.documentElement.dataset['fault'] = reply.kind === 'failed' ? reply.cause : '';
}

async function made(order: Parameters<EngineLine['ask']>[0]): Promise<void> {
  const file = await fileOf(order);
  if (!file) return;
  download(file);
  const { unplaced = 0 } = file;
  say(`${words.saved(file.name)}${unplaced > 0 ? ` ${words.unplaced(unplaced)}` : ''}`);
}

async function toText(): Promise<void> {
  const file = await fileOf({ kind: 'template' });
  if (file) showText(file.name, new TextDecoder().decode(file.bytes), 'fromDocument');
}

async function fileOf(order: Parameters<EngineLine['ask']>[0]): Promise<MadeFile | undefined> {
  const reply = await line?.ask(order);
  if (reply?.kind === 'file') return reply.file;
  if (reply) broken(reply);
  return undefined;
}

/** Typed text is read as text, unless the file it came from was Markdown. */
function textName(): string {
  return name === '' ? `${words.untitled}.md` : name;
}
