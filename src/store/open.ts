import { resolve } from 'node:path';
import type { Database } from './database.ts';
import { migrated } from './migrations.ts';
import { Store } from './store.ts';
import type { StoreWords } from './store-words.ts';

/**
 * The store at a place: `postgres://…` is a server, everything else a file, made where there is none.
 * @throws Misuse where it cannot be opened, its driver is not installed, or it holds something else.
 */
export async function openStore(place: string, cwd: string, words: StoreWords): Promise<Store> {
  const database = await opened(place, cwd, words);
  try {
    await migrated(database, shownPlace(place), words);
  } catch (error) {
    await database.close();
    throw error;
  }
  return new Store(database);
}

export function isServer(place: string): boolean {
  return /^postgres(ql)?:\/\//.test(place);
}

async function opened(place: string, cwd: string, words: StoreWords): Promise<Database> {
  const name = shownPlace(place);
  if (isServer(place)) return (await import('./postgres.ts')).postgres(place, name, words);
  return (await import('./sqlite.ts')).sqlite(resolve(cwd, place), name, words);
}

/** As sentences name it: a URL may hold a password. */
export function shownPlace(place: string): string {
  if (!isServer(place)) return place;
  try {
    const { host, pathname } = new URL(place);
    return `postgres://${host}${pathname}`;
  } catch {
    return 'postgres://…';
  }
}
