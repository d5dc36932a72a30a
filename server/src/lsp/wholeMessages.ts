import { Writable } from 'node:stream';

/**
 * A stream for the library's writer, which writes a message's header and then its body: both go to the output in one piece. Two
 * would wake the client twice, which takes longer than making a short answer.
 */
export function wholeMessages(output: Writable): Writable {
  let header: Buffer | undefined;
  return new Writable({
    write(chunk: Buffer, _, done) {
      if (header) {
        output.write(Buffer.concat([header, chunk]), done);
        header = undefined;
      } else {
        header = chunk;
        done();
      }
    },
  });
}
