import type { Localized } from '../rules';

/** Larger files are not read unasked: checking one would hold up everything else for seconds. */
export const LARGEST_FILE = 2_000_000;

const TOO_LARGE = 'ERR_FS_FILE_TOO_LARGE';

/** The error with which such a file is refused. */
export function tooLarge(size: number): Error {
  return Object.assign(new Error(`${size} bytes`), { code: TOO_LARGE });
}

/** Why a file that is not open was not checked, and what to do. */
export const fileTroubles = {
  tooLarge: (): Localized => ({
    zh: '文件超过 2 MB，没有自动核对；打开后会核对。',
    en: 'This file is larger than 2 MB and was not checked by itself; it is when you open it.',
  }),
  undecodable: ({ zh, en }: Localized): Localized => ({
    zh: `这份稿件没有核对：${zh}`,
    en: `This report was not checked: ${en}`,
  }),
  unreadable: (error: unknown): Localized => {
    const code = String((error as { code?: unknown } | undefined)?.code ?? error);
    if (code === TOO_LARGE) return fileTroubles.tooLarge();
    return code === 'EACCES' || code === 'EPERM'
      ? { zh: '没有读取权限，没有核对。请检查文件的权限。', en: 'You may not read this file, and it was not checked.' }
      : { zh: `未能读取（${code}），没有核对。`, en: `This file cannot be read (${code}) and was not checked.` };
  },
} as const;
