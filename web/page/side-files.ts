import type { Locale } from '../../src/model/locale.ts';
import type { NewDecision, OfferedCharter, TextFile } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { download } from './download.ts';
import { element, part } from './element.ts';
import type { EngineLine } from './engine.ts';

/** What stands beside the record that is open: its decisions, and what was known before. */
export interface Beside {
  readonly decisions: TextFile | undefined;
  readonly preparation: TextFile | undefined;
}

/** The small files of a record, which the page keeps as it keeps the text: until it is closed. */
export interface SideFiles {
  now(): Beside;
  /** Decisions that were added and not saved. */
  isUnsaved(): boolean;
  /** Another record: nothing stands beside it yet. */
  forget(): void;
  show(): void;
  /** Puts files beside the record, or among the charters; answers what is to be said of them, the wrong ones first. */
  open(files: readonly File[]): Promise<string | undefined>;
  /** One decision more in the file beside the record; false where it could not be added. */
  decide(decision: NewDecision): Promise<boolean>;
}

interface Surroundings {
  words(): PageWords;
  locale(): Locale;
  line(): EngineLine | undefined;
  /** What the record is called; undefined where there is none. */
  record(): string | undefined;
  say(text: string): void;
  onCharter(charter: OfferedCharter): void;
  onChange(): Promise<void>;
}

/** Whether a file is one that stands beside records, or a charter. */
export function isSideFile(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name);
}

/** Decisions belong to one record, by its name. */
export function belongs(file: string, record: string): boolean {
  return file.startsWith(record) && /^\.charterlint\.(?:ya?ml|json)$/i.test(file.slice(record.length));
}

export function sideFilesIn(host: HTMLElement, around: Surroundings): SideFiles {
  let beside: Beside = { decisions: undefined, preparation: undefined };
  let isUnsaved = false;

  const row = (label: string, { name }: TextFile, onRemove: () => void, ...more: readonly HTMLElement[]) => {
    const { remove: word } = around.words();
    const remove = element('button', { type: 'button', 'aria-label': `${word} – ${name}` }, word);
    remove.addEventListener('click', onRemove);
    const called = element('span', {}, `${label} – `, element('bdi', {}, name));
    return element('li', {}, called, element('span', { class: 'buttons' }, ...more, remove));
  };
  const change = (which: keyof Beside, file: TextFile | undefined, unsaved: boolean): void => {
    beside = { ...beside, [which]: file };
    if (which === 'decisions') isUnsaved = unsaved;
    show();
  };
  const remove = (which: keyof Beside) => () => {
    if (which === 'decisions' && isUnsaved && !window.confirm(around.words().replaceText)) return;
    change(which, undefined, false);
    void around.onChange();
    part('open-beside').focus();
  };
  const show = (): void => {
    const words = around.words();
    const { decisions, preparation } = beside;
    const save = element('button', { type: 'button', id: 'save-decisions' }, words.saveDecisions);
    save.addEventListener('click', () => {
      if (!decisions) return;
      const bytes = new TextEncoder().encode(decisions.text);
      download({ name: decisions.name, type: 'application/yaml', bytes });
      isUnsaved = false;
      around.say(words.saved(decisions.name));
    });
    host.replaceChildren(
      ...(decisions ? [row(words.decisions, decisions, remove('decisions'), save)] : []),
      ...(preparation ? [row(words.preparation, preparation, remove('preparation'))] : []),
    );
    host.hidden = !decisions && !preparation;
  };

  /** What is to be said of one file, and whether it was refused. */
  const put = async (given: File): Promise<{ readonly said: string; readonly isRefused: boolean }> => {
    const words = around.words();
    const refused = (said: string) => ({ said, isRefused: true });
    const file = { name: given.name, text: await given.text() };
    const reply = await around.line()?.ask({ kind: 'recognise', file, locale: around.locale() });
    if (reply?.kind === 'refused') return refused(reply.sentence);
    if (reply?.kind !== 'recognised') return refused(words.failed);
    if (reply.as === 'charter') {
      around.onCharter(reply.charter);
      return { said: words.charterAdded(reply.charter.title[around.locale()]), isRefused: false };
    }
    const record = around.record();
    if (record === undefined) return refused(words.openRecordFirst);
    if (reply.as === 'decisions' && !belongs(file.name, record))
      return refused(words.notBeside(file.name, record));
    change(reply.as, file, false);
    return { said: words.besideOpened(file.name), isRefused: false };
  };

  return {
    now: () => beside,
    isUnsaved: () => isUnsaved,
    forget() {
      beside = { decisions: undefined, preparation: undefined };
      isUnsaved = false;
      show();
    },
    show,
    async open(files) {
      const all: Awaited<ReturnType<typeof put>>[] = [];
      for (const file of files) all.push(await put(file));
      const wrong = all.filter(({ isRefused }) => isRefused);
      return wrong.length > 0 ? wrong.map(({ said }) => said).join(' ') : all.at(-1)?.said;
    },
    async decide(decision) {
      const { decisions: file } = beside;
      const record = around.record();
      const reply = await around.line()?.ask({ kind: 'decide', file, decision, locale: around.locale() });
      if (reply?.kind === 'refused') around.say(reply.sentence);
      if (reply?.kind !== 'decided' || record === undefined) return false;
      const name = file?.name ?? `${record}.charterlint.yaml`;
      change('decisions', { name, text: reply.text }, true);
      await around.onChange();
      around.say(around.words().decided);
      return true;
    },
  };
}
