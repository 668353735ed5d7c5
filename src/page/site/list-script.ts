import { sorterScript } from '../sorter-script.ts';

/**
 * The list's own script, whole: its hash stands in the content policy. It filters, sorts and pages the records from the
 * data block beside it and writes text only. What is chosen stands in the address, so that a link keeps it.
 */
export const listScript = String.raw`
(() => {
'use strict';${sorterScript}
const form = document.getElementById('list-search');
const block = document.getElementById('list-data');
const table = document.getElementById('list');
if (!form || !block || !table) return;
const { names, rows } = JSON.parse(block.textContent);
const perPage = 100;
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const records = rows.map(([id, path, read, language, date, dateText, minutes, minutesText, error, fail, review, inconclusive, findings, fresh, gone, groups, charters, problems, hits], place) =>
  ({ place, id, path, read, language, date, dateText, minutes, minutesText, error, fail, review, inconclusive, findings, fresh, gone, groups, charters, problems, hits, folded: fold(path) }));
const field = document.getElementById('list-query');
const count = document.getElementById('list-count');
const pageText = document.getElementById('list-page');
const previous = document.getElementById('list-previous');
const next = document.getElementById('list-next');
const selects = [...form.querySelectorAll('select')];
const body = table.tBodies[0];
let page = 1;
const chosen = (name) => selects.find((one) => one.name === name)?.value ?? '';
const at = (list, value) => list.indexOf(value);
const tests = () => {
  const out = [];
  const words = fold(field.value).split(/\s+/).filter(Boolean);
  if (words.length > 0) out.push((one) => words.every((word) => one.folded.includes(word)));
  names.dimensions.forEach((dimension, d) => {
    const wish = chosen(dimension);
    if (wish !== '') { const group = at(names.groups[d], wish); out.push((one) => one.read !== 'none' && one.groups[d] === group); }
  });
  const kind = at(names.kinds, chosen('shows'));
  const clause = at(names.clauses, chosen('clause'));
  if (kind >= 0) out.push((one) => clause < 0 ? one.hits[kind].length > 0 : one.hits[kind].includes(clause));
  else if (clause >= 0) out.push((one) => one.hits.some((list) => list.includes(clause)));
  const read = chosen('read');
  if (read !== '') out.push((one) => one.read === read);
  const charter = at(names.charters, chosen('charter'));
  if (charter >= 0) out.push((one) => one.charters.includes(charter));
  const problem = at(names.problems, chosen('problem'));
  if (problem >= 0) out.push((one) => one.problems.includes(problem));
  const changed = chosen('changed');
  if (changed !== '') out.push((one) => one[changed] > 0);
  return out;
};
const found = () => {
  const wanted = tests();
  const list = records.filter((one) => wanted.every((test) => test(one)));
  return order.sorted(list, (one, key) => key === 'language' ? names.languages[one.language] : one[key]);
};
const make = (name, text, className) => {
  const node = document.createElement(name);
  if (text !== undefined) node.textContent = text;
  if (className) node.className = className;
  return node;
};
const row = (one) => {
  const line = document.createElement('tr');
  const head = make('th');
  head.scope = 'row';
  const link = document.createElement('a');
  link.href = 'records/' + one.id + '.html';
  link.append(make('bdi', one.path));
  head.append(link);
  if (one.read === 'part') head.append(' ', make('span', names.part, 'tag review'));
  line.append(head);
  if (one.read === 'none') {
    const cell = document.createElement('td');
    cell.colSpan = 7;
    cell.append(make('span', names.unread, 'tag breach'));
    line.append(cell);
    return line;
  }
  line.append(make('td', names.languages[one.language]), make('td', one.dateText), make('td', one.minutesText, 'n'));
  for (const key of ['fail', 'review', 'inconclusive', 'findings']) line.append(make('td', String(one[key]), 'n'));
  return line;
};
const filled = (text, values) => text.replace(/\{(\w)\}/g, (hole, name) => values[name]);
const show = () => {
  const list = found();
  const pages = Math.max(1, Math.ceil(list.length / perPage));
  page = Math.min(Math.max(1, page), pages);
  body.replaceChildren(...list.slice((page - 1) * perPage, page * perPage).map(row));
  count.textContent = list.length === 0 ? form.dataset.none : filled(form.dataset.shown, { n: list.length, N: records.length });
  pageText.textContent = filled(form.dataset.page, { p: page, P: pages });
  previous.disabled = page === 1;
  next.disabled = page === pages;
  previous.parentElement.hidden = pages === 1;
};
const remember = () => {
  const state = new URLSearchParams();
  if (field.value.trim() !== '') state.set('q', field.value.trim());
  for (const one of selects) if (one.value !== '') state.set(one.name, one.value);
  if (order.order() !== '') state.set('sort', order.order());
  if (page > 1) state.set('page', String(page));
  const text = state.toString();
  const own = text === '' ? location.pathname + location.search : '#?' + text;
  try { history.replaceState(null, '', own); } catch { location.hash = text === '' ? '' : '?' + text; }
};
const recall = () => {
  const state = new URLSearchParams(location.hash.startsWith('#?') ? location.hash.slice(2) : '');
  field.value = state.get('q') ?? '';
  for (const one of selects) {
    one.value = state.get(one.name) ?? '';
    if (one.selectedIndex < 0) one.value = '';
  }
  order.set(state.get('sort') ?? '');
  page = Number(state.get('page') ?? 1) || 1;
  show();
};
const changed = () => { page = 1; show(); remember(); };
const order = sorter(table, form.dataset.sort, changed);
let waiting;
field.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(changed, 120); });
form.addEventListener('change', ({ target }) => { if (target !== field) changed(); });
document.getElementById('list-clear').addEventListener('click', () => {
  field.value = '';
  for (const one of selects) one.value = '';
  order.set('');
  changed();
});
const turn = (by) => { page += by; show(); remember(); table.scrollIntoView({ block: 'nearest' }); };
previous.addEventListener('click', () => turn(-1));
next.addEventListener('click', () => turn(1));
addEventListener('hashchange', recall);
for (const one of document.querySelectorAll('.pager.static')) one.remove();
form.hidden = false;
recall();
// On a small screen the list comes first, unless something is chosen.
form.querySelector('details').open = selects.some((one) => one.value !== '') || matchMedia('(min-width:45rem)').matches;
})();
`;
