import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Location, MarkupContent, SymbolInformation } from 'vscode-languageserver-protocol';
import { pullWorkspace } from './pull';
import { type Session, startSession } from './session';
import { positionOf, rangeOf, textAt } from './text';

const LIMIT = { timeout: 60_000 };

const OLDEST = '青禾镇2023年工作总结\r\n\r\n一、财政工作\r\n\r\n全年一般公共预算收入12.05亿元，保持稳定。\r\n';
const LAST = '青禾镇2024年工作总结\n\n一、产业工作\n\n全年一般公共预算收入13.20亿元，增长9.5%。\n';
const THIS =
  '青禾镇2025年工作总结\n\n一、民生工作\n\n2024年一般公共预算收入13.20亿元。\n全年一般公共预算收入13.86亿元。\n';
const [OLDEST_NAME, LAST_NAME, THIS_NAME] = ['旧/2023年总结.txt', '旧/2024年总结.txt', '2025年总结.txt'];
const FILES = { [OLDEST_NAME]: OLDEST, [LAST_NAME]: LAST, [THIS_NAME]: THIS };

/** A session in which the report of this year is open and all others are known. */
async function begin(): Promise<{ session: Session; uri: string }> {
  const session = await startSession({ files: FILES });
  const uri = session.open(THIS_NAME, 'plaintext', THIS);
  await pullWorkspace(session).until('all reports', (reports) => reports.size === 3);
  return { session, uri };
}

const references = ({ connection }: Session, uri: string, text: string, piece: string) =>
  connection.sendRequest<Location[]>('textDocument/references', {
    textDocument: { uri },
    position: positionOf(text, piece),
    context: { includeDeclaration: true },
  });

const symbols = ({ connection }: Session, query: string) =>
  connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query });

test('the hover on a figure shows its values in the reports of all years', LIMIT, async () => {
  const { session, uri } = await begin();
  const hover = await session.hover(uri, positionOf(THIS, '13.86'));
  assert.ok(hover);
  const { value } = hover.contents as MarkupContent;
  assert.ok(value.includes('| 年份 | 数值 | 增减 | 出处 |'), value);
  assert.ok(value.includes('| 2023年 | 12.05亿元 |  | 2023年总结.txt |'), value);
  assert.ok(value.includes('| 2024年 | 13.20亿元 | 增长9.5% | 2024年总结.txt 等2份 |'), value);
  assert.ok(value.includes('| **2025年** | **13.86亿元** | **增长5.0%** | 2025年总结.txt |'), value);
  assert.deepEqual(hover.range, rangeOf(THIS, '13.86亿元'));
  assert.equal(await session.hover(uri, positionOf(THIS, '民生')), null);
  assert.equal(await session.end(), 0);
});

test('references of a figure lead to reports that are not open, and follow what is typed', LIMIT, async () => {
  const { session, uri } = await begin();
  assert.equal(session.initialized.capabilities.referencesProvider, true);
  const both = await references(session, uri, THIS, '13.20');
  assert.deepEqual(
    both.map((each) => [each.uri, each.range]).sort(),
    [
      [session.uri(THIS_NAME), rangeOf(THIS, '13.20亿元')],
      [session.uri(LAST_NAME), rangeOf(LAST, '13.20亿元')],
    ].sort(),
  );
  assert.deepEqual(await references(session, uri, THIS, '民生'), []);

  const typed = THIS.replace('2024年一般', '2023年一般').replace('\n\n一、', '\n\n\n一、');
  session.change(uri, 2, { text: typed });
  const other = (await references(session, uri, typed, '13.20')).find((each) => each.uri !== uri);
  assert.equal(other?.uri, session.uri(OLDEST_NAME));
  assert.deepEqual(other?.range.start, { line: 4, character: '全年一般公共预算收入'.length });
  assert.equal(textAt(OLDEST.replaceAll('\r\n', '\n'), other.range), '12.05亿元');
  assert.equal(await session.end(), 0);
});

test('sections and indicators of all reports are found by name', LIMIT, async () => {
  const { session } = await begin();
  const [closed, open] = [await symbols(session, '财政工作'), await symbols(session, '民生')];
  assert.deepEqual(
    [...closed, ...open].map(({ name, kind, location, containerName }) => [name, kind, location.uri, containerName]),
    [
      ['一、财政工作', 15, session.uri(OLDEST_NAME), '2023年总结.txt'],
      ['一、民生工作', 15, session.uri(THIS_NAME), '2025年总结.txt'],
    ],
  );
  assert.equal(closed[0]!.location.range.start.line, 2);
  const [indicator, ...others] = await symbols(session, '预算收入 ２０２３');
  assert.equal(others.length, 0);
  assert.equal(indicator?.name, '一般公共预算收入 12.05亿元（2023年）');
  assert.equal(indicator.kind, 16);
  assert.equal(textAt(OLDEST.replaceAll('\r\n', '\n'), indicator.location.range), '12.05亿元');

  rmSync(path.join(session.folder, OLDEST_NAME));
  session.changed([OLDEST_NAME, 'deleted']);
  for (let left = 100; left > 0 && (await symbols(session, '财政')).length > 0; left--) await pause(50);
  const gone = session.uri(OLDEST_NAME);
  assert.ok((await symbols(session, '')).every(({ location }) => location.uri !== gone));
  assert.equal(await session.end(), 0);
});
