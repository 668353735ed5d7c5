import { sorterScript } from './sorter-script.ts';
import { tableScript } from './table-script.ts';

/**
 * The page's own script, whole: its hash stands in the content policy. It hides what a search does not want on the
 * screen (paper shows everything), sorts tables, and writes nothing of the page but text. What is chosen stands in the
 * address.
 *
 * s:fail,review c:3.2 sev:error check:compound @new "some words" words: every kind must hold, of one kind any.
 */
export const finderScript = String.raw`
(() => {
'use strict';${sorterScript}${tableScript}
const finder = document.getElementById('finder');
if (!finder) return;
const field = document.getElementById('finder-query');
const count = document.getElementById('finder-count');
const keys = document.getElementById('finder-keys');
const boxes = [...finder.querySelectorAll('fieldset input')];
const items = [...document.querySelectorAll('[data-c],.finding')];
const findings = items.filter((item) => item.matches('.finding'));
const clauses = items.filter((item) => item.matches('tr'));
const groups = [...document.querySelectorAll('.check,.clauses tbody,.todo')];
const texts = new WeakMap();
const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\u2018\u2019]/g, "'").replace(/\s+/g, ' ');
// A finding also answers to the title above it; controls and what is for paper are no text of an item.
const wordsOf = (item) =>
  [item.closest('.check')?.querySelector('h4'), item.querySelector('.where'), ...[...item.children].filter((part) => !part.matches('.paper,.place'))]
    .map((part) => part?.textContent ?? '').join(' ');
const textOf = (item) => {
  if (!texts.has(item)) texts.set(item, fold(wordsOf(item)));
  return texts.get(item);
};
const kinds = { s: 's', c: 'c', sev: 'sev', check: 'check' };
const parse = (query) => {
  const wanted = { s: [], c: [], sev: [], check: [], mark: [], text: [] };
  for (const [part, quoted] of query.matchAll(/"([^"]*)"|\S+/g)) {
    const found = /^(\w+):(.+)$/.exec(part);
    if (quoted !== undefined) wanted.text.push(fold(quoted));
    else if (found && Object.hasOwn(kinds, found[1])) wanted[found[1]].push(...found[2].toLowerCase().split(',').filter(Boolean));
    else if (/^@\w+$/.test(part)) wanted.mark.push(part.slice(1).toLowerCase());
    else wanted.text.push(fold(part));
  }
  return wanted;
};
const isClause = (id, wish) => id === wish || id.endsWith('-' + wish) || id.startsWith(wish + '.') || id.includes('-' + wish + '.');
const tests = {
  s: (own, wish) => own === wish,
  sev: (own, wish) => own === wish,
  mark: (own, wish) => own === wish,
  c: isClause,
  check: (own, wish) => own.includes(wish),
};
const holds = (item, wanted) =>
  Object.entries(tests).every(([kind, test]) => {
    if (wanted[kind].length === 0) return true;
    const own = (item.dataset[kind] ?? '').toLowerCase().split(' ');
    return wanted[kind].some((wish) => own.some((one) => test(one, wish)));
  }) && wanted.text.every((text) => textOf(item).includes(text));
const isOut = (item) => item.classList.contains('out');
const number = (list) => list.filter((item) => !isOut(item)).length;
const show = () => {
  const wanted = parse(field.value);
  for (const item of items) item.classList.toggle('out', !holds(item, wanted));
  for (const group of groups) group.classList.toggle('out', ![...group.querySelectorAll('[data-c],.finding')].some((item) => !isOut(item)));
  for (const box of boxes) {
    const [kind, value] = box.value.split(':');
    box.checked = wanted[kind].includes(value);
  }
  const values = { f: number(findings), F: findings.length, c: number(clauses), C: clauses.length };
  count.textContent = finder.dataset.shown.replace(/\{(\w)\}/g, (hole, name) => values[name]);
};
const remember = () => {
  const state = new URLSearchParams();
  if (field.value.trim() !== '') state.set('q', field.value.trim());
  if (!keys.checked) state.set('keys', 'off');
  if (tables.written() !== '') state.set('sort', tables.written());
  const text = state.toString();
  const own = text === '' ? location.pathname + location.search : '#?' + text;
  try { history.replaceState(null, '', own); } catch { location.hash = text === '' ? '' : '?' + text; }
};
const tables = sortedTables(finder.dataset.sort, () => { show(); remember(); });
const recall = () => {
  if (location.hash.startsWith('#?')) {
    const state = new URLSearchParams(location.hash.slice(2));
    field.value = state.get('q') ?? '';
    keys.checked = state.get('keys') !== 'off';
    tables.read(state.get('sort') ?? '');
    show();
    return;
  }
  const target = document.querySelector(':target');
  if (!target) return;
  // A link leads to what a search has hidden: the place is shown, the search stays.
  for (let node = target; node; node = node.parentElement) node.classList.remove('out');
  target.scrollIntoView();
};
let waiting;
field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => { show(); remember(); }, 120);
});
finder.addEventListener('change', ({ target }) => {
  if (target === keys) return remember();
  if (!boxes.includes(target)) return;
  const [kind, value] = target.value.split(':');
  const chosen = parse(field.value)[kind].filter((one) => one !== value);
  if (target.checked) chosen.push(value);
  const rest = field.value.replace(/"[^"]*"|\S+/g, (part) => part.startsWith(kind + ':') ? '' : part);
  field.value = [chosen.length > 0 ? kind + ':' + chosen.join(',') : '', rest].join(' ').replace(/\s+/g, ' ').trim();
  show();
  remember();
});
document.getElementById('finder-clear').addEventListener('click', () => {
  field.value = '';
  show();
  remember();
  field.focus();
});
addEventListener('hashchange', recall);
const step = (by) => {
  // In the order in which they stand now: a table may be sorted.
  const open = [...document.querySelectorAll('.finding,tr[data-c]')].filter((item) => item.getClientRects().length > 0);
  const at = open.indexOf(document.activeElement?.closest('.finding,tr[data-c]'));
  const next = open[at < 0 ? (by > 0 ? 0 : open.length - 1) : Math.min(open.length - 1, Math.max(0, at + by))];
  if (!next) return;
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: 'center' });
};
addEventListener('keydown', (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  if (target === field && key === 'Escape') field.blur();
  if (!keys.checked || ctrlKey || metaKey || altKey || target.closest?.('input,textarea,select,[contenteditable]')) return;
  if (key === '/') { event.preventDefault(); field.focus(); field.select(); }
  if (key === 'j') step(1);
  if (key === 'k') step(-1);
});
const copied = async (text) => {
  try { await navigator.clipboard.writeText(text); return; } catch {}
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  document.execCommand('copy');
  area.remove();
};
for (const finding of findings) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy';
  button.textContent = finder.dataset.copy;
  button.addEventListener('click', async () => {
    await copied(location.href.split('#')[0] + '#' + finding.id);
    count.textContent = finder.dataset.copied;
    button.textContent = finder.dataset.copied;
    setTimeout(() => { button.textContent = finder.dataset.copy; }, 2000);
  });
  finding.querySelector('.place').append(button);
}
// Browsers that cannot open a closed part of the page by its style when they print.
let opened = [];
addEventListener('beforeprint', () => {
  opened = [...document.querySelectorAll('main details:not([open])')];
  for (const one of opened) one.open = true;
});
addEventListener('afterprint', () => { for (const one of opened) one.open = false; });
finder.hidden = false;
show();
recall();
})();
`;
