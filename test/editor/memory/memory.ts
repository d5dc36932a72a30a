import {
  Disposable,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
} from 'vscode';

/** A file system in memory. A folder is what some path leads through, so it comes and goes with its files. */
export function createMemory(files: Map<string, Uint8Array>): FileSystemProvider {
  const changed = new EventEmitter<FileChangeEvent[]>();
  const times = new Map<string, number>();
  let clock = 0;
  const within = ({ path }: Uri) => {
    const folder = path.endsWith('/') ? path : `${path}/`;
    return [...files.keys()].filter((file) => file.startsWith(folder)).map((file) => file.slice(folder.length));
  };
  const isFolder = (uri: Uri) => uri.path === '/' || within(uri).length > 0;
  const tell = (type: FileChangeType, uri: Uri) => changed.fire([{ type, uri }]);

  return {
    onDidChangeFile: changed.event,
    watch: () => new Disposable(() => undefined),
    stat(uri) {
      const content = files.get(uri.path);
      if (!content && !isFolder(uri)) throw FileSystemError.FileNotFound(uri);
      const type = content ? FileType.File : FileType.Directory;
      return { type, ctime: 0, mtime: times.get(uri.path) ?? 0, size: content?.length ?? 0 };
    },
    readDirectory(uri) {
      if (!isFolder(uri)) throw FileSystemError.FileNotFound(uri);
      const entries = within(uri).map((path): [string, FileType] => {
        const [name, ...rest] = path.split('/');
        return [name!, rest.length > 0 ? FileType.Directory : FileType.File];
      });
      return [...new Map(entries)];
    },
    readFile(uri) {
      const content = files.get(uri.path);
      if (!content) throw FileSystemError.FileNotFound(uri);
      return content;
    },
    writeFile(uri, content) {
      const isNew = !files.has(uri.path);
      files.set(uri.path, content);
      times.set(uri.path, ++clock);
      tell(isNew ? FileChangeType.Created : FileChangeType.Changed, uri);
    },
    delete(uri) {
      if (!files.delete(uri.path)) for (const path of within(uri)) files.delete(`${uri.path}/${path}`);
      tell(FileChangeType.Deleted, uri);
    },
    createDirectory: () => undefined,
    rename(from, to) {
      const content = files.get(from.path);
      if (!content) throw FileSystemError.FileNotFound(from);
      files.delete(from.path);
      files.set(to.path, content);
      tell(FileChangeType.Deleted, from);
      tell(FileChangeType.Created, to);
    },
  };
}
