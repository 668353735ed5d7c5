import type { Role } from '../../model/interview.ts';
import type { Cell, Line } from '../blocks.ts';
import { fieldId, pairsIn } from './field-pairs.ts';
import { keyOf } from './phrase-table.ts';
import { roleNamed } from './readings.ts';
import { idsOf, type Words } from './words.ts';

/** Fields that name a person who may speak under that name. */
const roles: Readonly<Record<string, Role>> = {
  lawyer: 'lawyer',
  guardian: 'guardian',
  'trusted-person': 'trusted-person',
  interpreter: 'interpreter',
  officer: 'officer',
};
/** A title, perhaps particles, and up to two names: « Mme Tavernier », "Mevr. Van den Berghe". */
const titledName =
  /(?<![\p{L}])(?:Me|Maître|Mr|Mme|Mlle|M|Dhr|dhr|Mevr|mevr|Mw|mw|Ms|Mrs|Monsieur|Madame|Mevrouw|mevrouw|Mijnheer|mijnheer|Meneer|meneer|meester|Meester|mr)\.?\s{1,2}(?:(?:van|Van|de|De|den|Den|der|du|Du|la|La|le|Le)\s){0,2}\p{Lu}[\p{L}\p{M}.'’-]*(?:\s\p{Lu}[\p{L}\p{M}'’-]+)?/gu;
