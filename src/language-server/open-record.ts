import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Means, prepared } from '../io/assessing.ts';
import { decisionsBeside } from '../io/decisions.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { Problem } from '../model/problem.ts';
import { type Draft, type DraftOptions, draftOf } from '../writing/draft.ts';
import { fileOf } from './decision-edit.ts';
import { isGoverned, isNotes } from './is-notes.ts';
import { momentNow } from './moment.ts';
import type { Surroundings } from './surroundings.ts';
import { type View, withoutMark } from './view.ts';
import type { Wishes } from './wishes.ts';

/** One document while it is open. */
export interface OpenRecord {
  /** The quick view of the text as it stands. */
  view(): Promise<View>;
  /** The whole of it; undefined when the text changed before it was done. Who asks twice waits for one. */
  whole(): Promise<View | undefined>;
  means(): Promise<Means>;
  /** Its text changed: it is looked at soon, and as a whole when nobody types for a moment. */
  changed(): void;
  /** Settings, decisions or the like changed. */
  reload(): void;
  /** Examined whatever it looks like. */
  insist(): void;
  close(): void;
}

export interface RecordEvents {
  /** Something new is known of the record. `isNotes` is false for a text of which nothing should be said. */
  seen(view: View, isNotes: boolean): void;
  failed(error: unknown): void;
}

interface Setup {
  readonly means: Means;
  readonly draft: Draft;
  readonly options: DraftOptions;
  readonly problems: readonly Problem[];
}

/** The whole record is judged when nobody has typed for so long, ms. */
const pause = 200;
/** The work of one slice, ms: in between, the server hears what the client wants. */
const slice = 12;
/** A look that takes longer than this waits for a break in typing too, ms. */
const quick = 60;

export function openRecord(
  document: () => TextDocument,
  surroundings: Surroundings,
  wishes: () => { readonly wishes: Wishes; readonly locale: Locale },
  events: RecordEvents,
): OpenRecord {
  const { uri } = document();
  const file = fileOf(uri);
  let setup = made();
  let stamp = 0;
  let view: View | undefined;
  let cost = 0;
  let insisted = false;
  let looked = false;
  let closed = false;
  let running: { readonly stamp: number; readonly view: Promise<View | undefined> } | undefined;
  let soon: NodeJS.Timeout | undefined;
  let later: NodeJS.Timeout | undefined;

  async function made(): Promise<Setup> {
    const { wishes: wanted, locale } = wishes();
    const means = await surroundings.meansFor(file ? dirname(file) : process.cwd(), wanted, locale);
    const { decisions, problems } = await decisionsBeside(file);
    const { preparation, fault } = await prepared({ file }, means);
    const { language, lexicons, confidence, fingerprintKey } = means;
    const { limits } = means.reading;
    const draft = draftOf({ path: nameOf(uri), format: formatOf(document()), language, lexicons, limits });
    const options: DraftOptions = {
      plan: means.planFor(file),
      confidence,
      decisions,
      ...(preparation ? { preparation } : {}),
      ...(fingerprintKey ? { fingerprintKey } : {}),
      today: momentNow().date,
      sha256: () => createHash('sha256').update(document().getText(), 'utf8').digest('hex'),
    };
    return { means, draft, options, problems: [...fault, ...problems] };
  }

  function glanced({ draft, options, problems }: Setup): View {
    const now = document();
    const [before, text] = [view, withoutMark(now.getText())];
    if (before?.document.version === now.version && before.text === text) return before;
    const start = performance.now();
    const { interview, documents, findings, problems: own } = draft.glance(text, options);
    cost = performance.now() - start;
    view = {
      document: frozen(now),
      text,
      interview,
      ...(documents && { documents }),
      problems: [...own, ...problems],
      findings,
      assessment: undefined,
    };
    return view;
  }

  function whole(): Promise<View | undefined> {
    if (running?.stamp !== stamp) running = { stamp, view: judged(stamp) };
    return running.view;
  }

  async function judged(at: number): Promise<View | undefined> {
    const made = await setup;
    if (closed || at !== stamp) return undefined;
    const base = glanced(made);
    if (base.assessment) return base;
    const steps = made.draft.assess(base.text, made.options);
    for (;;) {
      const start = performance.now();
      do {
        const step = steps.next();
        if (step.done) return settled(base, step.value.assessment, made);
      } while (performance.now() - start < slice);
      await new Promise((resolve) => setImmediate(resolve));
      if (closed || at !== stamp) return undefined;
    }
  }

  function settled(base: View, assessment: Assessment, { problems }: Setup): View {
    const all = [...assessment.problems, ...problems];
    view = {
      ...base,
      assessment: { ...assessment, problems: all },
      findings: assessment.findings,
      problems: all,
    };
    return view;
  }

  function tell(seen: View, { charters }: Pick<Means, 'charters'>): void {
    looked ||= insisted || isNotes(seen.interview) || isGoverned(seen.documents, charters);
    events.seen(seen, looked);
  }

  async function look(): Promise<void> {
    const at = stamp;
    const made = await setup;
    if (closed || at !== stamp) return;
    tell(glanced(made), made.means);
    // Most documents of an editor are no interview notes: they cost a look, and no more.
    if (!looked) return;
    later = setTimeout(() => void complete(), Math.max(pause, cost * 2));
  }

  async function complete(): Promise<void> {
    try {
      const done = await whole();
      if (done) tell(done, (await setup).means);
    } catch (error) {
      events.failed(error);
    }
  }

  const record: OpenRecord = {
    view: async () => glanced(await setup),
    whole,
    means: async () => (await setup).means,
    changed() {
      stamp++;
      clearTimeout(soon);
      clearTimeout(later);
      soon = setTimeout(() => void look().catch(events.failed), cost > quick ? Math.min(1000, cost * 2) : 0);
    },
    reload() {
      setup = made();
      // Whoever waits for it hears of the fault; nobody may be waiting.
      setup.catch(events.failed);
      view = undefined;
      record.changed();
    },
    insist() {
      insisted = true;
      record.changed();
    },
    close() {
      closed = true;
      clearTimeout(soon);
      clearTimeout(later);
    },
  };
  setup.catch(events.failed);
  return record;
}

/** The document as it is: the client's changes go into one object, whose version and lines change with them. */
function frozen(document: TextDocument): TextDocument {
  const { uri, languageId, version } = document;
  return TextDocument.create(uri, languageId, version, document.getText());
}

function formatOf({ uri, languageId }: TextDocument): 'markdown' | 'text' {
  return languageId === 'markdown' || /\.(?:md|markdown|mdown)$/i.test(uri) ? 'markdown' : 'text';
}

function nameOf(uri: string): string {
  const file = fileOf(uri);
  return file ? basename(file) : 'untitled';
}
