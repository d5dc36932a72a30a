// npm run package: makes hegao.vsix, or the file that is named. The same sources give the same bytes.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { packageFile, root } from './places.mjs';

/** 2020-01-01. The dates inside the package would otherwise be those of its making. */
const EPOCH = '1577836800';

const vsce = path.join(root, 'node_modules', '@vscode', 'vsce', 'vsce');
const options = ['--no-dependencies', '--allow-missing-repository', '--no-rewrite-relative-links'];
const { status } = spawnSync(process.execPath, [vsce, 'package', ...options, '--out', process.argv[2] ?? packageFile], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, SOURCE_DATE_EPOCH: EPOCH, TZ: 'UTC' },
});
process.exitCode = status ?? 1;
