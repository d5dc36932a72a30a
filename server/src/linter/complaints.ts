import type { Localized, OptionSchema } from '../rules';

/** The sentences in which mistakes in settings are told: what is wrong, and what to write instead. */
export const complaints = {
  notAMap: (): Localized => ({
    zh: '设置应写成“名称: 值”的形式，例如 rules:，其下每行一条规则。',
    en: 'Settings must be "name: value" pairs, for example rules: with one rule per line below it.',
  }),
  unknownKey: (key: string, meant: string | undefined, known: readonly string[]): Localized => ({
    zh: `没有名为“${key}”的设置。${meant ? `是否指“${meant}”？` : `可用的有：${known.join('、')}。`}`,
    en: `There is no setting named "${key}". ${meant ? `Did you mean "${meant}"?` : `Known settings: ${known.join(', ')}.`}`,
  }),
  rulesNotAMap: (): Localized => ({
    zh: 'rules 之下应每行一条规则，例如 growth-mismatch: warning。',
    en: 'rules must hold one rule per line, for example growth-mismatch: warning.',
  }),
  unknownRule: (id: string, meant: string | undefined): Localized => ({
    zh: `没有名为“${id}”的规则。${meant ? `是否指“${meant}”？` : '运行 hegao rules 可查看全部规则。'}`,
    en: `There is no rule named "${id}". ${meant ? `Did you mean "${meant}"?` : 'Run hegao rules to list them all.'}`,
  }),
  badSeverity: (id: string, written: string): Localized => ({
    zh: `规则 ${id} 的级别“${written}”无法识别，请写 error、warning、information、hint 或 off。`,
    en: `Rule ${id} has an unknown severity "${written}"; write error, warning, information, hint or off.`,
  }),
  unknownOption: (id: string, name: string, meant: string | undefined, known: readonly string[]): Localized => ({
    zh: `规则 ${id} 没有名为“${name}”的选项。${meant ? `是否指“${meant}”？` : `可用的有：${known.join('、')}。`}`,
    en: `Rule ${id} has no option named "${name}". ${meant ? `Did you mean "${meant}"?` : `Known: ${known.join(', ')}.`}`,
  }),
  badOption: (id: string, name: string, schema: OptionSchema): Localized => ({
    zh: `规则 ${id} 的选项 ${name} 应为${expected(schema).zh}。`,
    en: `Option ${name} of rule ${id} must be ${expected(schema).en}.`,
  }),
  notAListOfGlobs: (key: string): Localized => ({
    zh: `${key} 应为文件名式样的列表，每行一项，例如 - "总结/**/*.txt"。`,
    en: `${key} must be a list of file patterns, one per line, for example - "reports/**/*.txt".`,
  }),
  slogansNotAList: (): Localized => ({
    zh: 'slogans 应为列表，每项至少有 canonical（规范提法）。',
    en: 'slogans must be a list whose entries have at least canonical (the right form).',
  }),
  notASloganFile: (): Localized => ({
    zh: 'file 应为提法文件的相对路径，以 .yaml 结尾，例如 file: 提法.yaml。',
    en: 'file must be the relative path of a slogan file that ends with .yaml, for example file: slogans.yaml.',
  }),
  fileStandsAlone: (key: string): Localized => ({
    zh: `写了 file 的一项只能有 file，“${key}”请写到那个文件里。`,
    en: `An item with file can have nothing else; write “${key}” into that file.`,
  }),
  noSloganFile: (path: string): Localized => ({
    zh: `找不到提法文件“${path}”，请核对路径（相对于 hegao.yaml 所在的文件夹）。`,
    en: `There is no slogan file “${path}”; paths are relative to the folder of hegao.yaml.`,
  }),
  unreadableSloganFile: (path: string, reason: string): Localized => ({
    zh: `提法文件“${path}”无法读取（${reason}），其余提法照常使用。`,
    en: `The slogan file “${path}” cannot be read (${reason}); the other slogans still apply.`,
  }),
  filesDoNotNest: (): Localized => ({
    zh: '提法文件里不能再写 file，请在 hegao.yaml 里逐个写明。',
    en: 'A slogan file cannot name another; name each in hegao.yaml.',
  }),
  brokenYaml: (detail: Localized): Localized => ({
    zh: `YAML 写法有误：${detail.zh}`,
    en: `This is not valid YAML: ${detail.en}`,
  }),
} as const;

function expected(schema: OptionSchema): Localized {
  switch (schema.type) {
    case 'boolean':
      return { zh: ' true 或 false', en: 'true or false' };
    case 'integer':
      return {
        zh: ` ${schema.minimum} 至 ${schema.maximum} 之间的整数`,
        en: `a whole number from ${schema.minimum} to ${schema.maximum}`,
      };
    case 'strings':
      return { zh: '文字的列表', en: 'a list of texts' };
  }
}
