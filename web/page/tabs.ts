import { part } from './element.ts';

const names = ['findings', 'overview', 'times', 'clauses', 'decisions'] as const;
export type TabName = (typeof names)[number];

/** One panel at a time; arrows, Home and End go along the tabs (ARIA Authoring Practices, tabs). */
export function wireTabs(): (name: TabName) => void {
  const choose = (chosen: TabName): void => {
    for (const name of names) {
      const tab = part(`tab-${name}`);
      tab.setAttribute('aria-selected', String(name === chosen));
      tab.tabIndex = name === chosen ? 0 : -1;
      part(`panel-${name}`).hidden = name !== chosen;
    }
  };
  for (const [i, name] of names.entries()) {
    const tab = part(`tab-${name}`);
    tab.addEventListener('click', () => choose(name));
    tab.addEventListener('keydown', ({ key }) => {
      const next = { ArrowRight: i + 1, ArrowLeft: i - 1, Home: 0, End: names.length - 1 }[key];
      if (next === undefined) return;
      const other = names[(next + names.length) % names.length]!;
      choose(other);
      part(`tab-${other}`).focus();
    });
  }
  choose('findings');
  // A link to a place in a panel that is not shown shows it first.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const target = link && document.getElementById(decodeURIComponent(link.getAttribute('href')!.slice(1)));
    if (!target) return;
    event.preventDefault();
    const panel = target.closest('[role=tabpanel]');
    const name = names.find((each) => panel?.id === `panel-${each}`);
    if (name) choose(name);
    const stop = target.querySelector<HTMLElement>('button.go') ?? target;
    if (stop === target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
    stop.focus({ preventScroll: true });
    target.scrollIntoView({ block: 'center' });
    if (stop !== target) stop.click();
  });
  return choose;
}
