import type { Locale } from '../../model/locale.ts';

/** What `charterlint watch` says. */
export interface WatchWords {
  readonly how: string;
  watching(count: number): string;
  /** One record, examined again: how many findings, how many breaches among them, and the copy. */
  examined(clock: string, name: string, findings: string, breaches: number, copy: string | undefined): string;
  unread(clock: string, name: string, why: string): string;
  /** Findings that the copy has no place for. */
  unplaced(count: number): string;
  notWith(flag: string): string;
}

export const watchWords: Readonly<Record<Locale, WatchWords>> = {
  en: {
    how: 'Write charterlint watch FILE or FOLDER, more than one if you like.',
    notWith: (flag) => `--watch goes on without an end, and does not go with ${flag}.`,
    watching: (count) => `Watching ${count === 1 ? '1 record' : `${count} records`}; Ctrl+C ends it.`,
    examined: (clock, name, findings, breaches, copy) =>
      `${clock} ${name}: ${findings}, ${breaches === 1 ? '1 breach' : `${breaches} breaches`}${copy ? ` → ${copy}` : ''}`,
    unread: (clock, name, why) => `${clock} ${name}: not read. ${why}`,
    unplaced: (count) =>
      `  ${count === 1 ? '1 finding has' : `${count} findings have`} no place in the document: read ${count === 1 ? 'it' : 'them'} in a report (-f html=report.html).`,
  },
  fr: {
    how: 'Écrivez charterlint watch FICHIER ou DOSSIER, plusieurs si vous le souhaitez.',
    notWith: (flag) => `--watch n’a pas de fin et ne va pas avec ${flag}.`,
    watching: (count) =>
      `${count <= 1 ? `${count} document surveillé` : `${count} documents surveillés`}\u00a0; Ctrl+C y met fin.`,
    examined: (clock, name, findings, breaches, copy) =>
      `${clock} ${name}\u00a0: ${findings}, ${breaches <= 1 ? `${breaches} manquement` : `${breaches} manquements`}${copy ? ` → ${copy}` : ''}`,
    unread: (clock, name, why) => `${clock} ${name}\u00a0: non lu. ${why}`,
    unplaced: (count) =>
      `  ${count <= 1 ? `${count} constat n’a` : `${count} constats n’ont`} pas de place dans le document\u00a0: ${count <= 1 ? 'lisez-le' : 'lisez-les'} dans un rapport (-f html=rapport.html).`,
  },
  nl: {
    how: 'Schrijf charterlint watch BESTAND of MAP, desgewenst meer dan één.',
    notWith: (flag) => `--watch gaat zonder einde door en gaat niet samen met ${flag}.`,
    watching: (count) =>
      `${count === 1 ? '1 document wordt' : `${count} documenten worden`} gevolgd; Ctrl+C beëindigt het.`,
    examined: (clock, name, findings, breaches, copy) =>
      `${clock} ${name}: ${findings}, ${breaches === 1 ? '1 tekortkoming' : `${breaches} tekortkomingen`}${copy ? ` → ${copy}` : ''}`,
    unread: (clock, name, why) => `${clock} ${name}: niet gelezen. ${why}`,
    unplaced: (count) =>
      `  ${count === 1 ? '1 vaststelling heeft' : `${count} vaststellingen hebben`} geen plaats in het document: lees ${count === 1 ? 'ze' : 'die'} in een rapport (-f html=rapport.html).`,
  },
};
