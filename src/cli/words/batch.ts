import type { GitWords } from '../../io/git.ts';
import type { Localized } from '../../model/locale.ts';

/** What is said of a run over many records. */
export interface BatchWords extends GitWords {
  /** "1200 of 5000 records · 43 a second · 1 min 28 s left" */
  progress(done: number, all: number, rate: string, left: string): string;
  readonly bar: string;
  minutes(minutes: number, seconds: number): string;
  seconds(seconds: number): string;
  interrupted(done: number, all: number): string;
  resumable(folder: string): string;
  readonly notResumable: string;
  resumed(records: number): string;
  readonly nothingToResume: string;
  badWorkers(value: string): string;
  needsBaseline(flag: string): string;
  readonly baselineNotWritten: string;
  readonly stats: {
    head(records: number, found: number): string;
    readonly reading: string;
    readonly judging: string;
    readonly checks: string;
    readonly slowest: string;
  };
  /** Where a setting came from. */
  readonly sources: { flag(name: string): string; readonly none: string; readonly environment: string };
  badShard(value: string): string;
  readonly shardOfStdin: string;
  notAPart(name: string): string;
  otherParts(name: string): string;
  samePart(name: string, other: string, part: number): string;
  missingParts(parts: readonly number[], of: number): string;
  otherSettings(name: string, other: string): string;
}

