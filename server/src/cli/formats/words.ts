import type { Category, Localized } from '../../rules';

export { severityWords } from '../../linter';

/** The names of things in the two languages of the terminal output. */

export const categoryWords: Readonly<Record<Category, Localized>> = {
  figures: { zh: '数据', en: 'figures' },
  structure: { zh: '结构', en: 'structure' },
  wording: { zh: '用语', en: 'wording' },
};
