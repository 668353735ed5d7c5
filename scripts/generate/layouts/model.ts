import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Language } from '../../../src/model/locale.ts';

export const speakers = ['officer', 'applicant', 'interpreter', 'lawyer'] as const;
export type Speaker = (typeof speakers)[number];

/** A paragraph, or the items of a list. */
export type Part = string | { readonly list: readonly string[] };

/** One entry of an interview's body; each has one of these keys. */
export type Item =
  | { readonly theme: string }
  | { readonly break: string }
  | { readonly [speaker in Speaker]?: readonly Part[] };

/** What `fixtures/layouts/<language>.yaml` holds. */
export interface Interview {
  readonly language: Language;
  readonly title: string;
  readonly file: string;
  /** « Page », before a page's number. */
  readonly page: string;
  readonly marks: Readonly<Record<Speaker, string>>;
  readonly columns: Readonly<Record<'number' | 'who' | 'text' | 'question' | 'answer', string>>;
  readonly letters: Readonly<Record<'question' | 'answer', string>>;
  readonly times: Times;
  readonly fields: readonly (readonly [string, string])[];
  readonly body: readonly Item[];
  readonly closing: string;
  readonly changes: { readonly inserted: string; readonly deletedAfter: string; readonly deleted: string };
  readonly footnote: { readonly after: string; readonly text: string };
  readonly comment: { readonly on: string; readonly text: string };
}

/** Limits as "HH:MM", the stated duration in minutes. */
export interface Times {
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly minutes: number;
  readonly breaks: readonly (readonly [string, string])[];
}

export interface Speech {
  readonly speaker: Speaker;
  readonly parts: readonly Part[];
}

export function interviewIn(folder: string, language: Language): Interview {
  return parse(readFileSync(join(folder, `${language}.yaml`), 'utf8'), { schema: 'core' }) as Interview;
}

/** What an item says and who; undefined for a theme or a break. */
export function speechOf(item: Item): Speech | undefined {
  if ('theme' in item || 'break' in item) return undefined;
  const speaker = speakers.find((each) => each in item)!;
  return { speaker, parts: item[speaker]! };
}

/** The interview without themes: most records have none. */
export function untitled(interview: Interview): Interview {
  return { ...interview, body: interview.body.filter((item) => !('theme' in item)) };
}

/** The interview of officer and applicant alone: the interpreter's words go, and the question they answer. */
export function withoutInterpreter(interview: Interview): Interview {
  const asked = interview.body.findIndex((item) => 'interpreter' in item);
  return { ...interview, body: interview.body.filter((_, i) => i !== asked && i !== asked - 1) };
}

/** « : » with its space where the language has one. */
export function colonOf({ language }: Interview): string {
  return language === 'fr' ? ' :' : ':';
}
