// What the schemas of a rule have in common, in the editor's settings and in a project file.

/** What the severities are called, in the order in which they are offered. */
export const SEVERITY_NAMES = {
  off: { zh: '关闭', en: 'off' },
  hint: { zh: '提示', en: 'hint' },
  information: { zh: '信息', en: 'information' },
  warning: { zh: '警告', en: 'warning' },
  error: { zh: '错误', en: 'error' },
};

/** The severities as they are written in settings. */
export const LEVELS = Object.keys(SEVERITY_NAMES);

/** What a rule does and how grave it takes its findings to be unless somebody says otherwise. */
export function ruleDescription({ name, summary, severity, preview }) {
  const { zh, en } = SEVERITY_NAMES[preview ? 'off' : severity];
  return {
    zh: `${name.zh}：${summary.zh}默认：${zh}。`,
    en: `${name.en}: ${summary.en} Default: ${en}.`,
  };
}
