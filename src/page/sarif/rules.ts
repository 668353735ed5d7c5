import { type Charter, type CheckUse, type Clause, clausesOf, distinctUses } from '../../model/charter.ts';
import type { Check } from '../../model/check.ts';
import type { Locale } from '../../model/locale.ts';
import { phrasebookOf } from '../../wording/phrasebook.ts';
import { ruleTitle } from '../../wording/sentences.ts';
import { argumentNames, numbered } from './messages.ts';
import { ended, pascal } from './sentences.ts';
import { clauseReference } from './taxonomy.ts';
import { uuidOf } from './uuid.ts';

/** One rule of the run: a check, or one instance of a check, and the clauses that it serves. */
export interface SarifRule {
  readonly id: string;
  readonly check: Check;
  readonly uses: readonly { readonly clause: Clause; readonly use: CheckUse }[];
}

/**
 * All rules that the charters select, in the order of the registry, found or not: a reader must be able to tell
 * what was looked for. A check used as a whole also stands under each of its instances' ids, which findings bear.
 */
export function rulesOf(charters: readonly Charter[], checks: readonly Check[]): readonly SarifRule[] {
  return checks.flatMap((check) => {
    const uses = clausesOf(charters).flatMap((clause) =>
      distinctUses(clause)
        .filter((use) => use.check === check.id)
        .map((use) => ({ clause, use })),
    );
    const whole = uses.filter(({ use }) => use.instance === undefined);
    const instances = check.instances
      .map((instance) => ({
        id: `${check.id}/${instance}`,
        check,
        uses: uses.filter(({ use }) => use.instance === undefined || use.instance === instance),
      }))
      .filter((rule) => rule.uses.length > 0);
    return whole.length > 0 ? [{ id: check.id, check, uses: whole }, ...instances] : instances;
  });
}

/** The rule as a reporting descriptor (§3.49). */
export function ruleDescriptor(rule: SarifRule, charters: readonly Charter[], locale: Locale): object {
  const { id, check, uses } = rule;
  const severity = uses[0]?.use.severity ?? check.severity;
  return {
    id,
    guid: uuidOf(`rule ${id}`),
    name: pascal(id),
    ...ruleWords(rule, locale),
    defaultConfiguration: { enabled: true, level: severity, ...parametersOf(rule) },
    relationships: uses.map(({ clause }) => ({
      target: clauseReference(charters, clause.id),
      // Every hit of a check that decides a clause falls in it; elsewhere the check only gives signs.
      kinds: [clause.automation === 'full' ? 'superset' : 'relevant'],
    })),
    properties: {
      tags: uses.slice(0, 10).map(({ clause }) => `charter/${clause.id}`),
      'problem.severity': severity === 'note' ? 'recommendation' : severity,
    },
  };
}

/** What of a rule is worded, for the driver and for its translations alike. */
export function ruleWords({ id, check, uses }: SarifRule, locale: Locale): object {
  const texts = check.texts[locale];
  const clauses = uses.map(({ clause }) => `${clause.id}: ${ended(clause.title[locale])}`);
  const messages = Object.keys(texts.messages).map((key) => [key, { text: templateOf(check, key, locale) }]);
  return {
    shortDescription: { text: ended(ruleTitle(id, phrasebookOf([check], locale), locale)) },
    fullDescription: { text: ended(texts.why) },
    help: {
      text: [ended(texts.why), ended(texts.remedy), ...clauses].join('\n'),
      markdown: [
        ended(texts.why),
        `**${ended(texts.remedy)}**`,
        clauses.map((clause) => `- ${clause}`).join('\n'),
      ].join('\n\n'),
    },
    messageStrings: Object.fromEntries(messages) as object,
  };
}

function templateOf(check: Check, key: string, locale: Locale): string {
  return numbered(check.texts[locale].messages[key]!, argumentNames(check.texts.en.messages[key]!));
}

/** Options as the charters set them, over the check's defaults (§3.49.14: not in the property bag of the rule). */
function parametersOf({ check, uses }: SarifRule): object {
  const defaults = Object.entries(check.options).map(([name, { default: value }]) => [name, value]);
  if (defaults.length === 0) return {};
  return { parameters: { ...(Object.fromEntries(defaults) as object), ...uses[0]?.use.options } };
}
