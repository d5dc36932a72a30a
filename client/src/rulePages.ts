import { commands, type Disposable, type ExtensionContext, env, Uri, window, workspace } from 'vscode';
import { languageOf } from '../../server/src/service/language';

/** Where the pages of rules are read: hegao-rule:/growth-mismatch.zh-CN.md. They come with the extension, in one file a language. */
const SCHEME = 'hegao-rule';

type Pages = Readonly<Record<string, string>>;

/** Gives the editor the pages of rules, which are read from their file when the first one is asked for. */
export function provideRulePages({ extensionUri }: ExtensionContext): Disposable {
  const read: Record<string, Promise<Pages> | undefined> = {};
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    async provideTextDocumentContent({ path }) {
      const [, rule, language] = /^\/([a-z-]+)\.(en|zh-CN)\.md$/.exec(path) ?? [];
      if (!rule || !language) return undefined;
      read[language] ??= readPages(Uri.joinPath(extensionUri, 'dist', `rules.${language}.json`));
      return (await read[language])[rule];
    },
  });
}

async function readPages(file: Uri): Promise<Pages> {
  return JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(file)));
}

/** Shows the page of a rule, in the editor's language where there is one. */
export async function openRule(rule: unknown): Promise<void> {
  if (typeof rule !== 'string' || !/^[a-z-]+$/.test(rule)) return;
  const language = languageOf(env.language) === 'zh' ? 'zh-CN' : 'en';
  const page = Uri.from({ scheme: SCHEME, path: `/${rule}.${language}.md` });
  try {
    await commands.executeCommand('markdown.showPreview', page);
  } catch {
    // The preview is an extension of its own, which an editor may come without; the page can be read as a text too.
    await window.showTextDocument(page);
  }
}
