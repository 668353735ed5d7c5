import type { AnySaid, AnyTold, Speech } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon, Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import type { Preparation } from '../model/preparation.ts';
import { turnsOf } from '../model/turns.ts';
import { type PlannedRun, serves } from './plan.ts';

/** What one check said of one record. `crashed` holds the error's own words: never words of the record. */
export interface Spoken {
  readonly run: PlannedRun;
  readonly said: readonly AnySaid[];
  readonly told: readonly AnyTold[];
  readonly crashed?: string;
}

/** Reasons of the engine's own for not running a check; worded in `wording/`. */
export type EngineReason =
  | 'no-officer-turns'
  | 'language-unknown'
  | 'language-not-supported'
  | 'check-crashed'
  | 'text-may-be-missing'
  | 'other-record-type'
  | 'no-such-record'
  | 'only-a-draft'
  | 'two-persons';

/** Runs one check; whatever it throws stays with it, and the other checks go on. */
export function spoken(
  run: PlannedRun,
  interview: Interview,
  lexicons: Readonly<Record<Language, Lexicons>>,
  preparation?: Preparation,
): Spoken {
  const { check } = run;
  if (check.reads === 'file')
    return { run, said: [], told: [{ outcome: 'not-applicable', because: 'other-record-type' }] };
  const hindered = hindrance(run, interview);
  if (hindered) return { run, said: [], told: [hindered] };
  const language: Language = interview.language === 'und' ? 'en' : interview.language;
  const speech: Speech = { language, lexicons: lexicons[language] };
  const lexicon = (name: string): Lexicon => {
    const found = speech.lexicons.get(name);
    if (!found) throw new Error(`lexicon ${language}/${name} is missing`);
    return found;
  };
  const said: AnySaid[] = [];
  const told: AnyTold[] = [];
  try {
    const context = { options: run.options, language, speech, lexicon, preparation };
    for (const yielded of check.run(interview, context)) {
      // A charter that asks for one item of a check hears nothing of the others.
      if (!serves(run, yielded.instance)) continue;
      if ('message' in yielded) said.push(run.doubted ? { ...yielded, verdict: 'review' } : yielded);
      else told.push(yielded);
    }
    return { run, said, told };
  } catch (error) {
    return { run, said: [], told: [], crashed: error instanceof Error ? error.message : String(error) };
  }
}

/**
 * A check that reads words needs a language and an officer who speaks: where either could not be told, neither can
 * the check. A language it was not made for is no doubt but a limit: there it does not apply.
 */
function hindrance(run: PlannedRun, interview: Interview): Hindrance | undefined {
  if (run.check.lexicons.length === 0) return undefined;
  if (interview.language === 'und')
    return interview.otherLanguage === undefined
      ? { outcome: 'inconclusive', because: 'language-unknown' }
      : notMadeFor(interview.otherLanguage);
  if (!run.check.languages.includes(interview.language)) return notMadeFor(interview.language);
  return turnsOf(interview).some((turn) => turn.speaker === 'officer')
    ? undefined
    : { outcome: 'inconclusive', because: 'no-officer-turns' };
}

function notMadeFor(language: string): Hindrance {
  return { outcome: 'not-applicable', because: 'language-not-supported', data: { language } };
}

interface Hindrance extends AnyTold {
  readonly because: EngineReason;
}
