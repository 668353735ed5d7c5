import { FileQueue } from './file-queue.ts';
import { isServer } from './open.ts';
import type { Queue } from './queue.ts';
import type { Store } from './store.ts';
import type { StoreWords } from './store-words.ts';

/** The queue of a store, on the engine of the store. @throws Misuse where its driver is not installed. */
export async function openQueue(store: Store, place: string, words: StoreWords): Promise<Queue> {
  if (!isServer(place)) return new FileQueue(store.database);
  return (await import('./server-queue.ts')).serverQueue(place, words);
}
