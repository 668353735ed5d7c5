import type { Charter } from '../../model/charter.ts';
import { type Locale, locales } from '../../model/locale.ts';
import type { ProblemCode } from '../../model/problem.ts';
import { type ClauseRule, clauseRuleGuid, clauseRuleWords } from './clause-rules.ts';
import { languageName, sarifLanguage } from './languages.ts';
import { notificationWords } from './notifications.ts';
import { ruleWords, type SarifRule } from './rules.ts';
import { ended } from './sentences.ts';
import { charterReference, clauseGuid, clauseWords, isSemantic } from './taxonomy.ts';
import { uuidOf } from './uuid.ts';

export const driverReference = { name: 'charterlint', guid: uuidOf('driver') };

/** The driver's and the charters' words in the locales that are not the report's: every string, as §3.19.4 asks. */
export function* translationsOf(
  parts: {
    readonly charters: readonly Charter[];
    readonly rules: readonly SarifRule[];
    /** Those that are rules of their own. */
    readonly clauses: readonly ClauseRule[];
    readonly codes: readonly ProblemCode[];
    readonly version: string;
  },
  locale: Locale,
): Iterable<object> {
  const { charters, rules, clauses, codes, version } = parts;
  for (const other of locales.filter((candidate) => candidate !== locale)) {
    yield {
      ...componentOf(driverReference, version, other),
      rules: [
        ...rules.map((rule) => ({
          id: rule.id,
          guid: uuidOf(`rule ${rule.id}`),
          ...ruleWords(rule, other),
        })),
        ...clauses.map((rule) => ({
          id: rule.id,
          guid: clauseRuleGuid(rule.id),
          ...clauseRuleWords(rule, other),
        })),
      ],
      ...(codes.length > 0
        ? {
            notifications: codes.map((code) => ({
              id: code,
              guid: uuidOf(`problem ${code}`),
              ...notificationWords(code, other),
            })),
          }
        : {}),
    };
    for (const charter of charters)
      yield {
        ...componentOf(charterReference(charter), charter.version, other),
        organization: charter.authority[other],
        fullName: `${charter.title[other]} ${charter.version}`,
        shortDescription: { text: ended(charter.title[other]) },
        taxa: charter.clauses.map((clause) => ({
          id: clause.id,
          guid: clauseGuid(charter, clause.id),
          ...clauseWords(clause, other),
        })),
      };
  }
}

function componentOf(
  reference: { readonly name: string; readonly guid: string },
  version: string,
  locale: Locale,
): object {
  return {
    ...reference,
    language: sarifLanguage[locale],
    contents: ['localizedData'],
    ...(isSemantic(version) ? { localizedDataSemanticVersion: version } : {}),
    associatedComponent: reference,
    translationMetadata: {
      name: languageName[locale],
      shortDescription: { text: `${languageName[locale]}.` },
    },
  };
}
