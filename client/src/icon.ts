import { Uri } from 'vscode';

/** The sign of a report, which the tabs of our own pages carry too. */
export function reportIcon(extension: Uri): { readonly light: Uri; readonly dark: Uri } {
  const image = (theme: string) => Uri.joinPath(extension, 'images', `report-${theme}.svg`);
  return { light: image('light'), dark: image('dark') };
}
