import type { Page } from 'playwright-core';

/** What a report could hold to become a part of a page, to run in it, or to be read otherwise than it stands. */
export const ATTACKS: readonly string[] = [
  '<script>alert(1)</script>',
  '<img src="https://example.com/x.png" onerror="alert(1)">',
  '<b onclick="alert(1)">粗</b>',
  '{{constructor.constructor("alert(1)")()}}',
  '$' + '{alert(1)}`$' + '{alert(1)}`',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)' x='",
  '`onfocus=alert(1) autofocus=`',
  'javascript:alert(1)',
  '<a href="javascript:alert(1)">此处</a>',
  '[此处](javascript:alert(1))',
  '</style></mark></p><style>*{display:none}</style>',
  '</title><base href="https://example.com/">',
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<!--><script>alert(1)</script>-->]]>',
  '&lt;script&gt;&#60;',
  '甲\u202E乙\u2066丙\u2069\u200F\u061C丁',
];

/** Characters that turn the direction of writing, or that nobody sees. */
export const UNSEEN: RegExp = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/;

/** Elements and attributes that none of the pages has, wherever a text could have put them. */
export const FOREIGN: string = [
  ...['img', 'iframe', 'object', 'embed', 'base', 'form', 'meta[http-equiv="refresh"]', 'a[href^="javascript"]'],
  ...['onerror', 'onclick', 'onload', 'onmouseover', 'onfocus', 'autofocus', 'srcdoc'].map((name) => `[${name}]`),
].join(', ');

/** What somebody could still get into a page, and the directive of its policy that has to stop it. */
const INTRUDERS: readonly (readonly [directive: string, script: string])[] = [
  ['script-src-elem', `add('script', { textContent: 'document.title = "run"' })`],
  ['script-src-elem', `add('script', { src: 'https://example.com/x.js' })`],
  ['script-src-elem', `add('a', { href: 'javascript:document.title="run"' }).click()`],
  ['script-src-attr', `add('b', { innerHTML: '<i onclick="document.title = 1">x</i>' }).firstChild.click()`],
  ['img-src', `add('img', { src: 'https://example.com/x.png' })`],
  ['style-src-attr', `add('b', { innerHTML: '<i style="color: red">x</i>' })`],
  ['style-src-elem', `add('style', { textContent: 'body { display: none }' })`],
  ['style-src-elem', `add('link', { rel: 'stylesheet', href: 'https://example.com/x.css' })`],
  ['connect-src', `fetch('https://example.com/x').catch(() => {})`],
  ['frame-src', `add('iframe', { src: 'https://example.com/' })`],
  ['object-src', `add('object', { data: 'https://example.com/x' })`],
  ['media-src', `add('video', { src: 'https://example.com/x.mp4' })`],
  ['form-action', `add('form', { action: 'https://example.com/' }).submit()`],
  ['base-uri', `add('base', { href: 'https://example.com/' })`],
];

/** The directives that have to stop something, and how often. */
export const STOPPED: Readonly<Record<string, number>> = counted(INTRUDERS.map(([directive]) => directive));

/** Brings each intruder into an open page; gives what the browser says that its policy has stopped. */
export async function intrude(page: Page): Promise<Record<string, number>> {
  const seen = (await page.evaluate(`new Promise((resolve) => {
    const seen = [];
    const finish = () => resolve(seen);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      if (seen.push(effectiveDirective) === ${INTRUDERS.length}) finish();
    });
    setTimeout(finish, 5000);
    const add = (name, properties) =>
      document.body.appendChild(Object.assign(document.createElement(name), properties));
    ${INTRUDERS.map(([, script]) => `${script};`).join('\n    ')}
  })`)) as string[];
  return counted(seen);
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const name of [...names].sort()) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}
