import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { changeBetween, slice } from '../document';
import type { Edit } from '../rules';

type Yaml = typeof import('yaml');

/** What a project file is to say in addition. */
export type ProjectChange = { readonly turnOff: string } | { readonly addSlogan: string };

/** What a new project file begins with. */
const HEAD = '# 核稿（Hegao）项目设置\n';

/**
 * The edit that makes the change in the text of a `hegao.yaml`, or in a new one (undefined). Comments and all that the change is
 * not about stay as they are written. Undefined when the text cannot be understood, or says so already.
 */
export async function changeProjectFile(text: string | undefined, change: ProjectChange): Promise<Edit | undefined> {
  const yaml: Yaml = await import('yaml');
  const old = text ?? HEAD;
  const document = yaml.parseDocument(old, { prettyErrors: false, logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  if (document.contents !== null && !yaml.isMap(document.contents)) return undefined;
  const isDone =
    'turnOff' in change ? turnOff(document, change.turnOff, yaml) : addSlogan(document, change.addSlogan, yaml);
  if (!isDone) return undefined;
  const changed = printed(document, old);
  return text === undefined ? { span: { start: 0, end: 0 }, newText: changed } : difference(old, changed);
}

function turnOff(document: Document, rule: string, yaml: Yaml): boolean {
  const path = ['rules', rule];
  const setting = document.getIn(path);
  if (!isWritable(document.get('rules', true), yaml.isMap, yaml)) return false;
  const place = yaml.isMap(setting) ? [...path, 'severity'] : path;
  if (document.getIn(place) === 'off') return false;
  if (document.has('rules') && !yaml.isMap(document.get('rules', true))) document.set('rules', document.createNode({}));
  document.setIn(place, 'off');
  return true;
}

function addSlogan(document: Document, form: string, yaml: Yaml): boolean {
  const list = document.get('slogans', true);
  if (!isWritable(list, yaml.isSeq, yaml)) return false;
  if (!yaml.isSeq(list)) document.set('slogans', document.createNode([form]));
  else if (list.toJSON().includes(form)) return false;
  else list.add(document.createNode(form));
  return true;
}

/** Absent or empty, or of the kind that it should be. */
function isWritable(node: unknown, isKind: (node: unknown) => node is YAMLMap | YAMLSeq, { isScalar }: Yaml): boolean {
  return node === undefined || node === null || isKind(node) || (isScalar(node) && node.value === null);
}

/** In the indentation that the file has, with its line ends. */
function printed(document: Document, old: string): string {
  const indent = /\n( {1,8})(?=[^\s#])/.exec(`\n${old}`)?.[1]?.length ?? 2;
  const flowCollectionPadding = !/[[{](?=[^\s\]}])/.test(old);
  const isIndented = !/^[^\s#][^\n]*:[^\S\n]*\r?\n-[^\S\n]/m.test(old);
  const text = document.toString({ lineWidth: 0, indent, flowCollectionPadding, indentSeq: isIndented });
  return old.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** The smallest edit that makes one text of the other. */
function difference(before: string, after: string): Edit {
  const change = changeBetween(before, after);
  return { span: change.before, newText: slice(after, change.after) };
}
