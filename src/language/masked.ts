/** Longest quotation or bracket to look over, in UTF-16 units: an unpaired sign must not swallow the turn. */
const reach = 400;

const closing: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '”',
  '(': ')',
  '[': ']',
  '"': '"',
  '‘': '’',
  "'": "'",
};
const candidates = /[«“„([“"‘']/g;

/**
 * The text with quoted speech and bracketed pieces blanked, every offset kept (domain §D.2, step 1):
 * what is quoted was said by somebody else. Apostrophes quote only a sentence of its own, capital to closing mark.
 */
export function masked(text: string): string {
  let out = '';
  let from = 0;
  candidates.lastIndex = 0;
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const open = match.index;
    const close = closeOf(text, open);
    if (close === -1) continue;
    out += text.slice(from, open) + ' '.repeat(close + 1 - open);
    from = close + 1;
    candidates.lastIndex = from;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** Offset of the sign that closes what opens at `open`, or −1. */
function closeOf(text: string, open: number): number {
  const sign = text[open]!;
  const single = sign === "'" || sign === '‘';
  if ((single || sign === '"') && open > 0 && !/[\s([«:,]/.test(text[open - 1]!)) return -1;
  const limit = Math.min(text.length, open + reach);
  const within = text.slice(open + 1, limit);
  const blank = within.search(/\n\s*\n/);
  const piece = blank === -1 ? within : within.slice(0, blank);
  if (!single) {
    const at = piece.indexOf(closing[sign]!);
    const other = at === -1 && sign === '„' ? piece.indexOf('“') : at;
    return other === -1 ? -1 : open + 1 + other;
  }
  if (!/^\p{Lu}/u.test(piece)) return -1;
  const end = /[.!?…]['’](?!\p{L})/u.exec(piece);
  return end ? open + 1 + end.index + 1 : -1;
}
