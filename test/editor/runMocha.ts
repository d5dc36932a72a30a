import fs from 'node:fs';
import Mocha from 'mocha';

/** What the command that started the editor reads when the editor has gone. */
interface Outcome {
  readonly passed: string[];
  readonly failures: { readonly name: string; readonly message: string }[];
}

/**
 * Runs Mocha's tests in the extension host. The outcome is written to the file named by HEGAO_TEST_OUTCOME.
 * Rejects when a test fails, so that the editor ends with an error too.
 */
export async function runMocha(files: readonly string[]): Promise<void> {
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, color: false });
  for (const file of files) mocha.addFile(file);
  const outcome: Outcome = { passed: [], failures: [] };
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('pass', (test) => outcome.passed.push(test.fullTitle()));
    runner.on('fail', (test, error) => {
      outcome.failures.push({ name: test.fullTitle(), message: error.stack ?? error.message });
    });
  });
  const file = process.env.HEGAO_TEST_OUTCOME;
  if (file) fs.writeFileSync(file, JSON.stringify(outcome));
  if (failed > 0) throw new Error(`${failed} failed`);
}
