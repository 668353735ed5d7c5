import type { Assessment, Status } from '../../src/model/assessment.ts';
import { assessedRecords } from './folder.ts';

/** The charters of reports of sessions. */
export const iom = 'iom-counselling';
export const houses = 'return-coaching';

export function clausesOf({ clauses }: Assessment, status: Status): readonly string[] {
  return clauses
    .filter((each) => each.status === status)
    .map(({ clause }) => clause.replace(/^[A-Z]+-/u, ''));
}

export const statusOf = ({ clauses }: Assessment, id: string): Status | undefined =>
  clauses.find(({ clause }) => clause === id)?.status;
export const reasonsOf = ({ clauses }: Assessment, id: string): readonly string[] =>
  (clauses.find(({ clause }) => clause === id)?.because ?? []).map(({ messageId }) => messageId);
export const codes = ({ problems }: Assessment): readonly string[] => problems.map(({ code }) => code);
export const report = async (text: string, charter: string = iom) =>
  await assessedRecords({ 'report.md': text }, [charter]);
