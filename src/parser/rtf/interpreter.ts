import type { ReadOptions } from '../blocks.ts';
import { Unreadable } from '../unreadable.ts';
import { Changes } from './changes.ts';
import { characters, signs } from './characters.ts';
import { symbolPage } from './code-pages.ts';
import { type Destination, destinations } from './destinations.ts';
import { type Draft, Flow } from './flow.ts';
import { CodePages } from './fonts.ts';
import { depthOf, type Group, levelOf, resetParagraph, rootGroup } from './group.ts';
import { Pages } from './pages.ts';
import { isApart, Parts } from './parts.ts';
import { format, starrable } from './properties.ts';
import { Stylesheet } from './stylesheet.ts';
import { Substitutes } from './substitutes.ts';
import { Shape } from './tables.ts';
import type { Sink } from './tokens.ts';
import { Words } from './words.ts';

/** What a document is made of, in the order of the file. */
export class Interpreter implements Sink {
  readonly parts = new Parts();
  readonly pages = new Pages();
  readonly changes: Changes;
  comments = 0;
  private readonly source: string;
  private readonly limits: ReadOptions['limits'];
  private readonly codePages = new CodePages();
  private readonly styles = new Stylesheet();
  private readonly words: Words;
  private readonly outer: Group[] = [];
  private readonly body: Flow;
  private group: Group;
  private spent = 0;
  /** Groups open inside the one that is left out, and itself. */
  private skipping = 0;
  private starred = false;
  private readonly substitutes = new Substitutes();
  private afterReturn = false;

  constructor(bytes: Uint8Array, source: string, { changes, limits }: ReadOptions) {
    this.words = new Words(bytes, source);
    this.source = source;
    this.limits = limits;
    this.changes = new Changes(changes);
    this.body = this.newFlow(this.pages);
    this.group = rootGroup(this.body);
  }

  /** The body, once the file has ended: groups that are still open end with it. */
  finish(): readonly Draft[] {
    this.skipping = Math.min(this.skipping, 1);
    while (this.outer.length > 0) this.close();
    this.words.cut();
    this.body.finish(levelOf(this.group), this.depth());
    return this.body.drafts;
  }

  open(): void {
    if (this.skipping > 0) {
      this.skipping++;
      return;
    }
    this.words.cut();
    this.spend();
    if (this.outer.length >= this.limits.depth) throw new Unreadable('too-deep');
    const entry = this.group.owns === 'styles';
    this.outer.push(this.group);
    this.group = { ...this.group, owns: entry ? 'style' : undefined, fresh: true };
    if (entry) this.styles.begin();
    this.starred = false;
  }

  close(): void {
    if (this.skipping > 1) {
      this.skipping--;
      return;
    }
    this.skipping = 0;
    this.substitutes.end();
    this.words.cut();
    const ended = this.group;
    const around = this.outer.pop();
    if (!around) return;
    // The last paragraph of the document may lack its end; its look is that of the text, not of the outermost group.
    if (this.outer.length === 0) this.body.finish(levelOf(ended), this.depth());
    this.group = around;
    this.put(ended, around);
    around.fresh = false;
  }

  symbol(sign: string, start: number, end: number): void {
    if (this.skipping > 0) return;
    if (sign === '*') this.starred = this.group.fresh;
    else {
      const text = signs.get(sign);
      if (text !== undefined) this.character(text, start, end);
    }
  }

  escape(byte: number, start: number, end: number): void {
    if (this.skipping > 0 || this.isSubstitute(end)) return;
    if (byte < 0x20) {
      const second = byte === 0x0a && this.afterReturn;
      if (byte === 0x09) this.character('\t', start, end);
      else if ((byte === 0x0a || byte === 0x0d) && !second) this.word('par', undefined, start, end);
      this.afterReturn = byte === 0x0d;
    } else if (this.shows()) {
      const page = this.codePages.of(this.group.font);
      if (this.isBullet(page)) this.words.put(this.group, '•', start, end);
      else this.words.byte(this.group, byte, page, start, end);
    }
  }

  text(from: number, end: number): void {
    if (this.skipping > 0) return;
    const { group } = this;
    const start = from + this.substitutes.takeOf(end - from, this.outer.length);
    if (start > from) this.words.extend(start);
    if (start === end) return;
    this.afterReturn = false;
    if (group.role === 'styles') this.styles.text(this.source.slice(start, end));
    if (!this.shows()) return;
    const page = this.codePages.of(group.font);
    if (this.isBullet(page)) this.words.put(group, '•', start, end);
    else this.words.plain(group, page, start, end);
  }

  word(name: string, value: number | undefined, start: number, end: number): void {
    if (this.skipping > 0) return;
    const { group, starred } = this;
    this.starred = false;
    const character = characters.get(name);
    if (character !== undefined && group.role === 'text') this.character(character, start, end);
    else if (name === 'u') this.unicode(value ?? 0, start, end);
    else this.control(name, value, start, end, starred);
  }

