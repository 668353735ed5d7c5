import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { charters } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { overlaps, unmarked, variants } from '../../src/authors/marked.ts';
import { clausesOf } from '../../src/model/charter.ts';
import type { Check } from '../../src/model/check.ts';
import { type languages, locales } from '../../src/model/locale.ts';
import type { Preparation } from '../../src/model/preparation.ts';
import { assessed } from '../support/assess.ts';
import { root } from '../support/project.ts';

const files = readdirSync(join(root, 'src/checks')).map((name) => name.replace(/\.ts$/, ''));
const all = await Promise.all(Object.values(charters).map(async (load) => (await load()).default));

/** Ids are public and stay: removing or renaming one breaks configs and baselines. */
const published = [
  'missing-start-time',
  'missing-end-time',
  'missing-duration',
  'inconsistent-duration',
  'unrecorded-break',
  'short-break',
  'long-stretch',
  'excessive-duration',
  'unexplained-extension',
  'unsegregated-turns',
  'compound-question',
  'suggestive-question',
  'reproachful-question',
  'long-question',
  'complex-question',
  'jargon-in-question',
  'repeated-question',
  'forced-choice',
  'disparaging-remark',
  'named-interpreter',
  'unverified-understanding',
  'missing-lawyer-remarks',
  'missing-last-word',
  'missing-information',
  'unannounced-recording',
  'unconfirmed-content',
  'biased-remark',
  'child-present',
  'closed-topic',
  'continued-conflict',
  'dominant-officer',
  'dropped-element',
  'dropped-evasion',
  'interpreter-outside-role',
  'interpretive-observation',
  'intrusive-question',
  'jargon-in-information',
  'missing-confrontation',
  'missing-continuation-date',
  'missing-guardian',
  'missing-remarks-notice',
  'outside-disturbance',
  'over-involvement',
  'question-mix',
  'rare-breaks',
  'reported-answer',
  'shallow-topic',
  'summarised-answer',
  'topic-order',
  'unadapted-questions',
  'unanswered-confrontation',
  'unanswered-disruption',
  'unanswered-distress',
  'unasked-plan-item',
  'unasked-topic',
  'unbroken-answer',
  'unexplained-end',
  'unknown-abbreviation',
  'unmentioned-adaptation',
  'unmentioned-document',
  'unnoted-misunderstanding',
  'unpunctuated-record',
  'unrecorded-absence',
  'unrephrased-question',
  'unreviewed-notes',
  'unsteered-answer',
  'unused-file',
  'wrong-deadline',
  'director-as-victim',
  'early-execution',
  'incompetent-author',
  'incomplete-inventory',
  'incomplete-notice',
  'incomplete-register',
  'late-outcome',
  'late-reasons',
  'missing-acknowledgment',
  'missing-appeal-routes',
  'missing-confirmation',
  'missing-hearing',
  'missing-notice',
  'missing-validity',
  'punitive-measure',
  'repeated-sanction',
  'short-summons',
  'stale-facts',
  'unheard-request',
  'unmentioned-assistance',
  'unproven-notification',
  'unreasoned-decision',
  'unregistered-outcome',
  'unsettled-complaint',
  'wrong-period-start',
  'directive-wording',
  'incomplete-invitation',
  'incomplete-plan',
  'journey-first',
  'late-assessment',
  'late-counselling',
  'late-referral',
  'missing-follow-up',
  'missing-interpreter',
  'missing-lawyer-contact',
  'missing-part',
  'missing-summary',
  'one-sided-tracks',
  'rare-check-ins',
  'step-order',
  'unannounced-transfer',
  'unanswered-sign',
  'unconditional-service',
  'unconsented-sharing',
  'unmentioned-point',
  'unread-documents',
  'unreported-legal-aid',
  'unreviewed-plan',
  'unstated-privacy',
  'unverified-consent',
];

it('every file of the folder is a registered check of that name', () => {
  expect(checks.map(({ id }) => id).sort()).toEqual([...files].sort());
});

it('every published id is still there', () => {
  expect(checks.map(({ id }) => id)).toEqual(expect.arrayContaining(published));
});

