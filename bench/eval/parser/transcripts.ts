import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFixture, saidIn } from '../../../test/support/layouts.ts';

interface Row {
  readonly file: string;
  readonly n_turns: number;
  readonly n_interviewer: number;
  readonly n_interviewee: number;
}

/** Research interviews as people really typed them; turns are counted by speaker. */
export async function transcripts(folder: string): Promise<void> {
  const list = join(folder, 'turns.json');
  if (!existsSync(list)) {
    console.log(`\nNo transcripts at ${folder}.`);
    return;
  }
  const rows = JSON.parse(readFileSync(list, 'utf8')) as readonly Row[];
  let exact = 0;
  const other: string[] = [];
  for (const row of rows) {
    const read = await readFixture(join(folder, row.file));
    const said = read.read ? saidIn(read.interview) : [];
    const counted = (role: string): number => said.filter(({ speaker }) => speaker === role).length;
    const [asked, answered] = [counted('officer'), counted('applicant')];
    if (said.length === row.n_turns && asked === row.n_interviewer && answered === row.n_interviewee) exact++;
    else other.push(`${row.file}: ${asked}+${answered} of ${row.n_interviewer}+${row.n_interviewee}`);
  }
  console.log(`\nReal transcripts: turns of both speakers exact in ${exact} of ${rows.length}`);
  for (const line of other) console.log(`  ${line}`);
}
