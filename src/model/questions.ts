/** How an officer's turn asks, most open first; `statement` asks nothing (domain §D.1). */
export const questionForms = ['open', 'wh', 'yesno', 'option', 'tag', 'declarative', 'statement'] as const;
export type QuestionForm = (typeof questionForms)[number];

/**
 * The officer's turns of a record by their form: numbers of turns, in order, and no words. Signs of language, not a
 * verdict: no mix of forms is a norm.
 */
export interface Questions {
  readonly turns: Readonly<Record<QuestionForm, readonly number[]>>;
  /** Those among them that are house rules, comfort, or checks of the opening and closing. */
  readonly procedural: readonly number[];
}
