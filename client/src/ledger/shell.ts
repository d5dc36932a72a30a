/** What the empty page of the ledger is made with. */
export interface Shell {
  /** An IETF tag. */
  readonly language: string;
  /** Unguessable, and new for every page. */
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
}

/** The empty page that `client/webview` fills. Only its own script and styles are let in, and nothing is loaded from elsewhere. */
export function shellHtml({ language, nonce, script, style }: Shell): string {
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" nonce="${nonce}" href="${style}">
</head>
<body>
<script nonce="${nonce}" src="${script}"></script>
</body>
</html>
`;
}
