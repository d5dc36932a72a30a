import { TabInputText, type Uri, window } from 'vscode';

/** A group of tabs that has a text in one of them, in view or not; undefined where no tab shows it. */
export function groupWith(uri: Uri) {
  const address = uri.toString();
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === address),
  );
}
