/**
 * Text that a terminal or a page shows as it is: tabs become spaces, and control characters, direction marks and broken halves of
 * characters, which could move the cursor or hide words, become U+FFFD. The number of code points stays the same.
 */
export function visible(text: string): string {
  return text.replace(/\t/g, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