/** "Voogd: Jan Segers": a first and a last name alone. */
const untitled = /^\p{Lu}[\p{L}\p{M}'’-]+\s\p{Lu}[\p{L}\p{M}'’-]+$/u;
/** « JD (officier de protection) » in a list of those present. */
const explained = /(?<!\p{L})(\p{Lu}{2,3})\s?\(([^()]{3,60})\)/gu;
/** Whoever assists speaks seldom. */
const mostSpoken = 4;
const selfExplained = /^\s*(\p{Lu}[\p{L}.'’ -]{1,38}?)\s?\(([^()]{3,40})\)\s?[:\uff1a]/u;
/** Header lines without labels. */
const mostBare = 15;
/** A header is at the top. */
const most = 80;

/** Who the header's names are: « Tutrice : Mme Tavernier » explains the mark « Mme Tavernier : ». */
export function namedPeople(lines: readonly Line[], words: Words): ReadonlyMap<string, Role> {
  const people = new Map<string, Role>();
  // Initials that speak all the time are the officer's or the applicant's, whatever the lawyer is called.
  const isTaken = (mark: string): boolean =>
    idsOf(words.speakers, mark).length > 0 ||
    lines.filter((line) => opensWith(line, mark)).length > mostSpoken;
  const add = (id: string | undefined, value: string): void => {
    const role = id && roles[id];
    if (id === 'present') {
      for (const [, mark, who] of value.matchAll(explained)) {
        const named = roleNamed(who!, words);
        if (named) people.set(keyOf(mark!), named);
      }
      for (const match of value.matchAll(titledName)) {
        const named = roleBeside(value, match.index, match.index + match[0].length, words);
        if (named) people.set(keyOf(match[0]), named);
      }
    }
    if (!role || speaks(value)) return;
    const bare = role !== 'officer' && role !== 'interpreter' && untitled.exec(value.trim());
    const names = bare ? [bare[0], ...bare[0].split(/\s+/)].map(keyOf) : [];
    for (const name of names) if (!people.has(name) && !isTaken(name)) people.set(name, role);
    for (const [name] of value.matchAll(titledName)) {
      if (people.has(keyOf(name))) continue;
      people.set(keyOf(name), role);
      for (const other of otherwiseTitled(name)) if (!people.has(other)) people.set(other, role);
      for (const mark of initialsOf(name)) if (!isTaken(mark)) people.set(mark, role);
    }
  };
  const top = lines.slice(0, most);
  top.forEach((line, i) => {
    const beside = top[i + 1];
    const before = top[i - 1];
    // « OP 41 » beside « Officier » is a value, and what stands below it is another's.
    const isValue =
      line.cell !== undefined &&
      /\d/.test(line.text) &&
      before?.cell?.row === line.cell.row &&
      before.cell.table === line.cell.table &&
      fieldId(before.text.replace(/\s*:\s*$/u, ''), words) !== undefined;
    if (isValue) return;
    const below = line.cell && top.find((other) => isBelow(line.cell!, other.cell));
    if (below) add(fieldId(line.text.replace(/\s*:\s*$/u, ''), words), below.text);
    if (
      line.cell &&
      beside?.cell &&
      beside.cell.row === line.cell.row &&
      beside.cell.table === line.cell.table
    ) {
      add(fieldId(line.text.replace(/\s*:\s*$/u, ''), words), beside.text);
    } else if (!line.cell) {
      for (const pair of pairsIn(line, words, false)) add(pair.id, line.text.slice(pair.valueFrom, pair.to));
    }
  });
  for (const line of lines) {
    // "Ms Lambert (counsel): …": the mark explains itself.
    const [, mark, who] = selfExplained.exec(line.text) ?? [];
    const role = who && roleNamed(who, words);
    if (role && idsOf(words.speakers, keyOf(mark!)).length === 0) people.set(keyOf(mark!), role);
  }
  for (const line of lines.slice(0, mostBare)) {
    if (line.cell || /[?:\uff1a]/u.test(line.text)) continue;
    for (const match of line.text.matchAll(titledName)) {
      const role = roleBeside(line.text, match.index, match.index + match[0].length, words);
      if (role && !people.has(keyOf(match[0]))) people.set(keyOf(match[0]), role);
    }
  }
  return people;
}

/** "PO: Mr Adams, any remarks?" calls upon somebody: the same label marks a turn, and the name is not the speaker's. */
function speaks(value: string): boolean {
  return /[?!…]|\p{Ll}{2}\.\s*$/u.test(value) || /^[^,()]{0,60},\s+\p{Ll}/u.test(value);
}

/** "Mr Claes (lawyer)", "lawyer Mr Claes": the role right before or behind a name in a list. */
function roleBeside(value: string, start: number, end: number, words: Words): Role | undefined {
  const behind = /^\s?\(([^()]{3,40})\)/u.exec(value.slice(end))?.[1];
  const before = /(?:^|[,;(/–-])\s*(\p{L}[\p{L}\s'’-]{2,30})\s$/u.exec(value.slice(0, start))?.[1];
  return (behind && roleNamed(behind, words)) || (before && roleNamed(before, words)) || undefined;
}

/** Titles of the same person: « mevrouw Claes » of the header speaks as "Mevr. Claes". */
const sameTitles: readonly (readonly string[])[] = [
  ['mme', 'mlle', 'madame', 'mevr', 'mw', 'mevrouw', 'ms', 'mrs', 'miss'],
  ['m', 'monsieur', 'dhr', 'de heer', 'meneer', 'mijnheer'],
  ['me', 'maitre', 'meester', 'mter'],
];

function otherwiseTitled(name: string): readonly string[] {
  const key = keyOf(name);
  for (const titles of sameTitles) {
    const own = titles.find((title) => key.startsWith(`${title} `));
    if (own) return titles.map((title) => `${title}${key.slice(own.length)}`);
  }
  return [];
}

/** « Me Claes Sophie » may speak as « CS » or « SC ». */
function initialsOf(name: string): readonly string[] {
  const [, first, second] = /^\S+\s+(?:\S+\s+){0,2}?(\p{Lu})\S*\s+(\p{Lu})\S*$/u.exec(name) ?? [];
  return first && second ? [`${first}${second}`, `${second}${first}`].map(keyOf) : [];
}

function isBelow(cell: Cell, other: Cell | undefined): boolean {
  return other?.table === cell.table && other.row === cell.row + 1 && other.column === cell.column;
}

function opensWith(line: Line, mark: string): boolean {
  const colon = line.text.indexOf(':');
  return colon > 0 && colon < 12 && keyOf(line.text.slice(0, colon)) === mark;
}
