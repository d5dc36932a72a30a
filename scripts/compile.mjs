// For scripts that use the product's own code: compiles it first.
import * as esbuild from 'esbuild';

/** The module that esbuild makes of the entry, given as its `entryPoints` or its `stdin`. */
export async function loadSource(entry) {
  const built = await esbuild.build({ ...entry, bundle: true, format: 'esm', write: false, logLevel: 'warning' });
  return import(`data:text/javascript;base64,${Buffer.from(built.outputFiles[0].text).toString('base64')}`);
}
