/**
 * Complaints that cannot cost words: standard fonts that are not part of the file (their letters are known), outlines
 * of letters, buttons of forms, the library's own way of working.
 */
const harmless = /standardFontDataUrl|^TT: |^Type3 font resource|^Push buttons|^Setting up fake worker/;
const picture = /^Image exceeded maximum allowed size/;

/** The library complains on the console, for which this process has no other use. */
export class PdfWarnings {
  /** Complaints that may cost words. */
  count = 0;
  /** Pictures left out. */
  pictures = 0;

  constructor() {
    const note = (...said: readonly unknown[]): void => this.#note(said.map(String).join(' '));
    for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const) console[way] = note;
  }

  reset(): void {
    this.count = 0;
    this.pictures = 0;
  }

  #note(said: string): void {
    const about = said.replace(/^Warning: /, '');
    if (picture.test(about)) this.pictures++;
    else if (!harmless.test(about)) this.count++;
  }
}
