import type { PageStyle } from './pageStyle';

/**
 * In a page that VS Code shows, its theme decides, not the system: VS Code names the kind of theme in the class of the body and
 * gives the colours as properties. Elsewhere, as in a page that was saved, the system decides again.
 */
const css = `
.notice { margin-top: 1rem; color: var(--warning); }
:root:has(> .vscode-light, > .vscode-high-contrast-light) { color-scheme: light; --soft: #6a655d; --line: #e2ddd3;
  --error: #b3261e; --warning: #a85d00; --information: #1f5fa6; --hint: #6f6a62; --good: #2c7a4b;
  --error-wash: #fbe3e0; --warning-wash: #fdeccb; --information-wash: #e0edfb; --hint-wash: #eeebe5; }
:root:has(> .vscode-dark, > .vscode-high-contrast:not(.vscode-high-contrast-light)) { color-scheme: dark; --soft: #a39d93; --line: #3b3833;
  --error: #ff8a80; --warning: #f2b04c; --information: #8ab8f0; --hint: #b0aaa0; --good: #79c796;
  --error-wash: #4b2522; --warning-wash: #46361a; --information-wash: #223a55; --hint-wash: #35322d; }
@media screen { :root:has(> .vscode-light, > .vscode-dark, > .vscode-high-contrast) {
  --paper: var(--vscode-editor-background); --ground: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); } }
`;

export const editorStyle: PageStyle = {
  css: css.trim(),
  hash: 'sha256-H0y6YNypaQArMM1c+fnWrT0ovCDdJLWsUgDlI7kvOcw=',
};
