import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { configNames } from '../../io/config.ts';
import { Misuse } from '../../io/misuse.ts';
import type { Localized } from '../../model/locale.ts';
import type { Command } from './command.ts';

const name = 'charterlint.config.yaml';

/** `charterlint init`: a commented config, in the reader's language; never over an existing one. */
export const init: Command = async (_given, locale, words) => {
  const there = configNames.find((candidate) => existsSync(candidate));
  if (there) throw new Misuse(words.alreadyThere(there));
  await writeFile(name, contents[locale], { flag: 'wx' });
  process.stderr.write(`${words.written(name)}\n`);
  return 0;
};

const contents: Localized = {
  en: `# charterlint. Every line that starts with # is an example; remove the # to use it.

# The charter to hold records against.
charter: cgra-personal-interview

# Whether the charters that the date of the interview adds are applied too.
# companions: true

# Language of the records: auto reads it from the record.
# language: fr

# Language of reports and messages.
# locale: en

# Whether reports quote the record: none, redacted, full.
quotes: none

# From which verdict on the exit status is 1: breach, review, never.
failOn: breach

# Findings less sure than this are left out: high, medium, low.
confidence: medium

# Tracked changes as if accepted, or as if rejected: accepted, original.
# changes: accepted

# Let LibreOffice, when it is installed, convert old Word documents (.doc).
# convert: true

# How much a reader takes before it refuses a file.
# limits: { fileMegabytes: 64, seconds: 8, memoryMegabytes: 1024 }

# Severity (off, error, warning, note) and options of single checks; charterlint explain CHECK lists the options.
checks: {}
#   long-stretch: { severity: warning, options: { reviewAfter: 100 } }
#   missing-information: off

# Other settings for some files.
# overrides:
#   - files: ["training/**"]
#     checks: { suggestive-question: note }
`,
  fr: `# charterlint. Toute ligne qui commence par # est un exemple ; retirer le # pour l’utiliser.

# La charte à appliquer aux notes.
charter: cgra-personal-interview

# Si les chartes qu’ajoute la date de l’entretien sont aussi appliquées.
# companions: true

# Langue des notes : auto la lit dans les notes.
# language: fr

# Langue des rapports et des messages.
# locale: fr

# Citation des notes dans les rapports : none (aucune), redacted (masquée), full (entière).
quotes: none

# Verdict à partir duquel le code de sortie est 1 : breach (manquement), review (à vérifier), never (jamais).
failOn: breach

# Les constats moins sûrs sont écartés : high (sûr), medium (moyen), low (faible).
confidence: medium

# Modifications suivies comme acceptées, ou comme refusées : accepted, original.
# changes: accepted

# Laisser LibreOffice, s’il est installé, convertir les anciens documents Word (.doc).
# convert: true

# Ce qu’une lecture peut prendre avant qu’un fichier soit refusé.
# limits: { fileMegabytes: 64, seconds: 8, memoryMegabytes: 1024 }

# Gravité (off, error, warning, note) et options de contrôles ; charterlint explain CONTRÔLE donne les options.
checks: {}
#   long-stretch: { severity: warning, options: { reviewAfter: 100 } }
#   missing-information: off

# D’autres réglages pour certains fichiers.
# overrides:
#   - files: ["formation/**"]
#     checks: { suggestive-question: note }
`,
  nl: `# charterlint. Elke regel die met # begint, is een voorbeeld; haal het # weg om hem te gebruiken.

# Het charter waaraan de notities getoetst worden.
charter: cgra-personal-interview

# Of ook de charters gelden die de datum van het onderhoud toevoegt.
# companions: true

# Taal van de notities: auto leest ze uit de notities.
# language: nl

# Taal van rapporten en meldingen.
# locale: nl

# Of rapporten uit de notities citeren: none (niet), redacted (onleesbaar gemaakt), full (volledig).
quotes: none

# Oordeel vanaf wanneer de afsluitcode 1 is: breach (inbreuk), review (na te kijken), never (nooit).
failOn: breach

# Minder zekere bevindingen worden weggelaten: high (zeker), medium (gemiddeld), low (zwak).
confidence: medium

# Bijgehouden wijzigingen als aanvaard, of als geweigerd: accepted, original.
# changes: accepted

# LibreOffice, als het geïnstalleerd is, oude Word-documenten (.doc) laten omzetten.
# convert: true

# Hoeveel een lezing mag vergen voor een bestand geweigerd wordt.
# limits: { fileMegabytes: 64, seconds: 8, memoryMegabytes: 1024 }

# Ernst (off, error, warning, note) en opties van controles; charterlint explain CONTROLE geeft de opties.
checks: {}
#   long-stretch: { severity: warning, options: { reviewAfter: 100 } }
#   missing-information: off

# Andere instellingen voor sommige bestanden.
# overrides:
#   - files: ["opleiding/**"]
#     checks: { suggestive-question: note }
`,
};
