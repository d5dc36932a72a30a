import type { Localized } from '../rules';

/** A language that Hegao speaks to its user. */
export type Language = keyof Localized;

/**
 * The language for an IETF tag such as an editor's display language (`zh-cn`, `en-GB`).
 * Without a tag it is Chinese: whoever writes these reports reads it.
 */
export function languageOf(tag: string | undefined): Language {
  return tag === undefined || /^zh\b/i.test(tag) ? 'zh' : 'en';
}
