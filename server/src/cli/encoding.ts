import { type Decoded, type Encoding, MARKS } from '../document';

export { type Decoded, decode, type Encoding, type Undecodable } from '../document';

/** Writes text back as it was read; undefined when the encoding has no code for one of the characters. */
export async function encode({ text, encoding, mark }: Decoded): Promise<Uint8Array | undefined> {
  const bytes = await encodeText(text, encoding);
  const prefix = mark ? MARKS.find(([name]) => name === encoding)![1] : [];
  return bytes && Buffer.concat([Uint8Array.from(prefix), bytes]);
}

async function encodeText(text: string, encoding: Encoding): Promise<Uint8Array | undefined> {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    case 'gb18030':
      return (await import('./gb18030')).encodeGb18030(text);
  }
}
