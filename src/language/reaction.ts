import type { Speech } from '../model/check.ts';
import type { Content, Interview } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { sectionsOf } from '../model/turns.ts';
import { wordsOf } from '../text/turn-words.ts';
import type { Analysis, Sentence } from './analysed.ts';
import { analysisOf } from './analysis.ts';
import type { Confronting } from './confronting.ts';
import { contentOf, overlap } from './content.ts';
import { inside, named, phrasesIn } from './phrases.ts';
import { goesOn } from './relation.ts';

/** What followed a confrontation. */
export type Reaction =
  /** The applicant answered, or the officer noted what could be seen. */
  | 'answered'
  /** An acknowledgement only, nothing was asked, and the officer went on to something else. */
  | 'uninvited'
  /** The officer went on to something else, and nothing between could hold an answer. */
  | 'unanswered'
  /** The applicant spoke, but after something else was said or asked: it may answer either. */
  | 'doubtful'
  /** No answer is seen, but one may stand where it is not told apart. */
  | 'unclear';

/** `confrontation-sources`, `question-repetition` and `topic-changes`. */
export interface ReactionWords {
  readonly sources: Lexicon;
  readonly pointers: Lexicon;
  readonly topics: Lexicon;
}

/** Words of an answer that only acknowledges: « oui », « ja, dat klopt ». */
const acknowledging = 3;

/** Officer's turns in which a confrontation may still be going on. */
const mostTurns = 3;

/** Reads what stands behind a confrontation, up to the applicant's answer or the officer's next subject. */
export function reactionTo(
  { turn, analysis }: Confronting,
  interview: Interview,
  speech: Speech,
  { sources, pointers, topics }: ReactionWords,
): Reaction {
  const contents = sectionsOf(interview).flatMap((section) => section.children);
  const said = new Set(contentOf(analysis.text, speech));
  if (endsOnRemark(analysis.text.trimEnd())) return 'answered';
  let invited = asks(analysis);
  let answered = 0;
  // Whatever stands behind the two statements in one turn may be an answer whose mark is missing.
  let unsure = !endsConfronting(analysis, sources);
  // « …, aujourd'hui vous dites trois. Votre épouse travaille-t-elle ? »: the answer belongs to the last question.
  let doubtful = asksElse(analysis, sources, topics);
  let officer = 0;
  for (const node of contents.slice(contents.indexOf(turn) + 1)) {
    if (node.type !== 'turn') {
      if (node.type === 'observation') return 'answered';
      unsure ||= hides(node);
    } else if (node.speaker === 'applicant') {
      const words = wordsOf(node).tokens.length;
      answered += words;
      // A mark with nothing behind it: something was perhaps to be written there.
      if (words === 0) unsure = true;
      else if (doubtful) return 'doubtful';
      else if (invited || answered > acknowledging) return 'answered';
    } else if (node.speaker === 'officer') {
      const next = analysisOf(node, speech);
      // « Voulez-vous une pause ? »: whatever is said next may answer either; « prenez votre temps » asks nothing.
      if (next.procedural) {
        doubtful ||= next.sentences.some(({ scan }) => scan.mark);
        continue;
      }
      const cues = named(phrasesIn(next, sources), 'explain', 'maybe');
      const explains = isExplaining(next) || cues.some(({ term }) => term.id === 'explain');
      const change = named(phrasesIn(next, topics), 'change').length > 0;
      const related = goesOn(next, said, pointers);
      if (explains || (!change && (related || cues.length > 0 || !asks(next)))) {
        // A pronoun or one word in common joins two questions too loosely to call the next answer an explanation.
        const counts = related && named(phrasesIn(next, sources), 'number').length > 0;
        doubtful ||= !explains && !counts && !isOn(next, said);
        // A line of the officer that asks nothing may be the answer under the wrong mark.
        unsure ||= !asks(next) && !explains;
        invited ||= explains || asks(next);
        if (answered > 0 && invited) return 'answered';
        if (++officer === mostTurns) return 'unclear';
      } else if (answered > 0) return 'uninvited';
      else {
        const told = change || contentOf(next.masked, speech).size >= ownWords;
        return unsure || related || !told ? 'unclear' : 'unanswered';
      }
    } else unsure = true;
  }
  return answered > 0 ? 'answered' : 'unclear';
}

/** Behind the statements the same turn asks about something that nothing joins to them. */
function asksElse(analysis: Analysis, sources: Lexicon, topics: Lexicon): boolean {
  const last = analysis.sentences.at(-1);
  if (!last?.asks || analysis.sentences.length === 1) return false;
  const own = { ...analysis, sentences: [last], tokens: last.scan.tokens, masked: masked(analysis, last) };
  const cues = named(
    inside(phrasesIn(analysis, sources), last),
    'explain',
    'maybe',
    'earlier',
    'now',
    'conflict',
  );
  if (cues.length > 0 || isExplaining(own)) return false;
  const said = new Set(contentOf(analysis.masked.slice(0, last.start), analysis.speech));
  const changes = named(inside(phrasesIn(analysis, topics), last), 'change').length > 0;
  return changes || (!isOn(own, said) && contentOf(own.masked, analysis.speech).size >= ownWords);
}

/** Half of its words of content, at least, are those of the confrontation. */
function isOn(analysis: Analysis, said: ReadonlySet<string>): boolean {
  return overlap(contentOf(analysis.masked, analysis.speech), said) >= half;
}

const half = 0.5;

function masked(analysis: Analysis, { start, end }: Sentence): string {
  return analysis.masked.slice(start, end);
}

/** « (le demandeur se tait) » at the end of the turn: what the officer saw. A reference (« (p. 3) ») has a number. */
function endsOnRemark(text: string): boolean {
  const open = text.endsWith(')') ? text.lastIndexOf('(') : text.endsWith(']') ? text.lastIndexOf('[') : -1;
  return open > 0 && !/\d/.test(text.slice(open)) && text.slice(open).includes(' ');
}

/** Content words that a question on something else has at least. */
const ownWords = 2;

/** The last sentence asks, or is one of the two statements. */
function endsConfronting(analysis: Analysis, sources: Lexicon): boolean {
  const last = analysis.sentences.at(-1);
  if (!last || analysis.masked.trimEnd() !== analysis.text.trimEnd()) return false;
  // A second line, or a mark that nobody knows (« NBMV: »), may be the answer.
  if (/\n|(?:^|\s)\p{Lu}{2,6}\s?[:–]/u.test(analysis.text.trim())) return false;
  return last.asks || inside(phrasesIn(analysis, sources), last).length > 0;
}

/** A break, a remark or a line without a speaker may have taken the answer's place. */
function hides(node: Content): boolean {
  return node.type === 'break' || node.type === 'note' || node.type === 'unassigned';
}

function asks(analysis: Analysis): boolean {
  return isExplaining(analysis) || analysis.sentences.some((sentence) => sentence.asks);
}

function isExplaining(analysis: Analysis): boolean {
  return analysis.sentences.some((sentence) =>
    sentence.cues.some((cue) => cue.kind === 'confrontation' && cue.term.id === 'explanation'),
  );
}
