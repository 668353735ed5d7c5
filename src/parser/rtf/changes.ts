import type { ReadOptions } from '../blocks.ts';
import type { Group } from './group.ts';

/** Tracked changes: which words are left out, and how many stretches somebody changed. */
export class Changes {
  count = 0;
  private last = '';
  private readonly side: ReadOptions['changes'];

  constructor(side: ReadOptions['changes']) {
    this.side = side;
  }

  /** Whether words (or the end of a paragraph) of this group belong to the side that is read. */
  keeps({ deleted, inserted, author, moment }: Group): boolean {
    const key = deleted || inserted ? `${deleted} ${inserted} ${author} ${moment}` : '';
    if (key !== '' && key !== this.last) this.count++;
    this.last = key;
    return !(this.side === 'accepted' ? deleted : inserted);
  }
}
