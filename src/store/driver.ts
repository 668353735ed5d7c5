import { Misuse } from '../io/misuse.ts';
import type { StoreWords } from './store-words.ts';

/**
 * A package that the command does not carry: servers and native code are for those who want them.
 * @throws Misuse with the line that installs it.
 */
export async function driver<T>(load: () => Promise<T>, packages: string, words: StoreWords): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ERR_MODULE_NOT_FOUND' || code === 'MODULE_NOT_FOUND')
      throw new Misuse(words.noDriver(packages));
    throw error;
  }
}
