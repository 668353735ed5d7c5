import { type Paragraph, textOf } from './sheet.ts';

/** Text of the paragraph that the box takes the place of. */
export const boxAnchor = 'box-anchor';

/**
 * A text box as Word writes it (ISO/IEC 29500-3, markup compatibility): the shape, and beside it the older drawing
 * with the same words for programs that do not know shapes. The writer in use has neither.
 */
export function boxXml(paragraphs: readonly Paragraph[]): string {
  const words = paragraphs
    .map((each) => `<w:p><w:r><w:t xml:space="preserve">${escaped(textOf(each))}</w:t></w:r></w:p>`)
    .join('');
  const content = `<w:txbxContent>${words}</w:txbxContent>`;
  const [wide, high] = [5_400_000, 3_200_000];
  const namespaces = [
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
  ].join(' ');
  const shape =
    `<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${wide}" cy="${high}"/>` +
    '<wp:docPr id="1" name="Box 1"/><a:graphic>' +
    '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">' +
    `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>' +
    `<wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>`;
  const older = `<w:pict><v:rect style="width:425pt;height:252pt"><v:textbox>${content}</v:textbox></v:rect></w:pict>`;
  return (
    `<w:p><w:r><mc:AlternateContent ${namespaces}><mc:Choice Requires="wps">${shape}</mc:Choice>` +
    `<mc:Fallback>${older}</mc:Fallback></mc:AlternateContent></w:r></w:p>`
  );
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
