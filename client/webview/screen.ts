import { LEDGER_WORDS } from '../../server/src/service/ledger/words';
import type { Model } from './model';
import { LIST_ID } from './rows';

/** Brings a row into view, if it is listed, by as little as needed. */
export function scrollTo(row: number): void {
  document.getElementById(`r${row}`)?.scrollIntoView({ block: 'nearest' });
}

/** Brings a row into the middle, where what stands around it is seen as well; one that is in view already stays where it is. */
export function reveal(row: number | undefined): void {
  const element = document.getElementById(`r${row}`);
  const list = document.getElementById(LIST_ID)?.getBoundingClientRect();
  if (!element || !list) return;
  const { top, bottom } = element.getBoundingClientRect();
  const heading = element.parentElement?.firstElementChild?.getBoundingClientRect().height ?? 0;
  if (top < list.top + heading || bottom > list.bottom) element.scrollIntoView({ block: 'center' });
}

/** Gives the keyboard to the list, where there is one. */
export function focusList(): void {
  document.getElementById(LIST_ID)?.focus();
}

/** Tells those who do not see the list how long it is now. */
export function announce({ language }: Model): void {
  const status = document.getElementById('status');
  if (status) status.textContent = LEDGER_WORDS.shown[language].replace('{0}', String(rowCount()));
}

/** How many rows are listed. */
export function rowCount(): number {
  return rowsOnScreen().length;
}

/** The indices of the rows that are listed, from the top. */
export function rowIndices(): readonly number[] {
  return Array.from(rowsOnScreen(), ({ id }) => Number(id.slice(1)));
}

/** How many rows have room in the list. */
export function rowsInView(): number {
  const list = document.getElementById(LIST_ID);
  const row = list?.querySelector('.row');
  return list && row ? Math.max(1, Math.floor(list.clientHeight / row.clientHeight) - 1) : 1;
}

function rowsOnScreen(): HTMLCollectionOf<Element> {
  return document.getElementsByClassName('row');
}
