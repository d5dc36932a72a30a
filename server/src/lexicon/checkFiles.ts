import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { SloganEntry } from './entry';
import { parseSloganEntry, type SloganMistake } from './parseSloganEntry';
import { lexiconMistakes } from './soundness';

/** A file of slogans: a list of entries, or a project's hegao.yaml, which has them under `slogans`. */
export interface SloganFile {
  readonly name: string;
  readonly text: string;
  /** Whose its entries are, as in `SloganEntry`. */
  readonly scope: string;
}

/** One mistake and its place; lines and columns begin with 1. */
export interface FileMistake {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** A warning is worth knowing, and the file is used all the same. */
  readonly severity: 'error' | 'warning';
  readonly zh: string;
  readonly en: string;
}

export interface SloganCheck {
  readonly entries: readonly SloganEntry[];
  /** By file, in the order of the lines. */
  readonly mistakes: readonly FileMistake[];
  /** Files that these name under `slogans` (`- file: 提法.yaml`), each with the file that names it. */
  readonly named: readonly { readonly file: string; readonly by: string }[];
}

/** Checks files of slogans, each entry by itself and all of them together; a user's files are held against `known` too. */
export function checkSloganFiles(files: readonly SloganFile[], known: readonly SloganEntry[] = []): SloganCheck {
  const readings = files.map(readFile);
  const placed = new Map(readings.flatMap(({ entries }) => entries));
  const entries = [...placed.keys()];
  const together = lexiconMistakes(entries, known).map(({ entry, field, form, zh, en }): FileMistake => {
    const { place, node } = placed.get(entry)!;
    return place(nodeOf(node, field, form), `「${entry.canonical}」：${zh}`, `「${entry.canonical}」: ${en}`);
  });
  const mistakes = [...readings.flatMap((reading) => reading.mistakes), ...together];
  const rank = new Map(files.map(({ name }, at) => [name, at]));
  mistakes.sort((a, b) => rank.get(a.file)! - rank.get(b.file)! || a.line - b.line || a.column - b.column);
  return { entries, mistakes, named: readings.flatMap(({ named }) => named) };
}

type Place = (node: Node | undefined, zh: string, en: string, severity?: FileMistake['severity']) => FileMistake;

interface Placed {
  readonly node: Node;
  readonly place: Place;
}

interface FileReading {
  readonly entries: readonly (readonly [SloganEntry, Placed])[];
  readonly mistakes: readonly FileMistake[];
  readonly named: SloganCheck['named'];
}

function readFile({ name, text, scope }: SloganFile): FileReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' });
  const placeAt = (offset: number, zh: string, en: string, severity: FileMistake['severity']): FileMistake => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line: Math.max(line, 1), column: Math.max(col, 1), severity, zh, en };
  };
  const place: Place = (node, zh, en, severity = 'error') => placeAt(node?.range?.[0] ?? 0, zh, en, severity);
  const [broken] = document.errors;
  // Behind it the structure is guesswork, and one mistake in the writing makes the parser complain again further down.
  if (broken !== undefined) {
    const zh = 'YAML 写法有误，请检查此处的缩进、冒号和引号';
    return { entries: [], mistakes: [placeAt(broken.pos[0], zh, broken.message, 'error')], named: [] };
  }
  const { contents } = document;
  const list = isMap(contents) ? contents.get('slogans', true) : contents;
  if (!isSeq(list)) {
    if (list === undefined && isMap(contents) && !contents.has('canonical')) return NOTHING;
    const zh = '应是提法的列表，每条以“- canonical: ”开头';
    return {
      entries: [],
      mistakes: [place((list as Node | undefined) ?? contents ?? undefined, zh, 'must be a list of entries')],
      named: [],
    };
  }
  const readings = (list.items as Node[]).map((item) =>
    readItem(item, item.toJS(document), scope, list === contents ? undefined : name, place),
  );
  return {
    entries: readings.flatMap(({ entries }) => entries),
    mistakes: readings.flatMap(({ mistakes }) => mistakes),
    named: readings.flatMap(({ named }) => named),
  };
}

const NOTHING: FileReading = { entries: [], mistakes: [], named: [] };

/** `by` is the project file; the list of a file of slogans may name no further ones. */
function readItem(node: Node, value: unknown, scope: string, by: string | undefined, place: Place): FileReading {
  if (isMap(node) && typeof node.get('file') === 'string') {
    if (by !== undefined) return { ...NOTHING, named: [{ file: node.get('file') as string, by }] };
    const zh = '提法文件里不能再写 file，请在 hegao.yaml 里逐个写明';
    return { ...NOTHING, mistakes: [place(node, zh, 'only hegao.yaml names files of slogans')] };
  }
  const entry = parseSloganEntry(typeof value === 'string' ? { canonical: value } : value, scope);
  if (Array.isArray(entry)) {
    const mistakes = entry.map((mistake) => place(nodeOfMistake(node, mistake, scope), mistake.zh, mistake.en));
    return { ...NOTHING, mistakes };
  }
  const needsSource = scope !== 'own' && entry.source === undefined;
  const zh = `「${entry.canonical}」：没有写明出处 source`;
  const warning = needsSource ? [place(node, zh, `「${entry.canonical}」: no source is given`, 'warning')] : [];
  return { ...NOTHING, entries: [[entry, { node, place }]], mistakes: warning };
}

/** Where a field is, or the one of its items that is meant. */
function nodeOf(entry: Node, field: string, form?: string): Node {
  const pair = pairOf(entry, field);
  if (pair === undefined) return entry;
  const item = isSeq(pair.value)
    ? pair.value.items.find((child) => isScalar(child) && child.value === form)
    : undefined;
  return (item as Node | undefined) ?? pair.key;
}

function pairOf(entry: Node, field: string): { readonly key: Node; readonly value: unknown } | undefined {
  if (!isMap(entry)) return undefined;
  const pair = (entry as YAMLMap<Node>).items.find(({ key }) => isScalar(key) && key.value === field);
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

/** Where a mistake in an entry by itself is: the item of the list that is wrong, else the field, else the entry. */
function nodeOfMistake(entry: Node, { field, en }: SloganMistake, scope: string): Node {
  if (field !== undefined) return faultyItem(entry, field, scope) ?? nodeOf(entry, field);
  const named = [...en.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
  const known = named.find((name) => pairOf(entry, name) !== undefined);
  if (known !== undefined) return nodeOf(entry, known);
  const form = ['wrong', 'loose'].find((list) =>
    named.some((name) => nodeOf(entry, list, name) !== nodeOf(entry, list)),
  );
  return form === undefined
    ? entry
    : nodeOf(
        entry,
        form,
        named.find((name) => nodeOf(entry, form, name) !== nodeOf(entry, form)),
      );
}

/** The item that is wrong by itself, or the second of two that are the same. */
function faultyItem(entry: Node, field: string, scope: string): Node | undefined {
  const list = pairOf(entry, field)?.value;
  // A field that is wrong even when it is empty is wrong as a whole.
  if (!isSeq(list) || hasMistakeIn(field, [], scope)) return undefined;
  const values = list.items.map((item) => (isScalar(item) ? item.value : null));
  const at = values.findIndex((value, index) => values.indexOf(value) < index || hasMistakeIn(field, [value], scope));
  return list.items[at] as Node | undefined;
}

function hasMistakeIn(field: string, value: readonly unknown[], scope: string): boolean {
  const read = parseSloganEntry({ canonical: '占位占位', [field]: value }, scope);
  return Array.isArray(read) && read.some((mistake) => mistake.field === field);
}
