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
  /** Whether the words may be changed where they stand. */
  canApply(): boolean;
}

export function findingsListIn(host: HTMLElement, heard: Heard): FindingsList {
  let items = new Map<
    string,
    { readonly item: HTMLElement; readonly go: HTMLElement; readonly detail: HTMLElement }
  >();
  let current: string | undefined;

  const open = (finding: ShownFinding): void => {
    for (const [id, { item, go, detail }] of items) {
      const isIt = id === finding.id;
      item.classList.toggle('current', isIt);
      go.setAttribute('aria-expanded', String(isIt));
      detail.hidden = !isIt;
      if (isIt) item.scrollIntoView({ block: 'nearest' });
    }
    current = finding.id;
  };

  return {
    open,
    show(findings, problems, words) {
      items = new Map();
      const list = element('ol');
      for (const finding of findings) {
        const detail = detailOf(finding, words, heard);
        const go = element(
          'button',
          { type: 'button', class: 'go', 'aria-expanded': 'false' },
          element('span', { class: tagClass(finding) }, finding.tag),
          element('span', {}, finding.title),
          element('span', { class: 'place' }, finding.place),
        );
        go.addEventListener('click', () => {
          open(finding);
          heard.onGo(finding);
        });
        const item = element(
          'li',
          { class: 'shown', id: `f-${idPart(finding.id)}` },
          go,
          element('p', {}, finding.sentence),
          detail,
        );
        items.set(finding.id, { item, go, detail });
        list.append(item);
      }
      host.replaceChildren(
        ...(problems.length > 0 ? [problemList(problems)] : []),
        findings.length > 0 ? list : element('p', {}, words.noFindings),
      );
      const kept = findings.find(({ id }) => id === current);
      if (kept) open(kept);
    },
  };
}

function tagClass({ severity, verdict }: ShownFinding): string {
  return severity === 'note' ? 'tag' : `tag ${verdict}`;
}

function problemList(problems: readonly string[]): HTMLElement {
  return element('ul', { class: 'problems-list' }, ...problems.map((text) => element('li', {}, text)));
}

function detailOf(finding: ShownFinding, words: PageWords, heard: Heard): HTMLElement {
  const { why, remedy, rewording, clauses, check } = finding;
  const detail = element('div', { class: 'detail' });
  detail.hidden = true;
  if (rewording !== undefined) {
    const offer = element(
      'p',
      { class: 'offer' },
      element('span', {}, `${words.rewording} — `, element('q', {}, rewording)),
    );
    if (finding.edit && heard.canApply()) {
      const apply = element('button', { type: 'button' }, words.apply);
      apply.addEventListener('click', () => heard.onApply(finding));
      offer.append(apply);
    }
    detail.append(offer);
    if (finding.edit) detail.append(element('p', { class: 'ids' }, words.onlyUnspoken));
  }
  detail.append(
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
  return detail;
}
