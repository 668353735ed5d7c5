import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '../../../src/model/locale.ts';
import { type Half, halfOfOutside, halfOfTurn } from './half.ts';

/** One officer's turn with what a reader says of it. */
export interface Row {
  readonly id: string;
  readonly language: Language;
  readonly half: Half;
  readonly text: string;
  /** The answer before it, where it matters. */
  readonly previous?: string;
  /** The form first, then the flags (turns/README.md); empty for sets without them. */
  readonly labels: readonly string[];
  /** The words a reviewer would underline. */
  readonly cue?: string;
  /** What the set itself says of the row, for sets labelled otherwise. */
  readonly facts: Readonly<Record<string, unknown>>;
}

const turnsFolder = fileURLToPath(new URL('../turns/', import.meta.url));

/** The committed turns of all languages. */
export function committedTurns(): readonly Row[] {
  return languages.flatMap((language) =>
    linesOf(join(turnsFolder, `${language}.jsonl`)).map((line): Row => {
      const { id, turn, labels, previous, cue } = line as unknown as Written;
      const context = {
        ...(previous === undefined ? {} : { previous }),
        ...(cue === undefined ? {} : { cue }),
      };
      return { id, language, half: halfOfTurn(id), text: turn, labels, facts: {}, ...context };
    }),
  );
}
interface Written {
  readonly id: string;
  readonly turn: string;
  readonly labels: readonly string[];
  readonly previous?: string;
  readonly cue?: string;
}

/** A set outside the project; nothing when it is not there. */
export function outsideRows(path: string): readonly Row[] {
  return linesOf(path).map((line): Row => {
    const { id, lang, text, labels } = line as unknown as Outside;
    const listed = Array.isArray(labels);
    return {
      id,
      language: lang,
      half: halfOfOutside(id),
      text,
      labels: listed ? (labels as readonly string[]) : [],
      facts: listed ? {} : (labels as Readonly<Record<string, unknown>>),
    };
  });
}
interface Outside {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly labels: readonly string[] | Readonly<Record<string, unknown>>;
}

function linesOf(path: string): readonly Readonly<Record<string, unknown>>[] {
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
