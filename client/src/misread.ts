import { type Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import { decode } from '../../server/src/document/decode';
import { isChineseProse } from '../../server/src/document/prose';
import { isDraft, LANGUAGES, nameOf } from './reports';

/** What the editor puts in the place of bytes that it cannot read. */
const UNREADABLE = /\uFFFD/g;
/** So many in the text are no slip of one byte: the whole file was read by the wrong table. */
const FEWEST = 8;
const EXPECTED = 'utf8';
const CHINESE = 'gb18030';

/**
 * The editor reads every file as UTF-8, and one that another program wrote as GB18030 (GBK) stands there as rubbish. Whoever
 * opens such a report is asked whether to have it read as what it is.
 */
export function offerChineseEncoding(): Disposable {
  const look = (document: TextDocument) => void offer(document);
  for (const document of workspace.textDocuments) look(document);
  return workspace.onDidOpenTextDocument(look);
}

async function offer(document: TextDocument): Promise<void> {
  if (!(await isMisread(document))) return;
  const reopen = l10n.t('Reopen as GB18030');
  const question = l10n.t(
    '“{0}” was saved as GB18030 (GBK), not UTF-8, and cannot be read like this. Reopen it as GB18030?',
    nameOf(document.uri),
  );
  const answer = await window.showInformationMessage(question, reopen);
  // Once something was typed, reading the file anew would lose it.
  if (answer !== reopen || document.isClosed || document.isDirty) return;
  await workspace.openTextDocument(document.uri, { encoding: CHINESE });
}

async function isMisread(document: TextDocument): Promise<boolean> {
  const { uri, languageId, encoding } = document;
  if (encoding !== EXPECTED || uri.scheme === 'untitled' || !LANGUAGES.includes(languageId) || !isDraft(uri))
    return false;
  if ((document.getText().match(UNREADABLE)?.length ?? 0) < FEWEST) return false;
  try {
    const read = decode(await workspace.fs.readFile(uri));
    return 'text' in read && read.encoding === CHINESE && isChineseProse(read.text);
  } catch {
    return false; // gone, or not to be read
  }
}
