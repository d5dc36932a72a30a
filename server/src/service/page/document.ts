import type { Language } from '../language';
import type { PageStyle } from './pageStyle';

/** A whole document of HTML around a body. Nothing may be loaded and no script may run; its own styles are the only exception. */
export function documentHtml(
  title: string,
  body: string,
  { language, styles }: { readonly language: Language; readonly styles: readonly PageStyle[] },
): string {
  const allowed = styles.map(({ hash }) => `'${hash}'`).join(' ');
  const policy = `default-src 'none'; style-src ${allowed}; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${{ zh: 'zh-CN', en: 'en' }[language]}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
${styles.map(({ css }) => `<style>${css}</style>`).join('\n')}
</head>
<body>
${body}
</body>
</html>
`;
}
