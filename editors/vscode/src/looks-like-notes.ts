/** How much of a text is looked at. */
const most = 8000;
/** Lines that must begin with a mark of a speaker. */
const least = 2;

/**
 * A first guess, so that a README starts nothing: the template (or another type of record in its front matter), or lines that begin with the marks of an officer and an
 * applicant, or labels of a header. What the text really is, the server says.
 */
export function looksLikeNotes(text: string): boolean {
  const start = text.slice(0, most);
  if (/^record:\s*["']?[a-z]/m.test(start)) return true;
  const marks =
    start.match(/^\s*(?:\*\*)?(?:OP|PO|DPI|VIB|NPI|[QRVA]\s?\d{0,3}|INT|TOLK)(?:\s?[:.–-])/gm) ?? [];
  const labels =
    start.match(
      /^\s*(?:\*\*)?(?:heure de (?:début|fin)|commencé à|terminé à|interprète|officier de protection|beginuur|einduur|tolk|protection officer|start time|end time|interpreter)\b[^\n]{0,20}:/gim,
    ) ?? [];
  return marks.length >= least || labels.length >= least;
}
