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
  /** Fires when a client runs for the first time. What is registered with it then outlives a restart. */
  readonly onDidStart: Event<Client>;
  restart(): Promise<void>;
}

/** A server that is not started yet; `create` loads the library and makes the client. */
export function createServer(create: () => Promise<Client>): Server {
  const started = new EventEmitter<Client>();
  let starting: Promise<Client> | undefined;
  let current: Client | undefined;
  let restarting: Promise<void> | undefined;

  async function start(): Promise<Client> {
    const client = await create();
    answerFileRequests(client);
    await startOrDiscard(client);
    current = client;
    started.fire(client);
    return client;
  }

  const client = (): Promise<Client> => {
    starting ??= start().catch((error) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };

  async function restart(): Promise<void> {
    if (!current) {
      await client();
      return;
    }
    // A server that does not answer cannot be asked to stop; the client has let it go then, and has noted that.
    if (current.needsStop()) await current.stop().catch(() => undefined);
    try {
      await startOrDiscard(current);
    } catch (error) {
      current = undefined;
      starting = undefined;
      throw error;
    }
  }

  return {
    client,
    running: () => (current?.isRunning() ? current : undefined),
    isWanted: () => starting !== undefined,
    onDidStart: started.event,
    restart() {
      // Asked for again meanwhile, it is still one restart: a client that is just stopping cannot be started.
      restarting ??= restart().finally(() => {
        restarting = undefined;
      });
      return restarting;
    },
    dispose() {
      started.dispose();
      void starting?.then((each) => each.dispose()).catch(() => undefined);
    },
  };
}

/** A client that has failed to start once never starts again. */
async function startOrDiscard(client: Client): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    await client.dispose().catch(() => undefined);
    throw error;
  }
}
