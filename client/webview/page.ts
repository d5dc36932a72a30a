import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import '@vscode-elements/elements/dist/vscode-toolbar-button/index.js';
import { html, nothing, render, type TemplateResult } from 'lit';
import { coverageText, LEDGER_WORDS, VERDICT_MARKS, VERDICT_NAMES } from '../../server/src/service/ledger/words';
import { type Filter, isFiltered, kindsIn, type Model, sectionsOf } from './model';
import { LIST_ID, sectionHtml } from './rows';

/** What a person can do on the page. */
export interface PageActions {
  jump(row: number, focus: boolean): void;
  leave(): void;
  export(): void;
  activate(row: number): void;
  filter(change: Partial<Filter>): void;
}

export const SEARCH_ID = 'search';

const VERDICTS = ['contradicted', 'undecidable', 'rounding', 'holds'] as const;

/** Draws the whole page; what has not changed is left as it is. */
export function drawPage(model: Model, actions: PageActions): void {
  const { ledger, language } = model;
  render(
    html`<main>
      ${ledger ? [headHtml(model, actions), listHtml(model, actions)] : html`<p class="empty">${LEDGER_WORDS.noReport[language]}</p>`}
      <p id="status" class="unseen" role="status"></p>
    </main>`,
    document.body,
  );
}

function headHtml(model: Model, actions: PageActions): TemplateResult {
  const { ledger, language, name, filter } = model;
  return html`<header>
    <div class="title">
      <h1>${name}</h1>
      <vscode-toolbar-button class="export" @click=${actions.export}>${LEDGER_WORDS.export[language]}</vscode-toolbar-button>
    </div>
    <p class="coverage">${ledger ? coverageText(ledger) : nothing}</p>
    <div class="verdicts" role="group" aria-label=${LEDGER_WORDS.filter[language]}>
      ${VERDICTS.map((verdict) => verdictHtml(verdict, model, actions))}
    </div>
    <div class="search">
      <vscode-textfield
        id=${SEARCH_ID}
        .label=${LEDGER_WORDS.search[language]}
        placeholder=${LEDGER_WORDS.search[language]}
        .value=${filter.query}
        @input=${(event: Event) => actions.filter({ query: (event.target as HTMLInputElement).value })}
      ></vscode-textfield>
      ${kindHtml(model, actions)}
    </div>
  </header>`;
}

/** A verdict with its count, which is a switch too: with one or more of them on, only these are listed. */
function verdictHtml(verdict: (typeof VERDICTS)[number], { ledger, language, filter }: Model, actions: PageActions) {
  const count = ledger?.counts[verdict] ?? 0;
  const isOn = filter.verdicts.includes(verdict);
  const others = filter.verdicts.filter((other) => other !== verdict);
  const name = VERDICT_NAMES[verdict][language];
  return html`<vscode-toolbar-button
    toggleable
    class=${verdict}
    label="${name} ${count}"
    .checked=${isOn}
    ?hidden=${count === 0 && !isOn}
    @change=${() => actions.filter({ verdicts: isOn ? others : [...others, verdict] })}
    ><span class="mark">${VERDICT_MARKS[verdict]}</span>${name}<b>${count}</b></vscode-toolbar-button
  >`;
}

function kindHtml(model: Model, actions: PageActions): TemplateResult {
  const { language, filter } = model;
  const kinds = kindsIn(model);
  const all = LEDGER_WORDS.allKinds[language];
  return html`<vscode-single-select
    .label=${LEDGER_WORDS.kind[language]}
    .value=${filter.kind}
    @change=${(event: Event) => actions.filter({ kind: (event.target as HTMLSelectElement).value })}
  >
    <vscode-option value="" ?selected=${filter.kind === ''}>${all}</vscode-option>
    ${kinds.map(
      ([kind, name, count]) =>
        html`<vscode-option value=${kind} ?selected=${filter.kind === kind}>${name} ${count}</vscode-option>`,
    )}
  </vscode-single-select>`;
}

function listHtml(model: Model, actions: PageActions): TemplateResult {
  const { ledger, language, active, filter } = model;
  const sections = sectionsOf(model);
  const isThere = sections.some(({ rows }) => rows.some(({ index }) => index === active));
  if (sections.length === 0) return emptyHtml(ledger?.rows.length === 0, model, actions);
  return html`<div
    id=${LIST_ID}
    role="listbox"
    tabindex="0"
    aria-label=${LEDGER_WORDS.title[language]}
    aria-activedescendant=${isThere ? `r${active}` : nothing}
    class=${isFiltered(filter) ? 'filtered' : ''}
  >
    ${sections.map((section, index) => sectionHtml(section, index, model, actions))}
  </div>`;
}

function emptyHtml(hasNone: boolean, { language }: Model, actions: PageActions): TemplateResult {
  if (hasNone) return html`<p class="empty">${LEDGER_WORDS.noClaims[language]}</p>`;
  const showAll = () => actions.filter({ query: '', kind: '', verdicts: [] });
  return html`<p class="empty">
    ${LEDGER_WORDS.noMatch[language]}
    <vscode-toolbar-button class="all" @click=${showAll}>${LEDGER_WORDS.showAll[language]}</vscode-toolbar-button>
  </p>`;
}
