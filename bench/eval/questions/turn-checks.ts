import { charters } from '../../../generated/charters.ts';
import { checks } from '../../../generated/checks.ts';
import { unmarked } from '../../../src/authors/marked.ts';
import { planOf } from '../../../src/engine/plan.ts';
import type { AnySaid, AnyYielded, Check, Speech } from '../../../src/model/check.ts';
import type { Interview } from '../../../src/model/interview.ts';
import type { Language } from '../../../src/model/locale.ts';
import { speechOf } from '../../../test/language/record.ts';
import { type Line, recordOf } from './record.ts';

/** A check with the options that the charter gives it. */
export interface TurnCheck {
  readonly id: string;
  readonly lexicons: readonly string[];
  /** What it finds in a record; `speech` when other words than those of the project are to be tried. */
  findings(record: Interview, language: Language, speech?: Speech): readonly AnySaid[];
}

const charter = (await charters['cgra-personal-interview']!()).default;
const chosen = new Map(planOf([charter], checks).runs.map((run) => [run.check.id, run.options]));
const plain = recordOf('en', [{ speaker: 'officer', text: 'Where were you born?' }]);

/**
 * The checks that judge what an officer says in a turn, whichever there are: on their own example all they find lies
 * in a turn and is for review, and of a record of one plain question they have nothing to say.
 */
export const turnChecks: readonly TurnCheck[] = checks
  .filter((check) => {
    const example = recordOf('en', linesOf(unmarked(check.examples.en.breach).text));
    const found = findings(check, example, 'en');
    return (
      said(check, plain, speechOf('en')).length === 0 &&
      found.length > 0 &&
      found.every(({ turn, verdict }) => turn !== undefined && verdict === 'review')
    );
  })
  .map((check) => ({
    id: check.id,
    lexicons: check.lexicons,
    findings: (record, language, speech) => findings(check, record, language, speech),
  }));

function findings(
  check: Check,
  record: Interview,
  language: Language,
  speech: Speech = speechOf(language),
): readonly AnySaid[] {
  return said(check, record, speech).filter((one): one is AnySaid => 'message' in one);
}

function said(check: Check, record: Interview, speech: Speech): readonly AnyYielded[] {
  if (check.reads !== 'interview') return [];
  const defaults = Object.fromEntries(
    Object.entries(check.options).map(([name, schema]) => [name, schema.default]),
  );
  const options = chosen.get(check.id) ?? defaults;
  const context = {
    options,
    language: speech.language,
    speech,
    lexicon: (name: string) => speech.lexicons.get(name)!,
  };
  return [...check.run(record, context)];
}

/** « PO: … » lines of an example. */
function linesOf(text: string): readonly Line[] {
  return text.split('\n').map((line) => {
    const [, mark, said] = /^(\w+) ?: (.*)$/.exec(line) ?? ['', '', line];
    return { speaker: mark === 'PO' ? 'officer' : 'applicant', text: said! };
  });
}
