import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../server/src/document';
import { createLinter, createReader, createWorkspace, mergeLayers } from '../../server/src/linter';
import { rules } from '../../server/src/rules';
import { effort, reportText } from './texts';

const named = Object.fromEntries(rules.map(({ meta }) => [meta.id, {}]));
const everything = mergeLayers([{ rules: named }], rules);
const log = (message: string) => assert.fail(message);

const title = fc.constantFrom('青禾镇2024年工作总结\n', '青禾镇2023年工作总结\n', '---\nplace: 青禾镇\n---\n', '');
const anyText = fc
  .tuple(title, fc.oneof(reportText, fc.string({ unit: 'binary', maxLength: 200 })))
  .map((parts) => parts.join(''));
const anyPath = fc.oneof(
  fc.constantFrom('青禾镇/2024年.txt', '2023/a.md', 'b'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

test('no texts and paths make a workspace throw, and all that is said lies in the reports', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anyPath, anyText), { minLength: 2, maxLength: 5 }), (files) => {
      const linter = createLinter(everything, createReader(), log);
      const workspace = createWorkspace(log);
      const texts = new Map(files);
      for (const [path, text] of texts) workspace.put(path, linter.lint(text), everything);
      for (const [path, text] of texts) {
        for (const { rule, span, related, message } of workspace.findings(path)) {
          assert.ok(span.start < span.end && isIn(span, text), rule);
          assert.ok(message.zh && message.en, rule);
          for (const place of related) assert.ok(isIn(place.span, texts.get(place.path ?? path)!), `${rule} related`);
        }
      }
    }),
    effort,
  );
});

function isIn({ start, end }: Span, text: string): boolean {
  return 0 <= start && start <= end && end <= text.length;
}
