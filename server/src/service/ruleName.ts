import { rules } from '../rules';
import type { Language } from './language';

const NAMES = new Map(rules.map(({ meta }) => [meta.id, meta.name]));

/** What a rule is called; its id where it is no rule, such as that of a mistaken directive. */
export function ruleName(id: string, language: Language): string {
  return NAMES.get(id)?.[language] ?? id;
}

/** True for an id of a rule: it has a page, and it can be turned off. */
export function isRule(id: string): boolean {
  return NAMES.has(id);
}
