import type { CancellationToken } from 'vscode-languageserver';
import { version } from '../../../package.json';
import type { Localized } from '../rules';
import { innermostAround, nameOf, pathIn, type Results, sameAddress } from '../service';
import { countsOf, editorStyle, type PageReport, type Part, pageHtml, pageStyle, partOf } from '../service/page';
import { guard } from './guard';
import { RESULTS_PAGE_REQUEST, type ResultsPage, type ResultsPageParams } from './protocol';
import { readReport } from './readReport';
import type { Reports } from './reports';
import { editorDocument, type Session } from './requests';
import type { Runtime } from './runtime';
import { runToEnd } from './workspaceRequests';

/** A page with more would hardly be read, and an editor would be slow to show it. */
const MOST_REPORTS = 200;
/** Of all texts together, in bytes of UTF-8. */
const LARGEST_PAGE = 5_000_000;

const CUT: Localized = {
  zh: '稿件太多：这一页最多放 200 份稿件、5 MB 文字，其余的没有列入。请分文件夹打开，或者逐份查看。',
  en: 'This page holds at most 200 reports and 5 MB of text; the others are left out. Open the folders one by one, or look at single reports.',
};

/** Answers with the page that `hegao lint --format html` makes, of what the editor has now. */
export function registerResults(session: Session, reports: Reports, runtime: Runtime): void {
  session.connection.onRequest(RESULTS_PAGE_REQUEST, (params: ResultsPageParams | null, token: CancellationToken) =>
    guard(session.log, 'page of results', null, () => resultsPage(session, reports, runtime, params?.uris, token)),
  );
}

async function resultsPage(
  session: Session,
  reports: Reports,
  runtime: Runtime,
  uris: readonly string[] | undefined,
  token: CancellationToken,
): Promise<ResultsPage | null> {
  if (!uris && !(await runToEnd(session, token))) return null;
  const addresses = uris?.map(sameAddress) ?? [...session.closed.uris(), ...session.openAddresses()];
  const language = session.settings.language();
  const parts: Part[] = [];
  const troubles: Localized[] = [];
  let size = 0;
  let isCut = false;
  for (const address of inOrder(addresses, session)) {
    // One report at a time, so that everything else has its turn.
    await runtime.rest();
    if (token.isCancellationRequested) return null;
    const results = await resultsOf(address, session, runtime);
    if (results && 'trouble' in results) troubles.push(told(shownPath(address, session), results.trouble));
    if (!results || 'trouble' in results) continue;
    size += new TextEncoder().encode(results.text).length;
    isCut = parts.length === MOST_REPORTS || (parts.length > 0 && size > LARGEST_PAGE);
    if (isCut) break;
    parts.push(partOf(pageReport(address, results, session, reports), parts.length + 1, language));
  }
  const notices = isCut ? [CUT] : [];
  const summary = { files: parts.length, bySeverity: countsOf(parts), troubles, notices };
  const html = pageHtml(parts, summary, { language, styles: [pageStyle, editorStyle], version });
  return { html, reports: parts.length };
}

/** What is open counts as it stands in the editor; the texts of other files are not kept and have to be read again. */
async function resultsOf(
  address: string,
  { openDocument, settings, service, closed }: Session,
  runtime: Runtime,
): Promise<Results | { readonly trouble: Localized } | undefined> {
  const uri = openDocument(address)?.uri ?? address;
  const [source] = await Promise.all([
    openDocument(address) ? undefined : readReport(address, runtime),
    settings.ready(uri),
  ]);
  const document = openDocument(address);
  if (document) return service.results(editorDocument(document));
  if (!source || 'trouble' in source) return source;
  return closed.results(address, source, settings.configurationOf(address));
}

/** A report as a page shows it, with the places in other reports that can be shown. */
export function pageReport(
  address: string,
  { text, findings, claims }: Results,
  session: Session,
  reports: Reports,
): PageReport {
  const placed = findings.map((finding) => ({
    ...finding,
    related: finding.related.flatMap((other) => {
      if (other.path === undefined) return [other];
      const shown = reports.findNamed(other.path);
      // A place in a report that is not there cannot be shown.
      if (!shown) return [];
      const line = shown.positionAt(other.span.start).line + 1;
      return [{ ...other, place: { path: shownPath(sameAddress(shown.uri), session), line } }];
    }),
  }));
  return { path: shownPath(address, session), text, findings: placed, claims };
}

function inOrder(addresses: readonly string[], session: Session): readonly string[] {
  const paths = new Map(addresses.map((address) => [address, shownPath(address, session)]));
  return [...paths].sort(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([address]) => address);
}

/** A report's path from its workspace folder, which is named where there are several. */
function shownPath(address: string, { settings }: Session): string {
  const roots = settings.roots();
  const root = innermostAround(address, roots);
  if (root === undefined) return nameOf(address).replace(/^untitled:/, '');
  return roots.length > 1 ? `${nameOf(root)}/${pathIn(address, root)}` : pathIn(address, root);
}

function told(path: string, { zh, en }: Localized): Localized {
  return { zh: `${path}：${zh}`, en: `${path}: ${en}` };
}
