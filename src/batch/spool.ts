import { randomBytes } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Stored } from './kept.ts';
import { decrypted, encrypted } from './seal.ts';

/** What is held in memory before the rest goes to a file. */
const mostInMemory = 48 * 1024 * 1024;

/** Where a part lies in the file; a length of 0 says that there is none. */
interface Place {
  readonly at: number;
  readonly length: number;
}

/**
 * The records of a run, as they come, to be read again in any order. Small runs stay in memory; of a long one the rest
 * lies in a file of this run alone, under a key that is nowhere but in memory: if the program is killed, what is left of
 * it says nothing. Where the disk is full, memory has to do.
 */
export class Spool {
  readonly #memory = new Map<number, Stored>();
  readonly #places = new Map<number, readonly [Stored['head'], core: Place, quotes: Place]>();
  readonly #key = randomBytes(32);
  #held = 0;
  #end = 0;
  #file: number | undefined;
  #folder: string | undefined;
  #full = false;

  put(at: number, record: Stored): void {
    const size = record.core.length + (record.quotes?.length ?? 0);
    if (this.#held + size > mostInMemory && this.#written(at, record)) return;
    this.#memory.set(at, record);
    this.#held += size;
  }

  has(at: number): boolean {
    return this.#memory.has(at) || this.#places.has(at);
  }

  get(at: number): Stored | undefined {
    const known = this.#memory.get(at);
    const place = this.#places.get(at);
    if (known || !place) return known;
    const [head, core, quotes] = place;
    return { head, core: this.#read(core), ...(quotes.length > 0 ? { quotes: this.#read(quotes) } : {}) };
  }

  head(at: number): Stored['head'] | undefined {
    return this.#memory.get(at)?.head ?? this.#places.get(at)?.[0];
  }

  /** Nothing can be read after it. */
  end(): void {
    this.#memory.clear();
    this.#places.clear();
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = undefined;
    this.#folder = undefined;
  }

  #written(at: number, { head, core, quotes }: Stored): boolean {
    if (this.#full) return false;
    try {
      this.#file ??= this.#opened();
      this.#places.set(at, [head, this.#write(core), quotes ? this.#write(quotes) : { at: 0, length: 0 }]);
      return true;
    } catch {
      this.#full = true;
      return false;
    }
  }

  #opened(): number {
    this.#folder = mkdtempSync(join(tmpdir(), 'charterlint-'));
    // Not there any more when the program ends in whatever way, short of being killed.
    process.once('exit', () => this.end());
    return openSync(join(this.#folder, 'spool'), 'wx+', 0o600);
  }

  #write(part: Uint8Array): Place {
    const bytes = encrypted(part, this.#key, String(this.#end));
    for (let done = 0; done < bytes.length; )
      done += writeSync(this.#file!, bytes, done, bytes.length - done, this.#end + done);
    const place = { at: this.#end, length: bytes.length };
    this.#end += bytes.length;
    return place;
  }

  #read({ at, length }: Place): Uint8Array {
    const bytes = Buffer.alloc(length);
    for (let done = 0; done < length; ) {
      const read = readSync(this.#file!, bytes, done, length - done, at + done);
      if (read === 0) break;
      done += read;
    }
    const plain = decrypted(bytes, this.#key, String(at));
    if (!plain) throw new Error('the file of the records of this run was changed');
    return plain;
  }
}
