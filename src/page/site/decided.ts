import { type Assessment, type Decision, type Status, standing } from '../../model/assessment.ts';

/** One thing a person decided: of a clause, or of a single finding that was set aside. */
export type Decided =
  | {
      readonly kind: 'attestation' | 'override';
      /** Place of the record in the tally. */
      readonly record: number;
      readonly clause: string;
      readonly own: Status;
      readonly status: Status;
      readonly signed: Signed;
    }
  | {
      readonly kind: 'suppression';
      readonly record: number;
      readonly check: string;
      readonly signed: Signed;
    };

interface Signed {
  readonly remark: string;
  readonly by: string;
  readonly at: string;
  readonly until?: string;
}

/** What persons decided of a record, clause by clause, then finding by finding. */
export function decidedIn({ clauses, findings }: Assessment, record: number): readonly Decided[] {
  return [
    ...clauses.flatMap((result): Decided[] => {
      const { decision, clause, status } = result;
      if (!decision || decision.kind === 'suppression') return [];
      return [
        {
          kind: decision.kind,
          record,
          clause,
          own: status,
          status: standing(result),
          signed: signedBy(decision),
        },
      ];
    }),
    ...findings.flatMap(({ suppression, check }): Decided[] => {
      if (!suppression) return [];
      const { reason, ...rest } = suppression;
      return [{ kind: 'suppression', record, check, signed: { remark: reason, ...rest } }];
    }),
  ];
}

function signedBy(decision: Exclude<Decision, { readonly kind: 'suppression' }>): Signed {
  const { remark, by, at, until } = decision;
  return { remark, by, at, ...(until === undefined ? {} : { until }) };
}
