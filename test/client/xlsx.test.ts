import assert from 'node:assert/strict';
import path from 'node:path';
import { test } from 'node:test';
import * as esbuild from 'esbuild';
import readXlsxFile from 'read-excel-file/node';
import { xlsxOf } from '../../client/src/ledger/xlsx';
import { findBrowser } from '../browser';
import { root } from '../root';
import { placedLedger } from './ledgers';

const REPORT = `青禾镇2025年工作总结

一、经济运行

=1+1 <script>“到位资金”</script>由1500万元增加到4860万元，增长228%。
一般公共预算收入由2000万元增加到2500万元，增长25%。
`;

test('xlsx: a reader finds every claim in its columns, and lines to sign on', async () => {
  const rows = await read(REPORT);
  assert.deepEqual(rows[0]?.[0], '核对台账 · 总结.txt');
  assert.match(String(rows[1]?.[0]), /^共 \d+ 个数字，核对 2 项数据关系$/);
  assert.deepEqual(rows[2]?.slice(0, 5), ['序号', '结论', '种类', '章节', '行']);
  assert.deepEqual(rows[3]?.slice(0, 5), [1, '✗ 不符', '增减幅度', '一、经济运行', 5]);
  assert.deepEqual(rows[3]?.[6], '4860 ÷ 1500 − 1 = 224.00%');
  assert.deepEqual(rows[4]?.slice(0, 2), [2, '✓ 相符']);
  assert.deepEqual(
    rows.slice(-3).map((row) => row[1]),
    ['拟稿人', '核稿人', '日期'],
  );
});

test('xlsx: what looks like a formula or like markup stays text', async () => {
  const rows = await read(REPORT);
  assert.match(String(rows[3]?.[5]), /^=1\+1 <script>“到位资金”<\/script>由1500万元/);
});

test('xlsx: a long ledger is whole', async () => {
  const line = '全镇一般公共预算收入由2000万元增加到2500万元，增长25%。\n';
  const rows = await read(`青禾镇2025年工作总结\n\n${line.repeat(1500)}`);
  assert.equal(rows.filter(([number]) => typeof number === 'number').length, 1500);
});

test('xlsx: it is made in a browser just so, where there is no Node', async (context) => {
  const { browser, missing } = await findBrowser();
  if (!browser) return context.skip(missing);
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `import { xlsxOf } from './client/src/ledger/xlsx';
        window.made = async (ledger) => Array.from(await xlsxOf('总结.txt', ledger));`,
      resolveDir: root,
      sourcefile: path.join(root, 'entry.ts'),
    },
    bundle: true,
    platform: 'browser',
    write: false,
  });
  const page = await browser.newPage();
  await page.evaluate(outputFiles[0]!.text);
  const long = `${REPORT}${'全镇一般公共预算收入由2000万元增加到2500万元，增长25%。\n'.repeat(1500)}`;
  const bytes = (await page.evaluate(`window.made(${JSON.stringify(placedLedger(long))})`)) as number[];
  const rows = await rowsIn(Uint8Array.from(bytes));
  assert.equal(rows.filter(([number]) => typeof number === 'number').length, 1502);
  await browser.close();
});

async function read(text: string) {
  return rowsIn(await xlsxOf('总结.txt', placedLedger(text)));
}

async function rowsIn(bytes: Uint8Array) {
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  return sheet!.data;
}
