import type { ReportingConfiguration, ReportingDescriptor, ToolComponent } from 'sarif';
import { version } from '../../../../package.json';
import { UNKNOWN_DIRECTIVE_RULE } from '../../linter';
import { type RuleMeta, rules, type Severity } from '../../rules';
import type { Language } from '../language';
import { categoryWords } from './words';

/** SARIF knows three grades of what is wrong. */
export const sarifLevels: Readonly<Record<Severity, NonNullable<ReportingConfiguration['level']>>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** The tool as a SARIF log describes it, with all of its rules. */
export function sarifDriver(language: Language): ToolComponent {
  return {
    name: 'hegao',
    fullName: '核稿 Hegao',
    semanticVersion: version,
    language: { zh: 'zh-CN', en: 'en' }[language],
    rules: [...rules.map(({ meta }) => descriptorOf(meta, language)), unknownDirective(language)],
  };
}

function descriptorOf(meta: RuleMeta, language: Language): ReportingDescriptor {
  const { id, category, severity, preview, name, summary } = meta;
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: name[language] },
    fullDescription: { text: summary[language] },
    help: helpOf(meta, language),
    defaultConfiguration: { level: sarifLevels[severity], enabled: !preview },
    properties: { tags: [category], category: categoryWords[category][language] },
  };
}

function helpOf({ id, summary, options }: RuleMeta, language: Language): { text: string; markdown: string } {
  const listed = Object.entries(options).map(([option, { description }]) => [option, description[language]] as const);
  const setting = `rules:\n  ${id}: off`;
  const off = {
    zh: '不需要这条规则时，在 hegao.yaml 里写：',
    en: 'To do without this rule, write into hegao.yaml:',
  }[language];
  const heading = { zh: '选项：', en: 'Options:' }[language];
  const text = [
    summary[language],
    ...(listed.length > 0 ? [[heading, ...listed.map(([option, words]) => `${option}: ${words}`)].join('\n')] : []),
    `${off}\n${setting}`,
  ];
  const markdown = [
    summary[language],
    ...(listed.length > 0 ? [heading, listed.map(([option, words]) => `- \`${option}\`: ${words}`).join('\n')] : []),
    `${off}\n\n\`\`\`yaml\n${setting}\n\`\`\``,
  ];
  return { text: text.join('\n\n'), markdown: markdown.join('\n\n') };
}

/** The linter's own remark on a comment that names a rule which does not exist. */
function unknownDirective(language: Language): ReportingDescriptor {
  return {
    id: UNKNOWN_DIRECTIVE_RULE,
    name: pascalCase(UNKNOWN_DIRECTIVE_RULE),
    shortDescription: { text: { zh: '注释里的规则不存在', en: 'Unknown rule in a comment' }[language] },
    defaultConfiguration: { level: 'note' },
  };
}

function pascalCase(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
