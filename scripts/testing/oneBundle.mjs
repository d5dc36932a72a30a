// Bundles many test files into one, which runs them all in one process.
import path from 'node:path';
import * as esbuild from 'esbuild';
import { glob } from 'tinyglobby';
import { root } from '../places.mjs';

/** The files of each pattern follow those of the pattern before. */
export async function bundleTests(patterns, outfile, options = {}) {
  const found = await Promise.all(patterns.map((pattern) => glob(pattern, { cwd: root })));
  const files = [...new Set(found.flatMap((some) => some.sort()))];
  await esbuild.build({
    stdin: { contents: files.map((file) => `import './${file}';`).join('\n'), resolveDir: root },
    outfile: path.join(root, outfile),
    bundle: true,
    charset: 'utf8',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    ...options,
  });
}
