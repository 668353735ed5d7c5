import { type CorpusWords, corpusWords } from './words.ts';

/** A generated note, with the breaches that it was given. */
export interface CorpusNote {
  readonly name: string;
  readonly text: string;
  readonly lacksEndTime: boolean;
}

const languages = ['fr', 'nl', 'en'] as const;

/**
 * Notes of at least so many UTF-16 units each, in French, Dutch and English in turn: the same for the same numbers, no
 * two alike. Every third of each language lacks the time at which the interview ended.
 */
export function* corpusNotes(count: number, length: number): Generator<CorpusNote> {
  for (let n = 0; n < count; n++) {
    const language = languages[n % 3]!;
    const lacksEndTime = Math.floor(n / 3) % 3 === 0;
    const words = corpusWords[language];
    yield { name: `${language}-${n}.md`, text: noteOf(words, n + 1, length, lacksEndTime), lacksEndTime };
  }
}

function noteOf(words: CorpusWords, seed: number, length: number, lacksEndTime: boolean): string {
  const draw = drawing(seed);
  const filled = (sentence: string): string => {
    const said = sentence.replace(
      /\{(who|where|when|what)\}/g,
      (_, list: 'who' | 'where' | 'when' | 'what') => draw(words[list]),
    );
    return `${said[0]!.toUpperCase()}${said.slice(1)}`;
  };
  const lines = [...words.header(!lacksEndTime), '', words.title, ''];
  const [officer, applicant] = words.marks;
  let size = 0;
  for (let turn = 1; size < length; turn++) {
    const question = filled(draw(turn % 25 === 0 ? words.suggestive : words.questions));
    const sentences = Array.from({ length: 1 + (turn % 4) }, () => filled(draw(words.answers)));
    const pair = [`${officer}${question}`, `${applicant}${sentences.join(' ')}`];
    lines.push(...pair);
    if (turn === 60) lines.push('', words.pause, '');
    size += pair[0]!.length + pair[1]!.length + 2;
  }
  return `${lines.join('\n')}\n`;
}

/** Picks from lists by a linear congruence: the same for the same seed on every machine. */
function drawing(seed: number): <T>(list: readonly T[]) => T {
  let state = seed * 2_654_435_761;
  return (list) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return list[(state >>> 8) % list.length]!;
  };
}
