import { charters } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { assess } from '../../src/engine/assess.ts';
import { type CheckSettings, planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import type { Assessment } from '../../src/model/assessment.ts';
import { type CheckUse, clausesOf } from '../../src/model/charter.ts';
import type { Check } from '../../src/model/check.ts';
import type { Decisions } from '../../src/model/decisions.ts';
import type { Document } from '../../src/model/document.ts';
import type { Interview, Source } from '../../src/model/interview.ts';
import type { Confidence } from '../../src/model/lexicon.ts';
import type { Language } from '../../src/model/locale.ts';
import type { Preparation } from '../../src/model/preparation.ts';
import type { Problem } from '../../src/model/problem.ts';
import markdown from '../../src/parser/formats/markdown.ts';
import text from '../../src/parser/formats/text.ts';
import { parseRecord } from '../../src/parser/record.ts';
import { reading as readingBy } from './reading.ts';

export interface ParsedText {
  readonly source: Source;
  readonly interview: Interview;
  readonly documents?: readonly Document[];
  readonly problems: readonly Problem[];
}

/** A record given as text, through the real reader and grammar. */
export async function parsed(
  content: string,
  language: Language | 'auto' = 'auto',
  name = 'record.txt',
): Promise<ParsedText> {
  const format = name.endsWith('.md') ? markdown : text;
  const reading = await readingBy(format, content, name);
  const lexicons = await loadLexicons();
  return { source: reading.source, ...parseRecord(reading, { language, lexicons }) };
}

const own = 'cgra-personal-interview';
const uses = (id: string) => (use: CheckUse) => use.check === id;

/** The same against the charter; `check` alone when given. */
export async function assessed(
  content: string,
  options: {
    readonly language?: Language | 'auto';
    readonly name?: string;
    readonly check?: Check;
    /** Ids of the charters; the first one and those that accompany it where none are named. */
    readonly charters?: readonly string[];
    readonly settings?: Readonly<Record<string, CheckSettings>>;
    readonly confidence?: Confidence;
    readonly preparation?: Preparation;
    readonly decisions?: Decisions;
    readonly today?: string;
    readonly sha256?: string;
  } = {},
): Promise<Assessment> {
  const record = await parsed(content, options.language, options.name);
  const all = await Promise.all(Object.values(charters).map(async (load) => (await load()).default));
  const named = options.charters;
  const first = all.filter(({ id, accompanies = [] }) =>
    named ? named.includes(id) : id === own || accompanies.includes(own),
  );
  // A check that the first charter does not use is tried by those that do.
  const used = options.check && !clausesOf(first).some(({ checks }) => checks.some(uses(options.check!.id)));
  const chosen = used ? all : first;
  // A check is tried whatever the date of its sample; a whole record as a run does it.
  const held = options.check ? chosen.map(({ accompanies: _, ...charter }) => charter) : chosen;
  const off = Object.fromEntries(
    checks
      .filter((each) => options.check && each.id !== options.check.id)
      .map((each) => [each.id, { severity: 'off' as const }]),
  );
  const plan = planOf(held, checks, { ...off, ...options.settings });
  return assess({ ...record, bytes: content.length, sha256: options.sha256 ?? null }, plan, {
    lexicons: await loadLexicons(),
    confidence: options.confidence ?? 'low',
    ...(options.preparation ? { preparation: options.preparation } : {}),
    ...(options.decisions ? { decisions: options.decisions } : {}),
    ...(options.today ? { today: options.today } : {}),
  });
}
