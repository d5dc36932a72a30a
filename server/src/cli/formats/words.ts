import type { Verdict } from '../../claims';
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

export const verdictWords: Readonly<Record<Verdict, Localized>> = {
  holds: { zh: '相符', en: 'holds' },
  rounding: { zh: '修约', en: 'rounding' },
  contradicted: { zh: '不符', en: 'contradicted' },
  undecidable: { zh: '无从判断', en: 'undecidable' },
};

export const verdictMarks: Readonly<Record<Verdict, string>> = {
  holds: '✓',
  rounding: '≈',
  contradicted: '✗',
  undecidable: '?',
};
