import { type Decoded, decode } from './encoding';
import type { Found } from './findReports';
import type { Host } from './host';
import { readBytes, readingFailure } from './readFile';
import type { Troubles } from './troubles';

/** A report as it was read. */
export interface Source extends Decoded {
  /** Its absolute path; undefined for standard input. */
  readonly file: string | undefined;
  /** How it is named in the output. */
  readonly shown: string;
  readonly bytes: Uint8Array;
}

/** Reads a report; where that cannot be done, tells why. */
export function readSource(
  { file, shown }: Found,
  host: Pick<Host, 'readStdin'>,
  troubles: Troubles,
): Source | undefined {
  let bytes: Uint8Array;
  try {
    bytes = file === undefined ? host.readStdin() : readBytes(file);
  } catch (error) {
    troubles.tell(readingFailure(shown, error));
    return undefined;
  }
  const decoded = decode(bytes);
  if ('reason' in decoded) {
    troubles.tell({ zh: `${shown}：${decoded.reason.zh}`, en: `${shown}: ${decoded.reason.en}` });
    return undefined;
  }
  return { ...decoded, file, shown, bytes };
}
