import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../../test/root';
import { builtinSlogans, lexiconMistakes, parseSloganEntry, type SloganEntry } from '.';

function read(value: object): SloganEntry {
  const entry = parseSloganEntry(value);
  assert.ok(!Array.isArray(entry));
  return entry;
}

test('the built-in lexicon is sound', () => {
  assert.ok(builtinSlogans().length >= 400);
  assert.deepEqual(lexiconMistakes(builtinSlogans()), []);
});

test('the generated module is up to date with the data', () => {
  const script = path.join(root, 'scripts/generate-lexicon.mjs');
  const { status, stderr } = spawnSync(process.execPath, [script, '--check'], { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
});

test('an entry needs no more than its standard form', () => {
  assert.deepEqual(read({ canonical: '红帆领航' }), {
    canonical: '红帆领航',
    kind: 'slogan',
    scope: 'own',
    aliases: [],
    wrong: [],
    loose: [],
    except: [],
    expansion: [],
    formerly: [],
    collocation: [],
    miscollocation: [],
    since: undefined,
    until: undefined,
    supersededBy: undefined,
    source: undefined,
    note: undefined,
    given: ['canonical'],
    retire: false,
  });
});

test('a year may be a number, as YAML reads it', () => {
  assert.equal(read({ canonical: '红帆领航', since: 2018 }).since, '2018');
});

const MISTAKES: readonly (readonly [value: unknown, ...parts: string[]])[] = [
  ['红帆领航', 'a slogan must be a mapping'],
  [{}, '“canonical” is missing'],
  [{ canonical: 3 }, '“canonical” must be text'],
  [{ canonical: '好' }, 'must have 2 to 80 characters'],
  [{ canonical: '红帆…领航' }, 'must be the literal form'],
  [{ canonical: '红帆领航', wrng: ['红帆'] }, 'unknown field “wrng”'],
  [{ canonical: '红帆领航', kind: 'phrase' }, '“kind” must be slogan or term'],
  [{ canonical: '红帆领航', wrong: '红帆' }, '“wrong” must be a list'],
  [{ canonical: '红帆领航', wrong: ['红帆导航', '红帆导航'] }, '“wrong” has it twice'],
  [{ canonical: '红帆领航', wrong: ['红帆领航'] }, 'listed as right and as wrong'],
  [{ canonical: '红帆领航', expansion: ['红帆'] }, 'at least two members'],
  [{ canonical: '红帆领航', since: '2018-13' }, '“since” must be YYYY or YYYY-MM'],
  [{ canonical: '红帆领航', since: '2018-03', until: '2017' }, '“until” is before “since”'],
  [{ canonical: '红帆领航', supersededBy: '红帆引航' }, '“supersededBy” needs “until”'],
  [{ canonical: '红帆领航', source: '' }, '“source” must be text'],
  [{ kind: 'phrase', until: 'soon' }, 'missing', '“kind”', '“until”'],
];

for (const [value, ...parts] of MISTAKES) {
  test(`one message for each mistake in ${JSON.stringify(value)}`, () => {
    const mistakes = parseSloganEntry(value);
    assert.ok(Array.isArray(mistakes));
    assert.equal(mistakes.length, parts.length, mistakes.map(({ en }) => en).join('; '));
    parts.forEach((part, at) => {
      assert.ok(mistakes[at]?.en.includes(part), mistakes[at]?.en);
    });
  });
}
