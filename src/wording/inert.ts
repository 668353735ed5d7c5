/**
 * Characters that act instead of showing: C0 and C1 controls (ANSI and OSC sequences begin with one), DEL, marks
 * that turn the direction of text, zero-width and tag characters. Line end and tab are left to the caller.
 */
const acting =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text of a record or a path for people to read: what would act is shown as ‹U+202E›. */
export function inert(text: string): string {
  return text.replace(
    acting,
    (one) => `‹U+${one.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}

/** The same on one line: line ends and tabs become spaces. */
export function inertLine(text: string): string {
  return inert(text.replace(/[\r\n\t]+/g, ' '));
}

/**
 * The same on a line of a terminal whose output a build service reads: `::error::` and `##vso[…]` are commands
 * there, the first at the start of a line, the second anywhere.
 */
export function inertTerminal(text: string): string {
  return inertLine(text)
    .replace(/:(?=:)/g, ': ')
    .replace(/#(?=vso\[|\[)/g, '# ');
}

/**
 * JSON text for a terminal or a diff: what would act is written as `\u202e`. Only strings can hold such
 * characters, so the value stays the same. `##` goes too: see `inertTerminal`.
 */
export function inertJson(json: string): string {
  return json
    .replace(/#(?=#)/g, '\\u0023')
    .replace(acting, (one) =>
      Array.from(
        { length: one.length },
        (_, i) => `\\u${one.charCodeAt(i).toString(16).padStart(4, '0')}`,
      ).join(''),
    );
}
