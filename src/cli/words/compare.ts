import type { Localized } from '../../model/locale.ts';

/** What is said where saved reports and fingerprint keys are handled. */
export interface CompareWords {
  /** How each command is called, where it was called otherwise. */
  readonly diff: string;
  readonly merge: string;
  otherKey(older: string, newer: string): string;
  otherCharter(id: string, one: string, other: string): string;
  otherVersions(older: string, newer: string): string;
  replaced(path: string, by: string): string;
  shortKey(least: number): string;
  noSuchKey(path: string): string;
}

export const compareWords: Localized<CompareWords> = {
  en: {
    diff: 'Name two JSON reports, the older one first: charterlint diff OLD.json NEW.json.',
    merge: 'Name the JSON reports to join, the latest run last: charterlint merge A.json B.json -o ALL.json.',
    otherKey: (older, newer) =>
      `The fingerprints of ${older} and ${newer} were not made with the same key, so findings cannot be told apart: make both with the same key.`,
    otherCharter: (id, one, other) =>
      `The reports hold two versions of the charter ${id}, ${one} and ${other}: examine the older records again.`,
    otherVersions: (older, newer) =>
      `Note: charterlint ${older} made the older report, ${newer} the newer one; a difference may come from the tool.`,
    replaced: (path, by) =>
      `${path} stands in several reports with different results: those of ${by} were kept.`,
    shortKey: (least) => `The fingerprint key is too short: at least ${least} bytes, drawn at random.`,
    noSuchKey: (path) => `The fingerprint key ${path} cannot be read: check the path of the file.`,
  },
  fr: {
    diff: 'Indiquer deux rapports JSON, l’ancien d’abord\u00a0: charterlint diff ANCIEN.json NOUVEAU.json.',
    merge:
      'Indiquer les rapports JSON à réunir, l’analyse la plus récente en dernier\u00a0: charterlint merge A.json B.json -o TOUS.json.',
    otherKey: (older, newer) =>
      `Les empreintes de ${older} et de ${newer} n’ont pas été calculées avec la même clé\u00a0; les constats ne peuvent être rapprochés. Établir les deux rapports avec la même clé.`,
    otherCharter: (id, one, other) =>
      `Les rapports contiennent deux versions de la charte ${id}, ${one} et ${other}\u00a0: réexaminer les documents de l’ancienne.`,
    otherVersions: (older, newer) =>
      `Remarque\u00a0: l’ancien rapport vient de charterlint ${older}, le nouveau de ${newer}\u00a0; une différence peut tenir à l’outil.`,
    replaced: (path, by) =>
      `${path} figure dans plusieurs rapports avec des résultats différents\u00a0: ceux de ${by} ont été retenus.`,
    shortKey: (least) =>
      `La clé des empreintes est trop courte\u00a0: au moins ${least} octets tirés au hasard.`,
    noSuchKey: (path) =>
      `La clé des empreintes ${path} ne peut être lue\u00a0: vérifier le chemin du fichier.`,
  },
  nl: {
    diff: 'Geef twee JSON-verslagen op, het oudste eerst: charterlint diff OUD.json NIEUW.json.',
    merge:
      'Geef de JSON-verslagen op die samengevoegd moeten worden, de recentste analyse laatst: charterlint merge A.json B.json -o ALLE.json.',
    otherKey: (older, newer) =>
      `De vingerafdrukken van ${older} en ${newer} zijn niet met dezelfde sleutel gemaakt, zodat vaststellingen niet vergeleken kunnen worden: maak beide met dezelfde sleutel.`,
    otherCharter: (id, one, other) =>
      `De verslagen bevatten twee versies van het charter ${id}, ${one} en ${other}: onderzoek de documenten van de oudste opnieuw.`,
    otherVersions: (older, newer) =>
      `Opmerking: het oudste verslag komt van charterlint ${older}, het nieuwste van ${newer}; een verschil kan aan het programma liggen.`,
    replaced: (path, by) =>
      `${path} staat in verschillende verslagen met andere resultaten: die van ${by} werden behouden.`,
    shortKey: (least) =>
      `De sleutel van de vingerafdrukken is te kort: minstens ${least} willekeurig getrokken bytes.`,
    noSuchKey: (path) =>
      `De sleutel van de vingerafdrukken ${path} kan niet gelezen worden: controleer het pad van het bestand.`,
  },
};
