import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Judged, judgedOf } from './judged.ts';
import { outsideRows, type Row } from './row.ts';

/** A set of turns that is not the project's and is not committed; only counts of it are published. */
export interface OutsideSet {
  readonly file: string;
  readonly what: string;
  /** Rows with nothing wrong about them, as far as the set itself tells. */
  readonly isPlain: (row: Row) => boolean;
}

const asksOnce = ({ facts }: Row): boolean => Number(facts['n_qmarks'] ?? 1) <= 1;
const treeIsSingle = ({ facts }: Row): boolean =>
  !['pos', 'repetition', 'amb_subclause'].includes(String(facts['compound_tree']));

/** The sets without labels of ours, and what each is. */
export const outsideSets: readonly OutsideSet[] = [
  {
    file: 'neutral_factoid',
    what: 'factual questions put to databases, neutral by construction',
    isPlain: () => true,
  },
  {
    file: 'tree_questions.fr',
    what: 'questions of French treebanks, those with coordinated questions left out',
    isPlain: treeIsSingle,
  },
  {
    file: 'tree_questions.nl',
    what: 'questions of Dutch treebanks, those with coordinated questions left out',
    isPlain: treeIsSingle,
  },
  {
    file: 'tree_questions.en',
    what: 'questions of English treebanks, those with coordinated questions left out',
    isPlain: treeIsSingle,
  },
  {
    file: 'nl_kamervragen_questions',
    what: 'written questions of Dutch members of parliament, one question each; long and political',
    isPlain: ({ facts }) => facts['multi_question'] !== true,
  },
  { file: 'nl_spoken_questions', what: 'questions spoken in the Dutch parliament', isPlain: asksOnce },
  { file: 'fr_debate_questions', what: 'journalists’ questions in French debates', isPlain: asksOnce },
  { file: 'fr_artisans_questions', what: 'a researcher’s questions to French craftsmen', isPlain: asksOnce },
  {
    file: 'fib_fr_interrogatives',
    what: 'French interrogatives, direct and embedded, without coordination',
    isPlain: ({ facts }) => facts['coord_wh'] !== true && Number(facts['n_int_clauses'] ?? 1) <= 1,
  },
  { file: 'annomi_questions', what: 'counsellors’ questions, English', isPlain: asksOnce },
];

/** The plain rows of a set. */
export function plainTurns(folder: string, set: OutsideSet): readonly Judged[] {
  return outsideRows(join(folder, `${set.file}.jsonl`))
    .filter(set.isPlain)
    .map((row) => judgedOf(row));
}

/** Turns labelled for the development of the checks, with the label set of the committed turns. */
export function labelledTurns(folder: string): readonly Judged[] {
  return ['fr', 'nl', 'en']
    .flatMap((language) => outsideRows(join(folder, `examples.${language}.jsonl`)))
    .map((row) => judgedOf(row));
}

/** Questions labelled by a fact of the set: whether it is a breach of one kind. */
export function factTurns(folder: string, file: string, label: string, fact: string): readonly Judged[] {
  return outsideRows(join(folder, `${file}.jsonl`)).map((row) =>
    judgedOf({ ...row, labels: ['wh', ...(row.facts[fact] === 1 ? [label] : [])] }),
  );
}

/** The folder of the sets, or nothing when it is not there. */
export function outsideFolder(folder: string): string | undefined {
  return existsSync(join(folder, 'neutral_factoid.jsonl')) ? folder : undefined;
}
