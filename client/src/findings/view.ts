import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type ExtensionContext,
  l10n,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  type Uri,
  window,
} from 'vscode';
import {
  RULE_NAMES_REQUEST,
  type RuleNames,
  SECTIONS_REQUEST,
  type SectionStart,
} from '../../../server/src/lsp/protocol';
import { isReport, nameOf } from '../reports';
import type { Server } from '../server';
import { groupWith } from '../tabs';
import { collectFindings } from './collected';
import { FINDING_COMMANDS } from './findingCommands';
import {
  childrenOf,
  type Found,
  type Grouping,
  type Node,
  type Parent,
  type Scope,
  treeOf,
  urgentCount,
} from './groups';
import { itemOf } from './items';

/** The view's name in package.json, and what the names of its commands and contexts begin with. */
const VIEW = 'hegao.findings';

/** The tree of findings in the side bar. */
export interface FindingsView extends Disposable {
  readonly tree: TreeDataProvider<Node>;
  /** How many errors and warnings its badge shows. */
  badge(): number;
  readonly onDidChange: Event<void>;
}

/** Made at once, so that the editor knows it; it asks the server for nothing before there is a finding. */
export function createFindingsView(context: ExtensionContext, server: Server): FindingsView {
  const collected = collectFindings();
  const changed = new EventEmitter<void>();
  const kept = context.workspaceState;
  let grouping = kept.get<Grouping>(`${VIEW}.grouping`, 'section');
  let scope = kept.get<Scope>(`${VIEW}.scope`, 'report');
  let report = reportInFront(undefined);
  /** Asked for once for all nodes of a tree. */
  let names: Promise<RuleNames | undefined> | undefined;

  const findings = (): readonly Found[] =>
    scope === 'workspace' ? collected.all() : report ? collected.in(report) : [];
  const sectionsOf = async (parent: Parent): Promise<readonly SectionStart[] | undefined> => {
    const [uri] = parent.findings.map((finding) => finding.uri);
    if (parent.levels[0] !== 'section' || uri === undefined) return undefined;
    return ask<readonly SectionStart[]>(server, SECTIONS_REQUEST, { uri });
  };
  const tree: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    async getChildren(node) {
      const parent = node === undefined ? treeOf(findings(), grouping, scope) : node;
      if ('finding' in parent) return [];
      return [...childrenOf(parent, await sectionsOf(parent))];
    },
    async getTreeItem(node): Promise<TreeItem> {
      names ??= ask<RuleNames>(server, RULE_NAMES_REQUEST);
      return itemOf(node, (await names) ?? {});
    },
  };
  const view = window.createTreeView(VIEW, { treeDataProvider: tree, showCollapseAll: true });

  function refresh(): void {
    names = undefined;
    describe(view, scope, report, findings());
    changed.fire();
  }
  function set(next: { grouping?: Grouping; scope?: Scope }): void {
    grouping = next.grouping ?? grouping;
    scope = next.scope ?? scope;
    void kept.update(`${VIEW}.grouping`, grouping);
    void kept.update(`${VIEW}.scope`, scope);
    void commands.executeCommand('setContext', `${VIEW}.grouping`, grouping);
    void commands.executeCommand('setContext', `${VIEW}.scope`, scope);
    refresh();
  }
  function follow(): void {
    const next = reportInFront(report);
    if (next?.toString() === report?.toString()) return;
    report = next;
    if (scope === 'report') refresh();
  }
  function update(): void {
    report = reportInFront(report);
    refresh();
  }

  set({});
  const following = Disposable.from(
    view,
    changed,
    collected,
    collected.onDidChange(update),
    window.onDidChangeActiveTextEditor(follow),
    window.tabGroups.onDidChangeTabs(follow),
    registerCommands(view, set),
  );
  return {
    tree,
    badge: () => view.badge?.value ?? 0,
    onDidChange: changed.event,
    dispose: () => following.dispose(),
  };
}

/** The tree can do without an answer: findings are listed while the server does not run, too, or is just ending. */
async function ask<T>(server: Server, method: string, params: object = {}): Promise<T | undefined> {
  return server
    .running()
    ?.sendRequest<T>(method, params)
    .catch(() => undefined);
}

/** The active report; the last one while something else has the focus and a tab still shows it. */
function reportInFront(last: Uri | undefined): Uri | undefined {
  const document = window.activeTextEditor?.document;
  if (document && isReport(document)) return document.uri;
  return last && groupWith(last) ? last : undefined;
}

/** What stands around the tree: whose findings they are, how many are urgent, and what is said where there are none. */
function describe(view: TreeView<Node>, scope: Scope, report: Uri | undefined, findings: readonly Found[]): void {
  const urgent = urgentCount(findings);
  view.badge = urgent > 0 ? { value: urgent, tooltip: l10n.t('{0} finding(s) to correct', urgent) } : undefined;
  view.description = scope === 'workspace' ? l10n.t('all reports') : report && nameOf(report);
  const hasSubject = scope === 'workspace' || report !== undefined;
  void commands.executeCommand('setContext', `${VIEW}.isClean`, hasSubject && findings.length === 0);
}

function registerCommands(
  view: TreeView<Node>,
  set: (next: { readonly grouping?: Grouping; readonly scope?: Scope }) => void,
): Disposable {
  const handlers: Readonly<Record<string, () => unknown>> = {
    groupBySection: () => set({ grouping: 'section' }),
    groupByRule: () => set({ grouping: 'rule' }),
    groupBySeverity: () => set({ grouping: 'severity' }),
    showReport: () => set({ scope: 'report' }),
    showWorkspace: () => set({ scope: 'workspace' }),
  };
  const ofNodes = Object.entries(FINDING_COMMANDS).map(([name, run]) =>
    // By its key, a command is for what is selected.
    commands.registerCommand(`${VIEW}.${name}`, (node: Node | undefined = view.selection[0]) => node && run(node)),
  );
  const ofView = Object.entries(handlers).map(([name, run]) => commands.registerCommand(`${VIEW}.${name}`, run));
  return Disposable.from(...ofView, ...ofNodes);
}
