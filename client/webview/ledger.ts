/** The page of the ledger: a list of claims that follows the cursor of the report beside it. */
import type { FromPage, PageState, ToPage } from '../src/ledger/messages';
import { listenToKeys } from './keyboard';
import type { Filter, Model } from './model';
import { drawPage, type PageActions } from './page';
import { announce, focusList, reveal, rowCount, scrollTo } from './screen';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  getState(): PageState | undefined;
  setState(state: PageState): void;
};

const host = acquireVsCodeApi();
const kept = host.getState() ?? {};
let model: Model = {
  ledger: undefined,
  generation: 0,
  name: '',
  uri: kept.uri,
  language: document.documentElement.lang.startsWith('zh') ? 'zh' : 'en',
  filter: { query: kept.query ?? '', kind: kept.kind ?? '', verdicts: kept.verdicts ?? [] },
  current: undefined,
  active: undefined,
};

const actions: PageActions = {
  jump: (row, focus) => host.postMessage({ type: 'jump', generation: model.generation, row, focus }),
  leave: () => host.postMessage({ type: 'leave' }),
  export: () => host.postMessage({ type: 'export' }),
  activate(row) {
    update({ active: row });
    scrollTo(row);
  },
  filter(change: Partial<Filter>) {
    update({ filter: { ...model.filter, ...change } });
    announce(model);
  },
};

function update(change: Partial<Model>): void {
  model = { ...model, ...change };
  const { uri, filter } = model;
  host.setState({ ...(uri !== undefined && { uri }), ...filter });
  document.documentElement.lang = model.language === 'zh' ? 'zh-CN' : 'en';
  drawPage(model, actions);
}

function receive(message: ToPage): void {
  if (message.type === 'cursor') {
    follow(message);
  } else if (message.type === 'none') {
    update({ ledger: undefined, language: message.language });
  } else {
    const { type, ledger, ...rest } = message;
    const isOther = rest.uri !== model.uri;
    update({ ...rest, ledger, language: ledger.language, ...(isOther && { current: undefined, active: undefined }) });
  }
}

/** Whoever uses the ledger is not to lose their place in it because of the report's cursor. */
function follow({ row, near }: Extract<ToPage, { type: 'cursor' }>): void {
  const isUsed = document.hasFocus();
  update({ current: row, ...(!isUsed && { active: row ?? near }) });
  if (!isUsed) reveal(row ?? near);
}

function enterIfNowhere(): void {
  if (document.activeElement !== document.body) return;
  focusList();
  if (model.current !== undefined) actions.activate(model.current);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  receive(data);
  host.postMessage({ type: 'shown', rows: rowCount(), current: model.current });
});
listenToKeys(() => model, actions);
// Whoever comes by keyboard comes to the list, and to the claim at the report's cursor.
window.addEventListener('focus', enterIfNowhere);
update({});
host.postMessage({ type: 'ready' });
