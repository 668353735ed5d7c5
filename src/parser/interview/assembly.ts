import { clockText } from '../../model/clock.ts';
import type { FieldName, Header, Session } from '../../model/interview.ts';
import { attendanceOf, modeOf } from './attendance.ts';
import { departuresIn } from './departures.ts';
import type { FieldEntry } from './entries.ts';
import { type Ground, hull, positionAt } from './leaves.ts';
import { fieldNode, nodeSpan } from './nodes.ts';
import { sectionsOf } from './sections.ts';
import type { Sitting, Sittings } from './sitting.ts';
import type { Words } from './words.ts';

export interface Tree {
  readonly header: Header | undefined;
  readonly sessions: readonly Session[];
}

const assisting: ReadonlySet<FieldName> = new Set<FieldName>([
  'interpreter',
  'lawyer',
  'trusted-person',
  'guardian',
]);

/** Every session is told by the fields of the whole record; a header has some twenty of them. */
const mostShared = 300;

/** Entries, divided into sessions, as nodes. */
export function assembled(ground: Ground, { header, sittings }: Sittings, words: Words): Tree {
  const shared = new Set(header.filter(({ session }) => session === 0).map(({ field }) => field));
  const whole = [...shared].slice(0, mostShared);
  const alone = sittings.length === 1;
  let turns = 0;
  const sessions = sittings.map((sitting): Session => {
    const own = sitting.fields.filter((field) => !shared.has(field));
    // "Advocaat: geen" over the second session prevails over the lawyer whom the record's own header names.
    const named = new Set(own.map((field) => field.name).filter((name) => assisting.has(name)));
    const fields = [...whole.filter((field) => !named.has(field.name)), ...own];
    const entries = [...departuresIn(fields, sitting, words), ...sitting.entries];
    const { sections, turns: counted, heard } = sectionsOf(ground, { n: sitting.n, entries }, words, turns);
    turns = counted;
    const stated = statedMinutes(sitting, alone);
    const span = hull(sections.map(nodeSpan)) ?? hull(sitting.fields.map((field) => field.at));
    return {
      type: 'session',
      n: sitting.n,
      ...(sitting.date !== undefined && { date: sitting.date }),
      ...(sitting.start !== undefined && { start: clockText(sitting.start) }),
      ...(sitting.end !== undefined && { end: clockText(sitting.end) }),
      ...(stated !== undefined && { statedMinutes: stated }),
      mode: modeOf(fields, words),
      attendance: attendanceOf(fields, heard, words),
      position: positionAt(ground, span ?? { start: 0, end: 0 }),
      children: sections,
    };
  });
  const fields = header.map(({ field, session }) =>
    fieldNode(ground, field, alone && field.name === 'duration' ? 1 : session, field.origin),
  );
  const span = hull(fields.map(nodeSpan));
  return {
    header: span && { type: 'header', position: positionAt(ground, span), children: fields },
    sessions,
  };
}

/** A total is the duration of the only session there is. */
function statedMinutes({ fields }: Sitting, alone: boolean): number | undefined {
  const told = (test: (field: FieldEntry) => boolean): number | undefined =>
    fields.find((field) => field.minutes !== undefined && test(field))?.minutes;
  return (
    told((field) => field.id === 'duration') ??
    (alone ? told((field) => field.name === 'duration') : undefined)
  );
}
