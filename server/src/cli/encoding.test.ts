import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Decoded, decode, type Encoding, encode } from './encoding';

const report = '青禾镇2023年：增长12.5％，约３成。\r\n“四个意识”…—·㎡\n';

/** GB18030 of 青禾镇 and of the full-width percent sign, as the standard's tables have them. */
const knownCodes: readonly [string, number[]][] = [
  ['青禾镇', [0xc7, 0xe0, 0xba, 0xcc, 0xd5, 0xf2]],
  ['％', [0xa3, 0xa5]],
  ['€', [0xa2, 0xe3]],
  ['㐀', [0x81, 0x39, 0xee, 0x39]],
  ['𠀀', [0x95, 0x32, 0x82, 0x36]],
];

async function written(text: string, encoding: Encoding, mark: boolean): Promise<Uint8Array> {
  const bytes = await encode({ text, encoding, mark });
  assert.ok(bytes);
  return bytes;
}

function read(bytes: Uint8Array): Decoded {
  const decoded = decode(bytes);
  if ('reason' in decoded) assert.fail(decoded.reason.zh);
  return decoded;
}

for (const [encoding, mark] of [
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true],
  ['gb18030', false],
] as const) {
  test(`${encoding} ${mark ? 'with' : 'without'} a mark is read, and written back as it was`, async () => {
    const bytes = await written(report, encoding, mark);
    assert.deepEqual(read(bytes), { text: report, encoding, mark });
  });
}

test('GB18030 is written with the codes of the standard', async () => {
  for (const [text, codes] of knownCodes) {
    assert.deepEqual([...(await written(text, 'gb18030', false))], codes, text);
  }
});

test('every character that GB18030 can hold comes back from it', async () => {
  let text = '';
  for (let point = 0xa0; point < 0xfff0; point++) {
    if (point < 0xd800 || point > 0xf8ff) text += String.fromCodePoint(point);
  }
  for (let point = 0x20000; point < 0x20100; point++) text += String.fromCodePoint(point);
  const back = new TextDecoder('gb18030').decode(await written(text, 'gb18030', false));
  assert.equal(back, text);
});

test('half of a surrogate pair has no code in GB18030', async () => {
  assert.equal(await encode({ text: '坏\ud840', encoding: 'gb18030', mark: false }), undefined);
});

test('an empty file is UTF-8', () => {
  assert.deepEqual(decode(new Uint8Array()), { text: '', encoding: 'utf-8', mark: false });
});

const refused: readonly [string, Uint8Array, RegExp][] = [
  ['UTF-8 that lost a byte', without(Buffer.from(report.repeat(9)), 4), /损坏的 UTF-8/],
  ['UTF-8 cut in the middle of a character', Buffer.from(report).subarray(0, 7), /损坏的 UTF-8/],
  ['UTF-8 with a mark and a broken byte', Uint8Array.of(0xef, 0xbb, 0xbf, 0xe9, 0x9d), /损坏的 UTF-8/],
  ['UTF-16 that ends in the middle', Uint8Array.of(0xff, 0xfe, 0x41), /损坏的 UTF-16LE/],
  ['UTF-16 without a mark', Buffer.from('12.5\n', 'utf16le'), /不是文本文件/],
  ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /不是文本文件/],
  ['bytes of no encoding', Uint8Array.of(0xc7, 0xff, 0xff, 0x81), /认不出文字编码/],
];

for (const [name, bytes, reason] of refused) {
  test(`${name} is refused`, () => {
    const decoded = decode(bytes);
    assert.ok('reason' in decoded, 'text' in decoded ? decoded.text : '');
    assert.match(decoded.reason.zh, reason);
  });
}

function without(bytes: Uint8Array, index: number): Uint8Array {
  return Buffer.concat([bytes.subarray(0, index), bytes.subarray(index + 1)]);
}
