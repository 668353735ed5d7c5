import { namespaces } from './odt-file.ts';

export interface FlatParts {
  readonly body: string;
  /** `office:styles`, `office:automatic-styles`, `office:master-styles`. */
  readonly common?: string;
  readonly automatic?: string;
  readonly masters?: string;
}

const more = `${namespaces} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:form="urn:oasis:names:tc:opendocument:xmlns:form:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" xmlns:field="urn:openoffice:names:experimental:ooo-ms-interop:xmlns:field:1.0"`;

/** A flat OpenDocument text of the parts given. */
export function flatFile({ body, common = '', automatic = '', masters = '' }: FlatParts): string {
  return `<office:document ${more}><office:styles>${common}</office:styles><office:automatic-styles>${automatic}</office:automatic-styles><office:master-styles>${masters}</office:master-styles><office:body><office:text>${body}</office:text></office:body></office:document>`;
}
