/**
 * Columns of a text in a terminal, for the layout of the help: stands in for `string-width` in the bundle, whose
 * expression for every emoji there is takes a tenth of the time of a short run to set up. The tool's own words are in
 * Latin letters: each is one column, and what combines with it or colours it none.
 */
export default function textWidth(text: string): number {
  const bare = text.replace(/\u001b\[[\d;]*m/g, '');
  let width = 0;
  for (const sign of bare) if (!/[\p{M}\p{C}]/u.test(sign)) width++;
  return width;
}
