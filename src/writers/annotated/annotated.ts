import type { Source } from '../../model/interview.ts';
import type { Annotated, Comment, Signature } from './comment.ts';
import { annotatedDocx, holdsOurs as docxHoldsOurs } from './docx.ts';
import { annotatedOdt, holdsOurs as odtHoldsOurs } from './odt.ts';
import type { Package } from './package.ts';

/** A document as a writer is handed it: an archive, or the bytes of one that is none. */
export type Original = Package | Uint8Array;

/**
 * A copy of a document with comments at the words they are about; `source` is what was read of these very bytes.
 * Comments of an earlier time that are ours go, unless a person answered them; nothing else changes. Undefined for
 * what holds no comments that we could write.
 */
export function annotated(
  original: Original,
  source: Source,
  comments: readonly Comment[],
  signature: Signature,
): Annotated | undefined {
  if (source.format === 'odt') return annotatedOdt(original, source, comments, signature);
  if (source.format === 'docx' && !(original instanceof Uint8Array))
    return annotatedDocx(original, source, comments, signature);
  return undefined;
}

/** Whether a document is such a copy. */
export function isAnnotated(original: Original, { format }: Pick<Source, 'format'>): boolean {
  if (format === 'odt') return odtHoldsOurs(original);
  return format === 'docx' && !(original instanceof Uint8Array) && docxHoldsOurs(original);
}
