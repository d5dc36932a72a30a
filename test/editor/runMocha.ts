import fs from 'node:fs';
import Mocha from 'mocha';
import { type Outcome, outcomeOf } from './outcome';

/**
 * Runs Mocha's tests in the extension host. The outcome is written to the file named by HEGAO_TEST_OUTCOME.
 * Rejects when a test fails, so that the editor ends with an error too.
 */
export async function runMocha(files: readonly string[]): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false });
  for (const file of files) mocha.addFile(file);
  let outcome: Outcome | undefined;
  const failed = await new Promise<number>((resolve) => {
    outcome = outcomeOf(mocha.run(resolve));
  });
  const file = process.env.HEGAO_TEST_OUTCOME;
  if (file) fs.writeFileSync(file, JSON.stringify(outcome));
  if (failed > 0) throw new Error(`${failed} failed`);
}
