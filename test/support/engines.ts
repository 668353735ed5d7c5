import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Server, serverPrograms, startServer } from './postgres.ts';

/** An engine that stores are tried on; `place` is a fresh one each time. */
export interface Engine {
  readonly name: 'sqlite' | 'postgres';
  readonly there: boolean;
  start(): Promise<void>;
  place(): string;
  stop(): Promise<void>;
}

let server: Server | undefined;
let count = 0;

export const engines: readonly Engine[] = [
  {
    name: 'sqlite',
    there: true,
    start: async () => undefined,
    place: () => join(mkdtempSync(join(tmpdir(), 'charterlint-store-')), 'history.db'),
    stop: async () => undefined,
  },
  {
    name: 'postgres',
    there: serverPrograms() !== undefined,
    start: async () => {
      server = await startServer();
    },
    place: () => server!.url(`store${++count}`),
    stop: async () => server?.stop(),
  },
];
