import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { REPORT } from '../lsp/text';
import { root } from '../root';

// A real Neovim with nothing but what the page tells a person to write: see drive.lua for what it does then.

const NEOVIM = process.env.HEGAO_NVIM ?? 'nvim';
const NEWEST = 'vim.lsp.config(';
const OTHER = '青禾镇2023年工作总结\n\n全镇一般公共预算收入由2000万元增加到2500万元，增长35%。\n';

interface Shown {
  readonly code: string;
  readonly source: string;
  readonly message: string;
  readonly severity: string;
  readonly text?: string;
  readonly file: string;
}

interface Seen {
  readonly trouble?: string;
  readonly first: readonly Shown[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly repaired: string;
  readonly typed: readonly Shown[];
  readonly all: readonly Shown[];
}

const PAGES = {
  'docs/editors.md': { message: /224%/, chinese: false },
  'docs/editors.zh-CN.md': { message: /应为224%/, chinese: true },
};

for (const [page, { message, chinese }] of Object.entries(PAGES)) {
  test(`the snippet of ${page} brings findings, hover, repairs and edits to Neovim`, async () => {
    const { seen, log } = await session(page);
    assert.equal(seen.trouble, undefined);

    const rate = only(seen.first, 'growth-mismatch');
    assert.deepEqual([rate.text, rate.severity, rate.source], ['228%', 'WARN', '核稿']);
    assert.match(rate.message, message);
    assert.match(rate.message, /4860 ÷ 1500 − 1 = 224.00%/);
    assert.equal(/[\u4e00-\u9fff]{6}/.test(rate.message), chinese, rate.message);
    assert.equal(only(seen.first, 'nonstandard-slogan').text, '供给侧结构改革');

    assert.match(seen.hover, /4860/);
    assert.match(seen.hover, /224%/);
    assert.ok(seen.actions.some((title) => title.includes('224')));
    assert.match(seen.repaired, /增长224%。$/);

    assert.equal(only(seen.typed, 'growth-mismatch').text, '35%', 'bytes and UTF-16 units are told apart');
    assert.ok(seen.all.some(({ file, code }) => file === '另一份.txt' && code === 'growth-mismatch'));
    assert.doesNotMatch(log, /\[ERROR\]/);
  });
}

async function session(page: string): Promise<{ seen: Seen; log: string }> {
  const home = mkdtempSync(path.join(os.tmpdir(), 'hegao-nvim-'));
  const place = (...names: string[]) => path.join(home, ...names);
  for (const folder of ['bin', 'config/nvim', '稿']) mkdirSync(place(folder), { recursive: true });
  writeFileSync(place('config/nvim/init.lua'), await snippetOf(page));
  writeFileSync(place('bin/hegao-language-server'), `#!/bin/sh\nexec '${process.execPath}' '${server}' "$@"\n`);
  chmodSync(place('bin/hegao-language-server'), 0o755);
  writeFileSync(place('稿/半年总结.txt'), REPORT);
  writeFileSync(place('稿/另一份.txt'), OTHER);
  writeFileSync(place('稿/hegao.yaml'), '');
  const environment = {
    ...process.env,
    PATH: `${place('bin')}${path.delimiter}${process.env.PATH}`,
    ...Object.fromEntries(
      ['CONFIG', 'DATA', 'STATE', 'CACHE'].map((kind) => [`XDG_${kind}_HOME`, place(kind.toLowerCase())]),
    ),
    HEGAO_REPORT: '半年总结.txt',
    HEGAO_OUTCOME: place('outcome.json'),
  };
  try {
    const drive = path.join(root, 'test', 'neovim', 'drive.lua');
    const options = { cwd: place('稿'), env: environment, timeout: 120_000 };
    const { stdout, stderr } = await run(NEOVIM, ['--headless', '-c', `luafile ${drive}`], options);
    if (!existsSync(place('outcome.json'))) assert.fail(`Neovim told nothing: ${stdout}${stderr}`);
    const seen = JSON.parse(readFileSync(place('outcome.json'), 'utf8')) as Seen;
    const logs = [place('cache/nvim/lsp.log'), place('state/nvim/lsp.log')].filter((file) => existsSync(file));
    return { seen, log: logs.map((file) => readFileSync(file, 'utf8')).join('') };
  } finally {
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  }
}

const run = promisify(execFile);
const server = path.join(root, 'dist', 'server.js');

/** The page's Lua for the Neovim that is there. */
async function snippetOf(page: string): Promise<string> {
  const text = readFileSync(path.join(root, page), 'utf8');
  const blocks = Array.from(text.matchAll(/^```lua\n([\s\S]*?)^```$/gm), ([, block]) => block!);
  assert.deepEqual(
    blocks.map((block) => block.includes(NEWEST)),
    [true, false],
    `two snippets in ${page}`,
  );
  const { stdout } = await run(NEOVIM, [
    '--headless',
    '--clean',
    '-c',
    'lua print(vim.fn.has("nvim-0.11"))',
    '-c',
    'qall!',
  ]);
  return blocks[stdout.includes('1') ? 0 : 1]!;
}

function only(shown: readonly Shown[], code: string): Shown {
  const found = shown.filter((one) => one.code === code);
  assert.equal(found.length, 1, `one finding of ${code}: ${JSON.stringify(shown)}`);
  return found[0]!;
}
