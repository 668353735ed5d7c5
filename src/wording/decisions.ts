import type { ClauseResult, Decision, Finding } from '../model/assessment.ts';
import type { Locale, Localized } from '../model/locale.ts';
import { dateWords } from './moments.ts';
import { statusWord } from './words.ts';

const sentences: Readonly<Record<Decision['kind'], Localized>> = {
  attestation: {
    en: 'Attested by {by} on {date}{until}: {remark} The tool found: {own}.',
    fr: 'Attesté par {by} le {date}{until}\u00a0: {remark} L’outil a trouvé\u00a0: {own}.',
    nl: 'Bevestigd door {by} op {date}{until}: {remark} Het programma vond: {own}.',
  },
  override: {
    en: 'Decided otherwise by {by} on {date}{until}: {remark} The tool found: {own}.',
    fr: 'Décidé autrement par {by} le {date}{until}\u00a0: {remark} L’outil a trouvé\u00a0: {own}.',
    nl: 'Anders beslist door {by} op {date}{until}: {remark} Het programma vond: {own}.',
  },
  suppression: {
    en: 'Findings were set aside. The tool found: {own}.',
    fr: 'Des constats ont été écartés. L’outil a trouvé\u00a0: {own}.',
    nl: 'Vaststellingen werden opzijgezet. Het programma vond: {own}.',
  },
};

const aside: Localized = {
  en: 'Set aside by {by} on {date}{until}: {remark}',
  fr: 'Écarté par {by} le {date}{until}\u00a0: {remark}',
  nl: 'Opzijgezet door {by} op {date}{until}: {remark}',
};

const endings: Localized = { en: ', until {until}', fr: ', jusqu’au {until}', nl: ', tot {until}' };

/** First line of a new file of decisions. */
export const decisionsHead: Localized = {
  en: 'What persons decided of the record beside this file. charterlint reads it.',
  fr: 'Ce que des personnes ont décidé des notes qui sont à côté de ce fichier. charterlint le lit.',
  nl: 'Wat personen beslisten over de notities naast dit bestand. charterlint leest het.',
};

/** What a person decided of a clause, with the tool's own status beside it; undefined where nobody did. */
export function decisionText({ status, decision }: ClauseResult, locale: Locale): string | undefined {
  if (!decision) return undefined;
  const own = statusWord(status, locale);
  const template = sentences[decision.kind][locale];
  return decision.kind === 'suppression'
    ? filled(template, { own })
    : filled(template, { own, ...signed(decision, decision.remark, locale) });
}

/** Why a finding was set aside, and by whom. */
export function suppressionText({ suppression }: Finding, locale: Locale): string | undefined {
  return suppression && filled(aside[locale], signed(suppression, suppression.reason, locale));
}

function signed(
  { by, at, until }: { readonly by: string; readonly at: string; readonly until?: string },
  remark: string,
  locale: Locale,
): Readonly<Record<string, string>> {
  const end = until === undefined ? '' : filled(endings[locale], { until: dateWords(until, locale) });
  return { by, date: dateWords(at.slice(0, 10), locale), until: end, remark: ended(remark) };
}

/** Names and remarks are a person's own words: filled in once, never read as a template. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
}

function ended(text: string): string {
  const trimmed = text.trim();
  return /[.!?…]$/u.test(trimmed) ? trimmed : `${trimmed}.`;
}
