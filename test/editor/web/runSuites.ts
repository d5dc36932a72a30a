import 'mocha/mocha';
import { type Outcome, outcomeOf } from '../outcome';

/**
 * Runs the suites in the web extension host, where Mocha cannot load them by their paths: they are required once Mocha is there.
 * The outcome is printed behind the mark, for there is no file to write it to. Rejects when a test fails.
 */
export async function runSuites(load: () => void, mark: string): Promise<void> {
  const mocha = (globalThis as unknown as { mocha: BrowserMocha }).mocha;
  mocha.setup({ ui: 'tdd', timeout: 60_000, reporter: Lines });
  load();
  let outcome: Outcome | undefined;
  const failed = await new Promise<number>((resolve) => {
    outcome = outcomeOf(mocha.run(resolve));
  });
  console.log(mark + JSON.stringify(outcome));
  if (failed > 0) throw new Error(`${failed} failed`);
}

/** What Mocha's file for browsers leaves in the global scope. */
interface BrowserMocha {
  setup(options: { ui: string; timeout: number; reporter: typeof Lines }): void;
  run(finished: (failures: number) => void): Mocha.Runner;
}

/** Mocha's own reporter for browsers writes into a page, and a worker has none. */
class Lines {
  constructor(runner: Mocha.Runner) {
    runner.on('pass', (test) => console.log(`✔ ${test.fullTitle()}`));
    runner.on('fail', (test, error) => console.log(`✘ ${test.fullTitle()}: ${error.message}`));
  }
}
