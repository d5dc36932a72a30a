import { parseArgs } from 'node:util';
// Not through the stage's index, which would load every rule to read a command line.
import { nearest } from '../linter/nearest';
import { SEVERITIES } from '../linter/severity';
import type { Localized, Severity } from '../rules';
import { type Language, languageOf } from './language';

export type Command = 'lint' | 'ledger' | 'rules' | 'help' | 'version';

/** A well-formed command line. */
export interface Invocation {
  readonly command: Command;
  readonly language: Language;
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly failOn: Severity | 'never';
  /** --rule id=severity, as written; the rules themselves say whether they are right. */
  readonly rules: readonly (readonly [id: string, severity: string])[];
  /** --config FILE, or false for --no-config. */
  readonly config: string | false | undefined;
  readonly color: 'auto' | 'always' | 'never';
  readonly fix: boolean;
  readonly stdinFilename: string | undefined;
}

/** What is wrong with a command line, and what to type instead. */
export interface Mistake {
  readonly language: Language;
  readonly mistake: Localized;
}

const OPTIONS = {
  format: { type: 'string', values: ['pretty', 'json'], commands: ['lint', 'ledger', 'rules'] },
  lang: { type: 'string', values: ['zh', 'en'], commands: ['lint', 'ledger', 'rules', 'help', 'version'] },
  color: { type: 'string', values: ['auto', 'always', 'never'], commands: ['lint', 'ledger', 'rules'] },
  'fail-on': { type: 'string', values: [...SEVERITIES, 'never'], commands: ['lint'] },
  rule: { type: 'string', multiple: true, commands: ['lint'] },
  config: { type: 'string', commands: ['lint', 'ledger'] },
  'no-config': { type: 'boolean', commands: ['lint', 'ledger'] },
  fix: { type: 'boolean', commands: ['lint'] },
  'stdin-filename': { type: 'string', commands: ['lint', 'ledger'] },
  help: { type: 'boolean', short: 'h', commands: ['lint', 'ledger', 'rules', 'help', 'version'] },
  version: { type: 'boolean', short: 'v', commands: ['lint', 'ledger', 'rules', 'help', 'version'] },
} as const satisfies Record<string, OptionForm>;

interface OptionForm {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  readonly values?: readonly string[];
  readonly commands: readonly Command[];
}

type OptionName = keyof typeof OPTIONS;
type Token = {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
};
type Values = Partial<Record<OptionName, string>> & { readonly rules: readonly string[] };

const COMMANDS: readonly string[] = ['lint', 'ledger', 'rules'];

