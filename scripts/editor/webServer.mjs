// Serves VS Code's workbench without a server behind it, as vscode.dev does: extensions run in a web worker.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { root } from '../places.mjs';
import { codeServerScript } from './codeServer.mjs';
import { SETTINGS } from './server.mjs';
import { memoryBundle } from './webBundle.mjs';

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** What is served under which path; the first that fits counts. */
function mounts() {
  return [
    ['/vscode/', path.dirname(path.dirname(codeServerScript()))],
    ['/memory/bundle/', memoryBundle],
    ['/memory/', path.join(root, 'test', 'editor', 'memory')],
    ['/hegao/', root],
  ];
}

/** Starts the server on a free port. `tests` is the bundle of the suite. Gives the page's address, and a function that ends it. */
export async function startWebServer({ tests }) {
  const folders = mounts();
  let page = '';
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    // Extensions are loaded by a frame of another origin.
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (pathname === '/') answer(response, '.html', page);
    else serveFile(response, decodeURIComponent(pathname), folders);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${server.address().port}`;
  page = workbenchPage(host, `/hegao/${path.relative(root, tests).split(path.sep).join('/')}`);
  return {
    address: `http://${host}/`,
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

function serveFile(response, pathname, folders) {
  const [prefix, folder] = folders.find(([start]) => pathname.startsWith(start)) ?? [];
  const file = folder && path.join(folder, pathname.slice(prefix.length));
  if (!file?.startsWith(folder) || !fs.statSync(file, { throwIfNoEntry: false })?.isFile()) {
    response.writeHead(404).end();
    return;
  }
  const content = fs.readFileSync(file);
  answer(response, path.extname(file), file.endsWith('workbench.js') ? withoutRemote(content.toString()) : content);
}

function answer(response, extension, content) {
  response.writeHead(200, { 'Content-Type': TYPES[extension] ?? 'application/octet-stream' }).end(content);
}

/** This build expects a server for its settings, and always says that it has one. VS Code's own keeps them in the browser. */
function withoutRemote(script) {
  return replaced(
    replaced(
      script,
      /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:\w+\.vscodeRemote\}\),"User"\)\}/,
      'get userRoamingDataHome(){return $1.file("/User").with({scheme:"vscode-userdata"})}',
    ),
    /(\{\.\.\.JSON\.parse\(\w+\)),remoteAuthority:location\.host\}/,
    '$1}',
  );
}

function replaced(script, pattern, replacement) {
  if (!pattern.test(script)) throw new Error(`the workbench has changed: it has no ${pattern}`);
  return script.replace(pattern, replacement);
}

function workbenchPage(host, tests) {
  const build = `http://${host}/vscode`;
  const place = (pathname) => ({ scheme: 'http', authority: host, path: pathname });
  const configuration = {
    // What this build asks for beyond VS Code's own.
    userDataPath: '/unused',
    isEnabledFileDownloads: true,
    isEnabledFileUploads: true,
    isEnabledCoderGettingStarted: false,
    productConfiguration: {
      enableTelemetry: false,
      webEndpointUrlTemplate: build,
      webviewContentExternalBaseUrlTemplate: `${build}/out/vs/workbench/contrib/webview/browser/pre/`,
    },
    additionalBuiltinExtensions: [place('/memory')],
    folderUri: { scheme: 'memory', path: '/' },
    developmentOptions: { extensions: [place('/hegao')], extensionTestsPath: place(tests) },
    configurationDefaults: SETTINGS,
  };
  const values = {
    WORKBENCH_SCRIPT_NONCE: 'hegao',
    WORKBENCH_WEB_BASE_URL: build,
    WORKBENCH_WEB_CONFIGURATION: JSON.stringify(configuration).replaceAll('"', '&quot;'),
    WORKBENCH_NLS_FALLBACK_URL: `${build}/out/nls.messages.js`,
  };
  const page = path.join(path.dirname(codeServerScript()), 'vs', 'code', 'browser', 'workbench', 'workbench.html');
  return fs.readFileSync(page, 'utf8').replace(/\{\{(\w+)\}\}/g, (_, name) => values[name] ?? '');
}
