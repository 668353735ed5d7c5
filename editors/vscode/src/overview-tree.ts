import * as vscode from 'vscode';
import type { Overview } from '../../../src/language-server/overview.ts';

type Clause = Overview['clauses'][number];
type Entry = Clause['entries'][number];

interface Node {
  readonly item: vscode.TreeItem;
  readonly children: readonly Node[];
  /** Of a clause: what the context menu's commands are about. */
  readonly uri?: string;
  readonly clause?: string;
}

/** In the order in which they need somebody. */
const order: readonly Clause['status'][] = [
  'error',
  'fail',
  'review',
  'inconclusive',
  'not-checked',
  'pass',
  'not-applicable',
];
const icons: Readonly<Record<Clause['status'], string>> = {
  error: 'bug',
  fail: 'error',
  review: 'eye',
  inconclusive: 'question',
  'not-checked': 'circle-slash',
  pass: 'check',
  'not-applicable': 'dash',
};
/** What a person may decide. */
const open: ReadonlySet<Clause['status']> = new Set(['review', 'inconclusive', 'not-checked']);

/** The times of the interview, then its clauses by status. All words come from the server. */
export class OverviewTree implements vscode.TreeDataProvider<Node> {
  readonly #changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  #roots: readonly Node[] = [];

  show(overview: Overview | undefined): void {
    this.#roots = overview ? rootsOf(overview) : [];
    this.#changed.fire(undefined);
  }

  getTreeItem({ item }: Node): vscode.TreeItem {
    return item;
  }

  getChildren(node?: Node): Node[] {
    return [...(node ? node.children : this.#roots)];
  }
}

function rootsOf({ uri, times: heading, sessions, clauses }: Overview): readonly Node[] {
  const times = sessions.map(({ title, entries }) =>
    nodeOf(
      title,
      'calendar',
      entries.map((entry) => entryNode(uri, entry, 'watch')),
    ),
  );
  const byStatus = order.flatMap((status) => {
    const own = clauses.filter((clause) => clause.status === status);
    const first = own[0];
    if (!first) return [];
    const node = nodeOf(
      `${first.statusText} (${own.length})`,
      icons[status],
      own.map((clause) => clauseNode(uri, clause)),
    );
    // What needs nobody stays folded.
    if (status === 'fail' || status === 'error')
      node.item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
    return [node];
  });
  const all = nodeOf(heading, 'history', times);
  all.item.collapsibleState = vscode.TreeItemCollapsibleState.Expanded;
  return [all, ...byStatus];
}

function clauseNode(uri: string, { id, title, status, automation, entries }: Clause): Node {
  const node = nodeOf(
    `${id} ${title}`,
    icons[status],
    entries.map((entry) => entryNode(uri, entry, 'location')),
  );
  node.item.tooltip = `${title}\n${automation}`;
  if (open.has(status)) node.item.contextValue = 'open-clause';
  return { ...node, uri, clause: id };
}

function entryNode(uri: string, { text, range }: Entry, icon: string): Node {
  const node = nodeOf(text, range ? icon : 'info', []);
  node.item.tooltip = text;
  if (range) node.item.command = { command: 'charterlint.goTo', title: text, arguments: [uri, range] };
  return node;
}

function nodeOf(label: string, icon: string, children: readonly Node[]): Node {
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const item = new vscode.TreeItem(label, children.length > 0 ? Collapsed : None);
  item.iconPath = new vscode.ThemeIcon(icon);
  return { item, children };
}
