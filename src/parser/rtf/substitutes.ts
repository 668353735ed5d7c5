/**
 * What stands behind a `\u` for programs that cannot show its character: `\ucN` says how many characters that are
 * (RTF 1.9.1, « Unicode RTF »). Escapes are left out in a group as well, as LibreOffice does.
 */
export class Substitutes {
  private left = 0;
  private depth = 0;

  begin(count: number, depth: number): void {
    this.left = count;
    this.depth = depth;
  }

  /** The end of a group or a paragraph: nothing behind it belongs to the character. */
  end(): void {
    this.left = 0;
  }

  /** Takes one character if it is a substitute. */
  take(): boolean {
    if (this.left === 0) return false;
    this.left--;
    return true;
  }

  /** How many of so many plain characters are substitutes. */
  takeOf(length: number, depth: number): number {
    const taken = depth === this.depth ? Math.min(length, this.left) : 0;
    this.left -= taken;
    return taken;
  }
}
