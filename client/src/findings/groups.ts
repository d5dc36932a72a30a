import type { PlainRange, SectionStart } from '../../../server/src/lsp/protocol';

/** A finding as the tree lists it. */
export interface Found {
  readonly uri: string;
  /** The rule's id; empty for what says that a file could not be read. */
  readonly rule: string;
  /** From 0, the gravest, to 3. */
  readonly severity: number;
  readonly message: string;
  readonly range: PlainRange;
}

/** What the findings of a report are put together by. */
export type Grouping = 'section' | 'rule' | 'severity';
/** Whose findings are listed. */
export type Scope = 'report' | 'workspace';
/** What one level of the tree stands for. */
export type Level = Grouping | 'report';

/** Findings that belong together, and the levels below them. */
export interface Group {
  readonly kind: 'group';
  /** The same for the same group in every tree, so that what a person has opened stays open. */
  readonly id: string;
  readonly level: Level;
  /** A rule's id, a severity, a report's address, or the number of a section; empty for what stands before the first one. */
  readonly key: string;
  /** The heading of a section. */
  readonly name: string;
  readonly findings: readonly Found[];
  readonly levels: readonly Level[];
}

export interface Leaf {
  readonly kind: 'finding';
  readonly id: string;
  readonly finding: Found;
}

export type Node = Group | Leaf;

/** What has children: a group, or the tree itself. */
export type Parent = Pick<Group, 'id' | 'findings' | 'levels'>;

/** The tree itself. Nothing below it is made before somebody opens it. */
export function treeOf(findings: readonly Found[], grouping: Grouping, scope: Scope): Parent {
  const within: readonly Level[] = grouping === 'section' ? ['report', grouping] : [grouping, 'report'];
  return { id: '', findings, levels: scope === 'report' ? [grouping] : within };
}

/** What stands directly below; `sections` are those of the report, where that is what comes next. */
export function childrenOf(parent: Parent, sections: readonly SectionStart[] = []): readonly Node[] {
  const [level, ...levels] = parent.levels;
  if (level === undefined) return leavesOf(parent);
  const byKey = new Map<string, Found[]>();
  for (const finding of parent.findings) {
    const key = keyOf(level, finding, sections);
    const group = byKey.get(key);
    if (group) group.push(finding);
    else byKey.set(key, [finding]);
  }
  // A report without headings needs no level for them.
  if (level === 'section' && byKey.size === 1 && byKey.has('')) return leavesOf(parent);
  return [...byKey]
    .map(([key, findings]): Group => {
      const name = level === 'section' && key !== '' ? sections[Number(key)]!.name : '';
      return { kind: 'group', id: `${parent.id}/${level}:${key}`, level, key, name, findings, levels };
    })
    .sort(ORDERS[level]);
}

/** The severity of a group's gravest finding. */
export function gravest(findings: readonly Found[]): number {
  return findings.reduce((least, { severity }) => Math.min(least, severity), 3);
}

/** How many findings are errors or warnings. */
export function urgentCount(findings: readonly Found[]): number {
  return findings.filter(({ severity }) => severity <= 1).length;
}

function keyOf(level: Level, { uri, rule, severity, range }: Found, sections: readonly SectionStart[]): string {
  switch (level) {
    case 'report':
      return uri;
    case 'rule':
      return rule;
    case 'severity':
      return String(severity);
    case 'section': {
      const index = lastUpTo(sections, range.start.line);
      return index < 0 ? '' : String(index);
    }
  }
}

/** The last section that begins on a line or above it, by halving. */
function lastUpTo(sections: readonly SectionStart[], line: number): number {
  let [low, high] = [0, sections.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]!.line <= line) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const ORDERS: Readonly<Record<Level, (a: Group, b: Group) => number>> = {
  report: (a, b) => compare(a.key, b.key),
  section: (a, b) => Number(a.key || -1) - Number(b.key || -1),
  severity: (a, b) => Number(a.key) - Number(b.key),
  rule: (a, b) =>
    gravest(a.findings) - gravest(b.findings) || b.findings.length - a.findings.length || compare(a.key, b.key),
};

/** Findings in the order of the text; two at one place are told apart by their number. */
function leavesOf({ id, findings }: Parent): readonly Leaf[] {
  const seen = new Map<string, number>();
  return [...findings].sort(byPlace).map((finding) => {
    const { line, character } = finding.range.start;
    const place = `${finding.uri}#${finding.rule}@${line}:${character}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { kind: 'finding', id: `${id}/${place}*${count}`, finding };
  });
}

function byPlace(a: Found, b: Found): number {
  return (
    compare(a.uri, b.uri) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.character - b.range.start.character ||
    a.severity - b.severity
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
