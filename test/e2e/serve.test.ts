import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { storeWords } from '../../src/cli/words/store.ts';
import { openStore } from '../../src/store/open.ts';
import { cli } from '../support/cli.ts';
import { root } from '../support/project.ts';
import { type Service, startService, untilReady } from '../support/service.ts';

const note = readFileSync(join(root, 'fixtures/interviews/fr-seeded/record.txt'));
/** The same, short: for the many that come at once. */
const brief = Buffer.from(note.toString('utf8').split('\n').slice(0, 60).join('\n'));
const word = readFileSync(join(root, 'fixtures/interviews/nl-bold/record.docx'));
const cwd = mkdtempSync(join(tmpdir(), 'charterlint-serve-'));
let service: Service;

beforeAll(async () => {
  service = await startService(['--workers', '2'], { cwd });
  await untilReady(service);
}, 60_000);
afterAll(async () => {
  await service.stop();
});

function post(
  query: string,
  body: Uint8Array | FormData,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return fetch(`${service.url}/v1/assessments${query}`, {
    method: 'POST',
    body: body as NonNullable<RequestInit['body']>,
    headers,
  });
}

/** With a Host header of the caller's choice, which fetch does not allow. */
function statusAs(headers: Readonly<Record<string, string>>, path = '/health'): Promise<number> {
  return new Promise((resolve, reject) => {
    request(new URL(path, service.url), { headers }, (response) => {
      response.resume();
      resolve(response.statusCode!);
    })
      .on('error', reject)
      .end();
  });
}

