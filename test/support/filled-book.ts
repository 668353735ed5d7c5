import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Text by column letter. */
export type Cells = Readonly<Record<string, string>>;

const manual = 'xl/worksheets/sheet6.xml';

/** A workbook with rows of the sheet Manual typed in, as a spreadsheet program saves it: `[2, { G: 'met' }]` in row 2. */
export function filledBook(book: Uint8Array, rows: readonly (readonly [number, Cells])[]): Uint8Array {
  const files = unzipSync(book);
  let xml = strFromU8(files[manual]!);
  for (const [number, cells] of rows) {
    xml = xml.replace(
      new RegExp(`(<row r="${number}"[^>]*>)(.*?)(</row>)`, 's'),
      (_, open, inner: string, close) => {
        const kept = inner
          .match(/<c r="[A-Z]+\d+".*?<\/c>/gs)!
          .filter((cell) => !(/r="([A-Z]+)/.exec(cell)![1]! in cells));
        const typed = Object.entries(cells).map(([column, text]) =>
          /^\d+$/.test(text)
            ? `<c r="${column}${number}"><v>${text}</v></c>`
            : `<c r="${column}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
        );
        const placed = [...kept, ...typed].sort((a, b) =>
          /r="(\w+)"/.exec(a)![1]! < /r="(\w+)"/.exec(b)![1]! ? -1 : 1,
        );
        return `${open}${placed.join('')}${close}`;
      },
    );
  }
  files[manual] = strToU8(xml);
  return zipSync(files);
}
