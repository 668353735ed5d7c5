import { strFromU8, unzipSync } from 'fflate';

/** Words of an office file's body, each once, as a reader finds them that knows nothing of the format but its tags. */
export interface PlainWords {
  readonly kept: ReadonlySet<string>;
  /** Words of tracked deletions that stand nowhere else. */
  readonly deleted: ReadonlySet<string>;
}

/** Undefined for a file that is neither an archive with a body where programs put it, nor that body as one file. */
export function plainWords(bytes: Uint8Array): PlainWords | undefined {
  const xml = bodyOf(bytes);
  if (xml === undefined) return undefined;
  const kept = wordsIn(xml.replace(deletion, ' '));
  const deleted = wordsIn((xml.match(deletion) ?? []).join(' '));
  return { kept, deleted: new Set([...deleted].filter((word) => !kept.has(word))) };
}

const deletion = /<w:delText[^>]*>[^<]*<\/w:delText>|<text:tracked-changes[\s\S]*?<\/text:tracked-changes>/g;

/** What is no text of the record: field codes, comments, descriptions of pictures, who changed what. */
const aside = new RegExp(
  ['w:instrText', 'office:annotation', 'office:change-info', 'office:forms', 'svg:title', 'svg:desc']
    .concat([
      'text:note-citation',
      'text:index-title-template',
      'wp:align',
      'wp:posOffset',
      'wp14:pctWidth',
      'wp14:pctHeight',
      'math',
    ])
    .map((name) => `<${name}(?:\\s[^>]*)?(?<!/)>[\\s\\S]*?</${name}>`)
    .join('|'),
  'g',
);

/** Pictures of a file that is one piece. */
const images = /<office:binary-data>[^<]*<\/office:binary-data>/g;

function bodyOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0x3c) return /<office:body\b[\s\S]*/.exec(strFromU8(bytes))?.[0].replace(images, '');
  try {
    const parts = unzipSync(bytes, { filter: ({ name }) => /^(?:word\/document|content)\.xml$/.test(name) });
    const [part] = Object.values(parts);
    const text = part && strFromU8(part);
    return text && (/<(?:office:body|w:body)\b[\s\S]*/.exec(text)?.[0] ?? text);
  } catch {
    return undefined;
  }
}

function wordsIn(xml: string): ReadonlySet<string> {
  const text = xml
    .replace(aside, ' ')
    .replace(
      /<\/(?:w:p|text:p|text:h)>|<(?:w:tab|w:br|w:cr|text:s|text:tab|text:line-break|text:note-body)\b[^>]*>/g,
      ' ',
    )
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:amp|lt|gt|quot|apos|#\w+);/g, ' ')
    .normalize('NFKC');
  return new Set(text.match(/[\p{L}\p{M}\p{N}]{2,}/gu));
}