  private control(
    name: string,
    value: number | undefined,
    start: number,
    end: number,
    starred: boolean,
  ): void {
    const { group } = this;
    this.words.cut();
    if (group.fresh && this.outer.length > 1) {
      const skipped = starred && !starrable.has(name) ? 'skip' : undefined;
      const destination = destinations.get(name) ?? skipped;
      if (destination) {
        this.enter(destination);
        return;
      }
    }
    if (group.role === 'fonts') this.codePages.table(name, value);
    else if (group.role === 'styles') this.styles.word(name, value);
    else if (!format(group, this.styles, name, value)) this.act(name, value, start, end);
  }

  /** Words that are no property of what follows: ends of things, and what is said once for the document. */
  private act(name: string, value: number | undefined, start: number, end: number): void {
    const { group } = this;
    switch (name) {
      case 'par':
      case 'cell':
      case 'nestcell':
      case 'row':
      case 'nestrow':
      case 'sect':
        this.substitutes.end();
        this.end(name);
        return;
      case 'line':
      case 'lbr':
      case 'softline':
        this.substitutes.end();
        if (this.shows()) this.words.lineBreak(group, start, end);
        return;
      case 'page':
      case 'column':
        // In the middle of a paragraph it starts a line as well.
        if (this.shows() && !group.flow.isEmpty) this.words.lineBreak(group, start, end);
        if (name === 'page' && group.flow === this.body) this.pages.break();
        return;
      case 'softpage':
        this.pages.softBreak();
        return;
      case 'pagebb':
        if (group.flow === this.body) this.pages.await(value !== 0);
        return;
      case 'sbknone':
      case 'sbkcol':
        this.pages.await(false);
        return;
      case 'ansi':
      case 'mac':
      case 'pc':
      case 'pca':
      case 'ansicpg':
        this.codePages.header(name, value);
        return;
      case 'deff':
        this.codePages.standard = value ?? 0;
    }
  }

  private end(name: 'par' | 'cell' | 'nestcell' | 'row' | 'nestrow' | 'sect'): void {
    const { group } = this;
    const { flow } = group;
    const level = levelOf(group);
    if (name === 'row') flow.endRow(1, group.row);
    else if (name === 'nestrow') flow.endRow(Math.max(2, level), group.row);
    else if (group.role !== 'text') return;
    else if (name === 'cell') flow.endCell(1, this.depth());
    else if (name === 'nestcell') flow.endCell(Math.max(2, level), this.depth());
    else if (name === 'sect') {
      flow.finish(level, this.depth());
      this.pages.await(true);
    } else if (this.changes.keeps(group)) flow.endParagraph(level, this.depth());
  }

  /** What a group turns out to be for. */
  private enter(destination: Destination): void {
    const { group } = this;
    // Inside the tables of fonts and styles, and in what is not shown, only that which is left out has a meaning.
    const isTable = group.role === 'fonts' || group.role === 'styles';
    const isData = destination === 'value' && !this.parts.isLettering;
    if (destination === 'comment') this.comments++;
    if (destination === 'skip' || destination === 'comment' || isTable || isData) {
      this.skipping = 1;
      return;
    }
    group.owns = destination;
    if (destination === 'fonts' || destination === 'styles') group.role = destination;
    else if (destination === 'container') group.role = 'container';
    else if (destination === 'row') group.row = new Shape();
    else group.role = 'text';
    if (isApart(destination)) {
      group.flow = this.newFlow();
      resetParagraph(group);
    }
  }

  /** Puts what a group held where it belongs. */
  private put(ended: Group, around: Group): void {
    const { owns, flow } = ended;
    if (owns === 'style') this.styles.end();
    if (!isApart(owns)) return;
    flow.finish(levelOf(ended), depthOf(ended, this.styles));
    this.parts.put(owns, flow, around.flow);
  }

  private unicode(value: number, start: number, end: number): void {
    const { group } = this;
    this.substitutes.begin(group.substitutes, this.outer.length);
    // Signed 16 bits; some programs write what is beyond as one number.
    const code = value < 0 ? value + 0x10000 : value;
    if (code === 0x2028 || code === 0x0b) {
      if (this.shows()) this.words.lineBreak(group, start, end);
    } else if ((code >= 0x20 || code === 0x09) && code <= 0x10ffff && code !== 0x2029 && this.shows()) {
      if (code > 0xffff) this.words.put(group, String.fromCodePoint(code), start, end);
      else this.words.unit(group, code, start, end);
    }
  }

  private character(text: string, start: number, end: number): void {
    if (!this.isSubstitute(end) && this.shows()) this.words.put(this.group, text, start, end);
  }

  /** Whether what comes is for programs that cannot show the character before it. */
  private isSubstitute(end: number): boolean {
    const taken = this.substitutes.take();
    if (taken) this.words.extend(end);
    return taken;
  }

  /** Whether words are part of the record here. */
  private shows(): boolean {
    const { group } = this;
    group.fresh = false;
    return group.role === 'text' && !group.hidden && this.changes.keeps(group);
  }

  private isBullet(page: number): boolean {
    return page === symbolPage && this.group.owns === 'label';
  }

  private depth(): number | undefined {
    return depthOf(this.group, this.styles);
  }

  private newFlow(pages?: Pages): Flow {
    return new Flow(() => this.spend(), pages);
  }

  private spend(): void {
    if (++this.spent > this.limits.elements) throw new Unreadable('too-large');
  }
}
