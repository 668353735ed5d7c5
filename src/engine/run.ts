import type { AnySaid, AnyTold, Speech } from '../model/check.ts';
import type { Interview } from '../model/interview.ts';
import type { Lexicon, Lexicons } from '../model/lexicon.ts';
import type { Language } from '../model/locale.ts';
import { turnsOf } from '../model/turns.ts';
import type { PlannedRun } from './plan.ts';

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
  | 'language-not-supported'
  | 'check-crashed'
  | 'text-may-be-missing';

/** Runs one check; whatever it throws stays with it, and the other checks go on. */
export function spoken(
  run: PlannedRun,
  interview: Interview,
  lexicons: Readonly<Record<Language, Lexicons>>,
): Spoken {
  const reason = hindrance(run, interview);
  if (reason) return { run, said: [], told: [{ outcome: 'inconclusive', because: reason }] };
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
    for (const yielded of run.check.run(interview, { options: run.options, language, speech, lexicon })) {
      if ('message' in yielded) said.push(yielded);
      else told.push(yielded);
    }
    return { run, said, told };
  } catch (error) {
    return { run, said: [], told: [], crashed: error instanceof Error ? error.message : String(error) };
  }
}

/** A check that reads words needs a language it knows and an officer who speaks; without them it cannot tell. */
function hindrance(run: PlannedRun, interview: Interview): EngineReason | undefined {
  if (run.check.lexicons.length === 0) return undefined;
  if (interview.language === 'und' || !run.check.languages.includes(interview.language))
    return 'language-not-supported';
  return turnsOf(interview).some((turn) => turn.speaker === 'officer') ? undefined : 'no-officer-turns';
}