describe.each(checks.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('is named by a noun phrase in kebab case', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)+$/);
    expect(id).not.toMatch(/^(no|check|detect|find)-/);
  });

  it('says everything in every locale, with the same placeholders', () => {
    const wanted = Object.keys(check.texts.en.messages).sort();
    for (const locale of locales) {
      const { title, why, remedy, messages, instances } = check.texts[locale];
      for (const text of [title, why, remedy, ...Object.values(messages)])
        expect(text.trim().length, `${locale}: ${text}`).toBeGreaterThan(0);
      expect(Object.keys(messages).sort(), locale).toEqual(wanted);
      expect(Object.keys(instances ?? {}).sort(), locale).toEqual([...check.instances].sort());
      for (const key of wanted)
        expect(holes(messages[key]!), `${locale}.${key}`).toEqual(holes(check.texts.en.messages[key]!));
      for (const sentence of [why, remedy, ...Object.values(messages)]) {
        expect(sentence, locale).toMatch(/\.$/);
        expect(sentence, locale).not.toMatch(/!/);
      }
      expect(title, locale).not.toMatch(/[.!?]$/);
    }
  });

  it('finds its lexicons in every language it judges', () => {
    for (const language of check.languages) {
      for (const lexicon of check.lexicons)
        expect(
          existsSync(join(root, 'lexicons', language, `${lexicon}.yaml`)),
          `${language}/${lexicon}`,
        ).toBe(true);
    }
  });

  it('has options whose defaults they themselves allow', () => {
    for (const [name, schema] of Object.entries(check.options)) {
      expect(typeof schema.default, name).toBe(schema.type);
      for (const locale of locales) expect(schema.description[locale], `${name} ${locale}`).toMatch(/\.$/);
    }
  });

  it('serves a clause of a charter, and so does each of its instances', () => {
    const uses = clausesOf(all)
      .flatMap((clause) => clause.checks)
      .filter((use) => use.check === id);
    expect(uses.length).toBeGreaterThan(0);
    const whole = uses.some((use) => use.instance === undefined);
    for (const instance of check.instances)
      expect(whole || uses.some((use) => use.instance === instance), instance).toBe(true);
  });

  describe.each(check.languages.map((language) => [language] as const))('examples in %s', (language) => {
    it.each(variants.map((variant) => [variant.name, variant] as const))(
      'hold under: %s',
      async (_, variant) => {
        const breach = unmarked(variant.change(check.examples[language].breach));
        const { preparation } = check.examples[language];
        const found = await findings(check, breach.text, language, preparation);
        expect(breach.spans.length, 'the sample marks nothing').toBeGreaterThan(0);
        // The byte order mark is not part of the decoded text that places point into.
        const shift = breach.text.startsWith('\ufeff') ? 1 : 0;
        const spans = breach.spans.map(({ start, end }) => ({ start: start - shift, end: end - shift }));
        for (const span of spans)
          expect(
            found.some((place) => overlaps(place, span)),
            `nothing found at ⟦${breach.text.slice(span.start + shift, span.end + shift)}⟧`,
          ).toBe(true);
        for (const place of found)
          expect(
            spans.some((span) => overlaps(place, span)),
            `found outside the marks: ${breach.text.slice(place.start + shift, place.end + shift)}`,
          ).toBe(true);
        const clean = unmarked(variant.change(check.examples[language].clean));
        expect(clean.spans).toEqual([]);
        expect(await findings(check, clean.text, language, preparation), 'the clean sample').toEqual([]);
      },
    );
  });
});

const tried = new Map<string, ReturnType<typeof found>>();

/** Most variants leave most samples as they are: the same text is assessed once. */
function findings(...asked: Parameters<typeof found>) {
  const [check, text, language] = asked;
  const key = [check.id, language, text].join('\n');
  const known = tried.get(key) ?? found(...asked);
  tried.set(key, known);
  return known;
}

async function found(
  check: Check,
  text: string,
  language: (typeof languages)[number],
  preparation: Preparation | undefined,
) {
  const { findings, problems } = await assessed(text, {
    language,
    check,
    confidence: 'medium',
    ...(preparation ? { preparation } : {}),
  });
  expect(problems.filter(({ code }) => code === 'check-failed')).toEqual([]);
  return findings.map(({ start, end }) => ({ start: start.offset, end: end.offset }));
}

function holes(message: string): readonly string[] {
  return [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!).sort();
}
