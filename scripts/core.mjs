// The two language servers share what stands below the protocol: the file of the one in a browser has all of it, and the one in Node
// takes it from there. Two copies made up most of the extension's size.

/** What `server/src/lsp/browser.ts` exports, by the import that it stands for in `server/src/lsp`. */
const LAYERS = {
  '../document': 'document',
  '../document/positions': 'positions',
  '../linter': 'linter',
  '../rules': 'rules',
  '../service': 'service',
  '../service/ledger': 'ledger',
  '../service/page': 'page',
};

/** The end of the shared file: a worker has no `module`, and needs no exports. */
export const coreFooter = 'typeof module=="object"&&(module.exports=hegaoCore);';

/** The name that the shared file gives to what it exports. */
export const coreName = 'hegaoCore';

/** Lets a bundle of `server/src/lsp` take the layers below from the file `shared`, which stands beside it. */
export function fromCore(shared) {
  return {
    name: 'core',
    setup(build) {
      build.onResolve({ filter: /^\.\.\// }, ({ path, importer, namespace }) => {
        if (namespace !== 'file' || !/[\\/]server[\\/]src[\\/]lsp[\\/][^\\/]+$/.test(importer)) return undefined;
        if (path in LAYERS) return { path: LAYERS[path], namespace: 'core' };
        // A layer that the shared file does not export would be bundled twice, unseen.
        return path.endsWith('.json')
          ? undefined
          : { errors: [{ text: `${path} is not among the layers of scripts/core.mjs` }] };
      });
      build.onResolve({ filter: /.*/, namespace: 'core' }, ({ path }) => ({ path, external: true }));
      build.onLoad({ filter: /.*/, namespace: 'core' }, ({ path }) => ({
        contents: `module.exports = require(${JSON.stringify(shared)}).${path};`,
      }));
    },
  };
}
