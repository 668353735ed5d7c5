import { clockText } from '../../model/clock.ts';
import type { Content, Role, Section } from '../../model/interview.ts';
import type { Span } from '../../model/place.ts';
import { breakMarkIn } from './break-marks.ts';
import type { AbsenceEntry, BreakEntry, Entry, TurnEntry } from './entries.ts';
import type { Ground } from './leaves.ts';
import { masked } from './masked.ts';
import {
  absenceNode,
  asideNode,
  breakNode,
  fieldNode,
  type OpenSection,
  sectionNode,
  turnNode,
} from './nodes.ts';
import { coverOf } from './phrase-table.ts';
import type { Sitting } from './sitting.ts';
import { cleaned } from './turns.ts';
import type { Words } from './words.ts';

export interface Sections {
  readonly sections: readonly Section[];
  /** Turns of the record so far, these included. */
  readonly turns: number;
  readonly heard: ReadonlySet<Role>;
}

/** A mark that still waits for its other limit, and where its node is. */
interface Waiting {
  readonly content: Content[];
  readonly index: number;
}

interface Building {
  readonly ground: Ground;
  readonly words: Words;
  readonly session: number;
  readonly sections: OpenSection[];
  readonly heard: Set<Role>;
  turns: number;
  pause: Waiting | undefined;
  absence: Waiting | undefined;
}

/** The sections of one session with their contents; `before` turns precede it in the record. */
export function sectionsOf(
  ground: Ground,
  sitting: Pick<Sitting, 'n' | 'entries'>,
  words: Words,
  before: number,
): Sections {
  const building: Building = {
    ground,
    words,
    session: sitting.n,
    sections: [],
    heard: new Set(),
    turns: before,
    pause: undefined,
    absence: undefined,
  };
  const lastTurn = sitting.entries.findLastIndex((entry) => entry.type === 'turn');
  sitting.entries.forEach((entry, i) => {
    add(building, entry, lastTurn >= 0 && i > lastTurn);
  });
  return {
    sections: building.sections.map((section) => sectionNode(ground, section)),
    turns: building.turns,
    heard: building.heard,
  };
}

function add(building: Building, entry: Entry, atFoot: boolean): void {
  const { ground, session, sections } = building;
  if (entry.type === 'section') {
    sections.push({ kind: entry.kind, title: entry.title, at: entry.at, children: [] });
    return;
  }
  if (sections.length === 0) sections.push({ kind: 'interview', children: [] });
  const content = sections.at(-1)!.children;
  switch (entry.type) {
    case 'turn':
      addTurn(building, content, entry, atFoot);
      return;
    case 'break':
      addBreak(building, content, entry);
      return;
    case 'absence':
      addAbsence(building, content, entry);
      return;
    case 'field':
      content.push(fieldNode(ground, entry, session, atFoot ? 'footer' : entry.origin));
      return;
    case 'observation':
    case 'note':
    case 'unassigned':
      content.push(asideNode(ground, entry, entry.turn ? building.turns : undefined));
  }
}

/** What stood in a turn's brackets follows it. */
function addTurn(building: Building, content: Content[], entry: TurnEntry, atFoot: boolean): void {
  const { ground, words } = building;
  const { spans, asides } = cleaned(ground, entry, words);
  const pause = asides.length === 0 ? pauseIn(building, entry, spans) : undefined;
  if (pause) {
    addBreak(building, content, pause);
    return;
  }
  building.turns++;
  building.heard.add(entry.speaker);
  content.push(turnNode(ground, entry, spans, { n: building.turns, session: building.session }));
  for (const aside of asides) add(building, aside, atFoot);
}

/** « OP : Pause », and « de 10h35 à 10h50 » on the line below: the mark as a line of its own would be. */
function pauseIn(
  { ground, words, pause }: Building,
  { speaker, by, slices }: TurnEntry,
  spans: readonly Span[],
): BreakEntry | undefined {
  const length = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  if (by !== 'mark' || slices.length < 2 || length > longestMark) return undefined;
  if (speaker !== 'officer' && speaker !== 'unknown') return undefined;
  const text = spans.map((span) => ground.text.slice(span.start, span.end)).join('');
  const mark = breakMarkIn(text, words, 'spoken');
  // « Nous reprenons, il est 10h50 » after a break that has its end already is speech.
  return mark && !(mark.closes && !pause) ? { type: 'break', spans, ...mark } : undefined;
}

const longestMark = 160;

function addBreak(building: Building, content: Content[], entry: BreakEntry): void {
  const { pause } = building;
  if (entry.closes) {
    building.pause = undefined;
    if (pause) {
      end(pause, entry);
      return;
    }
    if (entry.end === undefined || repeatsEnd(content, entry.end)) return;
  }
  if (pause && !entry.closes && entry.start === undefined && entry.end === undefined) {
    const open = pause.content[pause.index]!;
    // « On fait une pause, il est 14h20. », and below it « [pause 15 min] »: the same one.
    if (open.type === 'break' && open.start !== undefined && pause.index === content.length - 1) {
      if (entry.minutes !== undefined) pause.content[pause.index] = { ...open, minutes: entry.minutes };
      return;
    }
  }
  const begun = entry.start ?? spokenStart(content.at(-1), building.words);
  content.push(
    breakNode(building.ground, building.session, begun === undefined ? entry : { ...entry, start: begun }),
  );
  const complete = entry.end !== undefined;
  building.pause = complete ? undefined : { content, index: content.length - 1 };
}

/** « On fait une pause. Il est 14h20. », and below it a mark without a start: the officer has said it. */
function spokenStart(before: Content | undefined, words: Words): number | undefined {
  if (before?.type !== 'turn' || before.speaker !== 'officer') return undefined;
  const text = before.children.map(({ value }) => value).join('');
  if (text.length > longestMark || text.includes('?')) return undefined;
  const { clocks, tokens } = masked(text);
  const announced = coverOf(tokens, words.breaks).pieces.some(
    ({ ids }) => ids[0] === 'break' || ids[0] === 'start',
  );
  return clocks.length === 1 && announced ? clocks[0]!.clock : undefined;
}

function addAbsence(building: Building, content: Content[], entry: AbsenceEntry): void {
  const { absence } = building;
  if (entry.returns) {
    building.absence = undefined;
    if (absence) {
      end(absence, entry);
      return;
    }
  }
  content.push(absenceNode(building.ground, building.session, entry));
  building.absence = entry.end === undefined ? { content, index: content.length - 1 } : undefined;
}

/** « reprise à 10h45 » and « Me D. revient » give the open mark its end. */
function end({ content, index }: Waiting, entry: BreakEntry | AbsenceEntry): void {
  const node = content[index]!;
  if ((node.type !== 'break' && node.type !== 'absence') || entry.end === undefined) return;
  if (node.type === 'absence') content[index] = { ...node, end: clockText(entry.end) };
  else {
    // Both limits tell the length better.
    const { minutes, ...limits } = node;
    const length = node.start === undefined && minutes !== undefined ? { minutes } : {};
    content[index] = { ...limits, ...length, end: clockText(entry.end) };
  }
}

/** « Pause de 10h35 à 10h50 », then « reprise à 10h50 »: told twice. */
function repeatsEnd(content: readonly Content[], clock: number): boolean {
  return content.findLast((node) => node.type === 'break')?.end === clockText(clock);
}
