import type { Finding } from './finding';

/** Keeps the first of those that say the same of the same place; a person needs to read it once. */
export function dedupe(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ rule, span, message }) => {
    const key = `${rule} ${span.start} ${span.end} ${message.zh}`;
    return seen.size < seen.add(key).size;
  });
}
