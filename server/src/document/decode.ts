/** Every platform has this decoder, and the settings that the core is compiled with know of no platform. */
declare class TextDecoder {
  constructor(encoding: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}

/** The names are those of the WHATWG Encoding Standard. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A file's text, without its byte order mark, and how it was written. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
}

/** Why bytes are no text that can be read, and what to do. */
export interface Undecodable {
  /** Simplified Chinese, and English beside it. */
  readonly reason: { readonly zh: string; readonly en: string };
}

/** The byte order marks by which the encodings name themselves. */
export const MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * Reads bytes as the byte order mark says, else as UTF-8, else as GB18030 (which holds GBK and GB 2312). Nothing is
 * read with replacement characters: a report with a few broken bytes is refused, since its figures could be wrong.
 */
export function decode(bytes: Uint8Array): Decoded | Undecodable {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked) {
    const [encoding, mark] = marked;
    const text = strictly(bytes.subarray(mark.length), encoding);
    return text === undefined ? brokenReason(encoding) : { text, encoding, mark: true };
  }
  if (bytes.includes(0)) return BINARY;
  const text = strictly(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8', mark: false };
  if (isBrokenUtf8(bytes)) return brokenReason('utf-8');
  const chinese = strictly(bytes, 'gb18030');
  return chinese === undefined ? UNKNOWN : { text: chinese, encoding: 'gb18030', mark: false };
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Damaged UTF-8 often passes for GB18030 and then reads as nonsense. Real GB18030 gives hardly one whole character when
 * it is read as UTF-8, so a text that gives mostly whole ones was meant as UTF-8.
 */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[\u3000-\u9fff\uff00-\uffef]/g)?.length ?? 0;
  return whole > broken;
}

function brokenReason(encoding: Encoding): Undecodable {
  const name = encoding.toUpperCase();
  return {
    reason: {
      zh: `文件里有损坏的 ${name} 字节，数字可能不准，所以没有核。请用编辑器打开检查，另存为 UTF-8 后再核。`,
      en: `it has damaged ${name} bytes, so figures may be wrong, and it was not checked. Look at it in an editor and save it as UTF-8.`,
    },
  };
}

const BINARY: Undecodable = {
  reason: {
    zh: '不是文本文件，没有核。若是 Word 等格式或不带标记的 UTF-16，请另存为 UTF-8 文本后再核。',
    en: 'it is not a text file and was not checked. Save Word files and the like, and UTF-16 without a mark, as UTF-8 text.',
  },
};

const UNKNOWN: Undecodable = {
  reason: {
    zh: '认不出文字编码（不是 UTF-8，也不是 GB18030），没有核。请另存为 UTF-8 后再核。',
    en: 'its encoding is neither UTF-8 nor GB18030, and it was not checked. Save it as UTF-8.',
  },
};
