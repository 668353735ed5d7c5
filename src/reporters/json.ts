import { changed, type Reporter } from '../model/report.ts';
import { savedFile, savedHead, savedPieces } from '../wording/saved-report.ts';

/** The contract for programs: `schemas/report.schema.json`. One file at a time, so that a long run streams. */
const json: Reporter = {
  id: 'json',
  about: {
    en: 'everything, for programs; other reports can be made from it',
    fr: 'tout, pour des programmes ; d’autres rapports peuvent en être tirés',
    nl: 'alles, voor programma’s; andere rapporten kunnen eruit gemaakt worden',
  },
  render: (report, { phrasebook }) =>
    savedPieces(
      savedHead(report, phrasebook),
      changed(report.assessments, (assessment) => savedFile(assessment, phrasebook)),
    ),
};

export default json;
