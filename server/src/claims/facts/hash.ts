/** A 32-bit hash of a text (FNV-1a over UTF-16 units). */
export function hash32(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // FNV leaves neighbours close together; the sketch needs them spread.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}

/** A 52-bit hash, which a number holds exactly: ten million texts share none but by a chance of one in a hundred. */
export function hash52(text: string): number {
  return hash32(text) * 0x100000 + (hash32(text, 0x9e3779b9) & 0xfffff);
}

/** A copy that does not keep alive the text it was cut from, as a slice may. */
export function owned(text: string): string {
  return ` ${text}`.slice(1);
}
