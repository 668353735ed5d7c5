import type { MadeFile } from '../protocol.ts';
import { element } from './element.ts';

/** Hands a file to the browser's downloads; it never leaves the machine. */
export function download({ name, type, bytes }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = element('a', { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
