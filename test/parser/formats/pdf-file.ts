const latin1 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** A PDF of these objects, the first of which is its catalog; streams as Latin-1. */
export function pdfFile(objects: readonly string[]): Uint8Array {
  let file = '%PDF-1.5\n';
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(file.length);
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return latin1(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
  );
}

export function streamOf(content: string, more = ''): string {
  return `<<${more}/Length ${content.length}>>\nstream\n${content}\nendstream`;
}

/** Pages of a content each, with Helvetica as F1, its bold as F2 and a small picture as I. */
export function pagesFile(contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, i) => `${6 + 2 * i} 0 R`).join(' ');
  const font = (name: string) => `<</Type/Font/Subtype/Type1/BaseFont/${name}/Encoding/WinAnsiEncoding>>`;
  const picture = '/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray';
  const resources = '/Resources<</Font<</F1 3 0 R/F2 4 0 R>>/XObject<</I 5 0 R>>>>';
  return pdfFile([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    streamOf('abcd', picture),
    ...contents.flatMap((content, i) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${7 + 2 * i} 0 R${resources}>>`,
      streamOf(content),
    ]),
  ]);
}

/** Lines from the top of a page; those that begin with `*` are bold. */
export function written(...lines: readonly string[]): string {
  return lines
    .map((line, i) => {
      const bold = line.startsWith('*');
      const words = (bold ? line.slice(1) : line).replace(/[\\()]/g, '\\$&');
      return `BT /${bold ? 'F2' : 'F1'} 11 Tf 70 ${770 - 16 * i} Td (${words}) Tj ET`;
    })
    .join('\n');
}

/** The picture over the whole page. */
export const scan = 'q 595 0 0 842 0 0 cm /I Do Q';
