import type { Localized } from '../rules';

/** The titles of quick fixes; a rule goes by its name. */
export const ACTION_WORDS = {
  repairAll: { zh: '修正全部可以安全修正的问题（核稿）', en: 'Fix all that is safe to fix (Hegao)' },
  repairRule: ({ zh, en }: Localized, count: number): Localized => ({
    zh: `修正全文的“${zh}”（${count}处）`,
    en: `Fix “${en}” everywhere in this report (${count} places)`,
  }),
  addSlogan: (form: string): Localized => ({
    zh: `列为本单位的提法：${form}`,
    en: `Add “${form}” to your own formulations`,
  }),
  ignoreLine: ({ zh, en }: Localized): Localized => ({
    zh: `忽略这一处“${zh}”`,
    en: `Ignore this “${en}”`,
  }),
  ignoreFile: ({ zh, en }: Localized): Localized => ({
    zh: `本稿不查“${zh}”`,
    en: `Do not check this report for “${en}”`,
  }),
  turnOff: ({ zh, en }: Localized): Localized => ({
    zh: `本文件夹不查“${zh}”`,
    en: `Do not check this folder for “${en}”`,
  }),
  disableRule: ({ zh, en }: Localized): Localized => ({
    zh: `不再查“${zh}”（编辑器设置）`,
    en: `Do not check for “${en}” any more (editor settings)`,
  }),
  openRule: ({ zh, en }: Localized): Localized => ({
    zh: `查看规则说明：${zh}`,
    en: `Open the rule’s page: ${en}`,
  }),
} as const;
