/** What a clause is about, across the articles; in the order in which the tables list them. */
export const kinds = [
  'times',
  'form',
  'persons',
  'information',
  'questions',
  'substance',
  'incidents',
  'vulnerable',
  'closing',
  'recording',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * Clauses by what they are about; those of the charter and the Regulation without their prefix. A clause left to persons
 * has no kind.
 */
const clauses: Readonly<Record<Kind, string>> = {
  times: '11.1 11.2 11.9 11.10 11.12 12.7 12.8',
  form: '7.3 7.4 7.5 7.6 7.7 7.8',
  persons: '1.8 1.10 1.11 3.2 3.4 3.5 4.1 4.2 6.6',
  information:
    '1.6 1.9 3.1 3.3 3.6 3.7 3.8 3.9 3.10 3.11 3.12 3.13 3.14 3.15 3.16 3.17 3.18 3.19 3.20 3.21 3.22 8.2',
  questions: '5.1 5.3 5.4 8.1 8.3 8.4 8.5 8.6 8.7 8.8 8.9 8.10 10.2 10.6',
  substance: '2.1 2.2 2.3 2.5 2.7 2.8 2.9 2.12 6.1 6.2 6.3 6.5 10.3 10.4 10.5',
  incidents: '1.4 1.5 5.5 5.6 5.7 5.8 5.9 5.10 7.1 7.2 7.10 7.11 11.7 11.8',
  vulnerable: '2.6 5.2 9.1 9.3 9.4 11.4 EASO-6',
  closing: '12.1 12.3 12.4 12.5 12.6',
  recording: '14.2b 14.2c 14.3 14.4a',
};

const byClause = new Map(kinds.flatMap((kind) => clauses[kind].split(' ').map((id) => [id, kind] as const)));

/** « CGRA-11.9 » is about times; a clause that no check serves is about nothing here. */
export function kindOf(clause: string): Kind | undefined {
  return byClause.get(clause) ?? byClause.get(clause.slice(clause.indexOf('-') + 1));
}

/** Regulation and charter both have an article 12: the group bears the prefix (« CGRA 12 »). */
export function articleOf(clause: string): string {
  return clause.split('.')[0]!.replace('-', ' ');
}
