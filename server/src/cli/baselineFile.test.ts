import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { baselineText, parseBaseline } from './baselineFile';

const entry = fc.record({ rule: fc.string(), fingerprint: fc.string(), message: fc.string({ unit: 'binary' }) });

test('what is written is read again, whatever the names and messages are', () => {
  const files = fc.uniqueArray(fc.tuple(fc.string({ unit: 'binary' }), fc.array(entry, { minLength: 1 })), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(files, (list) => {
      const text = baselineText(new Map(list));
      const read = parseBaseline(text);
      assert.deepEqual([...(read?.keys() ?? [])].sort(), list.map(([name]) => name).sort());
      assert.equal(baselineText(read!), text);
    }),
  );
});

test('files and entries are sorted, one entry a line, and a file without entries is left out', () => {
  const known = (rule: string, fingerprint: string) => ({ rule, fingerprint, message: '说明' });
  const files = new Map([
    ['乙.txt', [known('b', '2'), known('a', '3'), known('b', '1')]],
    ['丙.txt', []],
    ['a/甲.txt', [known('c', '0')]],
  ]);
  assert.deepEqual(baselineText(files).split('\n'), [
    '{',
    '  "version": 1,',
    '  "files": {',
    '    "a/甲.txt": [',
    '      {"rule":"c","fingerprint":"0","message":"说明"}',
    '    ],',
    '    "乙.txt": [',
    '      {"rule":"a","fingerprint":"3","message":"说明"},',
    '      {"rule":"b","fingerprint":"1","message":"说明"},',
    '      {"rule":"b","fingerprint":"2","message":"说明"}',
    '    ]',
    '  }',
    '}',
    '',
  ]);
});

test('anything else is no baseline', () => {
  const others = ['', '{', '[]', 'null', '{"version":2,"files":{}}', '{"version":1}', '{"version":1,"files":[]}'];
  for (const text of [...others, '{"version":1,"files":{"a":{}}}', '{"version":1,"files":{"a":[{"rule":1}]}}']) {
    assert.equal(parseBaseline(text), undefined, text);
  }
  assert.deepEqual(parseBaseline('\uFEFF{"version":1,"files":{}}'), new Map());
});
