/**
 * Every table of a page that has heads to sort by: part of the page's script, after `sorter-script.ts`. Rows are moved,
 * never made. A table in parts (a part per article) becomes one while it is sorted. A cell that its words do not sort
 * has its value in `data-v`; a row without the cell (nothing known) comes last.
 */
export const tableScript = String.raw`
const sortedTables = (title, changed) => {
  const tables = [...document.querySelectorAll('table')].filter((table) => table.querySelector('th[data-sort]'));
  const sorters = tables.map((table) => {
    const parts = [...table.tBodies];
    const rows = parts.flatMap((part) => [...part.rows]).filter((row) => !row.matches('.rowgroup'));
    const homes = rows.map((row) => row.parentNode);
    const names = [...table.tHead.rows[0].cells].map((head) => head.dataset.sort);
    const whole = document.createElement('tbody');
    const cellOf = (row, key) => row.cells.length === names.length ? row.cells[names.indexOf(key)] : undefined;
    const valueOf = (row, key) => { const cell = cellOf(row, key); return cell.dataset.v ?? cell.textContent.trim(); };
    const show = () => {
      const isSorted = own.order() !== '';
      for (const part of parts) part.hidden = isSorted;
      if (isSorted) {
        const known = rows.filter((row) => row.cells.length === names.length);
        whole.append(...own.sorted(known, valueOf), ...rows.filter((row) => !known.includes(row)));
        table.append(whole);
      } else {
        rows.forEach((row, i) => homes[i].append(row));
        whole.remove();
      }
    };
    const own = sorter(table, title, () => { show(); changed(); });
    return { order: own.order, set: (order) => { if (order !== own.order()) { own.set(order); show(); } } };
  });
  // In the address: the number of the table in the page and its order, "1.status.up".
  const written = () => sorters.map(({ order }, i) => order() === '' ? '' : (i + 1) + '.' + order()).filter(Boolean).join(',');
  const read = (text) => {
    const wishes = new Map(text.split(',').map((one) => [one.split('.')[0], one.replace(/^\d+\./, '')]));
    sorters.forEach(({ set }, i) => set(wishes.get(String(i + 1)) ?? ''));
  };
  return { written, read };
};
`;
