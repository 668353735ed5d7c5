import type { Localized } from '../../model/locale.ts';

/** What `charterlint sample` says besides the sample. */
export interface SampleCommandWords {
  readonly how: string;
  readonly nothing: string;
}

export const sampleCommandWords: Localized<SampleCommandWords> = {
  en: {
    how: 'Write charterlint sample REPORT.json, or charterlint sample --store FILE [FOLDER…] where the folders give the records their names.',
    nothing: 'There is no record to draw from.',
  },
  fr: {
    how: 'Écrivez charterlint sample RAPPORT.json, ou charterlint sample --store FICHIER [DOSSIER…] où les dossiers donnent leurs noms aux notes.',
    nothing: 'Il n’y a aucune note à tirer.',
  },
  nl: {
    how: 'Schrijf charterlint sample VERSLAG.json, of charterlint sample --store BESTAND [MAP…] waarbij de mappen de notities hun naam geven.',
    nothing: 'Er zijn geen notities om uit te trekken.',
  },
};
