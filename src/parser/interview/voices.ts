import type { Line } from '../blocks.ts';
import type { Unit } from './units.ts';

export type Voice = 'officer' | 'applicant' | 'unknown';

/** Who speaks in a line without a mark; a line that goes on has no voice of its own. */
export interface Told {
  readonly voice: Voice | 'goes on';
  /** Where the words begin, behind a dash or a number. */
  readonly from: number;
}

export type Voices = ReadonlyMap<Line, Told>;

/** How much a unit sounds like the officer: a question, an invitation, neither. */
export type Sound = 'asks' | 'asks within' | 'invites' | 'tells';

/** Each of two styles must be met so often, and change hands at so many borders. */
const leastOfStyle = 3;
const leastChanges = 0.6;
const officersShare = 0.6;
const leastBetween = 0.4;

const styles: readonly ((unit: Unit) => boolean)[] = [
  (unit) => unit.italic,
  (unit) => unit.sign !== '',
  (unit) => unit.numbered,
  (unit) => unit.indent >= 2,
];

/** Two styles that take turns, one of which asks: italic, a dash, a number, an indent. */
export function voicesByStyle(units: readonly Unit[], sound: (unit: Unit) => Sound): Voices | undefined {
  for (const style of styles) {
    const marked = units.filter(style);
    const others = units.filter((unit) => !style(unit));
    if (Math.min(marked.length, others.length) < leastOfStyle) continue;
    const changes = units.filter((unit, i) => i > 0 && style(unit) !== style(units[i - 1]!)).length;
    if (changes < (units.length - 1) * leastChanges) continue;
    const [one, other] = [asking(marked, sound), asking(others, sound)];
    if (!tellsApart(one, other)) continue;
    return told(units, (unit) => (style(unit) === one > other ? 'officer' : 'applicant'));
  }
  return undefined;
}

/** An opening of statements leaves few questions; where the other style never asks, they suffice. */
const fewest = 0.3;
const hardlyAny = 0.06;

function tellsApart(one: number, other: number): boolean {
  const [most, least] = [Math.max(one, other), Math.min(one, other)];
  return (most >= officersShare && most - least >= leastBetween) || (most >= fewest && least <= hardlyAny);
}

/** Every numbered unit has one without a number below it, and only the numbered ones ask: a question and its answer. */
const strictly = 0.85;

function takeTurns(units: readonly Unit[], opens: (unit: Unit) => boolean): boolean {
  const changes = units.filter((unit, i) => i > 0 && opens(unit) !== opens(units[i - 1]!)).length;
  if (changes < (units.length - 1) * strictly) return false;
  const asks = (unit: Unit): Sound => (unit.text.includes('?') ? 'asks' : 'tells');
  const plain = units.filter((unit) => !opens(unit));
  return plain.length > 0 && asking(units.filter(opens), asks) >= fewest && asking(plain, asks) <= hardlyAny;
}

/**
 * Every turn opens with a dash, or with its number; what has none goes on. Told from a style of one party's by who
 * asks: both do not.
 */
export function voicesByOpeners(units: readonly Unit[], sound: (unit: Unit) => Sound): Voices | undefined {
  const signs = new Map<string, number>();
  for (const { sign } of units) if (sign) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  const [common] = [...signs].sort((a, b) => b[1] - a[1]);
  const openers = [
    ['signed', (unit: Unit) => unit.sign !== '' && unit.sign === common?.[0]],
    ['numbered', (unit: Unit) => unit.numbered],
  ] as const;
  for (const [kind, opens] of openers) {
    // Both parties' turns open so: some of them ask, some do not.
    const asks = asking(units.filter(opens), (unit) => (unit.text.includes('?') ? 'asks' : 'tells'));
    if (!(asks >= 0.2 && asks <= 0.75) || takeTurns(units, opens)) continue;
    const merged = openedBy(units, opens);
    if (merged.length < 4 || merged.length < units.length * 0.4) continue;
    const voices = voicesByTurns(merged, sound, kind);
    if (voices) return voices;
  }
  return undefined;
}

