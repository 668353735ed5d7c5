import { symbolPage } from './code-pages.ts';

/** Code page of each `\fcharset` (RTF 1.9.1, « Font Table »). */
const pageOfCharset: Readonly<Record<number, number>> = {
  2: symbolPage,
  77: 10000,
  78: 10001,
  79: 10003,
  80: 10008,
  81: 10002,
  89: 10007,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** The code pages of a document: its own, and those of its fonts, in which `\'e9` stands for another letter each. */
export class CodePages {
  /** `\deff`: the font of text that names none. */
  standard = -1;
  private document = 1252;
  private ansi = true;
  private readonly fonts = new Map<number, number>();
  private font = 0;

  /** Words of the head of the file. */
  header(name: string, value: number | undefined): void {
    this.ansi = name === 'ansi' || name === 'ansicpg';
    if (name === 'ansicpg') this.document = value || 1252;
    else this.document = name === 'mac' ? 10000 : name === 'pc' ? 437 : name === 'pca' ? 850 : 1252;
  }

  /** Words inside the font table. */
  table(name: string, value = 0): void {
    if (name === 'f') this.font = value;
    else if (name === 'cpg') this.fonts.set(this.font, value);
    else if (name === 'fcharset' && !this.fonts.has(this.font)) {
      const page = value === 0 ? this.western() : pageOfCharset[value];
      if (page !== undefined) this.fonts.set(this.font, page);
    }
  }

  /** Of a font by its number; -1 for text that names none. */
  of(font: number): number {
    return this.fonts.get(font < 0 ? this.standard : font) ?? this.document;
  }

  /** « ANSI » is 1252 whatever else the document is written in, unless it is no Windows document or in UTF-8. */
  private western(): number {
    return this.ansi && this.document !== 65001 ? 1252 : this.document;
  }
}
