import { version } from '../../../package.json';
import type { Localized } from '../rules';
import { type Invocation, parseArguments } from './arguments';
import { help } from './help';
import { type Host, processHost } from './host';
import { languageOf } from './language';
import { createTroubles, FAILED } from './troubles';

/** Runs the program on this process and leaves its exit status there. For `keepCompiled` see `Host`. */
export function start(keepCompiled?: () => void): void {
  const host = processHost(keepCompiled);
  run(host).then(
    (status) => {
      process.exitCode = status;
    },
    (error: unknown) => {
      createTroubles(host, languageOf(undefined, host.environment)).tell(crashed(error));
      process.exitCode = FAILED;
    },
  );
}

/** What a worker thread of the program runs. */
export async function startInWorker(): Promise<void> {
  (await import('./worker')).startWorker();
}

/**
 * Runs one command. Gives the exit status: 0 nothing worth failing for, 1 findings at or above --fail-on, 2 the run
 * itself failed.
 */
export async function run(host: Host): Promise<number> {
  const invocation = parseArguments(host.arguments, host.environment);
  if ('mistake' in invocation) {
    createTroubles(host, invocation.language).tell(invocation.mistake);
    return FAILED;
  }
  return runCommand(invocation, host);
}

async function runCommand(invocation: Invocation, host: Host): Promise<number> {
  switch (invocation.command) {
    case 'version':
      host.stdout.write(`${version}\n`);
      return 0;
    case 'help':
      host.stdout.write(help[invocation.language]);
      return 0;
    case 'rules':
      return (await import('./listRules')).listRules(invocation, host);
    case 'ledger':
      return (await import('./ledger')).ledger(invocation, host);
    case 'lint':
      return (await import('./lint')).lint(invocation, host);
  }
}

function crashed(error: unknown): Localized {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    zh: `程序出错，未能完成（${reason}）。请把这句话告诉 Hegao 的开发者。`,
    en: `The program failed (${reason}). Please tell the developers of Hegao this sentence.`,
  };
}