/** Units with those that follow them up to the next opener; what stands before the first is nobody's. */
function openedBy(units: readonly Unit[], opens: (unit: Unit) => boolean): readonly Unit[] {
  const merged: (Unit & { lines: Line[]; text: string })[] = [];
  for (const unit of units) {
    const last = merged.at(-1);
    if (opens(unit)) merged.push({ ...unit, lines: [...unit.lines] });
    else if (last) {
      for (const line of unit.lines) last.lines.push(line);
      last.text += ` ${unit.text}`;
    }
  }
  return merged;
}

/** Costs of hearing a unit as the officer's and as the applicant's. */
const costs: Readonly<Record<Sound, readonly [number, number]>> = {
  asks: [0, 2],
  'asks within': [0, 1],
  invites: [0, 0.8],
  tells: [1, 0],
};
/** The same person twice in a row; more where a dash opens every unit, which says that another speaks. */
const stays = { loose: 1.2, numbered: 3, signed: 5 };
/** Where a sign opens every turn, the first is the officer's: it is he who begins. */
const opening = 4;
/** Less between the two hearings leaves a unit unknown. */
const leastMargin = 0.7;

/**
 * Units without any style, or each with its opener: people take turns, and who asks is the officer. The cheapest way to
 * hear the whole record; a unit that could as well be the other's stays unknown. Undefined when it is no conversation.
 */
export function voicesByTurns(
  units: readonly Unit[],
  sound: (unit: Unit) => Sound,
  kind: keyof typeof stays = 'loose',
): Voices | undefined {
  const asked = units.filter((unit) => sound(unit).startsWith('asks')).length;
  if (units.length < 4 || asked < units.length * 0.25 || asked > units.length * 0.7) return undefined;
  const own = units.map((unit, i): readonly [number, number] => {
    const [officer, applicant] = costs[sound(unit)];
    return i === 0 && kind === 'signed' ? [officer, applicant + opening] : [officer, applicant];
  });
  const stay = stays[kind];
  const forth = sums(own, stay);
  const back = sums([...own].reverse(), stay).reverse();
  const voices = own.map((cost, i): Voice => {
    // Both sums hold the unit's own cost.
    const [officer, applicant] = [0, 1].map((k) => forth[i]![k]! + back[i]![k]! - cost[k]!) as [
      number,
      number,
    ];
    if (Math.abs(officer - applicant) < leastMargin) return 'unknown';
    return officer < applicant ? 'officer' : 'applicant';
  });
  const turns = voices.filter((voice, i) => i > 0 && voice !== voices[i - 1]).length;
  if (
    turns < (units.length - 1) * 0.7 ||
    voices.filter((voice) => voice === 'unknown').length * 4 > units.length
  )
    return undefined;
  const heard = new Map(units.map((unit, i) => [unit, voices[i]!]));
  return told(units, (unit) => heard.get(unit)!);
}

/** Least cost up to each unit, for either way to hear it. */
function sums(own: readonly (readonly [number, number])[], stay: number): (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (const [officer, applicant] of own) {
    const [o, a] = found.at(-1) ?? [0, 0];
    found.push([officer + Math.min(a, o + stay), applicant + Math.min(o, a + stay)]);
  }
  return found;
}

export function told(units: readonly Unit[], voiceOf: (unit: Unit) => Voice): Voices {
  const voices = new Map<Line, Told>();
  for (const unit of units) {
    unit.lines.forEach((line, i) => {
      voices.set(line, i === 0 ? { voice: voiceOf(unit), from: unit.from } : { voice: 'goes on', from: 0 });
    });
  }
  return voices;
}

function asking(units: readonly Unit[], sound: (unit: Unit) => Sound): number {
  return units.filter((unit) => sound(unit) !== 'tells').length / units.length;
}
