import type { Localized } from '../../model/locale.ts';
import type { StoreWords } from '../../store/store-words.ts';

/** What the commands say that keep assessments or read what was kept. */
export interface KeepingWords extends StoreWords {
  readonly noPlace: string;
  kept(count: number): string;
}

export const storeWords: Localized<KeepingWords> = {
  en: {
    noPlace:
      'Name the store with --store FILE or --store postgres://…, or in the variable CHARTERLINT_STORE.',
    noDriver: (packages) =>
      `This kind of store needs a package that charterlint does not carry: npm install ${packages}, where charterlint itself is installed (globally: npm install -g ${packages}).`,
    cannotOpen: (name, cause) =>
      `The store ${name} cannot be opened (${cause}): check the name, the rights and whether the server runs.`,
    newerStore: (name, version) =>
      `The store ${name} was made by a newer charterlint (tables of version ${version}): update this one.`,
    notAStore: (name) => `${name} is no store of charterlint: name another file or another database.`,
    kept: (count) => (count === 1 ? '1 assessment kept.' : `${count} assessments kept.`),
  },
  fr: {
    noPlace:
      'Indiquer où conserver avec --store FICHIER ou --store postgres://…, ou dans la variable CHARTERLINT_STORE.',
    noDriver: (packages) =>
      `Ce type de stockage demande un paquet que charterlint ne contient pas\u00a0: npm install ${packages}, là où charterlint lui-même est installé (globalement\u00a0: npm install -g ${packages}).`,
    cannotOpen: (name, cause) =>
      `Le stockage ${name} ne peut être ouvert (${cause})\u00a0: vérifier le nom, les droits et si le serveur fonctionne.`,
    newerStore: (name, version) =>
      `Le stockage ${name} vient d’un charterlint plus récent (tables de la version ${version})\u00a0: mettre celui-ci à jour.`,
    notAStore: (name) =>
      `${name} n’est pas un stockage de charterlint\u00a0: indiquer un autre fichier ou une autre base de données.`,
    kept: (count) => (count <= 1 ? `${count} appréciation conservée.` : `${count} appréciations conservées.`),
  },
  nl: {
    noPlace:
      'Geef de opslag op met --store BESTAND of --store postgres://…, of in de variabele CHARTERLINT_STORE.',
    noDriver: (packages) =>
      `Deze soort opslag heeft een pakket nodig dat charterlint niet bevat: npm install ${packages}, op de plaats waar charterlint zelf geïnstalleerd is (globaal: npm install -g ${packages}).`,
    cannotOpen: (name, cause) =>
      `De opslag ${name} kan niet geopend worden (${cause}): controleer de naam, de rechten en of de server draait.`,
    newerStore: (name, version) =>
      `De opslag ${name} werd gemaakt door een recentere charterlint (tabellen van versie ${version}): werk deze bij.`,
    notAStore: (name) =>
      `${name} is geen opslag van charterlint: geef een ander bestand of een andere databank op.`,
    kept: (count) => (count === 1 ? '1 beoordeling bewaard.' : `${count} beoordelingen bewaard.`),
  },
};
