import { readStandardInput } from './readFile';

/** Where the program runs: all that it takes from the process, so that nothing below asks the process itself. */
export interface Host {
  readonly arguments: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** The working folder, absolute. */
  readonly folder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Everything that is piped in, to its end. */
  readStdin(): Uint8Array;
  /** To be called when the program has done what it usually does: its compiled form, as it is at the end, is worth keeping. */
  keepCompiled?(): void;
}

/** A stream that is written to. */
export interface Output {
  readonly isTerminal: boolean;
  /** Width in columns, where there is a terminal. */
  readonly columns: number | undefined;
  /** Text, or its UTF-8. */
  write(text: string | Uint8Array): void;
}

/** The process that we are. */
export function processHost(keepCompiled?: () => void): Host {
  return {
    arguments: process.argv.slice(2),
    environment: process.env,
    folder: process.cwd(),
    stdout: outputOf(process.stdout),
    stderr: outputOf(process.stderr),
    readStdin: readStandardInput,
    ...(keepCompiled ? { keepCompiled } : {}),
  };
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has seen enough (`hegao lint . | head`) closes the pipe; what is left to say is then for nobody.
  let isClosed = false;
  stream.on('error', () => {
    isClosed = true;
  });
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
    write: (text) => {
      if (!isClosed) stream.write(text);
    },
  };
}
