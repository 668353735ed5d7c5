import type { Format } from '../parser/blocks.ts';
import { formatFor } from '../parser/index.ts';
import { formats } from './library.ts';

/** Extensions that a folder is walked for, with the dot; old Word files too, since they must be named as unreadable. */
export const recordExtensions: readonly string[] = knownExtensions();

/** Those of plug-ins too: to be called when one was enrolled. */
export function addExtensions(): void {
  (recordExtensions as string[]).splice(0, recordExtensions.length, ...knownExtensions());
}

function knownExtensions(): string[] {
  return Object.values(formats).flatMap(({ extensions }) => extensions);
}

/** The reader for a file; loads those that the first bytes or the name allow: linting Markdown loads no XML parser. */
export async function readerFor(name: string, bytes: Uint8Array): Promise<Format> {
  const ids = candidates(bytes, name);
  const loaded = await Promise.all(ids.map(async (id) => (await formats[id]!.load()).default));
  return formatFor(name, bytes, loaded) ?? loaded[0]!;
}

/** In the order in which they may speak when none knows the content: first the one that the name asks for. */
function candidates(bytes: Uint8Array, name: string): readonly string[] {
  const named = namedBy(name);
  const likely = likelyIn(bytes, named ?? 'text');
  return [...new Set(named ? [named, ...likely] : likely)];
}

function namedBy(name: string): string | undefined {
  const extension = /\.[^./\\]+$/.exec(name.toLowerCase())?.[0];
  return Object.keys(formats).find((id) => extension && formats[id]!.extensions.includes(extension));
}

function likelyIn(bytes: Uint8Array, named: string): readonly string[] {
  const start = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/^(?:\xef\xbb\xbf|\0|\s)+/, '');
  if (start.startsWith('PK') || start.startsWith('\xd0\xcf')) return ['docx', 'odt'];
  if (start.startsWith('{\\rt')) return ['rtf'];
  if (start.includes('%PDF-')) return ['pdf', 'text'];
  const prose = named === 'markdown' ? 'markdown' : 'text';
  return /^(?:\xff\xfe|\xfe\xff)?\0?</.test(start) ? ['html', 'odt', prose] : [prose];
}
