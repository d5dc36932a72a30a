import type { Model } from './model';
import { type PageActions, SEARCH_ID } from './page';
import { LIST_ID } from './rows';
import { focusList, rowIndices, rowsInView } from './screen';

/**
 * The keys of the page. In the list: arrows, Page Up and Down, Home and End move; Space shows the claim, Enter goes to it; Escape
 * goes back to the report. A slash searches from anywhere; in the search, Escape empties it and then leaves it.
 */
export function listenToKeys(model: () => Model, actions: PageActions): void {
  document.addEventListener('keydown', (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = event.target instanceof Element ? event.target.id : '';
    const isHandled =
      target === SEARCH_ID ? inSearch(event.key, model(), actions) : elsewhere(event.key, target, model(), actions);
    if (isHandled) event.preventDefault();
  });
}

function inSearch(key: string, { filter }: Model, actions: PageActions): boolean {
  if (key === 'Escape' && filter.query !== '') actions.filter({ query: '' });
  else if (key === 'Escape' || key === 'ArrowDown' || key === 'Enter') enterList(actions);
  else return false;
  return true;
}

function elsewhere(key: string, target: string, model: Model, actions: PageActions): boolean {
  if (key === '/') {
    document.getElementById(SEARCH_ID)?.focus();
    return true;
  }
  if (target !== LIST_ID) return false;
  if (key === 'Escape') {
    actions.leave();
    return true;
  }
  return inList(key, model, actions);
}

function inList(key: string, { active }: Model, actions: PageActions): boolean {
  const rows = rowIndices();
  const at = active === undefined ? -1 : rows.indexOf(active);
  if (key === 'Enter' || key === ' ') {
    if (at >= 0) actions.jump(rows[at]!, key === 'Enter');
    return true;
  }
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key] ?? pageOf(key, at);
  if (target === undefined) return false;
  const row = rows[Math.min(rows.length - 1, Math.max(0, target))];
  if (row !== undefined) actions.activate(row);
  return true;
}

function pageOf(key: string, at: number): number | undefined {
  if (key === 'PageDown') return at + rowsInView();
  return key === 'PageUp' ? at - rowsInView() : undefined;
}

function enterList(actions: PageActions): void {
  const [first] = rowIndices();
  focusList();
  if (first !== undefined) actions.activate(first);
}
