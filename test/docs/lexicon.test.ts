import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test, { describe } from 'node:test';
import { builtinSlogans, parseSloganEntry } from '../../server/src/lexicon';
import { checkSloganFiles } from '../../server/src/lexicon/checkFiles';
import { root } from '../root';

const PAGES = ['docs/lexicon.zh-CN.md', 'docs/lexicon.md', 'server/src/lexicon/data/README.md'];

for (const page of PAGES) {
  const text = read(page);

  describe(page, () => {
    test('its links lead somewhere', () => {
      const targets = Array.from(text.matchAll(/\]\(([^)\s]+)\)/g), ([, target]) => target!);
      const broken = targets.filter((target) => !fs.existsSync(path.join(root, path.dirname(page), target)));
      assert.deepEqual(broken, []);
    });

    test('its examples are right', () => {
      blocksOf(text).forEach((block, at) => {
        const file = { name: `${page}, example ${at + 1}`, text: block, scope: 'own' };
        assert.deepEqual(checkSloganFiles([file], builtinSlogans()).mistakes, []);
      });
    });

    test('the commands that it names are there', () => {
      const { scripts } = JSON.parse(read('package.json')) as { scripts: object };
      for (const [, name] of text.matchAll(/npm run ([\w-]+)/g)) assert.ok(name! in scripts, name);
      for (const [, file] of text.matchAll(/node (scripts\/\S+)/g))
        assert.ok(fs.existsSync(path.join(root, file!)), file);
    });
  });
}

test('both pages have the same examples and explain every field', () => {
  const [chinese, english] = [read(PAGES[0]!), read(PAGES[1]!)];
  assert.deepEqual(blocksOf(chinese), blocksOf(english));
  const entry = parseSloganEntry({ canonical: '红帆领航' });
  assert.ok(!Array.isArray(entry));
  for (const field of Object.keys(entry).filter((name) => name !== 'scope' && name !== 'given')) {
    for (const page of [chinese, english]) assert.ok(page.includes(`\`${field}\``), field);
  }
});

function blocksOf(markdown: string): readonly string[] {
  return Array.from(markdown.matchAll(/^```yaml\n([\s\S]*?)^```$/gm), ([, block]) => block!);
}

function read(page: string): string {
  return fs.readFileSync(path.join(root, page), 'utf8');
}
