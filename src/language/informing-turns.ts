import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { sectionsOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { analysisOf } from './analysis.ts';

/** Share of the turns, in per cent, that open and close a record whose sections bear no headings. */
const openingShare = 20;
const closingShare = 5;
const mostOpening = 24;

/** Turns of an opening, at most: the information that the charter asks for takes some twenty, each with its answer. */
const longestOpening = 80;
/** Items of information that make an opening: two might be told at any moment. */
const fewestTold = 3;

/**
 * Turns that open or close an interview: those under such a heading, or a share of all, and of the opening every turn
 * before the first question about the case (domain §C.8).
 */
export function informingTurns(interview: Interview, speech: Speech): ReadonlySet<Turn> {
  const turns = turnsOf(interview);
  const first = Math.min(mostOpening, Math.floor((turns.length * openingShare) / 100));
  const last = turns.length - Math.floor((turns.length * closingShare) / 100);
  const headed = sectionsOf(interview)
    .filter(({ kind }) => kind === 'opening' || kind === 'closing' || kind === 'remarks')
    .flatMap(({ children }) => children.filter((node) => node.type === 'turn'));
  return new Set([...headed, ...turns.slice(0, first), ...openingOf(turns, speech), ...turns.slice(last)]);
}

/** In a short record the duties and rights take more than a share of the turns; what is told there must be told. */
function openingOf(turns: readonly Turn[], speech: Speech): readonly Turn[] {
  const items = speech.lexicons.get('information-items');
  if (!items) return [];
  const informing: Turn[] = [];
  const told = new Set<string>();
  for (const turn of turns.slice(0, longestOpening)) {
    if (turn.speaker !== 'officer') continue;
    const analysis = analysisOf(turn, speech);
    if (asksOfCase(turn, analysis, items)) break;
    for (const { term } of matchesInTurn(turn, items))
      if (term.id && term.id !== 'telling') told.add(term.id);
    informing.push(turn);
  }
  return told.size >= fewestTold ? informing : [];
}

/** « Le domicile élu est-il toujours le même ? » and « Comprenez-vous l'interprète ? » belong to the opening. */
function asksOfCase(turn: Turn, { sentences }: Analysis, items: Lexicon): boolean {
  return sentences.some(
    ({ asks, procedural, start, end }) =>
      asks && !procedural && matchesIn(textOf(turn).slice(start, end), items).length === 0,
  );
}
