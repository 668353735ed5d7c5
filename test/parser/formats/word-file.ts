import { strToU8, zipSync } from 'fflate';

export interface WordParts {
  readonly document: string | Uint8Array;
  readonly styles?: string | undefined;
  readonly header?: string | undefined;
  /** Other parts in the folder "word", by file name; "header2.xml" is related as a header with the id "header2". */
  readonly others?: Readonly<Record<string, string | Uint8Array>>;
  /** Name of the main part. */
  readonly main?: string;
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of the parts given, packed with deflate. */
export function wordFile(parts: WordParts): Uint8Array {
  return zipSync(partsOf(parts));
}

/** The files of an archive that is a Word document. */
export function partsOf({
  document,
  styles,
  header,
  others = {},
  main = 'word/document.xml',
}: WordParts): Record<string, Uint8Array> {
  const file = main.split('/').at(-1)!;
  const related = [
    ...(styles === undefined ? [] : [['styles', 'styles.xml']]),
    ...(header === undefined ? [] : [['header', 'header1.xml']]),
    ...Object.keys(others).map((name) => [name.replace(/\d*\.xml$/, ''), name]),
  ] as [string, string][];
  return {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(relationships([['officeDocument', main]])),
    [main]: typeof document === 'string' ? strToU8(document) : document,
    [`word/_rels/${file}.rels`]: strToU8(relationships(related)),
    ...(styles !== undefined && { 'word/styles.xml': strToU8(styles) }),
    ...(header !== undefined && { 'word/header1.xml': strToU8(header) }),
    ...Object.fromEntries(
      Object.entries(others).map(([name, part]) => [
        `word/${name}`,
        typeof part === 'string' ? strToU8(part) : part,
      ]),
    ),
  };
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target]) =>
      `<Relationship Id="${target.replace(/\.xml$/, '')}" Type="${officeDocument}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A document of plain paragraphs. */
export function wordXml(...paragraphs: readonly string[]): string {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`);
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';

/** A part with this element as its root: "styles", "numbering", "hdr". */
export function part(root: string, content: string): string {
  return `<w:${root} ${names}>${content}</w:${root}>`;
}

/** A main part with this inside its body. */
export function body(content: string): string {
  return part('document', `<w:body>${content}</w:body>`);
}

/** A paragraph of one run. */
export function p(words: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
