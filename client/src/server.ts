import { type Disposable, type Event, EventEmitter } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { answerFileRequests } from './files';

/** The client of the language server; the host that the extension runs in decides which one it is. */
export type Client = BaseLanguageClient;

/** The language server as everything else in the extension sees it. It costs nothing before somebody needs it. */
export interface Server extends Disposable {
  /** The client of the running server, which the first call starts. Rejects when it does not start; the next call tries again. */
  client(): Promise<Client>;
  /** The client if the server runs already; whoever can do without does not start it. */
  running(): Client | undefined;
  /** True from the moment that somebody has asked for the client. */
  isWanted(): boolean;
  /** Fires once, when the server runs for the first time. What is registered with the client outlives a restart. */
  readonly onDidStart: Event<Client>;
  restart(): Promise<void>;
}

/** A server that is not started yet; `create` loads the library and makes the client. */
export function createServer(create: () => Promise<Client>): Server {
  const started = new EventEmitter<Client>();
  let created: Promise<Client> | undefined;
  let starting: Promise<Client> | undefined;
  let current: Client | undefined;

  async function start(): Promise<Client> {
    created ??= create().then((made) => {
      answerFileRequests(made);
      return made;
    });
    const client = await created;
    await client.start();
    const isFirst = current === undefined;
    current = client;
    if (isFirst) started.fire(client);
    return client;
  }

  const client = (): Promise<Client> => {
    starting ??= start().catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };

  return {
    client,
    running: () => (current?.isRunning() ? current : undefined),
    isWanted: () => starting !== undefined,
    onDidStart: started.event,
    async restart() {
      // A server that does not answer cannot be asked to stop; the client has let it go then, and has noted that.
      if (current?.needsStop()) await current.stop().catch(() => undefined);
      if (current) await current.start();
      else await client();
    },
    dispose() {
      started.dispose();
      void created?.then((each) => each.dispose());
    },
  };
}
