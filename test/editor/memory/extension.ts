import { type ExtensionContext, workspace } from 'vscode';
import { createMemory } from './memory';

/** The files of `test/editor/workspace` in base64, by their paths; the build puts them here. */
declare const WORKSPACE_FILES: Readonly<Record<string, string>>;

/** Called when the editor wants to read a file whose address begins with `memory:`. */
export function activate(context: ExtensionContext): void {
  const files = Object.entries(WORKSPACE_FILES).map(
    ([path, content]) => [`/${path}`, Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))] as const,
  );
  context.subscriptions.push(workspace.registerFileSystemProvider('memory', createMemory(new Map(files))));
}
