/**
 * Sorting by the heads of a table: part of each script that sorts, in the browser. A head that can be sorted by has
 * `data-sort`, its column's name; its words become a button. `changed` is called after each press of one.
 *
 * An order is '' (as the page has it), or a column and a way: 'status.up', 'number.down'.
 */
export const sorterScript = `
const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
const compared = (a, b) => typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(a, b);
const sorter = (table, title, changed) => {
  const heads = [...table.tHead.rows[0].cells].filter((head) => head.dataset.sort);
  let order = '';
  const ways = ({ dataset, classList }) => {
    const both = [dataset.sort + '.up', dataset.sort + '.down'];
    // Numbers are sought from the top, names from A.
    return classList.contains('n') ? both.reverse() : both;
  };
  const set = (wish) => {
    order = heads.some((head) => ways(head).includes(wish)) ? wish : '';
    for (const head of heads) {
      if (!ways(head).includes(order)) head.removeAttribute('aria-sort');
      else head.setAttribute('aria-sort', order.endsWith('.down') ? 'descending' : 'ascending');
    }
  };
  for (const head of heads) {
    const [first, second] = ways(head);
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.title = title;
    button.textContent = head.textContent;
    button.addEventListener('click', () => {
      set(order === first ? second : order === second ? '' : first);
      changed();
    });
    head.replaceChildren(button);
  }
  // What is alike keeps the page's order, either way.
  const sorted = (list, valueOf) => {
    if (order === '') return list;
    const [key, way] = order.split('.');
    const by = way === 'down' ? -1 : 1;
    return list.map((one) => [valueOf(one, key), one]).sort(([a], [b]) => by * compared(a, b)).map(([, one]) => one);
  };
  return { set, sorted, order: () => order };
};
`;
