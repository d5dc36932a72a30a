import { visible } from '../../document/visible';

/**
 * Text as a page shows it and never obeys it: marks of HTML are escaped, and control characters, direction marks and
 * broken halves of characters become U+FFFD. It may stand between tags and in quoted attributes.
 */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
