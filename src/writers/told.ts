import type { Field, FieldName, Interview } from '../model/interview.ts';
import { fieldsOf } from '../model/turns.ts';

/** What the fields of a record say, as one line each. */
export interface Told {
  /** The field of a session, else of the whole record; session 0 is the whole record, else its first session. */
  value(name: FieldName, session: number): string | undefined;
  /** All that the fields of a session, else of the whole record, say of somebody who takes part. */
  people(name: FieldName, session: number): string | undefined;
  /** The field of that session alone. */
  own(name: FieldName, session: number): string | undefined;
  /** All of that name, wherever they are told. */
  values(name: FieldName): readonly string[];
  /** What is said of the applicant beside age: the name first, then parts by their keys. */
  readonly applicant: readonly (readonly [key: string, value: string])[];
  /** Labelled lines that nobody knows; those of the record's header are of session 0. */
  others(session: number): readonly { readonly label: string; readonly value: string }[];
  /** ISO date. */
  readonly birth: string | undefined;
  /** Lengths of all sessions together. */
  readonly totals: readonly { readonly label: string; readonly minutes: number }[];
}

const nobody =
  /^(?:aucune?|geen|none?|no|non|nee|pas|sans|absent|afwezig|néant|false|n\/?a|[-–/]+)(?![\p{L}])/iu;

export function toldIn(interview: Interview): Told {
  const fields = fieldsOf(interview).filter(({ children }) => children.length > 0);
  const named = (name: FieldName): readonly Field[] => fields.filter((field) => field.name === name);
  const of = (name: FieldName, session: number): Field | undefined =>
    named(name).find((field) => field.session === session);
  const text = (field: Field | undefined): string | undefined => (field && saidIn(field)) || undefined;
  return {
    own: (name, session) => text(of(name, session)),
    value: (name, session) => text(of(name, session) ?? of(name, session === 0 ? 1 : 0)),
    people: (name, session) => {
      const own = named(name).filter((field) => field.session === session);
      const all = own.length > 0 ? own : named(name).filter((field) => field.session === 0);
      const said = [...new Set(all.map(saidIn))].filter((value) => value !== '');
      // « Avocat : aucun » above, « Avocat : Me D. » below: who is there is named, not who is not.
      const there = said.length > 1 ? said.filter((value) => !nobody.test(value)) : said;
      return there.join('; ') || undefined;
    },
    values: (name) => [
      ...new Set(
        named(name)
          .map(saidIn)
          .filter((value) => value !== ''),
      ),
    ],
    others: (session) =>
      unique(
        named('other')
          .filter((field) => field.session === session)
          .map((field) => ({ label: flat(field.label), value: saidIn(field) })),
      ),
    applicant: applicantIn(named('applicant')),
    birth: named('applicant').find((field) => field.date)?.date,
    totals: named('duration').flatMap(({ label, minutes, session }) =>
      session === 0 && minutes !== undefined ? [{ label: flat(label), minutes }] : [],
    ),
  };
}

/** Fields of the header are parts of the name; a mapping of the front matter has keys of its own. */
function applicantIn(fields: readonly Field[]): readonly (readonly [string, string])[] {
  const names: string[] = [];
  const parts = new Map<string, string>();
  for (const field of fields.filter((each) => !each.date)) {
    const written = flat(field.children.map(({ value }) => value).join(' '));
    if (field.origin !== 'front-matter') names.push(saidIn(field));
    else
      for (const part of written.split(/["']?,\s+(?=[a-z][\w-]*: )/)) {
        const key = /^([a-z][\w-]*): ["']?/.exec(part);
        if (key) parts.set(key[1]!, part.slice(key[0].length));
        else if (!/^(?:true|false|\d{4}-\d\d-\d\d)$/.test(part)) names.push(part);
      }
  }
  parts.delete('birth');
  parts.delete('minor');
  const name = [...new Set(names)].join('; ');
  return [...(name ? [['name', name] as const] : []), ...parts];
}

function saidIn({ children }: Field): string {
  const text = children
    .map(
      ({ value, position }, i) =>
        (i > 0 && position.start.line > children[i - 1]!.position.end.line ? ' ' : '') + value,
    )
    .join('');
  // A list of the front matter is one leaf, quotes and keys included.
  return flat(text.replace(/["']\s*,\s*(?:[\w-]+:\s*)?["']/g, ', '));
}

/** On one line, without signs that a header cannot hold. */
function flat(text: string): string {
  return text.replace(/[\s\0-\x1f\x7f-\x9f]+/g, ' ').trim();
}

function unique<T extends { readonly label: string }>(list: readonly T[]): readonly T[] {
  return list.filter(({ label }, i) => list.findIndex((other) => other.label === label) === i);
}
