import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LedgerAnswer, LedgerPage } from '../../server/src/lsp/protocol';
import { type Session, startSession } from './session';
import { REPORT, rangeOf } from './text';

const LIMIT = { timeout: 60_000 };

test('the ledger of a report has a row for each claim, in its place, and follows what is typed', LIMIT, async () => {
  const session = await startSession();
  const uri = session.open('总结.txt', 'plaintext', REPORT);
  const answer = await ledgerOf(session, uri);
  assert.equal(answer?.version, 1);
  const { ledger } = answer!;
  assert.deepEqual(
    ledger.rows.map(({ verdict, section, workings }) => [verdict, section, workings]),
    [
      ['contradicted', '一、主要工作情况', '4860 ÷ 1500 − 1 = 224.00%'],
      ['holds', '一、主要工作情况', '2500 ÷ 2000 − 1 = 25.00%'],
    ],
  );
  assert.deepEqual(ledger.rows[0]!.range, rangeOf(REPORT, '1500万元增加到4860万元，增长228%'));
  assert.deepEqual(ledger.rows[0]!.statedRange, rangeOf(REPORT, '228%'));
  assert.deepEqual(ledger.counts, { holds: 1, rounding: 0, contradicted: 1, undecidable: 0 });
  assert.equal(ledger.figures, 6);

  session.change(uri, 2, { text: `\n${REPORT.replace('228%', '224%')}` });
  const corrected = await ledgerOf(session, uri);
  assert.equal(corrected?.version, 2);
  assert.deepEqual(
    corrected?.ledger.rows.map(({ verdict, line }) => [verdict, line]),
    [
      ['holds', 6],
      ['holds', 7],
    ],
  );
  assert.equal(await session.end(), 0);
});

test('there is no ledger of what is no report or is not open', LIMIT, async () => {
  const session = await startSession({ files: { '关.txt': REPORT } });
  assert.equal(await ledgerOf(session, session.open('x.txt', 'plaintext', 'hello world\n')), null);
  assert.equal(await ledgerOf(session, session.uri('关.txt')), null);
  assert.equal(await pageOf(session, session.uri('关.txt')), null);
  assert.equal(await session.end(), 0);
});

test('the ledger speaks the language of the settings', LIMIT, async () => {
  const session = await startSession({ settings: { language: 'en' } });
  const answer = await ledgerOf(session, session.open('总结.txt', 'plaintext', REPORT));
  assert.equal(answer?.ledger.language, 'en');
  assert.equal(answer?.ledger.rows[0]?.kindName, 'Growth');
  assert.match(answer?.ledger.rows[0]?.note ?? '', /^the other figures give 224%/);
  assert.equal(await session.end(), 0);
});

test('the page to be signed has the ledger, lines to sign on and the text, and lets nothing in', LIMIT, async () => {
  const session = await startSession();
  const attack = '<script>alert(1)</script>全镇产值由20亿元增加到30亿元，增长60%。\n';
  const uri = session.open('<img src=x onerror=alert(1)>.txt', 'plaintext', REPORT + attack);
  const { html } = (await pageOf(session, uri))!;
  assert.match(html, /<title>&#60;img src=x onerror=alert\(1\)&#62;\.txt · 核对台账<\/title>/);
  assert.match(html, /共 9 个数字，核对 3 项数据关系/);
  assert.equal(html.match(/<tr class="(?:contradicted|holds)">/g)?.length, 3);
  assert.match(html, /<dt>核稿人<\/dt><dd><\/dd>[\s\S]*<dt>日期<\/dt><dd><\/dd>/);
  assert.match(html, /<mark class="warning">[^<]*228%/);
  assert.doesNotMatch(html, /<script|<img|<[^>]*onerror/);
  const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  assert.match(policy ?? '', /^default-src 'none'; style-src 'sha256-[^']+' 'sha256-[^']+'; base-uri 'none';/);
  const targets = Array.from(html.matchAll(/href="#([^"]*)"/g), ([, target]) => target);
  assert.ok(targets.length > 0 && targets.every((target) => html.includes(`id="${target}"`)));
  assert.equal(await session.end(), 0);
});

function ledgerOf(session: Session, uri: string): Promise<LedgerAnswer | null> {
  return session.connection.sendRequest('hegao/ledger', { textDocument: { uri } });
}

function pageOf(session: Session, uri: string): Promise<LedgerPage | null> {
  return session.connection.sendRequest('hegao/ledgerPage', { textDocument: { uri } });
}
