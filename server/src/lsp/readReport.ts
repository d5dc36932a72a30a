import { type Decoded, decode } from '../document';
import type { Localized } from '../rules';
import { fileTroubles, LARGEST_FILE } from './fileTroubles';
import type { Runtime } from './runtime';

/** The text of a report that is not open, or why it cannot be had; undefined when there is no such file. */
export async function readReport(
  uri: string,
  runtime: Runtime,
): Promise<Decoded | { readonly trouble: Localized } | undefined> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await runtime.readFile(uri);
  } catch (error) {
    return { trouble: fileTroubles.unreadable(error) };
  }
  if (bytes === undefined) return undefined;
  if (bytes.length > LARGEST_FILE) return { trouble: fileTroubles.tooLarge() };
  const decoded = decode(bytes);
  return 'reason' in decoded ? { trouble: fileTroubles.undecodable(decoded.reason) } : decoded;
}
