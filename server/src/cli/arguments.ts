import { parseArgs } from 'node:util';
// Not through the stage's index, which would load every rule to read a command line.
import { nearest } from '../linter/nearest';
import type { Localized, Severity } from '../rules';
import { type Language, languageOf } from './language';
import { type GivenOption, mistakeIn, OPTIONS, type OptionName } from './options';

export type Command = 'lint' | 'ledger' | 'rules' | 'help' | 'version';

/** How the output is written. Only `lint` has all of them; the other commands have the first two. */
export type Format = 'pretty' | 'json' | 'ndjson' | 'sarif' | 'github' | 'junit' | 'html';

/** A well-formed command line. */
export interface Invocation {
  readonly command: Command;
  readonly language: Language;
  readonly paths: readonly string[];
  readonly format: Format;
  /** Findings milder than this are not reported, not counted and not repaired. */
  readonly severity: Severity;
  readonly failOn: Severity | 'never';
  /** With more warnings than this the run fails. */
  readonly maxWarnings: number | undefined;
  /** --rule id=severity, as written; the rules themselves say whether they are right. */
  readonly rules: readonly (readonly [id: string, severity: string])[];
  /** --config FILE, or false for --no-config. */
  readonly config: string | false | undefined;
  readonly color: 'auto' | 'always' | 'never';
  readonly fix: boolean;
  /** With `fix`: show what would be repaired and leave the files alone. */
  readonly dryRun: boolean;
  /** The file of known findings, which are not reported. */
  readonly baseline: string | undefined;
  /** Write the baseline anew with what is found. */
  readonly updateBaseline: boolean;
  /** The file in which results are kept between runs: '' for the one in the usual place, undefined for none. */
  readonly cache: string | undefined;
  /** How many threads check; undefined leaves it to the number of files. */
  readonly jobs: number | undefined;
  readonly stdinFilename: string | undefined;
}

/** What is wrong with a command line, and what to type instead. */
export interface Mistake {
  readonly language: Language;
  readonly mistake: Localized;
}

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
  const given = tokens.filter((token) => token.kind === 'option') as GivenOption[];
  const values = valuesOf(given);
  const language = languageOf(values.lang === 'en' || values.lang === 'zh' ? values.lang : undefined, environment);
  const command = commandOf(positionals[0], values, positionals.length);
  const mistake =
    (command === undefined ? unknownCommand(positionals[0]) : undefined) ??
    firstMistake(given, command ?? 'help') ??
    badRule(values.rules) ??
    badCombination(values) ??
    badPaths(command, positionals.slice(1), values);
  return mistake ? { language, mistake } : invocationOf(command ?? 'help', language, positionals.slice(1), values);
}

function formOf({ type, short }: { readonly type: 'string' | 'boolean'; readonly short?: string }) {
  return short ? { type, short, multiple: true } : { type, multiple: true };
}

function valuesOf(given: readonly GivenOption[]): Values {
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
    format: (values.format ?? 'pretty') as Format,
    severity: (values.severity ?? 'hint') as Severity,
    failOn: (values['fail-on'] ?? 'warning') as Invocation['failOn'],
    maxWarnings: countOf(values['max-warnings']),
    rules: values.rules.map(splitRule),
    config: values['no-config'] === undefined ? values.config : false,
    color: (values.color ?? 'auto') as Invocation['color'],
    fix: values.fix !== undefined,
    dryRun: values['dry-run'] !== undefined,
    baseline: values.baseline,
    updateBaseline: values['update-baseline'] !== undefined,
    cache: values.cache,
    jobs: countOf(values.jobs),
    stdinFilename: values['stdin-filename'],
  };
}

function countOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function splitRule(written: string): readonly [string, string] {
  const at = written.indexOf('=');
  return [written.slice(0, at), written.slice(at + 1)];
}

function firstMistake(given: readonly GivenOption[], command: Command): Localized | undefined {
  for (const token of given) {
    const mistake = mistakeIn(token, command);
    if (mistake) return mistake;
  }
  return undefined;
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
    zh: `没有名为“${word}”的命令。${meant ? `是否指 hegao ${meant}？` : `若要核对文件，请写 hegao lint ${word}。`}`,
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

function badCombination(values: Values): Localized | undefined {
  const has = (name: OptionName) => values[name] !== undefined;
  if (has('dry-run') && !has('fix')) {
    return {
      zh: '--dry-run 用来预览 --fix 会改什么，请与 --fix 一起写。',
      en: '--dry-run shows what --fix would change; give both.',
    };
  }
  if (has('update-baseline') && !has('baseline')) {
    return {
      zh: '--update-baseline 要写明基线文件，例如 --baseline 基线.json --update-baseline。',
      en: '--update-baseline needs the file: for example --baseline baseline.json --update-baseline.',
    };
  }
  if (has('update-baseline') && has('dry-run')) {
    return {
      zh: '--update-baseline 要写文件，不能与 --dry-run 一起用，请去掉其中一个。',
      en: '--update-baseline writes a file and --dry-run writes none; leave one of them out.',
    };
  }
  return undefined;
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
