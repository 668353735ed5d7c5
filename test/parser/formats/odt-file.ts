import { strToU8, zipSync } from 'fflate';

export interface OdtParts {
  readonly content: string | Uint8Array;
  readonly styles?: string;
  /** What the package says it is. */
  readonly type?: string;
  readonly manifest?: string;
}

const text = 'application/vnd.oasis.opendocument.text';
const standard = (name: string) => `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`;
export const namespaces = [
  ...['office', 'style', 'text', 'table', 'manifest'].map((name) => `xmlns:${name}="${standard(name)}"`),
  `xmlns:fo="${standard('xsl-fo-compatible')}"`,
].join(' ');

/** An OpenDocument package of the parts given, its type first and not packed. */
export function odtFile({ content, styles, type = text, manifest = manifestXml() }: OdtParts): Uint8Array {
  return zipSync({
    mimetype: [strToU8(type), { level: 0 }],
    'content.xml': typeof content === 'string' ? strToU8(content) : content,
    ...(styles !== undefined && { 'styles.xml': strToU8(styles) }),
    'META-INF/manifest.xml': strToU8(manifest),
  });
}

/** A manifest; `inside` stands in the entry of the content. */
export function manifestXml(inside = ''): string {
  return `<manifest:manifest ${namespaces}><manifest:file-entry manifest:full-path="content.xml">${inside}</manifest:file-entry></manifest:manifest>`;
}

/** Content of plain paragraphs; `inside` names the kind of the body. */
export function contentXml(paragraphs: readonly string[], inside = 'text'): string {
  const body = paragraphs.map((words) => `<text:p>${words}</text:p>`).join('');
  return `<office:document-content ${namespaces}><office:body><office:${inside}>${body}</office:${inside}></office:body></office:document-content>`;
}
