// Builds a tool in TypeScript and runs it: `node scripts/tool.mjs test/corpus/checkCorpus.ts DIR`.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { root } from './places.mjs';

const [entry, ...parameters] = process.argv.slice(2);
const outfile = path.join(root, 'out', entry.replace(/\.ts$/, '.js'));
await esbuild.build({
  entryPoints: [path.join(root, entry)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...parameters], { stdio: 'inherit' }).status ?? 1;
