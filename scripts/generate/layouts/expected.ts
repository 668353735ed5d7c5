import { stringify } from 'yaml';
import { type Interview, type Part, type Speech, speechOf } from './model.ts';

/** What stands in `expected.yaml`: turns in order, and what the header tells. */
export function expectedYaml(interview: Interview, tracked: boolean): string {
  const { body, times, changes, language } = interview;
  const turns = body
    .map(speechOf)
    .filter((speech): speech is Speech => speech !== undefined)
    .map(({ speaker, parts }) => ({ speaker, text: wordsOf(parts) }));
  const original = tracked && {
    original: turns.flatMap(({ text }, i) => {
      const before = text
        .replace(changes.inserted, '')
        .replace(changes.deletedAfter, changes.deletedAfter + changes.deleted)
        .replace(/\s+/g, ' ')
        .trim();
      return before === text ? [] : [{ turn: i + 1, text: before }];
    }),
  };
  const { breaks, ...limits } = times;
  return stringify({ language, ...limits, breaks, turns, ...original }, { lineWidth: 0, compat: 'yaml-1.1' });
}

/** The speaker's words, white space collapsed; what the officer saw, in square brackets, is none. */
function wordsOf(parts: readonly Part[]): string {
  return parts
    .flatMap((part) => (typeof part === 'string' ? [part] : part.list))
    .join(' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
