import type { Finding } from '../../model/assessment.ts';
import type { RecordComparison } from '../../model/comparison.ts';
import type { Locale, Localized } from '../../model/locale.ts';
import type { Phrasebook } from '../../model/report.ts';
import { recordsText } from '../../wording/coverage.ts';
import { placeText } from '../../wording/places.ts';
import { findingText } from '../../wording/sentences.ts';

type Counted = Localized<readonly [one: string, many: string]>;

const counts = {
  fresh: {
    en: ['{n} new finding', '{n} new findings'],
    fr: ['{n} nouveau constat', '{n} nouveaux constats'],
    nl: ['{n} nieuwe vaststelling', '{n} nieuwe vaststellingen'],
  },
  absent: {
    en: ['{n} finding gone', '{n} findings gone'],
    fr: ['{n} constat qui n’apparaît plus', '{n} constats qui n’apparaissent plus'],
    nl: ['{n} vaststelling die niet meer voorkomt', '{n} vaststellingen die niet meer voorkomen'],
  },
  persisting: {
    en: ['{n} finding as before', '{n} findings as before'],
    fr: ['{n} constat inchangé', '{n} constats inchangés'],
    nl: ['{n} ongewijzigde vaststelling', '{n} ongewijzigde vaststellingen'],
  },
  clauses: {
    en: ['{n} clause with another status', '{n} clauses with another status'],
    fr: ['{n} disposition dont le statut a changé', '{n} dispositions dont le statut a changé'],
    nl: ['{n} bepaling met een andere status', '{n} bepalingen met een andere status'],
  },
} as const satisfies Readonly<Record<string, Counted>>;

const words = {
  title: { en: 'Two runs compared', fr: 'Comparaison de deux analyses', nl: 'Twee analyses vergeleken' },
  fresh: { en: 'New', fr: 'Nouveau', nl: 'Nieuw' },
  absent: { en: 'No longer found', fr: 'N’apparaît plus', nl: 'Komt niet meer voor' },
  clauses: { en: 'Clauses', fr: 'Dispositions', nl: 'Bepalingen' },
  nothing: { en: 'Nothing has changed.', fr: 'Rien n’a changé.', nl: 'Er is niets veranderd.' },
  added: {
    en: 'This record was not in the earlier run.',
    fr: 'Ce document ne figurait pas dans l’analyse précédente.',
    nl: 'Dit document zat niet in de vorige analyse.',
  },
  gone: {
    en: 'This record is not in the later run: nothing is known of it.',
    fr: 'Ce document ne figure pas dans la nouvelle analyse\u00a0: on n’en sait rien.',
    nl: 'Dit document zit niet in de nieuwe analyse: er is niets over geweten.',
  },
  unread: {
    en: 'The later run could not read this record: finding nothing in it proves nothing.',
    fr: 'La nouvelle analyse n’a pas pu lire ce document\u00a0: l’absence de constats n’y prouve rien.',
    nl: 'De nieuwe analyse kon dit document niet lezen: dat er niets gevonden werd, bewijst niets.',
  },
  changed: {
    en: 'The record itself has changed.',
    fr: 'Le document lui-même a changé.',
    nl: 'Het document zelf is gewijzigd.',
  },
  moved: {
    en: 'The same file was at {path}.',
    fr: 'Le même fichier se trouvait à l’emplacement {path}.',
    nl: 'Hetzelfde bestand stond op {path}.',
  },
} as const satisfies Readonly<Record<string, Localized>>;

export function compareWord(name: Exclude<keyof typeof words, 'moved'>, locale: Locale): string {
  return words[name][locale];
}

/** "2 records: 3 new findings, 1 finding gone, 14 findings as before, 2 clauses with another status." */
export function totalsText(records: readonly RecordComparison[], locale: Locale): string {
  const looked = records.filter(({ presence }) => presence !== 'gone');
  const sum = (name: keyof typeof counts): string => {
    const n = records.reduce((total, record) => total + record[name].length, 0);
    const [one, many] = counts[name][locale];
    // French counts 0 as one.
    const singular = locale === 'fr' ? n < 2 : n === 1;
    return (singular ? one : many).replace('{n}', String(n));
  };
  const parts = (['fresh', 'absent', 'persisting', 'clauses'] as const).map(sum).join(', ');
  return `${recordsText(looked.length, locale)}${locale === 'fr' ? '\u00a0' : ''}: ${parts}.`;
}

/** "line 12, turn 7: The question has 58 words." */
export function foundText(finding: Finding, phrasebook: Phrasebook): string {
  const { locale } = phrasebook;
  return `${placeText(finding, locale)}${locale === 'fr' ? '\u00a0' : ''}: ${findingText(finding, phrasebook)}`;
}

/** What is to be known of the record before its findings are read. */
export function remarksOn(record: RecordComparison, locale: Locale): readonly string[] {
  const { presence, read, changed, movedFrom } = record;
  if (presence === 'gone') return [words.gone[locale]];
  return [
    ...(presence === 'added' ? [words.added[locale]] : []),
    ...(movedFrom === undefined ? [] : [words.moved[locale].replace('{path}', () => movedFrom)]),
    ...(changed ? [words.changed[locale]] : []),
    ...(read ? [] : [words.unread[locale]]),
  ];
}

/** Whether there is anything to say of a record. */
export function isWorthSaying(record: RecordComparison): boolean {
  const { presence, read, changed, movedFrom, fresh, absent, clauses } = record;
  return (
    presence !== 'both' ||
    !read ||
    changed ||
    movedFrom !== undefined ||
    fresh.length + absent.length + clauses.length > 0
  );
}
