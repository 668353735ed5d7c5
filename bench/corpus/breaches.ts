import type { Localized } from '../../src/model/locale.ts';
import type { Skeleton } from './skeleton.ts';

/** A change that breaks the charter at one point, and the rules by which that must be found: each once. */
export interface Breach {
  readonly id: string;
  readonly rules: readonly string[];
  /** Breaches of one group exclude each other. */
  readonly group?: 'times';
  apply(record: Skeleton): Skeleton;
}

const answer: Localized = {
  fr: 'Je préfère y réfléchir un instant.',
  nl: 'Daar moet ik even over nadenken.',
  en: 'I have to think about that for a moment.',
};

/** A question of the officer's, asked first in the interview proper. */
function question(id: string, rule: string, words: Localized): Breach {
  return {
    id,
    rules: [rule],
    apply(record) {
      const { language, officer, applicant, sections } = record;
      const asked = [`${officer}: ${words[language]}`, `${applicant}: ${answer[language]}`];
      return {
        ...record,
        sections: sections.map((lines, i) => (i === 1 ? [lines[0]!, ...asked, ...lines.slice(1)] : lines)),
      };
    },
  };
}

function header(id: string, rule: string, change: (text: string) => string): Breach {
  return {
    id,
    rules: [rule],
    group: 'times',
    apply: (record) => ({ ...record, header: change(record.header) }),
  };
}

/** Leaves out the lines that a pattern finds. */
function without(record: Skeleton, pattern: RegExp): Skeleton {
  return {
    ...record,
    sections: record.sections.map((lines) => lines.filter((line) => !pattern.test(line))),
  };
}

export const breaches: readonly Breach[] = [
  question('suggests', 'suggestive-question', {
    fr: 'Vous avez eu peur, n’est-ce pas ?',
    nl: 'U was bang, nietwaar?',
    en: 'You were afraid, weren’t you?',
  }),
  question('asks-two-things', 'compound-question', {
    fr: 'Où étiez-vous et avec qui étiez-vous ce soir-là ?',
    nl: 'Waar was u en met wie was u die avond?',
    en: 'Where were you and who was with you that evening?',
  }),
  question('reproaches', 'reproachful-question', {
    fr: 'Pourquoi n’avez-vous pas fui plus tôt ?',
    nl: 'Waarom bent u niet eerder gevlucht?',
    en: 'Why didn’t you flee earlier?',
  }),
  question('leaves-two-answers', 'forced-choice', {
    fr: 'Était-ce un lundi ou un mardi ?',
    nl: 'Was het een maandag of een dinsdag?',
    en: 'Was it a Monday or a Tuesday?',
  }),
  header('no-start', 'missing-start-time', (text) => text.replace(/\n {4}start: "[^"]*"/, '')),
  {
    ...header('no-end', 'missing-end-time', (text) => text.replace(/\n {4}end: "[^"]*"/, '')),
    apply: (record) => ({
      ...without(record, /^\[(FIN|EINDE|END) /),
      header: record.header.replace(/\n {4}end: "[^"]*"/, ''),
    }),
  },
  header('no-duration', 'missing-duration', (text) => text.replace(/\n {4}duration: "[^"]*"/, '')),
  header('wrong-duration', 'inconsistent-duration', (text) =>
    text.replace(/duration: "[^"]*"/, 'duration: "1h10"'),
  ),
  {
    id: 'no-confidentiality',
    rules: ['missing-information/confidentiality', 'missing-information/secrecy'],
    apply: (record) => without(record, /confidentiel|vertrouwelijk|confidential/),
  },
  {
    id: 'no-last-word',
    rules: ['missing-last-word'],
    apply: (record) => without(record, /souhaitez ajouter|nog iets belangrijks|else you would like to add/),
  },
  {
    id: 'no-lawyer-remarks',
    rules: ['missing-lawyer-remarks', 'missing-remarks-notice'],
    apply: (record) => ({
      ...record,
      // The last line of the section ends the interview.
      sections: record.sections.map((lines, i) => (i === 3 ? lines.slice(-1) : lines)),
    }),
  },
];
