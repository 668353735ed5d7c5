import type { Problem } from '../../model/problem.ts';
import { decodeAs, decodeText } from '../../text/encoding.ts';
import { latin1 } from '../archive/signature.ts';
import { Unreadable } from '../unreadable.ts';

/** The standard looks at 1024 bytes; Word's first tag alone may take half of them. */
const declaredWithin = 4096;

/**
 * The text of a page. What the bytes prove (mark, UTF-16, valid UTF-8) wins over what the page says of itself: pages
 * are often saved anew without their declaration being changed. Throws `Unreadable`.
 */
export function decoded(bytes: Uint8Array): { readonly text: string; readonly problems: readonly Problem[] } {
  const read = decodeText(bytes);
  if ('problem' in read) throw new Unreadable(read.problem);
  const { text, encoding, doubtful, lost } = read;
  if (/^utf-/.test(encoding) && !doubtful && !lost) return { text, problems: [] };
  const label = declaredIn(latin1(bytes.subarray(0, declaredWithin)));
  // The bytes are no valid UTF-8, whatever the page says.
  const told = label === undefined || /^utf-?\d+/i.test(label) ? undefined : decodeAs(bytes, label);
  if (told !== undefined && !told.includes('\ufffd')) return { text: told, problems: [] };
  const problems: Problem[] = [];
  if (lost) problems.push({ code: 'degraded', data: { signs: lost } });
  if (doubtful) problems.push({ code: 'guessed-encoding', data: { encoding } });
  return { text, problems };
}

/** HTML standard §13.2.3.2, without its care for tags that are not whole; XML 1.0 §4.3.3. */
function declaredIn(start: string): string | undefined {
  const page = start.replace(/<!--[\s\S]*?-->/g, '');
  const xml = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)/i.exec(page);
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(page);
  return meta?.[1] ?? xml?.[1];
}
