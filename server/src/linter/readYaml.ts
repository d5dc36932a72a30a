import type { Document, Node, Pair, YAMLError } from 'yaml';
import type { Span } from '../document';
import type { Localized } from '../rules';
import { complaints } from './complaints';
import type { ConfigurationProblem } from './configuration';
import type { Locate, Path } from './settings';

type Yaml = typeof import('yaml');

/** A YAML text as far as it could be read. */
export interface YamlReading {
  readonly value: unknown;
  readonly locate: Locate;
  /** These problems with those of the writing itself, in order; what a syntax error has made of the rest is left out. */
  withBroken(problems: readonly ConfigurationProblem[]): readonly ConfigurationProblem[];
}

/**
 * Reads a YAML text; never throws. The YAML library is loaded on the first call only, so that a project without a file starts
 * faster.
 */
export async function readYaml(text: string): Promise<YamlReading> {
  const yaml: Yaml = await import('yaml');
  const document = yaml.parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  const broken = brokenPlaces(document.errors, text);
  // Behind a syntax error the structure is guesswork, and what looks wrong there is mostly the same mistake again.
  const limit = broken[0]?.span?.start ?? Number.POSITIVE_INFINITY;
  const aliases = dropAliases(document, yaml);
  return {
    value: plainValue(document),
    locate: locator(document, yaml),
    withBroken(problems) {
      const certain = [...aliases, ...problems].filter(({ span }) => !span || span.end < limit);
      return [...certain, ...broken].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
    },
  };
}

/** One mistake in the writing makes the parser complain again further down, so only the first is told. */
function brokenPlaces([first]: readonly YAMLError[], text: string): ConfigurationProblem[] {
  if (!first) return [];
  const [start, end] = first.pos;
  const bracket = /^Flow \w+ in block collection/.test(first.message)
    ? text.lastIndexOf(first.message.endsWith(']') ? '[' : '{', start)
    : -1;
  if (bracket < 0) return [{ message: complaints.brokenYaml(explain(first)), span: { start, end } }];
  const span = { start: bracket, end: bracket + 1 };
  return [{ message: complaints.brokenYaml(EXPLANATIONS.MISSING_CHAR!), span }];
}

const EXPLANATIONS: Partial<Record<YAMLError['code'], Localized>> = {
  BAD_INDENT: {
    zh: '缩进不一致，同一层的各行请对齐。',
    en: 'the indentation is uneven; align the lines of one level.',
  },
  TAB_AS_INDENT: { zh: '缩进用了制表符，请改用空格。', en: 'tabs cannot indent; use spaces.' },
  DUPLICATE_KEY: { zh: '同一名称写了两次，请删去一处。', en: 'the same name is written twice; remove one.' },
  MISSING_CHAR: { zh: '缺少引号、括号或冒号。', en: 'a quotation mark, bracket or colon is missing.' },
  BLOCK_AS_IMPLICIT_KEY: {
    zh: '冒号的位置不对，或上一行缩进有误。',
    en: 'a colon is misplaced, or the line above is badly indented.',
  },
  MULTILINE_IMPLICIT_KEY: { zh: '这一行缺少冒号。', en: 'this line lacks a colon.' },
  BAD_ALIAS: { zh: '以 * 开头的文字请加引号。', en: 'put quotation marks around a text that begins with *.' },
  BAD_SCALAR_START: {
    zh: '以 @ 或 ` 开头的文字请加引号。',
    en: 'put quotation marks around a text that begins with @ or `.',
  },
};

const UNEXPLAINED: Localized = {
  zh: '请检查此处的缩进、冒号和引号。',
  en: 'check the indentation, colons and quotation marks here.',
};

function explain(error: YAMLError): Localized {
  return EXPLANATIONS[error.code] ?? UNEXPLAINED;
}

/** An alias of nothing is mostly a glob without quotation marks (include: *.txt): it is told, and the rest still applies. */
function dropAliases(document: Document, { visit }: Yaml): ConfigurationProblem[] {
  const problems: ConfigurationProblem[] = [];
  visit(document, {
    Alias: (_, alias) => {
      if (alias.resolve(document)) return undefined;
      problems.push({ message: complaints.brokenYaml(EXPLANATIONS.BAD_ALIAS!), span: spanOf(alias) });
      return document.createNode(null);
    },
  });
  return problems;
}

/** The plain value; the library throws when aliases of aliases would fill the memory. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS();
  } catch {
    return 'too many aliases';
  }
}

/** What is missing has no place of its own, and is told where it should have been. */
function locator(document: Document, yaml: Yaml): Locate {
  const locate: Locate = (path, part) => {
    const key = keyAt(document, path, yaml);
    const node = part === 'key' ? key : nodeAt(document, path);
    const span = spanOf(node) ?? spanOf(key);
    return span || path.length === 0 ? span : locate(path.slice(0, -1), 'value');
  };
  return locate;
}

function nodeAt(document: Document, path: Path): unknown {
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

function keyAt(document: Document, path: Path, { isMap }: Yaml): unknown {
  const parent = nodeAt(document, path.slice(0, -1));
  if (!isMap(parent)) return undefined;
  const pair = parent.items.find((item: Pair) => String(item.key) === path.at(-1));
  return pair?.key;
}

function spanOf(node: unknown): Span | undefined {
  const range = (node as Node | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}
