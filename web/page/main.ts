/** The program of the page: an editor, and beside it what the engine says of the text. */
import type { Locale } from '../../src/model/locale.ts';
import type { Linted, LintOrder, MadeFile, Reply } from '../protocol.ts';
import { type PageWords, pageWordsIn } from '../words.ts';
import { download } from './download.ts';
import { editorIn } from './editor.ts';
import { part } from './element.ts';
import { type EngineLine, startEngine } from './engine.ts';
import { findingsListIn } from './findings-list.ts';
import { wireOpening } from './opening.ts';
import { readerLocale } from './reader-locale.ts';
import { savingForm } from './saving.ts';
import { wireTabs } from './tabs.ts';

/** After the last keystroke: no longer than a person takes to look up. */
const pauseMilliseconds = 250;

let locale: Locale = readerLocale();
let words: PageWords = pageWordsIn(locale);
/** What the text is called; typed text has a name of ours. */
let name = '';
/** Typed since it was last saved or opened. */
let isUnsaved = false;
let isEditable = true;
let notice: keyof PageWords | undefined;
let linted: Linted | undefined;
let line: EngineLine | undefined;
/** Goes up with every change of the text: what was found in an earlier one is not shown. */
let edition = 0;
let isExamining = false;
let timer: ReturnType<typeof setTimeout> | undefined;

const choose = wireTabs();
const editor = editorIn(part('editor'), {
  onTyped() {
    edition++;
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
  canApply: () => isEditable,
});
const saving = savingForm((order) => void made(order));

wireOpening((file, isOneOfSeveral) => void opened(file, isOneOfSeveral));
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
  if (linted) void examine(undefined, false);
});
window.addEventListener('beforeunload', (event) => {
  if (isUnsaved && editor.text().trim() !== '') event.preventDefault();
});

showWords();
say(words.starting);
startEngine().then(
  (started) => {
    line = started;
    saving.word(started.ready.formats, locale);
    document.documentElement.dataset['ready'] = started.ready.version;
    if (editor.text() === '') say(words.nothingYet);
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
  if (line) saving.word(line.ready.formats, locale);
  showFrame();
}

/** The head of the text: its name, what can be done with it. */
function showFrame(): void {
  part('record-name').textContent = name === '' ? words.text : name;
  part('save-text').hidden = !isEditable || editor.text() === '';
  part('to-text').hidden = isEditable || linted?.status !== 'assessed';
  part('notice').hidden = notice === undefined;
  part('notice').textContent = notice === undefined ? '' : (words[notice] as string);
}

/** Heard by screen readers, once. */
function say(text: string): void {
  if (part('summary').textContent !== text) part('summary').textContent = text;
}

function mayReplace(): boolean {
  return !isUnsaved || editor.text().trim() === '' || window.confirm(words.replaceText);
}

async function opened(file: File, isOneOfSeveral: boolean): Promise<void> {
  if (!mayReplace()) return;
  const content = new Uint8Array(await file.arrayBuffer());
  name = file.name;
  edition++;
  clearTimeout(timer);
  await examine(content, true);
  if (isOneOfSeveral) say(words.onlyOne);
}

function showText(called: string, text: string, about: keyof PageWords | undefined): void {
  name = called;
  isEditable = true;
  notice = about;
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
  if (isExamining) return;
  const text = editor.text();
  if (text.trim() === '') {
    show(undefined);
    say(words.nothingYet);
    return;
  }
  await examine(text, false);
}

/** One at a time; what was typed meanwhile is examined next, and nothing found in an older text is shown. */
async function examine(content: LintOrder['content'], isFile: boolean): Promise<void> {
  if (!line) return;
  const mine = edition;
  isExamining = true;
  if (isFile) say(words.working);
  const today = new Date();
  const date = `${today.getFullYear()}-${two(today.getMonth() + 1)}-${two(today.getDate())}`;
  const called = isFile ? name : textName();
  const reply = await line.ask({ kind: 'lint', name: called, content, isFile, locale, today: date });
  isExamining = false;
  if (mine !== edition) {
    clearTimeout(timer);
    timer = setTimeout(() => void examineText(), pauseMilliseconds);
    return;
  }
  if (reply.kind === 'linted') take(reply.linted);
  else broken(reply);
}

function take(now: Linted): void {
  linted = now;
  if (now.text !== undefined) {
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
  editor.mark(now?.findings ?? []);
  saving.allow(now?.status === 'assessed', now?.canAnnotate ?? false);
}

/** A fault of ours on one text: it is said, and the page goes on. */
function broken(reply: Reply): void {
  show(undefined);
  part('panel-findings').replaceChildren(words.failed);
  say(words.failed);
  document.documentElement.dataset['fault'] = reply.kind === 'failed' ? reply.cause : '';
}

async function made(order: Parameters<EngineLine['ask']>[0]): Promise<void> {
  const file = await fileOf(order);
  if (!file) return;
  download(file);
  say(words.saved(file.name));
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

function two(n: number): string {
  return String(n).padStart(2, '0');
}
