/**
 * What an author of checks, reporters, formats, lexicons and charters imports: `charterlint/plugin`. Everything named here
 * stays within one version of `pluginInterface`; what is not named here may change at any time.
 */
import { type Plugin, pluginInterface } from '../io/plugin.ts';

export { officerTurns } from '../language/context.ts';
export { phrasesIn } from '../language/phrases.ts';
export type { Assessment, ClauseResult, Finding } from '../model/assessment.ts';
export {
  type Check,
  type CheckTexts,
  type Context,
  defineCheck,
  type InterviewCheck,
  type OptionSchemas,
  type Severity,
  type Verdict,
} from '../model/check.ts';
export type { Interview, Section, Session, Source, Turn } from '../model/interview.ts';
export type { Lexicon, Term } from '../model/lexicon.ts';
export type { Language, Locale, Localized } from '../model/locale.ts';
export type { Span } from '../model/place.ts';
export type { Report, Reporter, View } from '../model/report.ts';
export { timelineOf } from '../model/timeline.ts';
export { headerOf, sectionsOf, sessionsOf, sourceSpan, spanOf, textOf, turnsOf } from '../model/turns.ts';
export type { Format, Line, Reading, Run } from '../parser/blocks.ts';
export { matchesIn } from '../text/phrase.ts';
export { findingText } from '../wording/sentences.ts';
export { type Plugin, pluginInterface };

/** Types a plug-in where it is written; it gives back what it was given. */
export function definePlugin(plugin: Omit<Plugin, 'interface'>): Plugin {
  return { interface: pluginInterface, ...plugin };
}
