import type { Localized } from '../rules';

/** One sentence on a file that could not be read: its name, the reason, and what to do. */
export function readingFailure(file: string, error: unknown): Localized {
  const { zh, en } = reasonFor(error);
  return { zh: `${file}：${zh}`, en: `${file}: ${en}` };
}

const REASONS: Readonly<Record<string, Localized>> = {
  ENOENT: { zh: '没有这个文件或文件夹，请检查路径。', en: 'no such file or folder; check the path.' },
  ENOTDIR: { zh: '没有这个文件或文件夹，请检查路径。', en: 'no such file or folder; check the path.' },
  EACCES: { zh: '没有读取权限，请检查文件的权限。', en: 'you may not read it; check its permissions.' },
  EPERM: { zh: '没有读取权限，请检查文件的权限。', en: 'you may not read it; check its permissions.' },
  ELOOP: { zh: '链接指来指去，找不到文件，请检查链接。', en: 'its links lead in a circle; check them.' },
  EISDIR: { zh: '这是文件夹，请给出文件。', en: 'this is a folder; name a file.' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件太大（超过 2 GB），请拆开后再核。', en: 'it is larger than 2 GB; split it.' },
  ERR_STRING_TOO_LONG: { zh: '文件太大，请拆开后再核。', en: 'it is too large; split it.' },
};

function reasonFor(error: unknown): Localized {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
  return (
    REASONS[code] ?? {
      zh: `读不出来（${code}），请检查文件能否打开。`,
      en: `it cannot be read (${code}); check that it can be opened.`,
    }
  );
}

/** One sentence on a file that could not be written. */
export function writingFailure(file: string, error: unknown): Localized {
  const code = String((error as NodeJS.ErrnoException | undefined)?.code ?? error);
  return {
    zh: `${file}：写不进去（${code}），文件保持原样，请检查文件和文件夹的权限。`,
    en: `${file}: it cannot be written (${code}) and is as it was; check the permissions of the file and its folder.`,
  };
}
