import type { Speech } from '../model/check.ts';
import type { Interview, Section, Turn } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { sectionsOf, turnsOf } from '../model/turns.ts';
import type { Match } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { analysisOf } from './analysis.ts';
import { inside, phrasesIn } from './phrases.ts';

/** A term the person heard need not know; offsets into the turn's text. */
export interface Jargon extends Span {
  readonly turn: Turn;
  readonly confidence: Confidence;
  readonly rewording?: string;
}

/** The lexicons `jargon` and `explanations`. */
export interface JargonWords {
  readonly jargon: Lexicon;
  readonly explanations: Lexicon;
}

const framing: readonly Section['kind'][] = ['opening', 'closing', 'remarks'];

/**
 * Legal and administrative terms in questions (Q5, domain §F.3), each notion at its first use: none that the person
 * heard used, or that is explained in the same turn, in the officer's next or earlier; none in a fair confrontation.
 */
export function* jargonIn(interview: Interview, speech: Speech, words: JargonWords): Generator<Jargon> {
  const turns = turnsOf(interview);
  // Most officers use none: then nobody's answers need be read.
  const used = (turn: Turn): boolean =>
    turn.speaker === 'officer' && termsIn(analysisOf(turn, speech), words.jargon).length > 0;
  if (!turns.some(used)) return;
  const frame = framingTurns(interview);
  const known = new Set<string>();
  for (let i = 0; i < turns.length; i++) {
    const turn = turns[i]!;
    if (turn.speaker !== 'officer') {
      if (turn.speaker === 'applicant')
        for (const match of matchesInTurn(turn, words.jargon)) known.add(notionOf(match));
      continue;
    }
    const analysis = analysisOf(turn, speech);
    const terms = termsIn(analysis, words.jargon);
    if (terms.length === 0) continue;
    if (explains(turn, words, speech) || explains(nextOf(turns, i), words, speech)) {
      for (const term of terms) known.add(notionOf(term));
      continue;
    }
    if (frame.has(turn) || analysis.confrontation === 'fair') continue;
    for (const sentence of analysis.sentences) {
      if (!sentence.asks || sentence.procedural) continue;
      for (const term of inside(terms, sentence)) {
        if (known.has(notionOf(term))) continue;
        known.add(notionOf(term));
        const { tier, rewording } = term.term;
        yield {
          turn,
          start: term.start,
          end: term.end,
          confidence: tier ?? 'medium',
          ...(rewording === undefined ? {} : { rewording }),
        };
      }
    }
  }
}

/** Terms of a turn; « MENA » is an abbreviation, « mena » a word, and in a turn typed in capitals nobody can tell. */
export function termsIn(analysis: Analysis, lexicon: Lexicon): readonly Match[] {
  const shouted = analysis.text === analysis.text.toUpperCase();
  return phrasesIn(analysis, lexicon).filter(({ term, start, end }) => {
    if (!term.id?.startsWith('abbreviation-')) return true;
    const written = analysis.text.slice(start, end);
    return !shouted && written === written.toUpperCase();
  });
}

export function notionOf({ term }: Match): string {
  return term.id ?? term.term;
}

/** An explanation may stand in brackets, so the turn is read as written. */
export function explains(turn: Turn | undefined, { explanations }: JargonWords, speech: Speech): boolean {
  if (turn === undefined) return false;
  if (matchesInTurn(turn, explanations).length > 0) return true;
  // « da wil zeggen »: the analysis reads words that were typed short.
  return phrasesIn(analysisOf(turn, speech), explanations).length > 0;
}

/** The officer's next turn, within one exchange. */
export function nextOf(turns: readonly Turn[], at: number): Turn | undefined {
  return turns.slice(at + 1, at + 4).find((turn) => turn.speaker === 'officer');
}

/** The standard explanations of the opening and the closing. */
function framingTurns(interview: Interview): ReadonlySet<Turn> {
  return new Set(
    sectionsOf(interview)
      .filter((section) => framing.includes(section.kind))
      .flatMap((section) => section.children.filter((node) => node.type === 'turn')),
  );
}
