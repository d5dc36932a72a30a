import type { Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver/node';
import { keeping } from '../document';

/**
 * Writes messages to a stream. It differs from the library's own writer in two things that count at every keystroke: header and body
 * go out in one piece, since two wake the client twice, and the bytes of a diagnostic are kept with it, since most of those of an
 * answer were in the last one too.
 */
export function createMessageWriter(stream: Writable): MessageWriter {
  return new WholeMessageWriter(stream);
}

class WholeMessageWriter extends AbstractMessageWriter implements MessageWriter {
  private errors = 0;

  constructor(private readonly stream: Writable) {
    super();
    stream.on('error', (error) => this.fireError(error));
    stream.on('close', () => this.fireClose());
  }

  write(message: Message): Promise<void> {
    const whole = encoded(message);
    return new Promise((resolve, reject) => {
      this.stream.write(whole, (error) => {
        if (!error) return resolve();
        this.errors += 1;
        this.fireError(error, message, this.errors);
        return reject(error);
      });
    });
  }

  end(): void {
    this.stream.end();
  }
}

/** The message with its header. */
export function encoded(message: Message): Buffer {
  const body = diagnosticsIn(message) ?? [Buffer.from(JSON.stringify(message))];
  const length = body.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...body]);
}

const NO_ITEMS = '"items":[]}}';
const COMMA = Buffer.from(',');
const END = Buffer.from(']}}');

/** A full report of diagnostics in parts; undefined for any other message. */
function diagnosticsIn(message: Message & { readonly result?: unknown }): Buffer[] | undefined {
  const result = message.result as { readonly kind?: unknown; readonly items?: unknown } | null | undefined;
  if (result?.kind !== 'full' || !Array.isArray(result.items)) return undefined;
  const frame = JSON.stringify({ ...message, result: { ...result, items: [] } });
  if (!frame.endsWith(NO_ITEMS)) return undefined;
  const parts = [Buffer.from(frame.slice(0, -END.length))];
  for (const [index, item] of result.items.entries()) {
    if (index > 0) parts.push(COMMA);
    parts.push(bytesOf(item));
  }
  parts.push(END);
  return parts;
}

const bytesOf = keeping((diagnostic: object) => Buffer.from(JSON.stringify(diagnostic)));
