import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Reporter } from '../model/report.ts';
import { type Remark, remarksOf } from '../page/exports/remarks.ts';
import { inertJson } from '../wording/inert.ts';

const severities = { error: 'major', warning: 'minor', note: 'info' } as const;

/** GitLab's Code Quality JSON: one array, a fingerprint for each place that no other place of the run has. */
const gitlab: Reporter = {
  id: 'gitlab',
  about: {
    en: 'Code Quality of GitLab',
    fr: 'Code Quality de GitLab',
    nl: 'Code Quality van GitLab',
  },
  *render({ assessments }, view) {
    yield '[';
    let first = true;
    for (const assessment of assessments) {
      for (const remark of remarksOf(assessment, view)) {
        yield `${first ? '' : ','}\n${inertJson(JSON.stringify(issueOf(remark)))}`;
        first = false;
      }
    }
    yield '\n]\n';
  },
};

export default gitlab;

function issueOf({ path, rule, severity, message, start, end, fingerprint }: Remark): object {
  return {
    description: message,
    check_name: rule,
    fingerprint: bytesToHex(sha256(utf8ToBytes(`${path}\n${fingerprint}`))),
    severity: severities[severity],
    // A file without lines has its remarks at the first: the format asks for one.
    location: { path, lines: { begin: start?.line ?? 1, ...(end ? { end: end.line } : {}) } },
  };
}
