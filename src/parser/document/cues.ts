import type { Cue } from '../../model/document.ts';
import type { Lexicon } from '../../model/lexicon.ts';
import { type Match, matchesIn } from '../../text/phrase.ts';
import { sentencesOf } from '../../text/sentences.ts';

/** « Je n’ai pas encore expliqué le but »: a denial reaches so many signs ahead, and fewer back. */
const ahead = 40;
const back = 24;
const parted = /[,;:()]|\s(?:mais|et|maar|en|but|and|although|hoewel|bien que)\s/iu;

/** Set phrases of a text; those that words beside them deny are marked. Offsets are those of the text. */
export function cuesIn(text: string, lexicon: Lexicon): readonly Cue[] {
  const matches = matchesIn(text, lexicon);
  const denials = matches.filter(({ term }) => term.id === 'denial');
  const sentences = denials.length > 0 ? sentencesOf(text) : [];
  const together = (one: Match, other: Match): boolean =>
    sentences.some(({ start, end }) => [one, other].every((at) => at.start >= start && at.end <= end));
  return matches
    .filter(({ term }) => term.id !== 'denial')
    .map((match) => ({
      id: match.term.id ?? '',
      at: { start: match.start, end: match.end },
      ...(denials.some((denial) => together(denial, match) && denies(denial, match, text)) && {
        denied: true as const,
      }),
    }));
}

function denies(denial: Match, match: Match, text: string): boolean {
  const { start, end, term } = match;
  if (denial.start < end && denial.end > start) {
    // « n’est pas obligée »: the denial is part of the phrase itself.
    const own = term.term.replace(/[\^$]/gu, '').split(/[\s/]+/u);
    return !denial.term.term.split(/[\s/]+/u).some((word) => own.includes(word));
  }
  const between = denial.end <= start ? text.slice(denial.end, start) : text.slice(end, denial.start);
  return between.length <= (denial.end <= start ? ahead : back) && !parted.test(between);
}
