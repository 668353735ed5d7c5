import picocolors from 'picocolors';
import type { Finding, Status } from '../../model/assessment.ts';

type Colour = (text: string) => string;

/** Colours by meaning; without colour every one of them leaves the text as it is. */
export interface Paint {
  readonly strong: Colour;
  readonly faint: Colour;
  readonly path: Colour;
  readonly problem: Colour;
  readonly carets: Colour;
  readonly status: Readonly<Record<Status, Colour>>;
  readonly finding: (finding: Finding) => Colour;
}

export function paintOf(colour: boolean): Paint {
  const { bold, dim, underline, red, yellow, green, magenta, cyan } = picocolors.createColors(colour);
  return {
    strong: bold,
    faint: dim,
    path: (text) => bold(underline(text)),
    problem: magenta,
    carets: cyan,
    status: {
      error: magenta,
      fail: red,
      review: yellow,
      inconclusive: dim,
      pass: green,
      'not-applicable': dim,
      'not-checked': dim,
    },
    finding: ({ severity, verdict }) => (severity === 'note' ? dim : verdict === 'breach' ? red : yellow),
  };
}

/** Signs that stand beside the words, never instead of them. */
export const statusSign: Readonly<Record<Status, string>> = {
  error: '!',
  fail: '✗',
  review: '?',
  inconclusive: '~',
  pass: '✓',
  'not-applicable': '–',
  'not-checked': '○',
};

export function findingSign({ severity, verdict }: Finding): string {
  return severity === 'note' ? '·' : statusSign[verdict === 'breach' ? 'fail' : 'review'];
}
