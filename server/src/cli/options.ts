import { nearest } from '../linter/nearest';
import { SEVERITIES } from '../linter/severity';
import type { Localized } from '../rules';
import type { Command } from './arguments';

/** What an option takes: nothing, a value of one's own, one of a list, or a whole number from a least one upwards. */
interface OptionForm {
  readonly type: 'string' | 'boolean';
  /** A boolean that may be given a value, behind an equals sign only: what follows a space is a path to check. */
  readonly takesInline?: boolean;
  readonly short?: string;
  readonly values?: readonly string[];
  /** Values that only one of the commands has, beside the others. */
  readonly lintValues?: readonly string[];
  readonly least?: number;
  readonly commands: readonly Command[];
}

/** Every option. */
export const OPTIONS = {
  format: {
    type: 'string',
    values: ['pretty', 'json'],
    lintValues: ['ndjson', 'sarif', 'github', 'junit', 'html'],
    commands: ['lint', 'ledger', 'rules'],
  },
  lang: { type: 'string', values: ['zh', 'en'], commands: ['lint', 'ledger', 'rules', 'help', 'version'] },
  color: { type: 'string', values: ['auto', 'always', 'never'], commands: ['lint', 'ledger', 'rules'] },
  severity: { type: 'string', values: SEVERITIES, commands: ['lint'] },
  'fail-on': { type: 'string', values: [...SEVERITIES, 'never'], commands: ['lint'] },
  'max-warnings': { type: 'string', least: 0, commands: ['lint'] },
  rule: { type: 'string', commands: ['lint'] },
  config: { type: 'string', commands: ['lint', 'ledger'] },
  'no-config': { type: 'boolean', commands: ['lint', 'ledger'] },
  fix: { type: 'boolean', commands: ['lint'] },
  'dry-run': { type: 'boolean', commands: ['lint'] },
  baseline: { type: 'string', commands: ['lint'] },
  'update-baseline': { type: 'boolean', commands: ['lint'] },
  cache: { type: 'boolean', takesInline: true, commands: ['lint'] },
  jobs: { type: 'string', least: 1, commands: ['lint'] },
  'stdin-filename': { type: 'string', commands: ['lint', 'ledger'] },
  help: { type: 'boolean', short: 'h', commands: ['lint', 'ledger', 'rules', 'help', 'version'] },
  version: { type: 'boolean', short: 'v', commands: ['lint', 'ledger', 'rules', 'help', 'version'] },
} as const satisfies Record<string, OptionForm>;

export type OptionName = keyof typeof OPTIONS;

/** An option as it stands on a command line. */
export interface GivenOption {
  readonly name: string;
  readonly rawName: string;
  readonly value?: string;
  readonly inlineValue?: boolean;
}

/** What is wrong with an option by itself, if anything. */
export function mistakeIn(given: GivenOption, command: Command): Localized | undefined {
  const { name, rawName, value } = given;
  const form: OptionForm | undefined = Object.hasOwn(OPTIONS, name) ? OPTIONS[name as OptionName] : undefined;
  if (!form) return unknownOption(rawName, nearest(name, Object.keys(OPTIONS)));
  if (!form.commands.includes(command)) {
    return {
      zh: `hegao ${command} 不用选项 ${rawName}，请删去。`,
      en: `hegao ${command} takes no ${rawName}; leave it out.`,
    };
  }
  if (form.type === 'boolean') {
    if (form.takesInline && value === '') return lacksValue(rawName);
    return value === undefined || form.takesInline
      ? undefined
      : { zh: `选项 ${rawName} 不带值，请只写 ${rawName}。`, en: `${rawName} takes no value; write just ${rawName}.` };
  }
  return mistakeInValue(given, form, command);
}

function mistakeInValue(
  { rawName, value, inlineValue }: GivenOption,
  form: OptionForm,
  command: Command,
): Localized | undefined {
  // Where a number is wanted, a minus sign begins a wrong number rather than another option.
  const isNextOption = !inlineValue && value?.startsWith('-') && !(form.least !== undefined && /^-\d/.test(value));
  if (value === undefined || value === '' || isNextOption) {
    return lacksValue(rawName);
  }
  const values = command === 'lint' && form.values ? [...form.values, ...(form.lintValues ?? [])] : form.values;
  if (values && !values.includes(value)) {
    const choices = values.join(' | ');
    return {
      zh: `选项 ${rawName} 的值“${value}”无法识别，可用的有：${choices}。`,
      en: `"${value}" is no value for ${rawName}; choose from: ${choices}.`,
    };
  }
  if (form.least !== undefined && !isCount(value, form.least)) {
    return {
      zh: `选项 ${rawName} 的值“${value}”应为不小于 ${form.least} 的整数。`,
      en: `"${value}" is no value for ${rawName}; give a whole number, ${form.least} or more.`,
    };
  }
  return undefined;
}

function lacksValue(rawName: string): Localized {
  return { zh: `选项 ${rawName} 后面缺少值。`, en: `${rawName} needs a value.` };
}

/** Numbers of more than nine digits are slips of the hand. */
function isCount(value: string, least: number): boolean {
  return /^\d{1,9}$/.test(value) && Number(value) >= least;
}

function unknownOption(rawName: string, meant: string | undefined): Localized {
  return {
    zh: `没有名为 ${rawName} 的选项。${meant ? `是否指 --${meant}？` : '运行 hegao --help 可查看用法。'}`,
    en: `There is no option ${rawName}. ${meant ? `Did you mean --${meant}?` : 'Run hegao --help for the usage.'}`,
  };
}
