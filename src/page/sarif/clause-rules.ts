import type { Status } from '../../model/assessment.ts';
import type { Charter, Clause } from '../../model/charter.ts';
import type { Severity } from '../../model/check.ts';
import type { Locale } from '../../model/locale.ts';
import { label } from '../../wording/labels.ts';
import { statusMeaning } from '../../wording/words.ts';
import { ended, pascal } from './sentences.ts';
import { clauseReference } from './taxonomy.ts';
import { uuidOf } from './uuid.ts';

/** A clause as a rule, with the ids of the messages that results of the run use: of many more, most would be idle. */
export interface ClauseRule {
  readonly id: string;
  readonly clause: Clause;
  readonly messages: readonly ClauseMessage[];
}

/** A status, alone or with reasons given; or a clause that a person decided. */
export type ClauseMessage = Status | `${Status}-because` | 'decided';

/** What a breach of a clause weighs where no finding says it. */
export function clauseLevel({ modality }: Clause): Severity {
  return modality === 'must' || modality === 'must-not' ? 'error' : 'warning';
}

/** A clause as a reporting descriptor: in the assessment, results are about clauses and not about places. */
export function clauseRule(rule: ClauseRule, charters: readonly Charter[], locale: Locale): object {
  const { clause } = rule;
  return {
    id: clause.id,
    guid: clauseRuleGuid(clause.id),
    name: nameOf(clause.title.en),
    ...clauseRuleWords(rule, locale),
    defaultConfiguration: { enabled: true, level: clauseLevel(clause) },
    relationships: [{ target: clauseReference(charters, clause.id), kinds: ['equal'] }],
    properties: { tags: [`charter/${clause.id}`] },
  };
}

export function clauseRuleGuid(id: string): string {
  return uuidOf(`rule ${id}`);
}

/** What of it is worded, for the driver and for its translations alike. */
export function clauseRuleWords({ clause, messages }: ClauseRule, locale: Locale): object {
  const { title, byHand } = clause;
  const short = ended(title[locale]);
  const full = byHand ? ended(byHand[locale]) : short;
  return {
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: {
      text: byHand ? `${short}\n${label('unseen', locale)}: ${full}` : short,
      markdown: byHand ? `${short}\n\n**${label('unseen', locale)}**\n\n${full}` : short,
    },
    ...(messages.length > 0
      ? {
          messageStrings: Object.fromEntries(
            messages.map((message) => [message, { text: templateOf(message, locale) }]),
          ) as object,
        }
      : {}),
  };
}

/** The template of a message: reasons, and what a person decided, are filled in. */
function templateOf(message: ClauseMessage, locale: Locale): string {
  if (message === 'decided') return '{0}';
  const [status] = message.split(/-because$/) as [Status];
  return `${statusMeaning(status, locale)}${message === status ? '' : ' {0}'}`;
}

/** The English title as a name: words of one letter are left out, since a segment needs two. */
function nameOf(title: string): string {
  return pascal(
    title
      .replace(/[’']\w*/g, '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 1)
      .map((word) => word.toLowerCase())
      .join(' '),
  );
}
