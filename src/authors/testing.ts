/** The tester of marked samples, for any test runner: `charterlint/testing`. */
import { readFileSync } from 'node:fs';
import { assess } from '../engine/assess.ts';
import { planOf } from '../engine/plan.ts';
import { readerFor } from '../io/formats.ts';
import { host } from '../io/host.ts';
import { loadLexicons } from '../io/library.ts';
import { recordOf } from '../io/record-of.ts';
import { valueOfYaml } from '../io/yaml-text.ts';
import type { Finding } from '../model/assessment.ts';
import type { Charter } from '../model/charter.ts';
import type { Check } from '../model/check.ts';
import { checkFault } from '../model/check-form.ts';
import type { Lexicon, Lexicons } from '../model/lexicon.ts';
import { type Language, languages } from '../model/locale.ts';
import type { Preparation } from '../model/preparation.ts';
import { defaultLimits } from '../parser/limits.ts';
import { overlaps, unmarked, variants } from './marked.ts';

/** What is wrong with one sample in one typography. */
export interface SampleFault {
  readonly language: Language;
  readonly sample: 'breach' | 'clean';
  /** How it was typed: "as written", "decomposed accents", … */
  readonly typed: string;
  readonly kind: 'no-mark' | 'not-found' | 'found-elsewhere' | 'crashed';
  /** The words marked or found, or what the check threw. */
  readonly words: string;
}

export interface SampleOptions {
  /** Lexicons of the author's own, as files (`schemas/lexicon.schema.json`). */
  readonly lexicons?: readonly URL[];
  /** Options for the check, over its defaults. */
  readonly options?: Readonly<Record<string, number | boolean | string>>;
}

export { checkFault } from '../model/check-form.ts';

/**
 * Runs the samples of a check (`examples`) in every language that it judges, each typed in eight ways that must not matter:
 * apostrophes, composed and decomposed accents, no-break spaces, line ends, a byte order mark. In `breach` something must
 * be found at every ⟦…⟧ and nowhere else, in `clean` nothing at all.
 * @returns what is wrong; empty when all is well.
 * @throws TypeError where the check has not the form of one.
 */
export async function sampleFaults(check: Check, more: SampleOptions = {}): Promise<readonly SampleFault[]> {
  const form = checkFault(check);
  if (form !== undefined) throw new TypeError(`the check has no valid ${form}`);
  const lexicons = withOwn(await loadLexicons(), more.lexicons ?? []);
  const faults: SampleFault[] = [];
  for (const language of check.languages) {
    const { breach, clean, preparation } = check.examples[language];
    for (const variant of variants) {
      const about = { language, typed: variant.name };
      const run = (text: string) =>
        examinedBy(check, text, language, lexicons, more.options ?? {}, preparation);
      const marked = unmarked(variant.change(breach));
      if (marked.spans.length === 0) {
        faults.push({ ...about, sample: 'breach', kind: 'no-mark', words: '' });
        break;
      }
      faults.push(
        ...faultsIn(await run(marked.text), marked).map((fault) => ({
          ...about,
          sample: 'breach' as const,
          ...fault,
        })),
      );
      const plain = unmarked(variant.change(clean));
      faults.push(
        ...faultsIn(await run(plain.text), plain).map((fault) => ({
          ...about,
          sample: 'clean' as const,
          ...fault,
        })),
      );
    }
  }
  return faults;
}

type Examined = { readonly findings: readonly Finding[] } | { readonly crashed: string };

async function examinedBy(
  check: Check,
  content: string,
  language: Language,
  lexicons: Readonly<Record<Language, Lexicons>>,
  options: NonNullable<SampleOptions['options']>,
  preparation: Preparation | undefined,
): Promise<Examined> {
  const bytes = new TextEncoder().encode(content);
  const name = 'sample.txt';
  const format = await readerFor(name, bytes);
  const reading = await format.read(bytes, name, host, { changes: 'accepted', limits: defaultLimits });
  const base = { bytes: bytes.length, sha256: '' };
  const record = recordOf(reading, base, { language, lexicons }, defaultLimits);
  if (!record.read) return { crashed: record.problems.map(({ code }) => code).join(', ') };
  const { findings, problems } = assess(
    record,
    planOf([charterFor(check)], [check], { [check.id]: { options } }),
    {
      lexicons,
      confidence: 'medium',
      ...(preparation ? { preparation } : {}),
    },
  );
  const crash = problems.find(({ code }) => code === 'check-failed');
  return crash ? { crashed: String(crash.data?.['cause']) } : { findings };
}

function faultsIn(
  result: Examined,
  { text, spans }: ReturnType<typeof unmarked>,
): readonly Pick<SampleFault, 'kind' | 'words'>[] {
  if ('crashed' in result) return [{ kind: 'crashed', words: result.crashed }];
  // A byte order mark is not part of the text that places point into.
  const shift = text.startsWith('\ufeff') ? 1 : 0;
  const found = result.findings.map(({ start, end }) => ({
    start: start.offset + shift,
    end: end.offset + shift,
  }));
  const wordsOf = ({ start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end);
  return [
    ...spans
      .filter((span) => !found.some((place) => overlaps(place, span)))
      .map((span) => ({ kind: 'not-found' as const, words: wordsOf(span) })),
    ...found
      .filter((place) => !spans.some((span) => overlaps(place, span)))
      .map((place) => ({ kind: 'found-elsewhere' as const, words: wordsOf(place) })),
  ];
}

/** One clause that uses nothing but the check, whatever the date. */
function charterFor(check: Check): Charter {
  const words = { en: 'A sample', fr: 'Un exemple', nl: 'Een voorbeeld' };
  return {
    id: 'sample',
    version: '1',
    title: words,
    authority: words,
    validFrom: '1900-01-01',
    articles: [{ number: 1, title: words }],
    clauses: [
      {
        id: 'SAMPLE-1',
        article: 1,
        modality: 'should',
        automation: 'assisted',
        title: words,
        checks: [{ check: check.id }],
        clean: 'inconclusive',
      },
    ],
  };
}

function withOwn(
  known: Readonly<Record<Language, Lexicons>>,
  files: readonly URL[],
): Readonly<Record<Language, Lexicons>> {
  // The same object: what is compiled from the lexicons is kept by it.
  if (files.length === 0) return known;
  const own = files.map((file) => valueOfYaml(readFileSync(file, 'utf8')) as Lexicon);
  const entries = languages.map((language): [Language, Lexicons] => {
    const all = new Map(known[language]);
    for (const lexicon of own.filter((each) => each.language === language)) {
      const there = all.get(lexicon.name);
      all.set(lexicon.name, there ? { ...there, terms: [...there.terms, ...lexicon.terms] } : lexicon);
    }
    return [language, all];
  });
  return Object.fromEntries(entries) as Record<Language, Lexicons>;
}
