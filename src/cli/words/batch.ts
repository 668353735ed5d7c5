import type { Localized } from '../../model/locale.ts';

/** What is said of a run over many records. */
export interface BatchWords {
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
    badWorkers: (value) => `--workers neemt auto of een geheel getal van 0 tot 64, niet ${value}.`,
  },
};
