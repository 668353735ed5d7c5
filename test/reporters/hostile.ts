import type { Assessment, Finding } from '../../src/model/assessment.ts';
import type { WholeReport } from '../../src/model/report.ts';
import { markdownRecord, report } from './sample.ts';

/** Everything that some reader of some format would act on. */
export const hostile = [
  '</script><img src=x onerror=alert(1)>',
  '"><svg onload=alert(2)>',
  "' onmouseover='alert(3)",
  '{{constructor}} {0} {1} [link](https://evil.example) `code`',
  '::error file=a.md,line=1::taken over',
  '##vso[task.setvariable variable=x]y ##[error]z',
  '\u001b[31mred\u001b[0m \u001b]8;;https://evil.example\u0007click\u001b]8;;\u0007',
  '\u009b31m \u202eesrever\u202c \u2066isolate\u2069 \u200f\ufeff\u2028',
  '<!-- ]]> &amp; javascript:alert(4) \u0000',
].join(' ');

const finding: Finding = {
  ...markdownRecord.findings[0]!,
  messageId: 'not-found',
  data: { item: hostile },
  fingerprint: `f"><script>${hostile}`,
  rewording: hostile,
  excerpt: { before: hostile, marked: `${hostile}\n::error::second line`, after: hostile },
};

const record: Assessment = {
  ...markdownRecord,
  path: `a/${hostile}.md`,
  problems: [{ code: 'check-failed', line: 3, data: { check: hostile, cause: hostile } }],
  findings: [
    finding,
    {
      ...finding,
      fingerprint: 'other',
      check: 'no-such-check',
      rule: hostile,
      messageId: hostile,
      clauses: [hostile],
    },
  ],
  clauses: [
    ...markdownRecord.clauses.slice(0, 4),
    {
      clause: 'S-2.3',
      status: 'error',
      findings: [finding.fingerprint],
      because: [{ check: 'x', messageId: 'check-crashed', data: { cause: hostile } }],
    },
  ],
};

export const hostileReport: WholeReport = {
  ...report,
  assessments: [record, { ...record, status: 'unreadable' }],
};

/** Characters that act on a terminal or on the direction of text; line ends are the report's own. */
export const acting =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
