import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import test from 'node:test';
import { rules } from '../../server/src/rules';
import { root } from '../root';

const [CHINESE, ENGLISH] = ['zh-CN', 'en'].map(read) as [Pages, Pages];

type Pages = Readonly<Record<string, string>>;

for (const { meta } of rules) {
  test(`${meta.id} has a page in Chinese and one in English, each with examples and how to be left alone`, () => {
    const chinese = CHINESE[meta.id]!;
    assert.ok(chinese.startsWith(`# ${meta.name.zh}\n`));
    assert.ok(chinese.includes(meta.summary.zh));
    assert.match(chinese, /## 会指出\n\n[\s\S]*^> .*<mark>.+<\/mark>[\s\S]*^- [\s\S]*## 不会指出\n\n(?:.*\n\n)?> /m);
    assert.ok(chinese.includes(`<!-- 核稿:忽略全文 ${meta.id} -->`));
    const english = ENGLISH[meta.id]!;
    assert.match(english, /^# .*\n\n[A-Z]/);
    assert.ok(english.includes(`hegao-disable-file ${meta.id}`));
    for (const page of [chinese, english]) {
      assert.ok(page.endsWith(`rules:\n  ${meta.id}: off\n\`\`\`\n`));
      assert.doesNotMatch(page, /^```(?:report|findings|fixed|other)/m);
    }
    assert.doesNotMatch(chinese, /[⟦⟧]/);
  });

  test(`the links of ${meta.id} lead to other pages`, () => {
    const links = [...ENGLISH[meta.id]!.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]!);
    assert.deepEqual(
      links.filter((link) => !/^https?:/.test(link) && ENGLISH[link.replace(/\.en\.md$/, '')] === undefined),
      [],
    );
  });
}

function read(language: string): Pages {
  return JSON.parse(fs.readFileSync(path.join(root, 'dist', `rules.${language}.json`), 'utf8'));
}
