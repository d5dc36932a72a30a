import type { SloganEntry } from './entry';
import { keyOf } from './marks';

/** One mistake in an entry: the field it is in, where it is in one, and a sentence in Chinese with English beside it. */
export interface SloganMistake {
  readonly field: string | undefined;
  readonly zh: string;
  readonly en: string;
}

/**
 * Reads one entry of a slogan list (the project's data or a user's hegao.yaml), already parsed from YAML; `scope` is whose it
 * is. Gives the entry, or every mistake in it.
 */
export function parseSloganEntry(value: unknown, scope = 'own'): SloganEntry | SloganMistake[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [
      { field: undefined, zh: '提法应是一组“名称: 值”', en: 'a slogan must be a mapping with at least “canonical”' },
    ];
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const name = typeof fields.canonical === 'string' && fields.canonical !== '' ? `「${fields.canonical}」` : '提法';
  const mistakes: SloganMistake[] = [];
  const mistakeIn =
    (field?: string): Mistake =>
    (chinese, english) =>
      mistakes.push({ field, zh: `${name}：${chinese}`, en: `${name}: ${english}` });
  for (const field of Object.keys(fields)) {
    if (!FIELDS.some((known) => known === field)) mistakeIn(field)(`没有“${field}”这一项`, `unknown field “${field}”`);
  }
  const entry: SloganEntry = {
    canonical: readForm(fields.canonical, 'canonical', mistakeIn('canonical')) ?? '',
    kind: readKind(fields.kind, mistakeIn('kind')),
    scope,
    aliases: readForms(fields.aliases, 'aliases', mistakeIn('aliases')),
    wrong: readForms(fields.wrong, 'wrong', mistakeIn('wrong')),
    loose: readForms(fields.loose, 'loose', mistakeIn('loose')),
    except: readForms(fields.except, 'except', mistakeIn('except')),
    expansion: readForms(fields.expansion, 'expansion', mistakeIn('expansion')),
    formerly: readForms(fields.formerly, 'formerly', mistakeIn('formerly')),
    collocation: readFrames(fields.collocation, 'collocation', mistakeIn('collocation')),
    miscollocation: readFrames(fields.miscollocation, 'miscollocation', mistakeIn('miscollocation')),
    since: readDate(fields.since, 'since', mistakeIn('since')),
    until: readDate(fields.until, 'until', mistakeIn('until')),
    supersededBy: readText(fields.supersededBy, 'supersededBy', mistakeIn('supersededBy')),
    source: readText(fields.source, 'source', mistakeIn('source')),
    note: readText(fields.note, 'note', mistakeIn('note')),
    given: FIELDS.filter((field) => fields[field] !== undefined),
    retire: readRetire(fields.retire, scope, mistakeIn('retire')),
  };
  checkTogether(entry, mistakeIn());
  return mistakes.length > 0 ? mistakes : entry;
}

const FIELDS: readonly (keyof SloganEntry)[] = [
  'canonical',
  'kind',
  'aliases',
  'wrong',
  'loose',
  'except',
  'expansion',
  'formerly',
  'collocation',
  'miscollocation',
  'since',
  'until',
  'supersededBy',
  'source',
  'note',
  'retire',
];

/** Longer phrases are sentences, and no one writes a sentence from memory the same way twice. */
const LONGEST_FORM = 80;

type Mistake = (chinese: string, english: string) => void;

function readForm(value: unknown, field: string, mistake: Mistake): string | undefined {
  if (value === undefined) mistake(`缺少 ${field}`, `“${field}” is missing`);
  else if (typeof value !== 'string') mistake(`${field} 应是文字`, `“${field}” must be text`);
  else if (/[\n…]/.test(value)) {
    mistake(`${field}“${value}”应是原样的写法，不能有省略号或换行`, `“${field}” must be the literal form`);
  } else if (keyOf(value).length < 2 || value.length > LONGEST_FORM) {
    mistake(`${field}“${value}”应有 2 至 ${LONGEST_FORM} 个字`, `“${field}” must have 2 to ${LONGEST_FORM} characters`);
  } else return value;
  return undefined;
}

function readForms(value: unknown, field: string, mistake: Mistake): string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    mistake(`${field} 应是列表`, `“${field}” must be a list`);
    return [];
  }
  const forms = value.map((item: unknown) => readForm(item, field, mistake)).filter((item) => item !== undefined);
  const repeated = forms.find((form, at) => forms.indexOf(form) !== at);
  if (repeated !== undefined) mistake(`${field} 里“${repeated}”重复`, `“${field}” has it twice`);
  return forms;
}

/** 增强… or …战略布局: words on one side of the slogan or on both. */
function readFrames(value: unknown, field: string, mistake: Mistake): string[] {
  if (value === undefined) return [];
  const frames = Array.isArray(value) ? value : [value];
  return frames.filter((frame): frame is string => {
    const isFrame = typeof frame === 'string' && frame.length > 1 && frame.split('…').length === 2;
    if (!isFrame) {
      mistake(
        `${field} 应写明搭配的词，用一个“…”代表提法本身，如 增强…`,
        `“${field}” must have words and one “…” for the slogan itself`,
      );
    }
    return isFrame;
  });
}

function readRetire(value: unknown, scope: string, mistake: Mistake): boolean {
  if (value === undefined || value === false) return false;
  if (value !== true) mistake('retire 应是 true 或 false', '“retire” must be true or false');
  else if (scope !== 'own')
    mistake('内置词条直接删去即可，不用 retire', 'remove a built-in entry instead of retiring it');
  return true;
}

function readKind(value: unknown, mistake: Mistake): 'slogan' | 'term' {
  if (value === undefined || value === 'slogan') return 'slogan';
  if (value !== 'term') mistake('kind 应是 slogan 或 term', '“kind” must be slogan or term');
  return 'term';
}

function readDate(value: unknown, field: string, mistake: Mistake): string | undefined {
  if (value === undefined) return undefined;
  const date = typeof value === 'number' ? String(value) : value;
  if (typeof date === 'string' && /^(?:19|20)\d\d(?:-(?:0[1-9]|1[0-2]))?$/.test(date)) return date;
  mistake(`${field} 应是年或年月，如 2018 或 2018-03`, `“${field}” must be YYYY or YYYY-MM`);
  return undefined;
}

function readText(value: unknown, field: string, mistake: Mistake): string | undefined {
  if (value === undefined || (typeof value === 'string' && value.trim() !== '')) return value as string | undefined;
  mistake(`${field} 应是文字`, `“${field}” must be text`);
  return undefined;
}

function checkTogether(entry: SloganEntry, mistake: Mistake): void {
  const accepted = new Set([entry.canonical, ...entry.aliases]);
  for (const form of [...entry.wrong, ...entry.loose]) {
    if (accepted.has(form)) mistake(`“${form}”既列为正确又列为错误`, `“${form}” is listed as right and as wrong`);
  }
  if (entry.expansion.length === 1) mistake('expansion 至少两项', '“expansion” must have at least two members');
  if (
    entry.since !== undefined &&
    entry.until !== undefined &&
    entry.until < entry.since.slice(0, entry.until.length)
  ) {
    mistake('until 早于 since', '“until” is before “since”');
  }
  if (entry.supersededBy !== undefined && entry.until === undefined) {
    mistake('有 supersededBy 就应有 until', '“supersededBy” needs “until”');
  }
}
