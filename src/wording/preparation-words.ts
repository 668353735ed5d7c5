import type { Localized } from '../model/locale.ts';
import type { DataFileWords } from './data-file-words.ts';

export interface PreparationWords extends DataFileWords {
  wrongPhrase(path: string, line: number): string;
}

/** What is wrong with a preparation file, and what would be right. */
export const preparationWords: Localized<PreparationWords> = {
  en: {
    noSuchFile: (path) => `The preparation file ${path} does not exist.`,
    unreadable: (path, line) => `${path}, line ${line}: this is no readable YAML or JSON; correct the line.`,
    notAnObject: (path) =>
      `${path}: the file holds no preparation; write the keys clarify, contradictions or needs.`,
    unknownKey: (path, line, key, near) =>
      `${path}, line ${line}: ${key} is not known; ${near ? `did you mean ${near}?` : 'remove it.'}`,
    missingKey: (path, line, key) => `${path}, line ${line}: ${key} is missing; add it.`,
    wrongValue: (path, line, key, wanted) =>
      `${path}, line ${line}: ${key} has a wrong value; it takes ${wanted}.`,
    wrongForm: (path, line) =>
      `${path}, line ${line}: the id does not fit; use up to 60 letters, digits, dots, hyphens or underscores.`,
    sameId: (path, line, id) => `${path}, line ${line}: the id ${id} stands twice; give each point its own.`,
    wrongPhrase: (path, line) =>
      `${path}, line ${line}: the phrase cannot be looked for; write words, with … only between words and * only behind two letters or more.`,
  },
  fr: {
    noSuchFile: (path) => `Le fichier de préparation ${path} n’existe pas.`,
    unreadable: (path, line) =>
      `${path}, ligne ${line} : ce n’est pas du YAML ou du JSON lisible ; corriger la ligne.`,
    notAnObject: (path) =>
      `${path} : le fichier ne contient pas de préparation ; écrire les clés clarify, contradictions ou needs.`,
    unknownKey: (path, line, key, near) =>
      `${path}, ligne ${line} : ${key} est inconnu ; ${near ? `vouliez-vous dire ${near} ?` : 'le supprimer.'}`,
    missingKey: (path, line, key) => `${path}, ligne ${line} : ${key} manque ; l’ajouter.`,
    wrongValue: (path, line, key, wanted) =>
      `${path}, ligne ${line} : la valeur de ${key} ne convient pas ; attendu : ${wanted}.`,
    wrongForm: (path, line) =>
      `${path}, ligne ${line} : l’id ne convient pas ; employer au plus 60 lettres sans accent, chiffres, points, traits d’union ou traits bas.`,
    sameId: (path, line, id) =>
      `${path}, ligne ${line} : l’id ${id} figure deux fois ; donner à chaque point le sien.`,
    wrongPhrase: (path, line) =>
      `${path}, ligne ${line} : l’expression ne peut pas être cherchée ; écrire des mots, avec … seulement entre des mots et * seulement après deux lettres au moins.`,
  },
  nl: {
    noSuchFile: (path) => `Het voorbereidingsbestand ${path} bestaat niet.`,
    unreadable: (path, line) =>
      `${path}, regel ${line}: dit is geen leesbare YAML of JSON; verbeter de regel.`,
    notAnObject: (path) =>
      `${path}: het bestand bevat geen voorbereiding; schrijf de sleutels clarify, contradictions of needs.`,
    unknownKey: (path, line, key, near) =>
      `${path}, regel ${line}: ${key} is onbekend; ${near ? `bedoelde u ${near}?` : 'verwijder het.'}`,
    missingKey: (path, line, key) => `${path}, regel ${line}: ${key} ontbreekt; voeg het toe.`,
    wrongValue: (path, line, key, wanted) =>
      `${path}, regel ${line}: ${key} heeft een verkeerde waarde; verwacht: ${wanted}.`,
    wrongForm: (path, line) =>
      `${path}, regel ${line}: de id past niet; gebruik hoogstens 60 letters zonder accent, cijfers, punten, koppeltekens of liggende streepjes.`,
    sameId: (path, line, id) =>
      `${path}, regel ${line}: de id ${id} staat er twee keer; geef elk punt een eigen id.`,
    wrongPhrase: (path, line) =>
      `${path}, regel ${line}: de uitdrukking kan niet gezocht worden; schrijf woorden, met … enkel tussen woorden en * enkel na minstens twee letters.`,
  },
};
