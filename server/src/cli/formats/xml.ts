/**
 * Text as an XML 1.0 document may hold it, in elements and in attributes: marks are escaped, line ends and tabs are
 * written as references, since attributes would lose them, and what the standard admits nowhere (most control
 * characters, broken halves of characters, U+FFFE and U+FFFF) becomes U+FFFD.
 */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"'\t\n\r\u007F-\u009F]/g, (mark) => MARKS[mark] ?? `&#${mark.charCodeAt(0)};`);
}

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
