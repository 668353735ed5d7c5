import type { CharterFileWords } from '../../io/charter-text.ts';
import type { Localized } from '../../model/locale.ts';

/** What is wrong with a charter's file, and what would be right. */
export const charterFileWords: Localized<CharterFileWords> = {
  en: {
    noSuchFile: (path) => `The charter file ${path} does not exist.`,
    unreadable: (path, line) => `${path}, line ${line}: this is no readable YAML or JSON; correct the line.`,
    notAnObject: (path) => `${path}: the file holds no charter; see charterlint charter --as json for one.`,
    unknownKey: (path, line, key, near) =>
      `${path}, line ${line}: ${key} is not known; ${near ? `did you mean ${near}?` : 'remove it.'}`,
    missingKey: (path, line, key) => `${path}, line ${line}: ${key} is missing; add it.`,
    wrongValue: (path, line, key, wanted) =>
      `${path}, line ${line}: ${key} has a wrong value; it takes ${wanted}.`,
    wrongForm: (path, line, key) =>
      `${path}, line ${line}: the form of ${key} does not fit; ids are as CGRA-1.2, dates as 2024-03-12, versions as 1.0.0.`,
    sameId: (path, line, id) => `${path}, line ${line}: the clause ${id} stands twice; give each its own id.`,
    unknownName: (path, line, name, near) =>
      `${path}, line ${line}: there is no ${name}; ${near ? `did you mean ${near}?` : 'see charterlint checks.'}`,
    noArticle: (path, line, article) =>
      `${path}, line ${line}: article ${article} is not among the charter’s articles; add it there.`,
  },
  fr: {
    noSuchFile: (path) => `Le fichier de charte ${path} n’existe pas.`,
    unreadable: (path, line) =>
      `${path}, ligne ${line} : ce n’est pas du YAML ou du JSON lisible ; corriger la ligne.`,
    notAnObject: (path) =>
      `${path} : le fichier ne contient pas de charte ; voir charterlint charter --as json pour un exemple.`,
    unknownKey: (path, line, key, near) =>
      `${path}, ligne ${line} : ${key} est inconnu ; ${near ? `vouliez-vous dire ${near} ?` : 'le supprimer.'}`,
    missingKey: (path, line, key) => `${path}, ligne ${line} : ${key} manque ; l’ajouter.`,
    wrongValue: (path, line, key, wanted) =>
      `${path}, ligne ${line} : la valeur de ${key} ne convient pas ; attendu : ${wanted}.`,
    wrongForm: (path, line, key) =>
      `${path}, ligne ${line} : la forme de ${key} ne convient pas ; un id s’écrit CGRA-1.2, une date 2024-03-12, une version 1.0.0.`,
    sameId: (path, line, id) =>
      `${path}, ligne ${line} : la disposition ${id} figure deux fois ; donner à chacune son id.`,
    unknownName: (path, line, name, near) =>
      `${path}, ligne ${line} : ${name} n’existe pas ; ${near ? `vouliez-vous dire ${near} ?` : 'voir charterlint checks.'}`,
    noArticle: (path, line, article) =>
      `${path}, ligne ${line} : l’article ${article} n’est pas parmi les articles de la charte ; l’y ajouter.`,
  },
  nl: {
    noSuchFile: (path) => `Het charterbestand ${path} bestaat niet.`,
    unreadable: (path, line) =>
      `${path}, regel ${line}: dit is geen leesbare YAML of JSON; verbeter de regel.`,
    notAnObject: (path) =>
      `${path}: het bestand bevat geen charter; zie charterlint charter --as json voor een voorbeeld.`,
    unknownKey: (path, line, key, near) =>
      `${path}, regel ${line}: ${key} is onbekend; ${near ? `bedoelde u ${near}?` : 'verwijder het.'}`,
    missingKey: (path, line, key) => `${path}, regel ${line}: ${key} ontbreekt; voeg het toe.`,
    wrongValue: (path, line, key, wanted) =>
      `${path}, regel ${line}: ${key} heeft een verkeerde waarde; verwacht: ${wanted}.`,
    wrongForm: (path, line, key) =>
      `${path}, regel ${line}: de vorm van ${key} past niet; een id is als CGRA-1.2, een datum als 2024-03-12, een versie als 1.0.0.`,
    sameId: (path, line, id) =>
      `${path}, regel ${line}: de bepaling ${id} staat er twee keer; geef elke bepaling een eigen id.`,
    unknownName: (path, line, name, near) =>
      `${path}, regel ${line}: ${name} bestaat niet; ${near ? `bedoelde u ${near}?` : 'zie charterlint checks.'}`,
    noArticle: (path, line, article) =>
      `${path}, regel ${line}: artikel ${article} staat niet bij de artikelen van het charter; voeg het daar toe.`,
  },
};
