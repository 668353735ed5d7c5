import type { Reporter } from '../model/report.ts';
import { inertJson } from '../wording/inert.ts';
import { savedFile, savedHead } from '../wording/saved-report.ts';

/** The contract for programs: `schemas/report.schema.json`. One file at a time, so that a long run streams. */
const json: Reporter = {
  id: 'json',
  about: {
    en: 'everything, for programs; other reports can be made from it',
    fr: 'tout, pour des programmes ; d’autres rapports peuvent en être tirés',
    nl: 'alles, voor programma’s; andere rapporten kunnen eruit gemaakt worden',
  },
  *render(report, { phrasebook }) {
    yield `${indented(savedHead(report, phrasebook), '').slice(0, -2)},\n  "files": [`;
    let first = true;
    for (const assessment of report.assessments) {
      yield `${first ? '' : ','}\n    ${indented(savedFile(assessment, phrasebook), '    ')}`;
      first = false;
    }
    yield `${first ? '' : '\n  '}]\n}\n`;
  },
};

export default json;

function indented(value: object, indent: string): string {
  return inertJson(JSON.stringify(value, null, 2)).replace(/\n/g, `\n${indent}`);
}
