import type { Localized } from '../../model/locale.ts';

/** What `charterlint work` says. */
export interface WorkWords {
  readonly how: string;
  queued(count: number, run: string): string;
  outside(name: string): string;
  otherSettings(run: string, tool: string): string;
  worked(count: number): string;
  readonly nothing: string;
  status(run: string, at: string, done: number, expected: number): string;
}

export const workWords: Localized<WorkWords> = {
  en: {
    how: 'Write charterlint work enqueue FOLDER, charterlint work, or charterlint work status; each with --store.',
    queued: (count, run) => `${count} record${count === 1 ? ' waits' : 's wait'} as run ${run}.`,
    outside: (name) =>
      `${name} lies outside --root: workers find records by their path below that folder. Name a folder above it.`,
    otherSettings: (run, tool) =>
      `Run ${run} was queued by charterlint ${tool} with other settings (version, charter, checks, language, key): start this worker with the same.`,
    worked: (count) => `${count} record${count === 1 ? '' : 's'} assessed by this worker.`,
    nothing: 'Nothing was ever queued here.',
    status: (run, at, done, expected) => `${run}  ${at}  ${done} of ${expected} assessed`,
  },
  fr: {
    how: 'Écrivez charterlint work enqueue DOSSIER, charterlint work ou charterlint work status\u00a0; chacun avec --store.',
    queued: (count, run) => `${count} document${count < 2 ? ' attend' : 's attendent'}, analyse ${run}.`,
    outside: (name) =>
      `${name} se trouve hors de --root\u00a0: les notes sont retrouvées par leur chemin sous ce dossier. Indiquer un dossier qui le contient.`,
    otherSettings: (run, tool) =>
      `L’analyse ${run} a été mise en attente par charterlint ${tool} avec d’autres réglages (version, charte, contrôles, langue, clé)\u00a0: démarrer ici avec les mêmes.`,
    worked: (count) => `${count} document${count < 2 ? ' examiné' : 's examinés'} ici.`,
    nothing: 'Rien n’a jamais été mis en attente ici.',
    status: (run, at, done, expected) => `${run}  ${at}  ${done} notes examinées sur ${expected}`,
  },
  nl: {
    how: 'Schrijf charterlint work enqueue MAP, charterlint work of charterlint work status; telkens met --store.',
    queued: (count, run) =>
      `${count} ${count === 1 ? 'document wacht' : 'documenten wachten'}, analyse ${run}.`,
    outside: (name) =>
      `${name} ligt buiten --root: notities worden teruggevonden met hun pad onder die map. Geef een bovenliggende map op.`,
    otherSettings: (run, tool) =>
      `Analyse ${run} werd in de wachtrij gezet door charterlint ${tool} met andere instellingen (versie, charter, controles, taal, sleutel): start hier met dezelfde.`,
    worked: (count) => `${count} ${count === 1 ? 'document' : 'documenten'} hier onderzocht.`,
    nothing: 'Hier werd nog nooit iets in de wachtrij gezet.',
    status: (run, at, done, expected) => `${run}  ${at}  ${done} van ${expected} onderzocht`,
  },
};
