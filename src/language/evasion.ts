import type { Speech } from '../model/check.ts';
import type { Interview, Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { sectionsOf, textOf, turnsOf } from '../model/turns.ts';
import { matchesIn } from '../text/phrase.ts';
import { matchesInTurn } from '../text/turn-words.ts';
import type { Analysis } from './analysed.ts';
import { contentOf, overlap } from './content.ts';
import { officerTurns } from './context.ts';
import { named, phrasesIn } from './phrases.ts';
import { goesOn } from './relation.ts';
import { themeTurns } from './themes.ts';

/** A short answer that leaves the question open, and what the officer did with it. */
export interface Evasion {
  readonly turn: Turn;
  readonly sequel: 'followed' | 'dropped' | 'unclear';
}

export interface EvasionWords {
  readonly evasions: Lexicon;
  readonly identity: Lexicon;
  readonly pointers: Lexicon;
  readonly topics: Lexicon;
}

/** Words of an answer that says nothing besides; a longer one tells something after all. */
const shortest = 12;
/** Questions and answers before the evasion that belong to the same talk. */
const talk = 3;

/**
 * Evasive or hesitant answers to questions on the account (domain §A.6 S6, charter 10.5). Left out: opening and
 * closing, questions on identity, papers or route, and answers that say more than « je ne sais pas ».
 */
export function evasionsIn(interview: Interview, speech: Speech, words: EvasionWords): readonly Evasion[] {
  const officer = [...officerTurns(interview, speech)];
  const onFacts = new Set(
    themeTurns(interview, speech)
      .filter(({ asked }) => asked.has('events') || asked.has('actors'))
      .map(({ turn }) => turn),
  );
  const turns = turnsOf(interview);
  const hesitant = hesitantIn(interview, words.evasions);
  return officer.flatMap(({ turn, analysis, before }, i): Evasion[] => {
    if (before.informs || analysis.procedural || !analysis.sentences.some((sentence) => sentence.asks))
      return [];
    // « Qui l'a arrêté, votre père ? » names family and asks about the facts.
    if (!onFacts.has(turn) && phrasesIn(analysis, words.identity).length > 0) return [];
    const until = officer[i + 1]?.turn.n ?? turns.length + 1;
    const answers = turns.slice(turn.n, until - 1).filter((each) => each.speaker === 'applicant');
    const evasive = answers.find((each) => hesitant.has(each.n) || isEvasive(each, words.evasions));
    if (!evasive) return [];
    const length = answers.reduce((sum, each) => sum + (textOf(each).match(/\p{L}+/gu)?.length ?? 0), 0);
    if (length > shortest && !hesitant.has(evasive.n)) return [];
    const next = officer.slice(i + 1, i + 3);
    const context = officer.slice(Math.max(0, i + 1 - talk), i + 1).map((one) => one.turn.n - 1);
    const said = turns
      .slice(context[0], until - 1)
      .map(textOf)
      .join('\n');
    const about = { question: contentOf(analysis.masked, speech), talk: contentOf(said, speech) };
    if (next.length < 2 || next.some((one) => one.before.informs || one.turn.session !== turn.session))
      return [{ turn: evasive, sequel: 'unclear' }];
    return [
      {
        turn: evasive,
        sequel: sequelOf(
          next.map((one) => one.analysis),
          about,
          words,
        ),
      },
    ];
  });
}

function isEvasive(turn: Turn, evasions: Lexicon): boolean {
  return matchesInTurn(turn, evasions).some(({ term }) => term.id === 'evasive');
}

/** Numbers of the turns in which the officer noted hesitation. */
function hesitantIn(interview: Interview, evasions: Lexicon): ReadonlySet<number> {
  return new Set(
    sectionsOf(interview)
      .flatMap((section) => section.children)
      .flatMap((node) =>
        node.type === 'observation' &&
        node.turn !== undefined &&
        matchesIn(textOf(node), evasions).some(({ term }) => term.id === 'hesitation')
          ? [node.turn]
          : [],
      ),
  );
}

/** The officer's next two turns: taken up in the first, or left for a topic that nothing joins to the talk before. */
function sequelOf(
  [first, second]: readonly Analysis[],
  about: { readonly question: ReadonlySet<string>; readonly talk: ReadonlySet<string> },
  words: EvasionWords,
): Evasion['sequel'] {
  const probes = named(phrasesIn(first!, words.evasions), 'probe').length > 0;
  const changes = named(phrasesIn(first!, words.topics), 'change').length > 0;
  const shared = overlap(contentOf(first!.masked, first!.speech), about.question) > 0;
  if (!changes && (probes || shared)) return 'followed';
  const left = changes || !goesOn(first!, about.talk, words.pointers);
  const returns = overlap(contentOf(second!.masked, second!.speech), about.question) > 0;
  return left && !returns && (changes || !goesOn(second!, about.talk, words.pointers))
    ? 'dropped'
    : 'unclear';
}
