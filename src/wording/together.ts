import type { Finding } from '../model/assessment.ts';
import type { Locale } from '../model/locale.ts';
import type { Phrasebook } from '../model/report.ts';
import { filled } from '../text/message.ts';

/** Findings that say the same of several things at one place: information that was never given, fields that miss. */
export interface Together {
  readonly findings: readonly Finding[];
  /** What they say, with the number of things where each names its own. */
  readonly sentence: string;
  /** What each names, in the order of the findings. */
  readonly things: readonly string[];
}

const counted: Readonly<Record<Locale, string>> = { en: '{n} points', fr: '{n} points', nl: '{n} punten' };

/** Fewer of them are read as quickly one by one. */
const fewest = 3;

/**
 * The findings in their order, those that follow each other and differ in one thing alone put together: same check,
 * sentence and place, and a title of the check's instance in the sentence. What a person set aside stays by itself.
 */
export function together(
  findings: readonly Finding[],
  phrasebook: Phrasebook,
): readonly (Together | Finding)[] {
  const runs: Finding[][] = [];
  for (const finding of findings) {
    const last = runs.at(-1);
    if (last && isAlike(last[0]!, finding)) last.push(finding);
    else runs.push([finding]);
  }
  return runs.flatMap((run): readonly (Together | Finding)[] => {
    const one = run.length < fewest ? undefined : togetherOf(run, phrasebook);
    return one ? [one] : run;
  });
}

function isAlike(one: Finding, other: Finding): boolean {
  return (
    instanceOf(one) !== undefined &&
    instanceOf(other) !== undefined &&
    one.suppression === undefined &&
    other.suppression === undefined &&
    one.rewording === undefined &&
    other.rewording === undefined &&
    sameOf(one) === sameOf(other)
  );
}

function sameOf({
  check,
  messageId,
  verdict,
  severity,
  confidence,
  path,
  start,
  end,
  turn,
  baseline,
}: Finding): string {
  const place = [path, start.offset, end.offset, turn];
  return JSON.stringify([check, messageId, verdict, severity, confidence, baseline, place]);
}

/** The name of the datum that is the rule's instance, where that is all a finding tells. */
function instanceOf({ rule, data }: Finding): string | undefined {
  const names = Object.keys(data);
  const [, instance] = rule.split('/');
  return instance !== undefined && names.length === 1 && data[names[0]!] === instance ? names[0] : undefined;
}

function togetherOf(findings: readonly Finding[], phrasebook: Phrasebook): Together | undefined {
  const { check, messageId } = findings[0]!;
  const { locale } = phrasebook;
  const texts = phrasebook.checkTexts(check);
  if (!texts?.instances || !Object.hasOwn(texts.messages, messageId)) return undefined;
  const titles = texts.instances;
  const ids = findings.map(({ data }) => String(Object.values(data)[0]));
  if (!ids.every((id) => Object.hasOwn(titles, id))) return undefined;
  const number = counted[locale].replace('{n}', String(findings.length));
  return {
    findings,
    sentence: filled(texts.messages[messageId]!, { [instanceOf(findings[0]!)!]: number }, locale),
    things: ids.map((id) => titles[id]!),
  };
}
