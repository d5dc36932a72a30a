import type { PageStyle } from './pageStyle';

/** What a page for signatures has beside the rest: its head, and lines to write on. */
const css = `
.name { margin-bottom: .6rem; font-size: 1.15rem; font-weight: 600; overflow-wrap: anywhere; }
.coverage { margin-bottom: .2rem; font-variant-numeric: tabular-nums; }
article > .ledger { border-top: 0; }
td.quote { width: 44%; }
.signatures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 1rem 2.5rem; padding: 1.4rem 1.8rem 2rem; break-inside: avoid; }
.signatures div { display: flex; align-items: flex-end; gap: .6rem; }
.signatures dt { white-space: nowrap; }
.signatures dd { flex: 1; min-height: 2.4rem; border-bottom: 1px solid var(--ink); }
article > .report { border-top: 1px solid var(--line); }
@media print { .signatures { padding-left: 0; padding-right: 0; } article > .report { break-before: page; border-top: 0; } }
@media screen and (max-width: 40rem) { .signatures { grid-template-columns: 1fr; } }
`;

export const signOffStyle: PageStyle = {
  css: css.trim(),
  hash: 'sha256-Quf0EIqftSUWGQRi+1C8n95EzZJ/esYJioU/w6zBW8g=',
};
