import { strToU8, zipSync } from 'fflate';

export interface WordParts {
  readonly document: string | Uint8Array;
  readonly styles?: string | undefined;
  readonly header?: string | undefined;
  /** Name of the main part. */
  readonly main?: string;
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file of the parts given, packed with deflate. */
export function wordFile({ document, styles, header, main = 'word/document.xml' }: WordParts): Uint8Array {
  const file = main.split('/').at(-1)!;
  const related = [
    ...(styles === undefined ? [] : [['styles', 'styles.xml']]),
    ...(header === undefined ? [] : [['header', 'header1.xml']]),
  ] as [string, string][];
  return zipSync({
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    '_rels/.rels': strToU8(relationships([['officeDocument', main]])),
    [main]: typeof document === 'string' ? strToU8(document) : document,
    [`word/_rels/${file}.rels`]: strToU8(relationships(related)),
    ...(styles !== undefined && { 'word/styles.xml': strToU8(styles) }),
    ...(header !== undefined && { 'word/header1.xml': strToU8(header) }),
  });
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const items = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i}" Type="${officeDocument}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** A document of plain paragraphs. */
export function wordXml(...paragraphs: readonly string[]): string {
  const body = paragraphs.map((words) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`);
  return `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`;
}
