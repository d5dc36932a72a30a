import {
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  workspace,
} from 'vscode';
import type { RuleNames } from '../../../server/src/lsp/protocol';
import { rangeOf } from '../ranges';
import { nameOf } from '../reports';
import { type Found, type Group, gravest, type Leaf, type Node } from './groups';

/** A node as the editor shows it. */
export function itemOf(node: Node, names: RuleNames): TreeItem {
  return node.kind === 'group' ? groupItem(node, names) : leafItem(node, names);
}

function groupItem(group: Group, names: RuleNames): TreeItem {
  const { id, level, key, findings } = group;
  const label = labelOf(group, names);
  // A folder of reports is looked through one by one; opened all at once, a large one would keep the editor busy.
  const isOpen = level !== 'report' && group.levels.length === 0;
  const item = new TreeItem(label, TreeItemCollapsibleState[isOpen ? 'Expanded' : 'Collapsed']);
  item.id = id;
  item.description = String(findings.length);
  item.contextValue = level === 'rule' && key !== '' ? 'group.rule' : 'group';
  item.accessibilityInformation = { label: l10n.t('{0}, {1} finding(s)', label, findings.length) };
  if (level === 'report') {
    const path = workspace.asRelativePath(Uri.parse(key));
    item.tooltip = path;
    item.description = [findings.length, ...foldersOf(path)].join(' · ');
    // Without its address: the editor would put the number of all problems of the file beside that of this group.
    item.iconPath = new ThemeIcon('file');
  } else if (level !== 'section') {
    item.iconPath = ICONS[gravest(findings)];
  }
  return item;
}

/** The folder of a path, if it has one. */
function foldersOf(path: string): readonly string[] {
  const end = path.lastIndexOf('/');
  return end < 0 ? [] : [path.slice(0, end)];
}

function labelOf({ level, key, name }: Group, names: RuleNames): string {
  switch (level) {
    case 'report':
      return nameOf(Uri.parse(key));
    case 'severity':
      return SEVERITIES[Number(key)]!();
    case 'rule':
      return key === '' ? l10n.t('Could not be read') : (names[key] ?? key);
    case 'section':
      return key === '' ? l10n.t('Before the first heading') : name;
  }
}

function leafItem({ id, finding }: Leaf, names: RuleNames): TreeItem {
  const { message, severity, range, uri, rule } = finding;
  const [what, ...workings] = message.split('\n');
  const item = new TreeItem(what!, TreeItemCollapsibleState.None);
  const line = range.start.line + 1;
  item.id = id;
  item.description = l10n.t('line {0}', line);
  item.iconPath = ICONS[severity];
  item.contextValue = rule === '' ? 'finding' : 'finding.rule';
  item.tooltip = tooltipOf(finding, workings, names);
  item.accessibilityInformation = {
    label: l10n.t('{0}: {1}, line {2}', SEVERITIES[severity]!(), what!, line),
  };
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Go to the finding'),
    arguments: [Uri.parse(uri), { selection: rangeOf(range), preview: true }],
  };
  return item;
}

/** Reports may hold anything, so nothing of them is taken for Markdown. */
function tooltipOf({ rule, message }: Found, workings: readonly string[], names: RuleNames): MarkdownString {
  const tooltip = new MarkdownString();
  if (rule !== '')
    tooltip
      .appendMarkdown('**')
      .appendText(names[rule] ?? rule)
      .appendMarkdown('**\n\n');
  tooltip.appendText(message.split('\n')[0]!);
  if (workings.length > 0) tooltip.appendCodeblock(workings.join('\n'), 'text');
  return tooltip;
}

/** The same signs and colours as in the Problems panel; a hint has a sign of its own, since there it has none. */
const ICONS: readonly ThemeIcon[] = [
  new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  new ThemeIcon('lightbulb', new ThemeColor('descriptionForeground')),
];

const SEVERITIES: readonly (() => string)[] = [
  () => l10n.t('Words and numbers disagree'),
  () => l10n.t('To correct'),
  () => l10n.t('For you to judge'),
  () => l10n.t('Hints'),
];
