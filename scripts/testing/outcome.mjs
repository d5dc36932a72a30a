// What a stage of the tests gives: how many passed, and what failed.

/**
 * @typedef {object} Failure
 * @property {string} name
 * @property {string} message
 *
 * @typedef {object} Outcome
 * @property {number} passed
 * @property {readonly Failure[]} failures
 */

/** Runs a check that either holds or throws. @returns {Promise<Outcome>} */
export async function single(name, run) {
  try {
    await run();
    return { passed: 1, failures: [] };
  } catch (error) {
    return { passed: 0, failures: [{ name, message: String(error.message) }] };
  }
}

/** @param {readonly Outcome[]} outcomes @returns {Outcome} */
export function together(outcomes) {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failures: outcomes.flatMap(({ failures }) => failures),
  };
}
