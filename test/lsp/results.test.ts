import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ResultsPage } from '../../server/src/lsp/protocol';
import { type Session, startSession } from './session';
import { REPORT } from './text';

const LIMIT = { timeout: 60_000 };

const RIGHT = '青禾镇2023年工作总结\n\n全镇一般公共预算收入由2000万元增加到2500万元，增长25%。\n';
const WRONG = RIGHT.replace('25%', '35%');

test('the page of an open report has its text, findings and ledger as it stands in the editor', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('打开.txt', 'plaintext', REPORT);
  const { html, reports } = await page(session, { uris: [uri] });
  assert.equal(reports, 1);
  assert.match(html, /<h2>打开\.txt<\/h2>/);
  assert.match(html, /<mark class="warning">[^<]*228%/);
  assert.match(html, /<p class="rule">growth-mismatch<\/p>/);
  assert.equal(html.match(/<tr class="(?:contradicted|holds)">/g)?.length, 2);
  session.change(uri, 2, { text: REPORT.replace('228%', '224%') });
  assert.doesNotMatch((await page(session, { uris: [uri] })).html, /growth-mismatch/);
  assert.equal(await session.end(), 0);
});

test('nothing in a report or its name becomes a part of the page, which loads and runs nothing', LIMIT, async () => {
  const session = await startSession();
  const attack = `${REPORT}\n<script>alert(1)</script><img src=x onerror="alert(1)">全镇产值由20亿元增加到30亿元，增长60%。\n`;
  const uri = session.open('<img src=x onerror=alert(1)>.txt', 'plaintext', attack);
  const { html } = await page(session, { uris: [uri] });
  assert.doesNotMatch(html, /<script|<img|<[^>]*onerror/);
  assert.match(html, /&#60;script&#62;alert\(1\)/);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  assert.match(
    policy,
    /^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; base-uri 'none'; form-action 'none'$/,
  );
  assert.equal(await session.end(), 0);
});

test('the page of the workspace has all its reports, open or not, in the order of their paths', LIMIT, async () => {
  const files = {
    '总结.txt': WRONG,
    '年度/正确.txt': RIGHT,
    'notes.txt': 'hello\n',
    '坏.txt': Uint8Array.from([0xff, 0x00, 0xff, 0x80, 0x81]),
    '打开.txt': WRONG,
  };
  const session = await startSession({ files });
  session.open('打开.txt', 'plaintext', RIGHT);
  const { html, reports } = await page(session, {});
  assert.equal(reports, 3);
  const paths = Array.from(html.matchAll(/<h2>([^<]*\.txt)<\/h2>/g), ([, path]) => path);
  assert.deepEqual(paths, ['年度/正确.txt', '总结.txt', '打开.txt']);
  assert.equal(html.match(/<p class="rule">growth-mismatch/g)?.length, 1, 'what is open counts, not its file');
  assert.match(html, /坏\.txt：/);
  assert.equal(await session.end(), 0);
});

test('one closed report can be asked for, and places in others are named with their lines', LIMIT, async () => {
  const level = (amount: string) => `青禾镇2023年工作总结\n\n2023年，全镇一般公共预算收入完成${amount}万元。\n`;
  const session = await startSession({ files: { '甲.txt': level('2500'), '乙.txt': level('2600'), 'x.txt': 'hello' } });
  const whole = await page(session, {});
  assert.match(whole.html, /<p class="related">[^<]*乙\.txt 第 3 行/);
  const single = await page(session, { uris: [session.uri('甲.txt')] });
  assert.equal(single.reports, 1);
  assert.match(single.html, /乙\.txt 第 3 行/);
  assert.equal((await page(session, { uris: [session.uri('x.txt'), session.uri('没有.txt')] })).reports, 0);
  assert.equal(await session.end(), 0);
});

test('of many reports the page has the first ones and says so, in the language of the settings', LIMIT, async () => {
  const files = Object.fromEntries(Array.from({ length: 201 }, (_, index) => [`${1000 + index}.txt`, RIGHT]));
  const session = await startSession({ files, settings: { language: 'en' } });
  const { html, reports } = await page(session, {});
  assert.equal(reports, 200);
  assert.match(html, /<html lang="en">[\s\S]*<p class="notice">This page holds at most 200 reports/);
  const large = Array.from({ length: 4 }, (_, index) => `大${index}.txt`);
  for (const name of large) session.write(name, RIGHT + '全镇上下同心协力，各项工作平稳推进。\n'.repeat(34_000));
  const cut = await page(session, { uris: large.map((name) => session.uri(name)) });
  assert.equal(cut.reports, 2);
  assert.match(cut.html, /<p class="notice">/);
  assert.equal(await session.end(), 0);
});

function page(session: Session, params: object): Promise<ResultsPage> {
  return session.connection.sendRequest<ResultsPage>('hegao/resultsPage', params);
}
