import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeWords } from '../../src/cli/words/store.ts';
import { jsonIn } from '../../src/store/database.ts';
import { openStore } from '../../src/store/open.ts';
import { recordKey } from '../../src/store/record-key.ts';
import type { Run, Store } from '../../src/store/store.ts';
import { charter, markdownRecord, unreadRecord, wordRecord } from '../reporters/sample.ts';
import { engines } from '../support/engines.ts';
import { noServer } from '../support/postgres.ts';

const words = storeWords.en;
const key = new TextEncoder().encode('a key of sixteen bytes and more');
const at = '2026-03-01T10:00:00.000Z';

function run(id: string, with_: Partial<Run> = {}): Run {
  return {
    ...{ id, at, door: 'lint', tool: '1.2.3', charters: [charter], settings: 'abc' },
    ...{ keyName: null, key: undefined, ...with_ },
  };
}

async function all(store: Store, table: string): Promise<readonly Record<string, unknown>[]> {
  return [...(await store.database.query(`select * from ${table}`))];
}

describe.each(engines)('a store on $name', (engine) => {
  beforeAll(async () => {
    if (engine.there) await engine.start();
  }, 90_000);
  afterAll(() => engine.stop());

  it('keeps every assessment of every run, and replaces none', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const store = await openStore(engine.place(), '/', words);
    for (const id of ['one', 'two']) {
      await store.begin(run(id));
      await store.keep(run(id), [markdownRecord, wordRecord, unreadRecord], at);
      await store.end(run(id), at);
    }
    const rows = await all(store, 'assessments');
    expect(rows.map((row) => row['run'])).toEqual(['one', 'one', 'one', 'two', 'two', 'two']);
    expect(rows[0]).toMatchObject({
      record: markdownRecord.sha256,
      language: 'fr',
      interview_date: '2024-03-12',
      interpreter: 'present',
      status: 'assessed',
    });
    const statuses = jsonIn<Record<string, string>>(rows[0]!['statuses']);
    expect(Object.keys(statuses)).toEqual(
      expect.arrayContaining(markdownRecord.clauses.map(({ clause }) => clause)),
    );
    const findings = jsonIn<{ fingerprint: string; line: number }[]>(rows[0]!['findings']);
    expect(findings.map(({ fingerprint, line }) => [fingerprint, line])).toEqual(
      markdownRecord.findings.map(({ fingerprint, start }) => [fingerprint, start.line]),
    );
    expect((await all(store, 'runs')).map((row) => row['ended'])).toEqual([at, at]);
    await store.close();
  });

  it('says the same in rows to whoever asks with SQL', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const store = await openStore(engine.place(), '/', words);
    await store.begin(run('one'));
    await store.keep(run('one'), [markdownRecord], at);
    expect(await all(store, 'clause_statuses')).toHaveLength(markdownRecord.clauses.length);
    expect((await all(store, 'findings')).map((row) => [row['rule'], Number(row['line'])])).toEqual(
      markdownRecord.findings.map(({ rule, start }) => [rule, start.line]),
    );
    await store.close();
  });

  it('keeps an assessment under one id once, and both or neither of what one transaction does', async ({
    skip,
  }) => {
    if (!engine.there) skip(noServer);
    const store = await openStore(engine.place(), '/', words);
    await store.begin(run('one'));
    const once = (): Promise<boolean> =>
      store.database.transaction((tx) => store.keepOnce(run('one'), 'job', markdownRecord, at, tx));
    expect(await once()).toBe(true);
    expect(await once()).toBe(false);
    const failing = store.database.transaction(async (tx) => {
      await store.keepOnce(run('one'), 'other', markdownRecord, at, tx);
      throw new Error('in between');
    });
    await expect(failing).rejects.toThrow('in between');
    expect(await all(store, 'assessments')).toHaveLength(1);
    await store.close();
  });

  it('is made once by many that come at the same moment, who all write', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const place = engine.place();
    const stores = await Promise.all(Array.from({ length: 6 }, () => openStore(place, '/', words)));
    await Promise.all(
      stores.map(async (store, i) => {
        await store.begin(run(`run ${i}`));
        for (let n = 0; n < 5; n++) await store.keep(run(`run ${i}`), [markdownRecord, wordRecord], at);
      }),
    );
    expect(await all(stores[0]!, 'assessments')).toHaveLength(60);
    for (const store of stores) await store.close();
  });

  it('is brought up from the first version of its tables, with what it holds', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const place = engine.place();
    const store = await openStore(place, '/', words);
    await store.begin(run('one'));
    await store.keep(run('one'), [markdownRecord], at);
    if (engine.name === 'sqlite') await store.database.query('drop table tasks');
    await store.database.query('update charterlint_store set version = 1');
    await store.close();
    const again = await openStore(place, '/', words);
    expect(await all(again, 'assessments')).toHaveLength(1);
    if (engine.name === 'sqlite') expect(await all(again, 'tasks')).toEqual([]);
    expect(Number((await all(again, 'charterlint_store'))[0]!['version'])).toBeGreaterThan(1);
    await again.close();
  });

  it('is left alone when a newer tool made it, or another program', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const newer = engine.place();
    const store = await openStore(newer, '/', words);
    await store.database.query('update charterlint_store set version = 99');
    await store.close();
    await expect(openStore(newer, '/', words)).rejects.toThrow('newer charterlint (tables of version 99)');
    const others = engine.place();
    const emptied = await openStore(others, '/', words);
    await emptied.database.query('drop table charterlint_store');
    await emptied.close();
    await expect(openStore(others, '/', words)).rejects.toThrow('is no store of charterlint');
  });

  it('holds no word, name or path, and under a key not even what a file hashes to', async ({ skip }) => {
    if (!engine.there) skip(noServer);
    const store = await openStore(engine.place(), '/', words);
    const keyed = run('one', { key, keyName: '01234567' });
    await store.begin(keyed);
    await store.keep(keyed, [markdownRecord, wordRecord, unreadRecord], at);
    const text = JSON.stringify([await all(store, 'assessments'), await all(store, 'runs')]);
    for (const { path, sha256, findings } of [markdownRecord, wordRecord, unreadRecord]) {
      expect(text).not.toContain(path);
      expect(sha256 === null || !text.includes(sha256)).toBe(true);
      for (const { excerpt, rewording, suppression } of findings) {
        for (const word of [excerpt?.marked, rewording, suppression?.reason, suppression?.by])
          if (word) expect(text).not.toContain(word);
      }
    }
    expect(text).toContain(recordKey(markdownRecord.sha256, key));
    expect(recordKey(markdownRecord.sha256, undefined)).toBe(markdownRecord.sha256);
    await store.close();
  });
});
