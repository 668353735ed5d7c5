import type { Locale } from '../../model/locale.ts';

/** What `charterlint hook` says. */
export interface HookWords {
  readonly how: string;
  readonly noRepository: string;
  installed(path: string): string;
  readonly keptFormer: string;
  readonly alreadyThere: string;
  removed(path: string): string;
  readonly notThere: string;
  readonly changed: string;
  readonly stopped: string;
}

export const hookWords: Readonly<Record<Locale, HookWords>> = {
  en: {
    how: 'Write charterlint hook install or charterlint hook remove, in a Git repository.',
    noRepository: 'There is no Git repository here.',
    installed: (path) => `Records are examined before each commit: ${path}`,
    keptFormer: 'The hook that was there still runs, before this one.',
    alreadyThere: 'The hook was there already and was renewed.',
    removed: (path) => `The hook was removed: ${path}`,
    notThere: 'There is no hook of charterlint to remove.',
    changed: 'The hook was changed by hand: remove the lines of charterlint there yourself.',
    stopped:
      'The commit was stopped. Correct the records, have a person decide (charterlint attest --help), or commit with --no-verify.',
  },
  fr: {
    how: 'Écrivez charterlint hook install ou charterlint hook remove, dans un dépôt Git.',
    noRepository: 'Il n’y a pas de dépôt Git ici.',
    installed: (path) => `Les notes sont examinées avant chaque commit\u00a0: ${path}`,
    keptFormer: 'Le hook déjà présent s’exécute toujours, avant celui-ci.',
    alreadyThere: 'Le hook était déjà là et a été renouvelé.',
    removed: (path) => `Le hook a été retiré\u00a0: ${path}`,
    notThere: 'Il n’y a pas de hook de charterlint à retirer.',
    changed: 'Le hook a été modifié à la main\u00a0: retirez-en vous-même les lignes de charterlint.',
    stopped:
      'Le commit a été arrêté. Corrigez les notes, faites décider une personne (charterlint attest --help) ou validez avec --no-verify.',
  },
  nl: {
    how: 'Schrijf charterlint hook install of charterlint hook remove, in een Git-repository.',
    noRepository: 'Hier is geen Git-repository.',
    installed: (path) => `Notities worden voor elke commit onderzocht: ${path}`,
    keptFormer: 'De hook die er al stond, draait nog steeds, vóór deze.',
    alreadyThere: 'De hook stond er al en is vernieuwd.',
    removed: (path) => `De hook is verwijderd: ${path}`,
    notThere: 'Er is geen hook van charterlint om te verwijderen.',
    changed: 'De hook is met de hand gewijzigd: verwijder er zelf de regels van charterlint uit.',
    stopped:
      'De commit is tegengehouden. Verbeter de notities, laat een persoon beslissen (charterlint attest --help) of commit met --no-verify.',
  },
};
