import type { ProseReader } from '../prose/prose.ts';
import { withoutLineEndTags } from './line-end-tags.ts';
import { markdownLines } from './lines.ts';

/** How Markdown is read, decoded already. */
export const markdownReader: ProseReader = {
  format: 'markdown',
  lines: markdownLines,
  shown: withoutLineEndTags,
};