export const batchWords: Localized<BatchWords> = {
  en: {
    progress: (done, all, rate, left) => `${done} of ${all} records · ${rate} a second · ${left} left`,
    bar: '{bar} {value} of {total} records · {rate} a second · {left} left',
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    seconds: (seconds) => `${seconds} s`,
    interrupted: (done, all) =>
      `Interrupted: ${done} of ${all} records were examined; the reports name the others as not examined.`,
    resumable: (folder) => `What was done is kept in ${folder}: run the same command again with --resume.`,
    notResumable: 'What was done could not be kept: the next run starts from the beginning.',
    resumed: (records) => `Resuming: ${records} records of the run that was interrupted are at hand.`,
    nothingToResume: 'There is no interrupted run to resume: starting from the beginning.',
    noGit: 'There is no git on this machine: name the records themselves.',
    noRepository: 'This folder lies in no git repository: name the records themselves.',
    noRevision: (name) => `git knows no revision ${name}: check its name, or fetch it.`,
    needsBaseline: (flag) => `${flag} needs --baseline with the JSON report of an earlier run.`,
    baselineNotWritten: 'The baseline was left as it is: not all records were examined.',
    stats: {
      head: (records, found) =>
        `Where the time went, in milliseconds: ${records} records, ${found} of them taken from earlier work.`,
      reading: 'reading the files and their structure',
      judging: 'all checks',
      checks: 'By check (what several need is counted with the first that asks for it):',
      slowest: 'Slowest records:',
    },
    sources: { flag: (name) => `option ${name}`, none: 'default', environment: 'environment' },
    badShard: (value) => `--shard takes a part of a whole, as 2/5, not ${value}.`,
    shardOfStdin: '--shard chooses among files: a record from standard input cannot be a part of them.',
    notAPart: (name) =>
      `${name} is the report of a whole run, the others are of parts: join parts of one run alone.`,
    otherParts: (name) => `${name} is a part of a run that was cut into another number of parts.`,
    samePart: (name, other, part) => `${name} and ${other} are both part ${part}: give each part once.`,
    missingParts: (parts, of) =>
      `Of ${of} parts some are missing, so the joined report would not be whole: ${parts.join(', ')}.`,
    otherSettings: (name, other) =>
      `${name} and ${other} were not made with the same settings, charters and version: examine the records of one of them again.`,
    badWorkers: (value) => `--workers takes auto or a whole number from 0 to 64, not ${value}.`,
  },
  fr: {
    progress: (done, all, rate, left) =>
      `${done} documents sur ${all} · ${rate} par seconde · encore ${left}`,
    bar: '{bar} {value} documents sur {total} · {rate} par seconde · encore {left}',
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    seconds: (seconds) => `${seconds} s`,
    interrupted: (done, all) =>
      `Analyse interrompue\u00a0: ${done} documents sur ${all} ont été examinés\u00a0; les rapports signalent les autres comme non examinés.`,
    resumable: (folder) =>
      `Le travail accompli est conservé dans ${folder}\u00a0: relancer la même commande avec --resume.`,
    notResumable: 'Le travail accompli n’a pu être conservé\u00a0: la prochaine analyse repartira du début.',
    resumed: (records) =>
      `Reprise\u00a0: ${records} documents de l’analyse interrompue sont déjà à disposition.`,
    nothingToResume: 'Aucune analyse interrompue à reprendre\u00a0: départ du début.',
    noGit: 'Il n’y a pas de git sur cette machine\u00a0: indiquer les documents eux-mêmes.',
    noRepository: 'Ce dossier n’appartient à aucun dépôt git\u00a0: indiquer les documents eux-mêmes.',
    noRevision: (name) =>
      `git ne connaît pas de révision ${name}\u00a0: vérifier son nom, ou la récupérer (git fetch).`,
    needsBaseline: (flag) => `${flag} demande --baseline avec le rapport JSON d’une analyse antérieure.`,
    baselineNotWritten: 'La référence est restée inchangée\u00a0: tous les documents n’ont pas été examinés.',
    stats: {
      head: (records, found) =>
        `Où le temps est passé, en millisecondes\u00a0: ${records} documents, dont ${found} repris d’un travail antérieur.`,
      reading: 'lecture des fichiers et de leur structure',
      judging: 'tous les contrôles',
      checks: 'Par contrôle (ce dont plusieurs ont besoin est compté avec le premier qui le demande)\u00a0:',
      slowest: 'Documents les plus lents\u00a0:',
    },
    sources: {
      flag: (name) => `option ${name}`,
      none: 'valeur par défaut',
      environment: 'environnement',
    },
    badShard: (value) => `--shard accepte une partie d’un tout, p. ex. 2/5, pas ${value}.`,
    shardOfStdin:
      '--shard choisit parmi des fichiers\u00a0: un document reçu par l’entrée standard ne peut en faire partie.',
    notAPart: (name) =>
      `${name} est le rapport d’une analyse entière, les autres viennent de parties\u00a0: ne réunir que les parties d’une même analyse.`,
    otherParts: (name) => `${name} vient d’une analyse découpée en un autre nombre de parties.`,
    samePart: (name, other, part) =>
      `${name} et ${other} sont tous deux la partie ${part}\u00a0: indiquer chaque partie une seule fois.`,
    missingParts: (parts, of) =>
      `Sur ${of} parties, il en manque\u00a0; le rapport réuni ne serait pas complet\u00a0: ${parts.join(', ')}.`,
    otherSettings: (name, other) =>
      `${name} et ${other} n’ont pas été établis avec les mêmes réglages, chartes et version\u00a0: réexaminer les documents de l’un d’eux.`,
    badWorkers: (value) => `--workers accepte auto ou un nombre entier de 0 à 64, pas ${value}.`,
  },
  nl: {
    progress: (done, all, rate, left) => `${done} van ${all} documenten · ${rate} per seconde · nog ${left}`,
    bar: '{bar} {value} van {total} documenten · {rate} per seconde · nog {left}',
    minutes: (minutes, seconds) => `${minutes} min ${seconds} s`,
    seconds: (seconds) => `${seconds} s`,
    interrupted: (done, all) =>
      `Onderbroken: ${done} van ${all} documenten zijn onderzocht; de verslagen vermelden de andere als niet onderzocht.`,
    resumable: (folder) =>
      `Wat gedaan is, wordt bewaard in ${folder}: geef dezelfde opdracht opnieuw met --resume.`,
    notResumable: 'Wat gedaan is, kon niet bewaard worden: de volgende analyse begint van voren af aan.',
    resumed: (records) => `Hervat: ${records} documenten van de onderbroken analyse zijn al voorhanden.`,
    nothingToResume: 'Er is geen onderbroken analyse om te hervatten: ze begint van voren af aan.',
    noGit: 'Er is geen git op deze machine: geef de documenten zelf op.',
    noRepository: 'Deze map ligt in geen git-repository: geef de documenten zelf op.',
    noRevision: (name) => `git kent geen revisie ${name}: ga de naam na, of haal ze op (git fetch).`,
    needsBaseline: (flag) => `${flag} vraagt --baseline met het JSON-verslag van een eerdere analyse.`,
    baselineNotWritten: 'Het vertrekpunt bleef ongewijzigd: niet alle documenten zijn onderzocht.',
    stats: {
      head: (records, found) =>
        `Waar de tijd naartoe ging, in milliseconden: ${records} documenten, waarvan ${found} uit eerder werk overgenomen.`,
      reading: 'lezen van de bestanden en hun opbouw',
      judging: 'alle controles',
      checks: 'Per controle (wat er verschillende nodig hebben, telt bij de eerste die het vraagt):',
      slowest: 'Traagste documenten:',
    },
    sources: { flag: (name) => `optie ${name}`, none: 'standaard', environment: 'omgeving' },
    badShard: (value) => `--shard neemt een deel van een geheel, bv. 2/5, niet ${value}.`,
    shardOfStdin:
      '--shard kiest onder bestanden: een document van de standaardinvoer kan daar geen deel van zijn.',
    notAPart: (name) =>
      `${name} is het verslag van een volledige analyse, de andere zijn van delen: voeg enkel delen van één analyse samen.`,
    otherParts: (name) => `${name} is een deel van een analyse die in een ander aantal delen gesplitst was.`,
    samePart: (name, other, part) =>
      `${name} en ${other} zijn allebei deel ${part}: geef elk deel één keer op.`,
    missingParts: (parts, of) =>
      `Van ${of} delen ontbreken er, zodat het samengevoegde verslag niet volledig zou zijn: ${parts.join(', ')}.`,
    otherSettings: (name, other) =>
      `${name} en ${other} zijn niet met dezelfde instellingen, charters en versie gemaakt: onderzoek de documenten van één ervan opnieuw.`,
    badWorkers: (value) => `--workers neemt auto of een geheel getal van 0 tot 64, niet ${value}.`,
  },
};
