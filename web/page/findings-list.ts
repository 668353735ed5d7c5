import { idPart } from '../../src/page/html.ts';
import type { ShownFinding } from '../protocol.ts';
import type { PageWords } from '../words.ts';
import { element } from './element.ts';

/** The findings beside the text, one after the other; the current one is opened. */
export interface FindingsList {
  show(findings: readonly ShownFinding[], problems: readonly string[], words: PageWords): void;
  /** Opens one, and brings it into sight. */
  open(finding: ShownFinding): void;
}

interface Heard {
  onGo(finding: ShownFinding): void;
  onApply(finding: ShownFinding): void;
  onSetAside(finding: ShownFinding): void;
  /** Whether the words may be changed where they stand. */
  canApply(): boolean;
}

interface Item {
  readonly item: HTMLElement;
  readonly go: HTMLElement;
  readonly detail: HTMLElement;
}

/** So many are put on the page at a time: in between, the page hears keys and pointer. */
const portion = 100;

export function findingsListIn(host: HTMLElement, heard: Heard): FindingsList {
  const items = new Map<string, Item>();
  let current: string | undefined;
  let opened: Item | undefined;
  let words: PageWords;
  let list = element('ol');
  let waiting: readonly ShownFinding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const put = (some: readonly ShownFinding[]): void => {
    for (const finding of some) {
      const made = itemOf(finding);
      items.set(finding.id, made);
      list.append(made.item);
    }
  };
  const putNext = (): void => {
    put(waiting.slice(0, portion));
    waiting = waiting.slice(portion);
    if (waiting.length > 0) timer = setTimeout(putNext, 0);
  };

  const itemOf = (finding: ShownFinding): Item => {
    const detail = element('div', { class: 'detail' });
    detail.hidden = true;
    const go = element(
      'button',
      { type: 'button', class: 'go', 'aria-expanded': 'false' },
      element(
        'span',
        { class: tagClass(finding) },
        finding.aside === undefined ? finding.tag : words.asideTag,
      ),
      element('span', {}, finding.title),
      element('span', { class: 'place' }, finding.place),
    );
    go.addEventListener('click', () => {
      open(finding);
      heard.onGo(finding);
    });
    const classes = ['shown'];
    if (finding.aside !== undefined) classes.push('aside');
    if (finding.rewording !== undefined) classes.push('has-offer');
    const item = element(
      'li',
      { class: classes.join(' '), id: `f-${idPart(finding.id)}` },
      go,
      element('p', {}, finding.sentence),
      ...(finding.aside === undefined ? [] : [element('p', { class: 'person' }, finding.aside)]),
      detail,
    );
    return { item, go, detail };
  };

  const open = (finding: ShownFinding): void => {
    if (!items.has(finding.id) && waiting.includes(finding)) {
      put(waiting);
      waiting = [];
    }
    const one = items.get(finding.id);
    if (opened !== one && opened) {
      opened.item.classList.remove('current');
      opened.go.setAttribute('aria-expanded', 'false');
      opened.detail.hidden = true;
    }
    current = finding.id;
    opened = one;
    if (!one) return;
    if (!one.detail.hasChildNodes()) one.detail.append(...detailOf(finding, words, heard));
    one.item.classList.add('current');
    one.go.setAttribute('aria-expanded', 'true');
    one.detail.hidden = false;
    one.item.scrollIntoView({ block: 'nearest' });
  };

  return {
    open,
    show(findings, problems, chosen) {
      clearTimeout(timer);
      items.clear();
      opened = undefined;
      words = chosen;
      list = element('ol');
      waiting = findings;
      putNext();
      host.replaceChildren(
        ...(problems.length > 0 ? [problemList(problems)] : []),
        findings.length > 0 ? list : element('p', {}, words.noFindings),
      );
      const kept = findings.find(({ id }) => id === current);
      if (kept) open(kept);
    },
  };
}

function tagClass({ severity, verdict, aside }: ShownFinding): string {
  return severity === 'note' || aside !== undefined ? 'tag' : `tag ${verdict}`;
}

function problemList(problems: readonly string[]): HTMLElement {
  return element('ul', { class: 'problems-list' }, ...problems.map((text) => element('li', {}, text)));
}

function detailOf(finding: ShownFinding, words: PageWords, heard: Heard): readonly HTMLElement[] {
  const { why, remedy, rewording, clauses, check } = finding;
  const detail: HTMLElement[] = [];
  if (rewording !== undefined) {
    const offer = element(
      'p',
      { class: 'offer' },
      element('span', {}, `${words.rewording} — `, element('q', {}, rewording)),
    );
    detail.push(offer);
    if (finding.edit && heard.canApply()) {
      const apply = element('button', { type: 'button' }, words.apply);
      apply.addEventListener('click', () => heard.onApply(finding));
      offer.append(apply);
      detail.push(element('p', { class: 'ids' }, words.onlyUnspoken));
    }
  }
  detail.push(
    element(
      'dl',
      {},
      element('dt', {}, words.why),
      element('dd', {}, why),
      element('dt', {}, words.remedy),
      element('dd', {}, remedy),
    ),
    element(
      'ul',
      { class: 'ids' },
      ...clauses.map(({ id, title }) =>
        element('li', {}, element('a', { href: `#c-${idPart(id)}` }, id), title === '' ? '' : ` ${title}`),
      ),
      element('li', {}, element('code', {}, check)),
    ),
  );
  if (finding.aside === undefined) {
    const aside = element('button', { type: 'button', class: 'decide' }, words.setAside);
    aside.addEventListener('click', () => heard.onSetAside(finding));
    detail.push(aside);
  }
  return detail;
}
