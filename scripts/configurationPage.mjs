// The page on configuration, docs/configuration.md and .zh-CN.md, made from the same schema that an editor validates with.
import { SEVERITY_NAMES } from './ruleSchema.mjs';

const WORDS = {
  zh: {
    title: '设置',
    made: '本页由 scripts/generate.mjs 根据规则和 JSON Schema 生成，请勿手改。',
    other: '[English](configuration.md)',
    file: '项目文件 hegao.yaml',
    fileIntro: '放在稿件所在的文件夹，或其上级文件夹；每一项都可以不写。写错一处只影响这一处，并会指出第几行错在哪里。',
    key: '名称',
    meaning: '含义',
    rules: '规则',
    rulesIntro:
      '每条规则可写一个级别（`error`、`warning`、`information`、`hint`、`off`）；有选项的还可写成 `severity` 加选项。',
    rule: '规则',
    usual: '默认级别',
    options: '选项（默认值，范围）',
    slogan: '提法的各项',
    sloganIntro: '`slogans` 的每一条：只写规范写法，或写明下列各项，或写 `file:` 指向另一个提法文件。',
    settings: '编辑器设置',
    none: '—',
  },
  en: {
    title: 'Configuration',
    made: 'This page is made by scripts/generate.mjs from the rules and the JSON Schema; do not edit it.',
    other: '[简体中文](configuration.zh-CN.md)',
    file: 'The project file hegao.yaml',
    fileIntro:
      'It lies in the folder of the reports or in one above; everything in it may be left out. A mistake costs only the value that it is in, and is told with its line.',
    key: 'Key',
    meaning: 'Meaning',
    rules: 'Rules',
    rulesIntro:
      'Each rule takes a severity (`error`, `warning`, `information`, `hint`, `off`), or `severity` with its options.',
    rule: 'Rule',
    usual: 'Default severity',
    options: 'Options (default, range)',
    slogan: 'The fields of a slogan',
    sloganIntro:
      'Each item of `slogans` is the standard form alone, or has these fields, or names another file of slogans with `file:`.',
    settings: 'Editor settings',
    none: '–',
  },
};

/** The page in one language. `schema` is that of the project file, `settings` the editor's by name. */
export function configurationPage(metas, schema, settings, language) {
  const words = WORDS[language];
  const slogan = schema.properties.slogans.items.anyOf.find((form) => form.properties?.canonical);
  return `${[
    `# ${words.title}`,
    words.other,
    `<!-- ${words.made} -->`,
    `## ${words.file}`,
    words.fileIntro,
    table([words.key, words.meaning], propertyRows(schema.properties, language)),
    `## ${words.rules}`,
    words.rulesIntro,
    table(
      [words.rule, words.usual, words.options],
      metas.map((meta) => ruleRow(meta, language)),
    ),
    `## ${words.slogan}`,
    words.sloganIntro,
    table([words.key, words.meaning], propertyRows(slogan.properties, language)),
    `## ${words.settings}`,
    table(
      [words.key, words.meaning],
      settings.map(({ name, text }) => [`\`${name}\``, text[language]]),
    ),
  ].join('\n\n')}\n`;
}

function propertyRows(properties, language) {
  return Object.entries(properties).map(([name, property]) => [`\`${name}\``, described(property, language)]);
}

/** Descriptions hold Chinese first and English after an empty line. */
function described({ description }, language) {
  const [zh, en] = description.split('\n\n');
  return language === 'zh' ? zh : en;
}

function ruleRow({ id, name, severity, preview, options }, language) {
  const link = `[\`${id}\`](../server/src/rules/${id}/README.md)`;
  const level = SEVERITY_NAMES[preview ? 'off' : severity][language];
  const listed = Object.entries(options).map(([option, schema]) => optionText(option, schema, language));
  return [language === 'zh' ? `${name.zh} ${link}` : link, level, listed.join('<br>') || WORDS[language].none];
}

function optionText(option, schema, language) {
  const range = schema.type === 'integer' ? `, ${schema.minimum}–${schema.maximum}` : '';
  return `\`${option}\` (${JSON.stringify(schema.default)}${range}): ${schema.description[language]}`;
}

function table(head, rows) {
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}
