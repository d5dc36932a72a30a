import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  childrenOf,
  type Found,
  type Group,
  type Grouping,
  type Node,
  type Scope,
  treeOf,
  urgentCount,
} from './groups';

const A = 'file:///a.report';
const B = 'file:///b.report';
const SECTIONS = [
  { name: '一、主要工作', line: 2 },
  { name: '二、下一步打算', line: 8 },
];
const FINDINGS = [
  found(A, 'sequence-gap', 1, 9),
  found(A, 'missing-unit', 3, 4),
  found(A, 'growth-mismatch', 1, 2, 5),
  found(A, 'growth-mismatch', 1, 0),
  found(B, 'direction-conflict', 0, 1),
];

test('by section, findings stand under the heading above them, in the order of the report', () => {
  assert.deepEqual(shown('section', 'report', of(A)), [
    ['', ['growth-mismatch 0']],
    ['一、主要工作', ['growth-mismatch 2', 'missing-unit 4']],
    ['二、下一步打算', ['sequence-gap 9']],
  ]);
});

test('by rule, the gravest and the most frequent come first', () => {
  assert.deepEqual(shown('rule', 'report', FINDINGS), [
    ['direction-conflict', ['direction-conflict 1']],
    ['growth-mismatch', ['growth-mismatch 0', 'growth-mismatch 2']],
    ['sequence-gap', ['sequence-gap 9']],
    ['missing-unit', ['missing-unit 4']],
  ]);
});

test('by severity, the gravest come first', () => {
  const keys = (childrenOf(treeOf(FINDINGS, 'severity', 'report')) as Group[]).map(({ key }) => key);
  assert.deepEqual(keys, ['0', '1', '3']);
});

test('in a workspace, reports stand above their sections, and below rules and severities', () => {
  assert.deepEqual(shown('rule', 'workspace', FINDINGS)[1], [
    'growth-mismatch',
    [[A, ['growth-mismatch 0', 'growth-mismatch 2']]],
  ]);
  const [a, b] = shown('section', 'workspace', FINDINGS);
  assert.equal(a![0], A);
  assert.deepEqual(
    (a![1] as unknown[][]).map(([name]) => name),
    ['', '一、主要工作', '二、下一步打算'],
  );
  assert.equal(b![0], B);
});

test('a report without headings lists its findings at once', () => {
  const children = childrenOf(treeOf(of(A), 'section', 'report'));
  assert.ok(children.every(({ kind }) => kind === 'finding'));
  assert.equal(children.length, 4);
});

test('no two nodes have the same id, and a group keeps its own when findings are added', () => {
  const twice = [...FINDINGS, found(A, 'growth-mismatch', 1, 0)];
  const ids = allOf(treeOf(twice, 'rule', 'workspace')).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const before = allOf(treeOf(FINDINGS, 'rule', 'workspace')).map(({ id }) => id);
  assert.deepEqual(
    before.filter((id) => !ids.includes(id)),
    [],
  );
});

test('groups of a large workspace are made level by level', () => {
  const many = Array.from({ length: 1_000 }, (_, file) =>
    Array.from({ length: 40 }, (_, line) => found(`file:///${file}.report`, `rule-${line % 20}`, line % 4, line)),
  ).flat();
  const groups = childrenOf(treeOf(many, 'rule', 'workspace')) as Group[];
  assert.equal(groups.length, 20);
  const reports = childrenOf(groups[0]!) as Group[];
  assert.equal(reports.length, 1_000);
  assert.equal(childrenOf(reports[0]!).length, 2);
  assert.equal(urgentCount(many), 20_000);
});

function found(uri: string, rule: string, severity: number, line: number, character = 0): Found {
  const place = { line, character };
  return { uri, rule, severity, message: rule, range: { start: place, end: place } };
}

function of(uri: string): readonly Found[] {
  return FINDINGS.filter((finding) => finding.uri === uri);
}

type Shown = [name: string, children: unknown[]];

/** Every group by its name or key, with what is below it. */
function shown(grouping: Grouping, scope: Scope, findings: readonly Found[]): Shown[] {
  return childrenOf(treeOf(findings, grouping, scope), SECTIONS).map((node) => shownNode(node) as Shown);
}

function shownNode(node: Node): unknown {
  if (node.kind === 'finding') return `${node.finding.rule} ${node.finding.range.start.line}`;
  return [node.level === 'section' ? node.name : node.key, childrenOf(node, SECTIONS).map(shownNode)];
}

function allOf(parent: Parameters<typeof childrenOf>[0]): Node[] {
  return childrenOf(parent).flatMap((node) => (node.kind === 'group' ? [node, ...allOf(node)] : [node]));
}
