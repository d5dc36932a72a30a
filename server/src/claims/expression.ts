import { type Figure, figureLabel } from '../figures';

/**
 * Printed values for an arithmetic line: bare numbers while all share one unit (`4860`, `1500`), with their units as soon
 * as they do not (`1.2亿元`, `8500万元`).
 */
export function printed<T extends readonly Figure[]>(...figures: T): { [K in keyof T]: string } {
  const labels = figures.map(figureLabel);
  const same = labels.every((label) => label.unit === labels[0]?.unit);
  const texts = labels.map((label) => (same ? label.value : `${label.value}${label.unit}`));
  return texts as { [K in keyof T]: string };
}

/** A sum of printed values: 520 + 100 − 218. */
export function added(labels: readonly string[]): string {
  return labels.join(' + ').replaceAll('+ -', '− ');
}
