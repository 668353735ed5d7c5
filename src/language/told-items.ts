import type { Turn } from '../model/interview.ts';
import type { Lexicon } from '../model/lexicon.ts';
import { textOf } from '../model/turns.ts';
import { joinedPairs } from '../text/joined-pairs.ts';
import { matchesIn } from '../text/phrase.ts';
import { sentencesOf } from '../text/sentences.ts';

/** Items of domain §C.8, in the order in which the charter names them. */
export const informationItems = [
  'self',
  'present',
  'roles',
  'procedure',
  'context',
  'appeal',
  'domicile',
  'break',
  'water',
  'smoking',
  'purpose',
  'confidentiality',
  'secrecy',
  'cooperation',
  'truth',
  'lawyer-end',
  'lawyer-call',
  'phone',
  'copy',
  'expectations',
] as const;
export type InformationItem = (typeof informationItems)[number];

/** A question does it: the domicile is asked for, a phone asked to be silenced, a copy or water offered. */
const byAsking: ReadonlySet<string> = new Set<InformationItem>([
  'domicile',
  'phone',
  'copy',
  'water',
  'expectations',
]);

/**
 * Items of the lexicon `information-items` (domain §C.8, O1) that the officer or the interpreter tells in these turns;
 * of what they ask, only what asking does.
 */
export function toldItems(turns: readonly Turn[], words: Lexicon): ReadonlySet<string> {
  const told = turns.filter((turn) => turn.speaker === 'officer' || turn.speaker === 'interpreter');
  const found = new Set<string>();
  for (const text of told.map(textOf)) {
    const sentences = sentencesOf(text).map(({ start, end }) => text.slice(start, end));
    // A question parts what stands on either side of it: the two are no one passage.
    const passages = joinedPairs(sentences.map((sentence) => (tells(sentence, words) ? sentence : '')));
    const said = passages.flatMap((passage) => matchesIn(passage, words));
    const heard = sentences.flatMap((sentence) => matchesIn(sentence, words));
    const asked = heard.filter(({ term }) => byAsking.has(term.id ?? ''));
    for (const { term } of [...said, ...asked]) if (term.id) found.add(term.id);
  }
  return found;
}

/** « Fumiez-vous avec eux ? » informs nobody; « Savez-vous que vous pouvez fumer dehors ? » does. */
function tells(sentence: string, words: Lexicon): boolean {
  return (
    !/\?["”»)\s]*$/u.test(sentence) || matchesIn(sentence, words).some(({ term }) => term.id === 'telling')
  );
}
