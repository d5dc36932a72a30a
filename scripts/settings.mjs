// The extension's settings, in one table; generate.mjs writes them into package.json and their texts into package.nls*.json.
// To add a setting, put it into the table, with every text in both languages, and run node scripts/generate.mjs; then it needs
// a field in server/src/lsp/protocol.ts if the server heeds it.
import { LEVELS, ruleDescription, SEVERITY_NAMES } from './ruleSchema.mjs';

/** The texts that this file owns in package.nls.json and package.nls.zh-cn.json begin with it. */
export const TEXT_PREFIX = 'settings.';

/**
 * Every setting by the part of its name behind `hegao.`, under the titles of the settings page. `values` are the values of a
 * choice with what each of them means, and what it is called on the settings page; whatever else there is goes into the manifest as it is.
 */
const SECTIONS = {
  checking: {
    title: { zh: '核对', en: 'Checking' },
    settings: {
      check: {
        scope: 'window',
        default: 'workspace',
        text: {
          zh: '自动核对哪些稿件。文件夹里哪些文件算稿件、哪些不核对，由 `hegao.yaml` 的 `include`、`exclude` 和 `.gitignore` 决定。',
          en: 'Which reports are checked by themselves. What is a report in a folder is decided by `include` and `exclude` in `hegao.yaml`, and by `.gitignore`.',
        },
        values: {
          off: { label: { zh: '不核对', en: 'Off' }, zh: '不自动核对', en: 'Nothing is checked' },
          openFiles: {
            label: { zh: '打开的稿件', en: 'Open reports' },
            zh: '只核对打开的稿件',
            en: 'Open reports only',
          },
          workspace: {
            label: { zh: '整个文件夹', en: 'Whole folder' },
            zh: '打开一份稿件后，核对整个文件夹里的稿件',
            en: 'All reports of the folder, once one of them has been opened',
          },
        },
      },
      focus: {
        type: 'boolean',
        scope: 'window',
        default: true,
        text: {
          zh: '正在写的半句里的问题，等光标离开、存盘或停笔片刻再提示。',
          en: 'Findings in the clause being typed wait until the cursor leaves it, the report is saved or you pause.',
        },
      },
    },
  },
  rules: {
    title: { zh: '规则', en: 'Rules' },
    settings: {
      rules: {
        type: 'object',
        scope: 'resource',
        default: {},
        additionalProperties: false,
        text: {
          zh: '各条规则的级别；不写的规则用默认级别。这里的设置优先于项目文件 `hegao.yaml`。',
          en: 'How grave each rule’s findings are; a rule that is not named keeps its default. This goes before the project’s `hegao.yaml`.',
        },
      },
    },
  },
  display: {
    title: { zh: '显示', en: 'Display' },
    settings: {
      inlayHints: {
        scope: 'window',
        default: 'onDemand',
        text: {
          zh: '在正文里用浅色小字显示推算结果：与其他数字不符的数字后面显示应有的数（`⇒ 24%`），完成率后面显示所指的目标（`⇒ 目标43家`），列举后面显示个数（`共4项`）。它们不是稿件的内容，不会存进文件；双击应有的数，才把原数改过来。想按住 Ctrl+Alt 时才显示：把本项设为 `on`，并把 `#editor.inlayHints.enabled#` 设为 `offUnlessPressed`。',
          en: 'Shows computed values in the text, in small pale letters: behind a figure that others contradict what it should be (`⇒ 24%`), behind a completion rate the target that it implies (`⇒ 目标43家`), behind a list how many things it names (`4 items`). They are no part of the report and are never saved; a double click on what a figure should be corrects it. To see them only while Ctrl+Alt is held, set this to `on` and `#editor.inlayHints.enabled#` to `offUnlessPressed`.',
        },
        values: {
          off: { zh: '不显示', en: 'Never' },
          onDemand: {
            zh: '运行命令“核稿: 显示或隐藏推算结果”后显示',
            en: 'After the command “Show or Hide Computed Values”',
          },
          on: { zh: '一直显示，可用同一命令隐藏', en: 'Always; the same command hides them' },
        },
      },
      codeLens: {
        type: 'boolean',
        scope: 'window',
        default: false,
        text: {
          zh: '在每个一级标题上方显示这一部分有几处待看、已核对了多少个数字；点击转到第一处。',
          en: 'Shows above each heading of the first level how much there is to check in its section and how many figures were checked; a click goes to the first finding.',
        },
      },
      language: {
        scope: 'window',
        default: 'auto',
        text: { zh: '提示信息用什么语言。', en: 'The language of messages.' },
        values: {
          auto: {
            label: { zh: '自动', en: 'Automatic' },
            zh: '随编辑器的显示语言',
            en: 'As the editor’s display language',
          },
          zh: { label: { zh: '中文', en: 'Chinese (中文)' }, zh: '简体中文', en: 'Simplified Chinese' },
          en: { label: { zh: 'English（英文）', en: 'English' }, zh: '英文', en: 'English' },
        },
      },
    },
  },
};

/** Every setting's full name and its description in both languages, in the order of the table. */
export function describedSettings() {
  return Object.values(SECTIONS).flatMap(({ settings }) =>
    Object.entries(settings).map(([name, { text }]) => ({ name: `hegao.${name}`, text })),
  );
}

/** The `configuration` that the extension contributes, and the texts that it names, by language. */
export function configurationOf(metas) {
  const texts = { zh: {}, en: {} };
  /** Puts a text on the list and gives what stands for it in the manifest. */
  const say = (key, { zh, en }) => {
    const name = `${TEXT_PREFIX}${key}`;
    texts.zh[name] = zh;
    texts.en[name] = en;
    return `%${name}%`;
  };
  const configuration = Object.entries(SECTIONS).map(([section, { title, settings }], order) => ({
    title: say(`title.${section}`, title),
    order: order + 1,
    properties: Object.fromEntries(
      Object.entries(settings).map(([name, setting], place) => [
        `hegao.${name}`,
        {
          ...settingSchema(name, setting, say),
          order: place + 1,
          ...(name === 'rules' && {
            properties: Object.fromEntries(metas.map((meta) => [meta.id, ruleOf(meta, say)])),
          }),
        },
      ]),
    ),
  }));
  return { configuration, texts };
}

function settingSchema(name, { text, values, ...rest }, say) {
  const choice = values && {
    type: 'string',
    enum: Object.keys(values),
    enumItemLabels: Object.entries(values).map(([value, { label }]) =>
      label ? say(`${name}.${value}.label`, label) : value,
    ),
    enumDescriptions: Object.entries(values).map(([value, words]) => say(`${name}.${value}`, words)),
  };
  return { ...choice, ...rest, markdownDescription: say(`${name}.description`, text) };
}

/**
 * A rule's severity. The settings page shows a list of rules with their severities to choose from only while every value is a
 * word; so the options that few rules have are not offered here, though the server takes them.
 */
function ruleOf(meta, say) {
  const { zh, en } = ruleDescription(meta);
  const hasOptions = Object.keys(meta.options).length > 0;
  const more = hasOptions
    ? { zh: '选项写在 hegao.yaml 里。', en: ' Its options go into hegao.yaml.' }
    : { zh: '', en: '' };
  return {
    type: 'string',
    enum: LEVELS,
    enumDescriptions: LEVELS.map((level) => say(`severity.${level}`, SEVERITY_NAMES[level])),
    description: say(`rules.${meta.id}`, { zh: `${zh}${more.zh}`, en: `${en}${more.en}` }),
  };
}
