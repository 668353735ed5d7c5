import type { Interview } from '../model/interview.ts';
import type { Confidence, Lexicon } from '../model/lexicon.ts';
import type { Span } from '../model/place.ts';
import { breaksOf, spanOf, textOf, turnsOf } from '../model/turns.ts';
import { has, markedIn, tierOf, weakest } from './marks.ts';
import { firstFrom } from './phrases.ts';
import { notesFrom, type StageNote, stageNotes } from './stage-notes.ts';

/** An act of aggression or disruption that the officer noted, and what the turns behind it show. */
export interface Disruption {
  readonly at: Span;
  readonly before: number;
  readonly confidence: Confidence;
  /** Who disrupts, by the ids of `room-people`; undefined when nobody is named. */
  readonly who: string | undefined;
  readonly answer: 'reminded' | 'paused' | 'ended' | 'none';
}

/**
 * Disruptions of a record (domain §A.6 I1; charter 5.8, 5.9), in reading order, from the lexicon `disruptions`. The
 * answer is looked for in the officer's words and notes of the next `reach` turns.
 */
export function disruptionsIn(
  interview: Interview,
  words: Lexicon,
  people: Lexicon,
  reach: number,
): readonly Disruption[] {
  const notes = stageNotes(interview, people);
  const breaks = breaksOf(interview).map(spanOf);
  return notes.flatMap((note, i): readonly Disruption[] => {
    const mark = markedIn(note.text, words).find((each) => has(each, 'incident') && !has(each, 'other'));
    // « L'OP interrompt l'avocat » tells what the officer did.
    if (!mark || note.people[0] === 'officer') return [];
    const who = note.people.find((id) => id !== 'officer' && id !== 'interpreter');
    const confidence = weakest(note.certain, tierOf(mark, 'incident'));
    const near = notesFrom(notes, i, reach).map(({ text }) => text);
    const answer = answerTo(note, { interview, words, reach, breaks, near });
    return [{ at: note.at, before: note.before, confidence, who, answer }];
  });
}

interface Behind {
  readonly interview: Interview;
  readonly words: Lexicon;
  readonly reach: number;
  readonly breaks: readonly Span[];
  /** The officer's notes that stand there. */
  readonly near: readonly string[];
}

function answerTo(
  { at, before }: StageNote,
  { interview, words, reach, breaks, near }: Behind,
): Disruption['answer'] {
  const all = turnsOf(interview);
  const turns = all.slice(Math.max(0, before - 1), before + reach);
  const texts = [...turns.filter((turn) => turn.speaker === 'officer').map(textOf), ...near];
  const marks = texts.flatMap((text) => markedIn(text, words));
  const told = (id: string): boolean => marks.some((each) => has(each, id) && !each.asks);
  if (told('ended')) return 'ended';
  if (told('reminder')) return 'reminded';
  const until = all[before + reach]?.position.start.offset ?? Number.POSITIVE_INFINITY;
  const next = breaks[firstFrom(breaks, at.start)];
  const paused = next !== undefined && next.start < until;
  return paused || marks.some((each) => has(each, 'pause')) ? 'paused' : 'none';
}
