import type { Category, Localized, Severity } from '../../rules';

/** The names of things in the two languages of the terminal output. */

export const severityWords: Readonly<Record<Severity, Localized>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  information: { zh: '信息', en: 'information' },
  hint: { zh: '提示', en: 'hint' },
};

export const categoryWords: Readonly<Record<Category, Localized>> = {
  figures: { zh: '数据', en: 'figures' },
  structure: { zh: '结构', en: 'structure' },
  wording: { zh: '用语', en: 'wording' },
};
