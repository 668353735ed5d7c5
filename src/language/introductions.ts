import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { fieldsOf, openingOf, sessionsOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';
import { tokensOf } from '../text/tokens.ts';

/** Who may be there beside the officer and the applicant. */
export const attendees = ['interpreter', 'lawyer', 'trusted-person', 'guardian', 'other'] as const;
export type Attendee = (typeof attendees)[number];

export interface Introductions {
  /** Whom the record names as present at the first session. */
  readonly present: readonly Attendee[];
  /** Of these, whom the opening does not introduce. */
  readonly missing: readonly Attendee[];
  /** Whether the opening introduces all of them, some, or nobody. */
  readonly told: 'all' | 'partly' | 'none';
  /** The record tells that neither interpreter nor lawyer was there, and names nobody else. */
  readonly alone: boolean;
}

/** A sentence of the opening: whom it names, and whether it introduces. */
interface Introducing {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * Who of those present is introduced at the start (charter 3.2, O1). `words` is the lexicon `introductions`. A person
 * is introduced where a sentence names the role, or the name of the header, beside words that show or place somebody.
 */
export function introductionsIn(interview: Interview, words: Lexicon, openingTurns: number): Introductions {
  const attendance = sessionsOf(interview)[0]?.attendance;
  const others = othersIn(interview, words);
  const presence = {
    interpreter: attendance?.interpreter,
    lawyer: attendance?.lawyer,
    'trusted-person': attendance?.trustedPerson,
    guardian: attendance?.guardian,
    other: others.length > 0 ? 'present' : 'unknown',
  };
  const present = attendees.filter((who) => presence[who] === 'present');
  const told = openingOf(interview, openingTurns)
    .filter(({ speaker }) => speaker === 'officer' || speaker === 'interpreter')
    .flatMap((turn) => introducingIn(turn, words));
  const isShown = (who: Attendee): boolean =>
    who === 'other'
      ? others.every((names) => told.some((each) => names.some((name) => each.words.has(name))))
      : told.some(
          (each) => each.names.has(who) || namesOf(interview, who).some((name) => each.words.has(name)),
        );
  const missing = present.filter((who) => !isShown(who));
  const partly = missing.length > 0 ? 'partly' : 'all';
  return {
    present,
    missing,
    told: missing.length === present.length ? 'none' : partly,
    alone: present.length === 0 && presence.interpreter === 'absent' && presence.lawyer === 'absent',
  };
}

/** Sentences that introduce: those with words for it, and those that follow « je vous présente les personnes ». */
function introducingIn(turn: Turn, words: Lexicon): readonly Introducing[] {
  const text = textOf(turn);
  let round = false;
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const ids = new Set(matchesIn(sentence, words).map(({ term }) => term.id ?? ''));
    round ||= ids.has('round');
    // « Votre avocat vous aide pour le recours » and « Un interprète vous a-t-il aidé ? » show nobody.
    const task = ids.has('task') && !ids.has('elsewhere') && !/\?["”»)\s]*$/u.test(sentence);
    if (!round && !ids.has('cue') && !task) return [];
    return [{ names: ids, words: new Set(tokensOf(sentence).map(({ fold }) => fold)) }];
  });
}

/** Names in the header's field of a role; a name may be common, a short one is most likely a title. */
function namesOf(interview: Interview, who: Attendee): readonly string[] {
  // The interpreter is not to be named, and a code is no name.
  const fields = fieldsOf(interview).filter(({ name }) => name === who && who !== 'interpreter');
  return fields.flatMap((field) => nameWords(textOf(field)));
}

function nameWords(text: string): readonly string[] {
  const bare = text.replace(/\([^)]*\)?/g, ' ');
  return tokensOf(bare)
    .filter(({ start, fold }) => fold.length >= 4 && /\p{Lu}/u.test(bare[start]!))
    .map(({ fold }) => fold);
}

/** A list of those present, person by person. */
function personsIn(list: string): readonly string[] {
  return list.split(/[,;\n/&]|\s(?:et|en|and)\s/u).filter((piece) => /\p{L}/u.test(piece));
}

/** Words of the names that the header gives to a role. */
function namedIn(interview: Interview): ReadonlySet<string> {
  const fields = fieldsOf(interview).filter(({ name }) => named.has(name));
  return new Set(fields.flatMap((field) => nameWords(textOf(field))));
}

/** Whether a list of those present tells the role of each: by a word, a title, a speaker's mark, or a name of the header. */
export function isEachRoleTold(list: string, interview: Interview, words: Lexicon): boolean {
  const marks = turnsOf(interview).flatMap(({ speaker, marker }) =>
    marker && speaker !== 'unknown' ? tokensOf(marker).map(({ fold }) => fold) : [],
  );
  const known = new Set([...namedIn(interview), ...marks]);
  return personsIn(list).every(
    (piece) =>
      matchesIn(piece, words).some(({ term }) => !showing.has(term.id ?? '')) ||
      tokensOf(piece).some(({ fold }) => known.has(fold)),
  );
}

const showing: ReadonlySet<string> = new Set(['cue', 'task', 'round', 'elsewhere']);

/** Fields whose value names one person: whoever stands there is no other. */
const named: ReadonlySet<string> = new Set(['lawyer', 'guardian', 'trusted-person', 'applicant', 'officer']);

/** Those in a list of the persons present who have no field of their own, each with the words that would tell them. */
function othersIn(interview: Interview, words: Lexicon): readonly (readonly string[])[] {
  const known = namedIn(interview);
  return fieldsOf(interview)
    .filter(({ name, session }) => name === 'present' && session <= 1)
    .flatMap((field) => personsIn(textOf(field)))
    .flatMap((piece) => {
      const matches = matchesIn(piece, words).filter(({ term }) => !showing.has(term.id ?? ''));
      const other = matches.filter(({ term }) => term.id === 'other');
      if (matches.length > other.length) return [];
      // « Me Lefèvre », whom the field of the lawyer names already.
      const own = nameWords(piece);
      if (other.length === 0 && own.length > 0 && own.every((name) => known.has(name))) return [];
      const names = [...other.map(({ start, end }) => piece.slice(start, end)), ...own];
      const told = names.flatMap((name) => tokensOf(name).map(({ fold }) => fold));
      return told.length > 0 ? [told] : [];
    });
}
