import type { Finding } from './finding';

/** Keeps the first of those that say the same of the same place; a person needs to read it once. */
export function dedupe(findings: readonly Finding[]): readonly Finding[] {
  const byStart = new Map<number, Finding>();
  const crowded = new Map<number, Finding[]>();
  return findings.filter((finding) => {
    const { start } = finding.span;
    const first = byStart.get(start);
    if (first === undefined) {
      byStart.set(start, finding);
      return true;
    }
    const others = crowded.get(start) ?? [first];
    if (others.some((other) => saysTheSame(other, finding))) return false;
    others.push(finding);
    crowded.set(start, others);
    return true;
  });
}

function saysTheSame(one: Finding, other: Finding): boolean {
  return one.span.end === other.span.end && one.rule === other.rule && one.message.zh === other.message.zh;
}