/** Reads a command line. `args` are the words behind `hegao`. Never throws: a mistake is a value. */
export function parseArguments(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Invocation | Mistake {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(OPTIONS).map(([name, form]) => [name, formOf(form)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option') as Token[];
  const values = valuesOf(given);
  const language = languageOf(values.lang === 'en' || values.lang === 'zh' ? values.lang : undefined, environment);
  const command = commandOf(positionals[0], values, positionals.length);
  const mistake =
    (command === undefined ? unknownCommand(positionals[0]) : undefined) ??
    firstMistake(given, command ?? 'help') ??
    badRule(values.rules) ??
    badPaths(command, positionals.slice(1), values);
  return mistake ? { language, mistake } : invocationOf(command ?? 'help', language, positionals.slice(1), values);
}

function formOf({ type, short }: OptionForm) {
  return short ? { type, short, multiple: true } : { type, multiple: true };
}

function valuesOf(given: readonly Token[]): Values {
  const values: Record<string, string> = {};
  for (const { name, value } of given) values[name] = value ?? '';
  return { ...values, rules: given.filter(({ name }) => name === 'rule').map(({ value }) => value ?? '') };
}

function commandOf(word: string | undefined, values: Values, count: number): Command | undefined {
  if (values.version !== undefined) return 'version';
  if (values.help !== undefined || (count === 1 && word === 'help')) return 'help';
  return word !== undefined && COMMANDS.includes(word) ? (word as Command) : undefined;
}

function invocationOf(command: Command, language: Language, paths: readonly string[], values: Values): Invocation {
  return {
    command,
    language,
    paths,
    format: (values.format ?? 'pretty') as Invocation['format'],
    failOn: (values['fail-on'] ?? 'warning') as Invocation['failOn'],
    rules: values.rules.map(splitRule),
    config: values['no-config'] === undefined ? values.config : false,
    color: (values.color ?? 'auto') as Invocation['color'],
    fix: values.fix !== undefined,
    stdinFilename: values['stdin-filename'],
  };
}

function splitRule(written: string): readonly [string, string] {
  const at = written.indexOf('=');
  return [written.slice(0, at), written.slice(at + 1)];
}

function firstMistake(given: readonly Token[], command: Command): Localized | undefined {
  for (const token of given) {
    const mistake = mistakeIn(token, command);
    if (mistake) return mistake;
  }
  return undefined;
}

function mistakeIn({ name, rawName, value, inlineValue }: Token, command: Command): Localized | undefined {
  const form: OptionForm | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
  if (!form) return unknownOption(rawName, nearest(name, Object.keys(OPTIONS)));
  if (!form.commands.includes(command)) {
    return {
      zh: `hegao ${command} 不用选项 ${rawName}，请删去。`,
      en: `hegao ${command} takes no ${rawName}; leave it out.`,
    };
  }
  if (form.type === 'boolean') {
    return value === undefined
      ? undefined
      : { zh: `选项 ${rawName} 不带值，请只写 ${rawName}。`, en: `${rawName} takes no value; write just ${rawName}.` };
  }
  if (value === undefined || (!inlineValue && value.startsWith('-'))) {
    return { zh: `选项 ${rawName} 后面缺少值。`, en: `${rawName} needs a value.` };
  }
  if (form.values && !form.values.includes(value)) {
    const choices = form.values.join(' | ');
    return {
      zh: `选项 ${rawName} 的值“${value}”无法识别，可用的有：${choices}。`,
      en: `"${value}" is no value for ${rawName}; choose from: ${choices}.`,
    };
  }
  return undefined;
}

function unknownOption(rawName: string, meant: string | undefined): Localized {
  return {
    zh: `没有名为 ${rawName} 的选项。${meant ? `是否指 --${meant}？` : '运行 hegao --help 可查看用法。'}`,
    en: `There is no option ${rawName}. ${meant ? `Did you mean --${meant}?` : 'Run hegao --help for the usage.'}`,
  };
}

function unknownCommand(word: string | undefined): Localized {
  if (word === undefined) {
    return {
      zh: '请写明要做什么，例如 hegao lint 文件或文件夹；运行 hegao --help 可查看用法。',
      en: 'Say what to do, for example hegao lint PATH; run hegao --help for the usage.',
    };
  }
  const meant = nearest(word, COMMANDS);
  return {
    zh: `没有名为“${word}”的命令。${meant ? `是否指 hegao ${meant}？` : `若要核查文件，请写 hegao lint ${word}。`}`,
    en: `There is no command "${word}". ${meant ? `Did you mean hegao ${meant}?` : `To check a file, write hegao lint ${word}.`}`,
  };
}

function badRule(rules: readonly string[]): Localized | undefined {
  const bad = rules.find((written) => !written.includes('='));
  return bad === undefined
    ? undefined
    : {
        zh: `--rule ${bad} 缺少级别，请写成 --rule ${bad}=warning 的形式。`,
        en: `--rule ${bad} lacks a severity; write for example --rule ${bad}=warning.`,
      };
}

function badPaths(command: Command | undefined, paths: readonly string[], values: Values): Localized | undefined {
  if (command === 'rules' && paths.length > 0) {
    return { zh: 'hegao rules 列出全部规则，后面不用写路径。', en: 'hegao rules lists all rules and takes no path.' };
  }
  if (command !== 'lint' && command !== 'ledger') return undefined;
  if (paths.length === 0) {
    return {
      zh: `请写明要核的文件或文件夹，例如 hegao ${command} .（当前文件夹）；- 表示标准输入。`,
      en: `Name the files or folders to check, for example hegao ${command} . (this folder); - is standard input.`,
    };
  }
  if (values.fix !== undefined && paths.includes('-')) {
    return {
      zh: '--fix 要改写文件，不能用于标准输入，请给出文件名。',
      en: '--fix rewrites files and cannot be used on standard input; name a file.',
    };
  }
  return undefined;
}
