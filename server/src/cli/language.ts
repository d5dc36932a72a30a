import type { Language } from '../service';

export type { Language };

/**
 * The language of the messages: what --lang says, else what the environment says, in the order in which POSIX has its
 * variables override each other. Hegao's users write Chinese, so an environment that names no language means Chinese.
 */
export function languageOf(
  asked: Language | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  if (asked) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return /^(zh|c|posix)?([._@-]|$)/i.test(locale) ? 'zh' : 'en';
}
