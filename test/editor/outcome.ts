/** What the command that started the editor reads when the editor has gone. */
export interface Outcome {
  readonly passed: string[];
  readonly failures: { readonly name: string; readonly message: string }[];
}

/** Follows a run of Mocha's. */
export function outcomeOf(runner: Mocha.Runner): Outcome {
  const outcome: Outcome = { passed: [], failures: [] };
  runner.on('pass', (test) => outcome.passed.push(test.fullTitle()));
  runner.on('fail', (test, error) => {
    outcome.failures.push({ name: test.fullTitle(), message: error.stack ?? error.message });
  });
  return outcome;
}
