import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, test } from 'node:test';
import type { Region } from 'sarif';
import { rules } from '../../server/src/rules';
import { runCli } from './runCli';
import { readSarif } from './sarif';

const HOSTILE = '年报,a:b%0A&<"\'>.txt';
const TEXT =
  '\uFEFF青禾镇2023年工作总结\r\n\r\n<b>]]>&amp;::error::%0A\u0001\u202E固定资产投资由1500万元增加到4860万元，增长228%。\r\n' +
  '全镇深化供给侧结构改革，全年完成率达到620%。\r\n';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'hegao-formats-'));
fs.writeFileSync(path.join(folder, HOSTILE), TEXT);
fs.writeFileSync(path.join(folder, '坏.txt'), Buffer.from([0x00, 0xff, 0x00]));
fs.writeFileSync(path.join(folder, '好.txt'), '青禾镇全年新建道路12公里。\n');
after(() => fs.rmSync(folder, { recursive: true, force: true }));

function run(format: string, ...args: string[]) {
  return runCli(['lint', '--format', format, ...args], { folder });
}

test('sarif: the samples give a log that the schema accepts, with every finding of the JSON', () => {
  const log = readSarif(runCli(['lint', '--format', 'sarif', 'samples']).stdout);
  const json = JSON.parse(runCli(['lint', '--format', 'json', 'samples']).stdout);
  const [{ results = [], tool, invocations } = assert.fail('no run')] = log.runs;
  assert.equal(results.length, json.summary.findings);
  assert.deepEqual(invocations, [{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  assert.ok(results.some(({ relatedLocations }) => relatedLocations) && results.some(({ fixes }) => fixes));
  for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules?.[ruleIndex!]?.id, ruleId);
  const keys = results.map(({ locations, partialFingerprints }) =>
    [locations?.[0]?.physicalLocation?.artifactLocation?.uri, ...Object.values(partialFingerprints ?? {})].join(' '),
  );
  assert.equal(new Set(keys).size, keys.length, 'a fingerprint names one finding of a file');
});

test('sarif: every rule has a name, a description and help, in the language that was asked for', () => {
  for (const language of ['zh', 'en'] as const) {
    const log = readSarif(run('sarif', '--lang', language, '好.txt').stdout);
    const described = log.runs[0]?.tool.driver.rules ?? [];
    for (const { meta } of rules) {
      const rule = described.find(({ id }) => id === meta.id) ?? assert.fail(meta.id);
      assert.match(rule.name ?? '', /^[A-Z][A-Za-z0-9]+$/);
      assert.deepEqual(rule.shortDescription, { text: meta.name[language] });
      assert.deepEqual(rule.fullDescription, { text: meta.summary[language] });
      assert.ok(rule.help?.markdown?.includes(meta.id) && rule.help.text.includes(meta.summary[language]));
      assert.equal(rule.defaultConfiguration?.enabled, !meta.preview);
      assert.equal(rule.helpUri, undefined);
    }
  }
});

test('sarif: places are those of the text, also with a byte order mark, CRLF and a strange name', () => {
  const { stdout, status } = run('sarif', HOSTILE, '坏.txt');
  assert.equal(status, 2);
  const log = readSarif(stdout);
  const [{ results = [], invocations } = assert.fail('no run')] = log.runs;
  assert.equal(results.length, 3);
  const text = TEXT.slice(1);
  for (const { locations, fixes = [] } of results) {
    const place = locations?.[0]?.physicalLocation;
    assert.equal(decodeURIComponent(place?.artifactLocation?.uri ?? ''), HOSTILE);
    assert.equal(wordsAt(text, place?.region), place?.region?.snippet?.text);
    for (const { artifactChanges } of fixes) {
      for (const { deletedRegion } of artifactChanges[0]!.replacements) {
        assert.equal(wordsAt(text, deletedRegion), text.substr(deletedRegion.charOffset!, deletedRegion.charLength));
      }
    }
  }
  assert.equal(invocations?.[0]?.executionSuccessful, false);
  assert.match(invocations?.[0]?.toolExecutionNotifications?.[0]?.message.text ?? '', /^坏\.txt：/);
});

function wordsAt(text: string, { startLine, startColumn, endColumn }: Region = {}): string | undefined {
  return text.split('\r\n')[startLine! - 1]?.slice(startColumn! - 1, endColumn! - 1);
}

test('ndjson: one line a file, as the JSON has it', () => {
  const { files } = JSON.parse(runCli(['lint', '--format', 'json', 'samples']).stdout);
  const lines = runCli(['lint', '--format', 'ndjson', 'samples']).stdout.split('\n');
  assert.equal(lines.pop(), '');
  assert.deepEqual(
    lines.map((line) => JSON.parse(line)),
    files,
  );
});

test('github: one command a finding, and nothing in a report can add to it', () => {
  const { stdout } = run('github', HOSTILE, '坏.txt');
  const lines = stdout.trimEnd().split('\n');
  assert.equal(lines.length, 4, stdout);
  const commands = lines.map((line) => /^::(error|warning|notice) ([^:]*)::(.+)$/.exec(line) ?? assert.fail(line));
  assert.deepEqual(
    commands.map(([, command]) => command),
    ['warning', 'warning', 'notice', 'error'],
  );
  const [[, , properties = '', message = ''] = assert.fail()] = commands;
  const read = Object.fromEntries(properties.split(',').map((property) => property.split('=')));
  assert.equal(decodeURIComponent(read.file), HOSTILE);
  assert.deepEqual([read.line, read.endLine, read.title], ['3', '3', 'growth-mismatch']);
  assert.match(message, /^“228%25”[^%]*224%25[^%]*%0A4860 ÷ 1500 − 1 = 224\.00%25$/);
});

test('junit: one suite a file, one case a finding; what is milder than --fail-on is skipped', () => {
  const { stdout } = run('junit', '--fail-on', 'warning', HOSTILE, '好.txt', '坏.txt');
  const tags = tagsOf(stdout);
  const suites = tags.filter(({ name }) => name === 'testsuite').map(({ attributes }) => attributes);
  assert.deepEqual(suites, [
    { name: HOSTILE, tests: '3', failures: '2', errors: '0', skipped: '1' },
    { name: '好.txt', tests: '1', failures: '0', errors: '0', skipped: '0' },
    { name: 'hegao', tests: '1', failures: '0', errors: '1', skipped: '0' },
  ]);
  const count = (wanted: string) => tags.filter(({ name }) => name === wanted).length;
  assert.deepEqual(['testcase', 'failure', 'skipped', 'error'].map(count), [5, 2, 1, 1]);
});

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The elements of an XML document, in order; fails where it is not well-formed. */
function tagsOf(document: string): readonly Tag[] {
  const tags: Tag[] = [];
  const open: string[] = [];
  const rest = document
    .replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '')
    .replace(/<(\/?)([a-z]+)((?: [a-z]+="[^"<]*")*)(\/?)>/g, (_, end, name, attributes, empty) => {
      if (end) assert.equal(open.pop(), name);
      else tags.push({ name, attributes: attributesOf(attributes) });
      if (!end && !empty) open.push(name);
      return '';
    });
  assert.deepEqual(open, []);
  assert.doesNotMatch(rest, /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
  assert.doesNotMatch(document, /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  return tags;
}

function attributesOf(written: string): Tag['attributes'] {
  const pairs = Array.from(written.matchAll(/ ([a-z]+)="([^"]*)"/g), ([, name, value]) => {
    const text = value!.replace(/&(?:#(\d+)|([a-z]+));/g, (_, code, named) =>
      code ? String.fromCodePoint(Number(code)) : NAMED[named]!,
    );
    return [name!, text];
  });
  return Object.fromEntries(pairs);
}

test('no format changes what the run says by its exit status', () => {
  for (const format of ['pretty', 'json', 'ndjson', 'sarif', 'github', 'junit', 'html']) {
    assert.equal(run(format, HOSTILE).status, 1, format);
    assert.equal(run(format, '好.txt').status, 0, format);
    assert.equal(runCli(['lint', '--format', format, '-'], { stdin: TEXT }).status, 1, format);
  }
});
