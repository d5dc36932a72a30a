import { html, nothing, type TemplateResult } from 'lit';
import { LEDGER_WORDS, VERDICT_MARKS, VERDICT_NAMES } from '../../server/src/service/ledger/words';
import type { Listed, ListedSection, Model } from './model';
import type { PageActions } from './page';
import { pictureHtml } from './pictures';

export const LIST_ID = 'list';

/** The claims under one heading of the report. */
export function sectionHtml(
  { name, rows }: ListedSection,
  index: number,
  model: Model,
  actions: PageActions,
): TemplateResult {
  const title = name === '' ? LEDGER_WORDS.beginning[model.language] : name;
  return html`<section role="group" aria-labelledby="s${index}">
    <h2 id="s${index}" role="presentation">${title}</h2>
    ${rows.map((row) => rowHtml(row, model, actions))}
  </section>`;
}

function rowHtml({ index, row }: Listed, { language, current, active }: Model, actions: PageActions): TemplateResult {
  const { verdict, quote, workings, note, kindName, line, picture } = row;
  const place = LEDGER_WORDS.place[language].replace('{0}', String(line));
  const states = [verdict, index === current ? 'current' : '', index === active ? 'active' : ''].join(' ');
  return html`<div
    role="option"
    id="r${index}"
    class="row ${states}"
    aria-selected=${index === active ? 'true' : 'false'}
    aria-current=${index === current ? 'location' : nothing}
    @click=${() => go(index, false, actions)}
    @mousedown=${selectNoWord}
    @dblclick=${() => go(index, true, actions)}
  >
    <div class="margin">
      <span class="mark" aria-hidden="true">${VERDICT_MARKS[verdict]}</span>
      <span class="unseen">${VERDICT_NAMES[verdict][language]} ${place}</span>
      <span class="place" aria-hidden="true" title=${place}>${line}</span>
    </div>
    <div class="words">
      <p class="quote" lang="zh-CN">${quote.before}<mark>${quote.stated}</mark>${quote.after}</p>
      <p class="working"><span>${workings}</span>${note ? html`<span class="note">${note}</span>` : nothing}</p>
    </div>
    <div class="side">
      ${picture ? pictureHtml(picture) : nothing}
      <span class="kind">${kindName}</span>
    </div>
  </div>`;
}

/** A double click goes to the report; a word that it marks here as well would only be in the way. */
function selectNoWord(event: MouseEvent): void {
  if (event.detail > 1) event.preventDefault();
}

function go(index: number, focus: boolean, actions: PageActions): void {
  actions.activate(index);
  actions.jump(index, focus);
}
