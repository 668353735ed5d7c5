/** What is on or off in a stretch of text. */
export interface Look {
  bold: boolean;
  italic: boolean;
  hidden: boolean;
}

/** Word itself stops at ten; a file of nothing but styles must not take long. */
const longestChain = 30;

interface Style {
  readonly look: Partial<Look>;
  basedOn: number | undefined;
  outline: number | undefined;
  name: string;
}

/** Names as Word writes them in the languages of its users; aliases follow behind a comma. */
const headings = /^(?:heading|titre|kop)[ _]?([1-6])(?:,|$)/i;

/** The style sheet of a document (RTF 1.9.1, « Style Sheet »). */
export class Stylesheet {
  private readonly styles = new Map<string, Style>();
  private open: Style = newStyle();
  private key = 's0';
  private readonly looks = new Map<string, Partial<Look>>();
  private readonly levels = new Map<number, number | undefined>();

  /** A style begins; without a number it is the one that all paragraphs have. */
  begin(): void {
    this.open = newStyle();
    this.key = 's0';
  }

  word(name: string, value: number | undefined): void {
    const { open } = this;
    if (name === 's' || name === 'cs' || name === 'ts' || name === 'ds') this.key = `${name}${value ?? 0}`;
    else if (name === 'sbasedon') open.basedOn = value;
    else if (name === 'outlinelevel') open.outline = value;
    else if (name === 'b') open.look.bold = value !== 0;
    else if (name === 'i') open.look.italic = value !== 0;
    else if (name === 'v') open.look.hidden = value !== 0;
  }

  text(words: string): void {
    this.open.name += words;
  }

  end(): void {
    this.open.name = this.open.name.split(';', 1)[0]!.trim();
    this.styles.set(this.key, this.open);
  }

  /** What a style and those it rests on switch on or off; a circle ends where it closes. */
  look(kind: 's' | 'cs', id: number): Partial<Look> {
    const key = `${kind}${id}`;
    let look = this.looks.get(key);
    if (!look) {
      look = {};
      for (const style of [...this.chain(kind, id)].reverse()) Object.assign(look, style.look);
      this.looks.set(key, look);
    }
    return look;
  }

  /** Heading level 1–6: by the names of the style and those it rests on, else by its level in the outline. */
  heading(id: number): number | undefined {
    if (!this.levels.has(id)) this.levels.set(id, this.findHeading(id));
    return this.levels.get(id);
  }

  private findHeading(id: number): number | undefined {
    for (const { name, outline } of this.chain('s', id)) {
      const level = headings.exec(name)?.[1];
      if (level !== undefined) return Number(level);
      if (outline !== undefined) return headingLevel(outline);
    }
    return undefined;
  }

  private chain(kind: 's' | 'cs', id: number): ReadonlySet<Style> {
    const found = new Set<Style>();
    let style = this.styles.get(`${kind}${id}`);
    while (style && found.size < longestChain && !found.has(style)) {
      found.add(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(`${kind}${style.basedOn}`);
    }
    return found;
  }
}

/** `\outlinelevel` counts from 0; 9 is body text, and 6–8 are deeper than any heading. */
export function headingLevel(outline: number): number | undefined {
  return outline >= 0 && outline < 6 ? outline + 1 : undefined;
}

function newStyle(): Style {
  return { look: {}, basedOn: undefined, outline: undefined, name: '' };
}
