import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { CoverageParams } from '../../server/src/lsp/protocol';
import type { Coverage } from '../../server/src/service/coverage';
import { nameOf } from './reports';
import { statusText, statusTooltip } from './statusText';

/** Opens the ledger of the active report. */
const OPEN_LEDGER = 'hegao.openLedger';

/**
 * The names of the open reports, by which package.json shows the buttons of a report: a .txt is one by its text alone. Names, since
 * a window that is connected to another machine knows files by other addresses than we do.
 */
const REPORTS_KEY = 'hegao.reports';

/** The item at the foot of the window: how much of the report in front was checked, and what there is to look at. */
export interface Status extends Disposable {
  /** Takes what the server tells of a document. */
  take(params: CoverageParams): void;
  /** What is shown now; undefined where no report is in front. */
  shown(): ShownStatus | undefined;
  readonly onDidChange: Event<void>;
}

export interface ShownStatus {
  readonly text: string;
  /** In Markdown. */
  readonly tooltip: string;
}

/** The item, which is gone where there is no report. It never takes a colour: a draft has something to correct most of the time. */
export function createStatus(): Status {
  const item = window.createStatusBarItem('hegao.findings', StatusBarAlignment.Right, 100);
  item.name = '核稿 Hegao';
  item.command = OPEN_LEDGER;
  const coverages = new Map<string, Coverage>();
  const changed = new EventEmitter<void>();
  let last: TextDocument | undefined;
  let shown: ShownStatus | undefined;

  function set(key: string, coverage: Coverage | undefined): void {
    const wasReport = coverages.has(key);
    if (coverage) coverages.set(key, coverage);
    else coverages.delete(key);
    if (wasReport === coverages.has(key)) return;
    const names = [...coverages.keys()].map((address) => nameOf(Uri.parse(address)));
    void commands.executeCommand('setContext', REPORTS_KEY, names);
  }

  function update(): void {
    last = documentInFront(last);
    const coverage = coverages.get(String(last?.uri));
    shown = coverage && { text: statusText(coverage), tooltip: statusTooltip(coverage) };
    if (shown) show(item, shown);
    else item.hide();
    changed.fire();
  }

  const following = Disposable.from(
    item,
    changed,
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    workspace.onDidCloseTextDocument(({ uri }) => set(uri.toString(), undefined)),
  );
  return {
    take({ uri, coverage }) {
      set(Uri.parse(uri).toString(), coverage ?? undefined);
      update();
    },
    shown: () => shown,
    onDidChange: changed.event,
    dispose: () => following.dispose(),
  };
}

/** That of the active editor. While a panel has the focus, such as the ledger, it is still the one that was worked on before. */
function documentInFront(last: TextDocument | undefined): TextDocument | undefined {
  if (window.activeTextEditor) return window.activeTextEditor.document;
  return window.visibleTextEditors.some(({ document }) => document === last) ? last : undefined;
}

function show(item: StatusBarItem, { text, tooltip }: ShownStatus): void {
  item.text = text;
  item.tooltip = new MarkdownString(`${tooltip}\n\n---\n\n${l10n.t('Click to open the ledger')}`, true);
  item.accessibilityInformation = { label: [text, tooltip].join('. ').replace(/\$\([a-z-]+\) ?|\*\*/g, '') };
  item.show();
}
