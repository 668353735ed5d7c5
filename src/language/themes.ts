import type { Speech } from '../model/check.ts';
import type { Interview, Section, Turn } from '../model/interview.ts';
import { sectionsOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { matchesInTurn, wordCountOf } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { officerTurns } from './context.ts';

/** Themes of an interview (charter 2.9, domain §A.6 S1): the six of the base scheme, then what the file may call for. */
export const themes = [
  'identity',
  'events',
  'reasons',
  'actors',
  'fear-on-return',
  'evidence',
  'protection',
  'internal-alternative',
  'subsidiary',
  'route',
] as const;
export type Theme = (typeof themes)[number];

/** A turn of the officer, with the themes it asks about and those it only comes near. */
export interface ThemeTurn {
  readonly turn: Turn;
  readonly analysis: Analysis;
  /** It asks for something other than comfort and house rules. */
  readonly asks: boolean;
  /** It stands in the opening or the closing. */
  readonly informs: boolean;
  readonly asked: ReadonlySet<Theme>;
  readonly near: ReadonlySet<Theme>;
}

const known = new WeakMap<Interview, { readonly speech: Speech; readonly turns: readonly ThemeTurn[] }>();

/** The officer's turns of all sessions with their themes, from lexicon, headings and analysis; made once a record. */
export function themeTurns(interview: Interview, speech: Speech): readonly ThemeTurn[] {
  const before = known.get(interview);
  if (before?.speech.lexicons === speech.lexicons) return before.turns;
  const headed = headedThemes(interview, speech);
  const turns = [...officerTurns(interview, speech)].map(({ turn, analysis, before: { informs } }) => {
    // What the officer explains at the start announces the themes; only what is asked there counts.
    const asks = informs ? asksThere(analysis) : asksAtAll(turn, analysis, interview);
    const found = themesIn(turn, speech);
    const title = asks && !informs ? headed.get(turn) : undefined;
    const asked = asks
      ? new Set([...(informs ? askedThere(analysis, speech) : found.strong), ...(title ?? [])])
      : new Set<Theme>();
    return {
      turn,
      analysis,
      asks,
      informs,
      asked,
      near: informs ? asked : new Set([...found.strong, ...found.weak]),
    };
  });
  known.set(interview, { speech, turns });
  return turns;
}

/** Themes that the applicant tells of after an open question or at some length: a free account covers them. */
export function toldThemes(interview: Interview, speech: Speech, leastWords: number): ReadonlySet<Theme> {
  const open = new Set(
    themeTurns(interview, speech)
      .filter(({ analysis }) => analysis.form === 'open')
      .map(({ turn }) => turn.n),
  );
  const told = new Set<Theme>();
  for (const turn of turnsOf(interview)) {
    if (turn.speaker !== 'applicant') continue;
    if (!open.has(turn.n - 1) && wordCountOf(turn) < leastWords) continue;
    const { strong, weak } = themesIn(turn, speech);
    for (const topic of [...strong, ...weak]) told.add(topic);
  }
  return told;
}

/**
 * Free accounts: answers of at least so many words, to a question that is not on identity or the journey alone. Whoever told at length was given the room to, whatever form the question had.
 */
export function accountsIn(interview: Interview, speech: Speech, leastWords: number): readonly Turn[] {
  const turns = turnsOf(interview);
  return themeTurns(interview, speech).flatMap(({ turn, informs, asked }) => {
    // In the opening only a question that names another theme asks for an account.
    const other = [...asked].some((theme) => !aside.has(theme));
    if (!other && (informs || asked.size > 0)) return [];
    const answer = turns.slice(turn.n, turn.n + 2).find(({ speaker }) => speaker !== 'interpreter');
    return answer?.speaker === 'applicant' && wordCountOf(answer) >= leastWords ? [answer] : [];
  });
}

const aside: ReadonlySet<Theme> = new Set<Theme>(['identity', 'route']);

/** How many phrases of a theme stand in a turn: none in a long answer, and it strays from all of them. */
export function themeCount(turn: Turn, speech: Speech): number {
  return matchesInTurn(turn, speech.lexicons.get('topics')!).length;
}

function themesIn(turn: Turn, speech: Speech): { strong: ReadonlySet<Theme>; weak: ReadonlySet<Theme> } {
  const matches = matchesInTurn(turn, speech.lexicons.get('topics')!);
  const strong = matches.filter(({ term }) => term.tier !== 'low');
  const weak = matches.filter(({ term }) => term.tier === 'low');
  return {
    strong: new Set(strong.map(({ term }) => term.id as Theme)),
    weak: new Set(weak.map(({ term }) => term.id as Theme)),
  };
}

function asksThere({ sentences }: Analysis): boolean {
  return sentences.some((sentence) => sentence.asks && !sentence.procedural);
}

function askedThere({ sentences, text }: Analysis, speech: Speech): readonly Theme[] {
  const lexicon = speech.lexicons.get('topics')!;
  return sentences
    .filter((sentence) => sentence.asks && !sentence.procedural)
    .flatMap(({ start, end }) => matchesIn(text.slice(start, end), lexicon))
    .filter(({ term }) => term.tier !== 'low')
    .map(({ term }) => term.id as Theme);
}

/** Words of a last sentence typed in a hurry, « craintes en cas de retour », that asks without any mark of it. */
const short = 14;

function asksAtAll(turn: Turn, analysis: Analysis, interview: Interview): boolean {
  if (asksThere(analysis)) return true;
  const last = analysis.sentences.at(-1);
  if (!last || turnsOf(interview)[turn.n]?.speaker !== 'applicant') return false;
  // « Racontez-moi pourquoi vous êtes parti, prenez votre temps »: the kind word takes the question away from nobody.
  if (analysis.procedural) return analysis.form === 'open';
  return last.scan.tokens.length <= short;
}

function headedThemes(interview: Interview, speech: Speech): ReadonlyMap<Turn, readonly Theme[]> {
  const lexicon = speech.lexicons.get('topic-titles')!;
  const headed = new Map<Turn, readonly Theme[]>();
  for (const section of sectionsOf(interview)) {
    if (section.title === undefined || procedural.has(section.kind)) continue;
    const found = matchesIn(section.title, lexicon).map(({ term }) => term.id as Theme);
    if (found.length > 0)
      for (const node of section.children) if (node.type === 'turn') headed.set(node, found);
  }
  return headed;
}

const procedural: ReadonlySet<Section['kind']> = new Set(['opening', 'closing', 'remarks']);
