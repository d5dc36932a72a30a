/**
 * Writes GB18030. The platform only has a decoder for it, so the encoder is that decoder turned round: every code of
 * one, two and four bytes is decoded once. It takes some tens of milliseconds and is needed for --fix on such files only.
 * Gives undefined when a character has no code (half of a surrogate pair).
 */
export function encodeGb18030(text: string): Uint8Array | undefined {
  const codes = invert();
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    if (point < 0x80) bytes.push(point);
    else if (point >= 0x10000) bytes.push(...fourBytes(point - 0x10000 + SUPPLEMENTARY));
    else {
      const code = codes.get(point);
      if (!code) return undefined;
      bytes.push(...code);
    }
  }
  return Uint8Array.from(bytes);
}

type Code = readonly number[];

/** Where the four-byte codes of the characters beyond the basic plane begin, counted in codes (GB 18030-2005). */
const SUPPLEMENTARY = 189_000;
/** How many four-byte codes there are for the basic plane. */
const BASIC = 39_420;

function invert(): ReadonlyMap<number, Code> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<number, Code>();
  const add = (code: Code) => {
    const character = decoder.decode(Uint8Array.from(code));
    const point = character.charCodeAt(0);
    if (character.length === 1 && point !== 0xfffd && !codes.has(point)) codes.set(point, code);
  };
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
  }
  for (let index = 0; index < BASIC; index++) add(fourBytes(index));
  return codes;
}

function fourBytes(index: number): Code {
  const digit = (unit: number, base: number) => Math.floor(index / unit) % base;
  return [0x81 + digit(12_600, 126), 0x30 + digit(1260, 10), 0x81 + digit(10, 126), 0x30 + digit(1, 10)];
}
