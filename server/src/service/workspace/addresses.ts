/**
 * The one form in which addresses of files are compared: clients write the same file in different ways (`file:///C:/年.txt`,
 * `file:///c%3A/%E5%B9%B4.txt`). The form is the one that VS Code writes itself.
 */
export function sameAddress(uri: string): string {
  const [, scheme, authority, path] = /^([a-z][\w+.-]*:)(\/\/[^/?#]*)?(.*)$/i.exec(uri) ?? [];
  if (scheme === undefined || path === undefined) return uri;
  const parts = path.split('/').map((part) => escaped(unescaped(part)));
  return `${scheme.toLowerCase()}${authority ?? ''}${parts.join('/')}`.replace(
    /^(file:\/\/\/)([A-Z])(?=%3A(?:\/|$))/,
    (_, root: string, drive: string) => root + drive.toLowerCase(),
  );
}

/** The address of what lies in a folder under a name. */
export function addressIn(folder: string, name: string): string {
  return `${folder}/${escaped(name)}`;
}

/** The address of the folder that a file or folder lies in; undefined at the root. */
export function folderOf(uri: string): string | undefined {
  const at = uri.lastIndexOf('/');
  const root = uri.startsWith('file:///') ? 'file:///'.length : uri.indexOf('://') + '://'.length;
  return at < root ? undefined : uri.slice(0, at);
}

/** True when the file lies in the folder, however deep. */
export function liesIn(uri: string, folder: string): boolean {
  return uri.startsWith(`${folder}/`);
}

/** The smallest of the folders that a file lies in, or undefined. */
export function innermostAround(uri: string, folders: readonly string[]): string | undefined {
  return folders.filter((folder) => liesIn(uri, folder)).sort((a, b) => b.length - a.length)[0];
}

/** The name of a file or folder, as people write it. */
export function nameOf(uri: string): string {
  return unescaped(uri.slice(uri.lastIndexOf('/') + 1));
}

/** The path of what lies in a folder, from there, as people write it. */
export function pathIn(uri: string, folder: string): string {
  return unescaped(uri.slice(folder.length + 1));
}

/** The address as people would read it; it names files as uniquely as the address does. */
export function readable(uri: string): string {
  return unescaped(uri);
}

function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What encodeURIComponent leaves alone is escaped too, as VS Code does. A name with half a surrogate pair has no escaped form. */
function escaped(name: string): string {
  return encodeURIComponent(name.replace(/\p{Surrogate}/gu, '\ufffd')).replace(
    /[!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