describe('serve', () => {
  it.each(['fr', 'nl', 'en'])('answers what the command would, in %s', async (locale) => {
    const response = await post(`?filename=note.txt&locale=${locale}`, note);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-language')).toBe(locale);
    expect(response.headers.get('charterlint-gate')).toBe('fail');
    const there = mkdtempSync(join(tmpdir(), 'charterlint-serve-'));
    writeFileSync(join(there, 'note.txt'), note);
    const { stdout } = cli(['note.txt', '-f', 'json', '--locale', locale], { cwd: there });
    expect(await response.json()).toEqual(JSON.parse(stdout));
  });

  it('answers in the form that is asked for, from a form too', async () => {
    const form = new FormData();
    form.append('file', new Blob([word]), '../../etc/notities.docx');
    const sarif = await post('?format=sarif', form);
    expect(sarif.headers.get('content-type')).toBe('application/sarif+json');
    expect(await sarif.text()).toContain('"notities.docx"');
    const text = await post('?filename=a.docx', word, { accept: 'text/plain', 'accept-language': 'nl-BE' });
    expect(text.headers.get('content-type')).toContain('text/plain');
    expect(await text.text()).toContain('Bepalingen');
    const book = await post('?format=xlsx', word);
    expect(
      Buffer.from(await book.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('quotes nothing unless asked, and writes nothing', async () => {
    const quiet = await (await post('?filename=note.txt', note)).text();
    expect(quiet).not.toContain('excerpt');
    expect(await (await post('?filename=note.txt&quotes=full', note)).text()).toContain('excerpt');
    expect(readdirSync(cwd)).toEqual([]);
    expect(service.stderr().split('\n')).toHaveLength(2);
  });

  it.each([
    ['?format=nothing', 406, 'not-acceptable'],
    ['?quotes=some', 400, 'bad-parameter'],
    ['?colour=red', 400, 'bad-parameter'],
    ['?locale=de', 400, 'bad-parameter'],
  ])('refuses %s with %i', async (query, status, id) => {
    const response = await post(query, note, { 'accept-language': 'fr' });
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
    const problem = (await response.json()) as { type: string; status: number };
    expect(problem).toMatchObject({ type: `urn:charterlint:problem:${id}`, status });
  });

  it('takes one file of a form, and nothing that is broken', async () => {
    const two = new FormData();
    two.append('one', new Blob([note]), 'a.txt');
    two.append('other', new Blob([note]), 'b.txt');
    const field = new FormData();
    field.append('text', 'OP : Oui ?');
    const broken = { 'content-type': 'multipart/form-data; boundary=x' };
    const problems = await Promise.all(
      [
        post('', two),
        post('', field),
        post('', Buffer.from('nothing'), broken),
        fetch(`${service.url}/%zz`),
      ].map(async (answer) => [
        (await answer).status,
        ((await (await answer).json()) as { type: string }).type,
      ]),
    );
    expect(problems).toEqual([
      [415, 'urn:charterlint:problem:not-a-record'],
      [415, 'urn:charterlint:problem:not-a-record'],
      [400, 'urn:charterlint:problem:bad-request'],
      [400, 'urn:charterlint:problem:bad-request'],
    ]);
  });

  it('says in three languages what is wrong', async () => {
    const titles = await Promise.all(
      ['fr', 'nl', 'en', 'de, nl;q=0.5, fr;q=0.1'].map(async (language) => {
        const response = await post('', new Uint8Array(), { 'accept-language': language });
        return [response.status, ((await response.json()) as { title: string }).title];
      }),
    );
    expect(titles).toEqual([
      [415, 'Ceci n’est pas envoyé comme des notes'],
      [415, 'Dit is niet als notities verstuurd'],
      [415, 'This is not sent as a record'],
      [415, 'Dit is niet als notities verstuurd'],
    ]);
  });

  it('is no service for pages of other sites, nor under another name', async () => {
    const { host } = new URL(service.url);
    expect(await statusAs({ host })).toBe(200);
    expect(await statusAs({ host: 'evil.example' })).toBe(421);
    expect(await statusAs({ host: `evil.example:${host.split(':')[1]}` })).toBe(421);
    expect(await statusAs({ host, origin: 'http://evil.example' })).toBe(403);
    expect(await statusAs({ host, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect((await fetch(`${service.url}/health`)).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('describes itself, and answers as it says', async () => {
    const described = (await (await fetch(`${service.url}/openapi.json`)).json()) as {
      openapi: string;
      components: { schemas: Record<string, object> };
    };
    expect(described).toEqual(JSON.parse(readFileSync(join(root, 'docs/openapi.json'), 'utf8')));
    const ajv = new Ajv2020({ strict: false }).addSchema({ $id: 'api', ...described });
    const meets = ajv.getSchema('api#/components/schemas/report')!;
    expect([meets(await (await post('?filename=note.txt', note)).json()), meets.errors]).toEqual([
      true,
      null,
    ]);
    const problem = ajv.getSchema('api#/components/schemas/problem_details')!;
    expect(problem(await (await post('?locale=de', note)).json())).toBe(true);
  });

  it('counts, and says no word of a record', async () => {
    await post('?filename=Kwibukakwe.txt', Buffer.from('OP : Oumarouwé ?\nDPI : Ngalamulume.'));
    const text = await (await fetch(`${service.url}/metrics`)).text();
    expect(text).toMatch(/charterlint_assessments_total\{status="assessed",language="fr"\} \d+/);
    expect(text).not.toMatch(/Kwibukakwe|Oumarou|Ngalamulume|note\.txt/i);
  });

  it('takes what cannot be read for a record that cannot be read', async () => {
    const response = await post('?filename=a.docx', Buffer.from('PK\u0003\u0004 no archive'));
    expect(response.status).toBe(200);
    expect(response.headers.get('charterlint-gate')).toBe('fail');
    expect(((await response.json()) as { files: { status: string }[] }).files[0]!.status).toBe('unreadable');
  });

  it('answers fifty at once, each with its own record, in bounded memory', async () => {
    const resident = async (): Promise<number> => {
      const text = await (await fetch(`${service.url}/metrics`)).text();
      return Number(/^process_resident_memory_bytes (\S+)/m.exec(text)![1]);
    };
    const round = async (): Promise<void> => {
      const answers = await Promise.all(
        Array.from({ length: 50 }, async (_, i) => {
          const response = await post(`?filename=n${i}.txt`, brief);
          const { files } = (await response.json()) as { files: { path: string }[] };
          return [response.status, files[0]!.path];
        }),
      );
      expect(answers).toEqual(Array.from({ length: 50 }, (_, i) => [200, `n${i}.txt`]));
    };
    await round();
    const before = await resident();
    await round();
    await round();
    expect((await resident()) / before).toBeLessThan(1.5);
  }, 300_000);
});

describe('serve with limits', () => {
  it('refuses what is too large, gives up what is too slow, and goes on', async () => {
    const limited = await startService(
      [
        '--workers',
        '2',
        '--timeout',
        '8',
        '--limit',
        'fileMegabytes=20',
        '--limit',
        'characters=90000000',
        '--limit',
        'lines=9000000',
      ],
      { cwd },
    );
    try {
      await untilReady(limited);
      // An answer that nobody reads keeps its connection.
      const send = async (body: Uint8Array): Promise<{ readonly status: number; readonly text: string }> => {
        const response = await fetch(`${limited.url}/v1/assessments?filename=n.txt`, {
          method: 'POST',
          body: body as NonNullable<RequestInit['body']>,
        });
        return { status: response.status, text: await response.text() };
      };
      const large = await send(Buffer.alloc(24 * 1024 * 1024, 'a')).catch(() => undefined);
      // A caller that still writes may see the connection closed instead.
      expect(large?.status ?? 413).toBe(413);
      // Threads that have seen a record are quick with the next.
      for (let i = 0; i < 4; i++) await send(brief);
      const line =
        'OP : Pourquoi êtes-vous parti, et quand avez-vous décidé de partir avec eux ?\nDPI : Oui.\n';
      const slow = send(Buffer.from(line.repeat(Math.floor(18_000_000 / line.length))));
      const quick = send(brief);
      expect((await quick).status).toBe(200);
      const given = await slow;
      expect(given.status).toBe(504);
      expect(JSON.parse(given.text)).toMatchObject({ type: 'urn:charterlint:problem:late', status: 504 });
      // The thread that was ended has another in its place.
      let again = await send(brief);
      for (let i = 0; i < 20 && again.status === 504; i++) again = await send(brief);
      expect(again.status).toBe(200);
    } finally {
      await limited.stop();
    }
  }, 300_000);

  it('finishes what it has taken in when it is asked to end', async () => {
    const own = await startService(['--workers', '1'], { cwd });
    await untilReady(own);
    const answers = Array.from({ length: 8 }, () =>
      fetch(`${own.url}/v1/assessments?filename=n.txt`, {
        method: 'POST',
        body: note as NonNullable<RequestInit['body']>,
      }),
    );
    // One thread answers them one after another: with the first, the others have come in and wait.
    await answers[0];
    const stopped = own.stop();
    const statuses = await Promise.all(
      answers.map((answer) =>
        answer.then(
          async (response) => {
            await response.arrayBuffer();
            return response.status;
          },
          () => 0,
        ),
      ),
    );
    expect(statuses.filter((status) => status === 200).length).toBe(8);
    expect(await stopped).toBe(0);
    await expect(fetch(`${own.url}/health`)).rejects.toThrow();
  }, 60_000);
});

describe('serve to others', () => {
  it('wants a token before it listens on another address, and a good one', () => {
    const open = cli(['serve', '--host', '0.0.0.0'], { cwd });
    expect([open.status, open.stderr]).toEqual([2, expect.stringContaining('--token-file')]);
    const short = cli(['serve', '--locale', 'nl'], { cwd, env: { CHARTERLINT_TOKEN: 'short' } });
    expect([short.status, short.stderr]).toEqual([2, expect.stringContaining('te kort')]);
    const port = cli(['serve', '--port', '99999', '--locale', 'fr'], { cwd });
    expect([port.status, port.stderr]).toEqual([2, expect.stringContaining('0 à 65535')]);
  });

  it('lets nobody in without the token but to see that it is up, and keeps what it assessed', async () => {
    const there = mkdtempSync(join(tmpdir(), 'charterlint-serve-'));
    const token = 'c0rrect-horse-battery-staple';
    writeFileSync(join(there, 'token'), `${token}\n`);
    const own = await startService(['--token-file', 'token', '--store', 'h.db', '--workers', '1'], {
      cwd: there,
    });
    try {
      await untilReady(own);
      const as = async (authorization?: string): Promise<number> =>
        (
          await fetch(`${own.url}/v1/assessments`, {
            method: 'POST',
            body: note as NonNullable<RequestInit['body']>,
            headers: authorization ? { authorization } : {},
          })
        ).status;
      expect([await as(), await as('Bearer nonsense'), await as(`Bearer ${token}x`)]).toEqual([
        401, 401, 401,
      ]);
      expect((await fetch(`${own.url}/metrics`)).status).toBe(401);
      expect((await fetch(`${own.url}/health`)).status).toBe(200);
      expect(await as(`Bearer ${token}`)).toBe(200);
    } finally {
      expect(await own.stop()).toBe(0);
    }
    const store = await openStore(join(there, 'h.db'), '/', storeWords.en);
    const rows = await store.database.query('select door, ended is not null as whole from runs');
    expect(rows).toMatchObject([{ door: 'serve', whole: 1 }]);
    expect(await store.database.query('select id from assessments')).toHaveLength(1);
    await store.close();
  }, 60_000);
});
