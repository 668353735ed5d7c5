import { Inflate } from 'fflate';
import type { Host } from '../../src/parser/blocks.ts';
import type { PdfText } from '../../src/parser/pdf/pages.ts';

/** One step of packed data unpacks to some sixteen megabytes at most, so that a bomb is seen before it goes off. */
const step = 16_384;

/** The browser's part in reading files; PDF is read where the page can end it. */
export function hostWith(pdfText: PdfText): Host {
  return { inflate, pdfText };
}

/** @throws RangeError when the data is larger than it declares. */
export function inflate(raw: Uint8Array, declaredSize: number): Uint8Array {
  const content = new Uint8Array(declaredSize);
  let size = 0;
  const stream = new Inflate((chunk) => {
    if (size + chunk.length > declaredSize) throw new RangeError('more than declared');
    content.set(chunk, size);
    size += chunk.length;
  });
  for (let at = 0; at === 0 || at < raw.length; at += step)
    stream.push(raw.subarray(at, at + step), at + step >= raw.length);
  return content.subarray(0, size);
}
