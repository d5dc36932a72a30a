/** A style of the page, and the name by which its policy lets it in: no other style applies. */
export interface PageStyle {
  readonly css: string;
  /** Of the text of the element; the test beside this file says what it must be. */
  readonly hash: `sha256-${string}`;
}

/** How the page looks on a screen and on paper. Grades differ in form as well as in colour, for prints in black and white. */
const css = `
:root { color-scheme: light dark; --paper: #fff; --ground: #f4f2ee; --ink: #1f1d1a; --soft: #6a655d; --line: #e2ddd3;
  --error: #b3261e; --warning: #a85d00; --information: #1f5fa6; --hint: #6f6a62; --good: #2c7a4b;
  --error-wash: #fbe3e0; --warning-wash: #fdeccb; --information-wash: #e0edfb; --hint-wash: #eeebe5; }
@media (prefers-color-scheme: dark) { :root { --paper: #23211f; --ground: #191816; --ink: #ece8e1; --soft: #a39d93; --line: #3b3833;
  --error: #ff8a80; --warning: #f2b04c; --information: #8ab8f0; --hint: #b0aaa0; --good: #79c796;
  --error-wash: #4b2522; --warning-wash: #46361a; --information-wash: #223a55; --hint-wash: #35322d; } }
* { box-sizing: border-box; }
html { background: var(--ground); color: var(--ink); scroll-padding-top: 1rem;
  font: 15px/1.65 "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "Noto Sans SC", system-ui, sans-serif; }
html:lang(en) { font-family: system-ui, "Segoe UI", "Helvetica Neue", Arial, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif; }
body { margin: 0 auto; padding: 2.5rem 1.5rem 4rem; max-width: 84rem; }
h1 { margin: 0 0 1.2rem; font-size: 1.7rem; letter-spacing: .06em; }
h2 { margin: 0; font-size: 1.15rem; overflow-wrap: anywhere; }
h3 { margin: 0 0 .6rem; font-size: 1rem; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: .2em; }
a:focus-visible, input:focus-visible { outline: 2px solid var(--information); outline-offset: 2px; }
p, ul, ol, dl, dd { margin: 0; padding: 0; }
ul, ol { list-style: none; }
.error { --grade: var(--error); --wash: var(--error-wash); }
.warning { --grade: var(--warning); --wash: var(--warning-wash); }
.information { --grade: var(--information); --wash: var(--information-wash); }
.hint { --grade: var(--hint); --wash: var(--hint-wash); }
.holds { --grade: var(--good); }
.rounding { --grade: var(--information); }
.contradicted { --grade: var(--error); }
.undecidable { --grade: var(--hint); }
.summary { display: flex; flex-wrap: wrap; gap: 1rem 3.5rem; }
.summary dt { color: var(--soft); font-size: .87rem; }
.summary dd { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem .9rem; margin-top: .15rem; }
.chips { display: inline-flex; flex-wrap: wrap; gap: .1rem .9rem; }
.chips li { color: var(--grade); white-space: nowrap; }
.chips b, .filters b { font-variant-numeric: tabular-nums; }
.sign { font-style: normal; font-weight: 700; color: var(--grade); }
nav { margin-top: 1.6rem; padding-top: 1.2rem; border-top: 1px solid var(--line); }
nav h2, .troubles h2 { margin-bottom: .4rem; font-size: 1rem; }
nav ol { counter-reset: file; }
nav ol > li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .2rem 0; counter-increment: file; }
nav ol > li > a { flex: 0 1 auto; overflow-wrap: anywhere; }
nav ol > li > a::before { content: counter(file) ". "; color: var(--soft); }
.troubles { margin-top: 1.6rem; padding: .8rem 1rem; border-left: 4px solid var(--error); background: var(--error-wash); overflow-wrap: anywhere; }
article { margin-top: 2.2rem; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
article > header { display: flex; flex-wrap: wrap; align-items: baseline; gap: .2rem 1.4rem; padding: 1.1rem 1.8rem; border-bottom: 1px solid var(--line); }
.report { padding: 1.4rem 1.8rem 1.8rem; }
.line { display: grid; grid-template-columns: 2.6rem minmax(0, 41rem) minmax(0, 1fr); column-gap: 0; padding: .12rem 0; }
.line::before { content: attr(data-n); color: var(--soft); font-size: .75rem; line-height: 1.9rem; font-variant-numeric: tabular-nums; opacity: .75; }
.line > p { font-size: 1.07rem; line-height: 1.9rem; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate;
  font-family: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, "Noto Sans CJK SC", serif; }
.line:target > p, .notes > li:target { background: var(--hint-wash); }
.blank { height: .7rem; }
mark { padding: .08em 0; background: var(--wash); color: inherit; border-bottom: 2px solid var(--grade); }
mark.error { border-bottom-style: double; border-bottom-width: 4px; }
mark.information { border-bottom-style: dashed; }
mark.hint { border-bottom-style: dotted; }
.ref, .number { display: inline-block; min-width: 1.25em; padding: 0 .25em; border-radius: .65em; background: var(--grade); color: var(--paper);
  font: 700 .72rem/1.25em system-ui, sans-serif; text-align: center; text-decoration: none; font-variant-numeric: tabular-nums; }
.ref { margin: 0 .15em 0 .1em; vertical-align: .45em; }
.number { margin-right: .5em; vertical-align: .08em; }
.notes { padding-left: 2rem; }
.notes > li { margin: .2rem 0 .7rem; padding: .1rem 0 .1rem .8rem; border-left: 3px solid var(--grade); font-size: .92rem; line-height: 1.55; overflow-wrap: anywhere; }
.severity { color: var(--grade); font-weight: 700; }
.notes .workings, td.workings { font-variant-numeric: tabular-nums; }
.notes .workings { margin-top: .15rem; font-weight: 600; }
.notes .related, .notes .rule { color: var(--soft); font-size: .86em; }
.fixes { display: flex; flex-wrap: wrap; gap: 0 1em; color: var(--good); }
.fixes li::before { content: "→ "; }
.ledger { padding: 1.3rem 1.8rem 1.6rem; border-top: 1px solid var(--line); }
.filters { display: flex; flex-wrap: wrap; gap: .4rem 1.3rem; margin-bottom: .8rem; }
.filters label { display: inline-flex; align-items: baseline; gap: .35em; cursor: pointer; }
.filters label:has(:disabled) { opacity: .5; cursor: default; }
.filters input { accent-color: var(--grade); }
table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.5; }
th { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--soft); color: var(--soft); font-weight: 400; text-align: left; white-space: nowrap; }
td { padding: .38rem .9rem .38rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
td.verdict, td.kind, td.place { white-space: nowrap; overflow-wrap: normal; }
td.verdict { color: var(--grade); }
td.place { font-variant-numeric: tabular-nums; }
td.quote { width: 52%; unicode-bidi: isolate; }
tr.contradicted td { background: var(--error-wash); }
tr.contradicted td:first-child { padding-left: .4rem; }
.ledger:has(.show-holds:not(:checked)) tr.holds, .ledger:has(.show-rounding:not(:checked)) tr.rounding,
.ledger:has(.show-contradicted:not(:checked)) tr.contradicted, .ledger:has(.show-undecidable:not(:checked)) tr.undecidable { display: none; }
footer { margin-top: 2rem; color: var(--soft); font-size: .85rem; }
@media screen and (max-width: 68rem) {
  body { padding: 1.5rem .8rem 3rem; }
  article > header, .report, .ledger { padding-left: 1rem; padding-right: 1rem; }
  .line { grid-template-columns: 2.2rem minmax(0, 1fr); }
  .notes { grid-column: 2; padding-left: 0; }
  td.kind, th:nth-child(3) { display: none; }
}
@media print {
  @page { size: A4; margin: 18mm 16mm; }
  :root { color-scheme: light; --paper: #fff; --ground: #fff; --ink: #000; --soft: #555; --line: #ccc;
    --error: #9c1c15; --warning: #8a4b00; --information: #174f8c; --hint: #555; --good: #1f6038;
    --error-wash: #fbe3e0; --warning-wash: #fdeccb; --information-wash: #e0edfb; --hint-wash: #eee; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; }
  article { margin-top: 1.5rem; border: 0; border-radius: 0; }
  article + article { break-before: page; }
  article > header, .report, .ledger { padding-left: 0; padding-right: 0; }
  article > header, h2, h3 { break-after: avoid; }
  .line { grid-template-columns: 2.2rem minmax(0, 1fr); }
  .line > p { font-size: 11pt; line-height: 1.75; orphans: 2; widows: 2; }
  .line::before { line-height: 1.6rem; }
  .notes { grid-column: 2; padding: .1rem 0 .2rem; }
  .notes > li { break-inside: avoid; margin-bottom: .45rem; }
  .filters { display: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  a { text-decoration: none; }
}
`;

export const pageStyle: PageStyle = {
  css: css.trim(),
  hash: 'sha256-ErsPDKSUCRPveXMaZAd0HpJaftJNwljhyjU6CbfOg2A=',
};
