import assert from 'node:assert/strict';
import test from 'node:test';
import { read, sourcesIn } from './sources';

type Texts = Readonly<Record<string, string>>;

const manifest: unknown = JSON.parse(read('package.json'));
const english: Texts = JSON.parse(read('package.nls.json'));
const chinese: Texts = JSON.parse(read('package.nls.zh-cn.json'));
const bundle: Texts = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
const HAN = /\p{Script=Han}/u;

/** A call of `l10n.t` whose message is a literal, in single or double quotes. */
const LITERAL = /\bl10n\s*\.t\(\s*('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*")/g;

test('every text that the manifest names is there in both languages, and none is left over', () => {
  const named = [...new Set(stringsIn(manifest).flatMap((text) => /^%(.+)%$/.exec(text)?.[1] ?? []))].sort();
  assert.deepEqual(Object.keys(english).sort(), named);
  assert.deepEqual(Object.keys(chinese).sort(), named);
});

test('the manifest itself says nothing in one language to the readers of the other', () => {
  const { contributes } = manifest as { contributes: Record<string, unknown> };
  const { languages: _, configurationDefaults, yamlValidation, grammars, ...shown } = contributes;
  assert.ok(configurationDefaults && yamlValidation && grammars, 'what is left out is there');
  assert.deepEqual(
    stringsIn(shown).filter((text) => HAN.test(text) && !BRANDS.has(text)),
    [],
  );
});

/** Names that are the same in every language. */
const BRANDS: ReadonlySet<string> = new Set(['核稿', '核稿 Hegao']);

test('every message of the client is there in Chinese, and none is left over', () => {
  const messages = new Set<string>();
  for (const file of sourcesIn('client/src')) {
    const source = read(file);
    const literals = Array.from(source.matchAll(LITERAL), ([, literal]) => evaluate(literal!));
    const calls = source.match(/\bl10n\s*\.t\(/g)?.length ?? 0;
    assert.equal(
      literals.length,
      calls,
      `${file}: the message of l10n.t must be a literal, or nothing can look for it`,
    );
    for (const message of literals) messages.add(message);
  }
  assert.deepEqual(Object.keys(bundle).sort(), [...messages].sort());
});

test('both languages of a text have the same placeholders', () => {
  const pairs = [...Object.entries(bundle), ...Object.keys(english).map((key) => [english[key]!, chinese[key]!])];
  const unlike = pairs.filter(([one, other]) => placeholdersIn(one!) !== placeholdersIn(other!));
  assert.deepEqual(unlike, []);
});

test('a text is in the language that it is filed under', () => {
  const inChinese = [...Object.values(chinese), ...Object.values(bundle)];
  assert.deepEqual(
    inChinese.filter((text) => !HAN.test(text)),
    [],
  );
  // English texts may quote Chinese words, but do not begin with them.
  const inEnglish = [...Object.values(english), ...Object.keys(bundle)];
  assert.deepEqual(
    inEnglish.filter((text) => !/[a-z]/.test(text) || HAN.test(text[0]!)),
    [],
  );
});

test('every setting is described, and every choice with it', () => {
  const sections = (manifest as { contributes: { configuration: readonly Section[] } }).contributes.configuration;
  const settings = sections.flatMap(({ properties }) => Object.entries(properties));
  assert.ok(settings.length > 0);
  for (const [name, setting] of settings) {
    assert.match(name, /^hegao\.[a-zA-Z.]+$/);
    assert.match(String(setting.markdownDescription), /^%.+%$/, name);
    assert.equal(setting.enumDescriptions?.length, setting.enum?.length, name);
  }
});

interface Section {
  readonly properties: Readonly<Record<string, Setting>>;
}

interface Setting {
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

function placeholdersIn(text: string): string {
  return [...new Set(text.match(/\{\d+\}/g))].sort().join(' ');
}

/** What a string literal stands for. */
function evaluate(literal: string): string {
  const inner = literal.slice(1, -1).replace(/\\(['"\\])/g, '$1');
  assert.ok(!inner.includes('\\'), `an escape that this test does not know: ${literal}`);
  return inner;
}
