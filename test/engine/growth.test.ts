import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, it } from 'vitest';
import { corpusNotes } from '../../bench/corpus/notes.ts';
import { charters } from '../../generated/charters.ts';
import { checks } from '../../generated/checks.ts';
import { assess } from '../../src/engine/assess.ts';
import { planOf } from '../../src/engine/plan.ts';
import { loadLexicons } from '../../src/io/library.ts';
import { parsed } from '../support/assess.ts';
import { counting } from '../support/spent.ts';

/** Milliseconds of the processor, the least of several rounds. */
async function least(rounds: number, work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const spent = counting();
    await work();
    least = Math.min(least, spent());
  }
  return least;
}

it('takes as long for a turn of a long record as for one of a short record, and a few times what its Markdown takes', async () => {
  const lexicons = await loadLexicons();
  const plan = planOf([(await charters['cgra-personal-interview']!()).default], checks);
  const examined = async (text: string) => {
    const { source, interview, problems } = await parsed(text, 'auto', 'note.md');
    const record = { source, interview, problems, bytes: text.length, sha256: null };
    return assess(record, plan, { lexicons, confidence: 'medium' });
  };
  const [short] = corpusNotes(1, 12_000);
  const [long] = corpusNotes(1, 96_000);
  const remark = unified().use(remarkParse);
  // Whoever runs first pays for making the code fast.
  await least(3, () => examined(short!.text));
  const one = await least(3, () => examined(short!.text));
  const eight = await least(2, () => examined(long!.text));
  const markdown = await least(3, () => remark.parse(long!.text));
  // Eight where it grows with the length, sixty-four with its square.
  expect(eight / one).toBeLessThan(20);
  // Five when this was written; a check that reads the whole record for each turn makes it hundreds.
  expect(eight / markdown).toBeLessThan(25);
}, 60_000);
