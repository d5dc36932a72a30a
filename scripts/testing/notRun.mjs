// What cannot be tested for want of a program is said aloud; in CI that is a failure.

/** @returns {import('./outcome.mjs').Outcome} */
export function notRun(what, reason) {
  const name = `没有运行 NOT RUN: ${what}`;
  if (process.env.CI) return { passed: 0, failures: [{ name, message: reason }] };
  console.log(`\n${'!'.repeat(80)}\n${name}\n${reason}\n${'!'.repeat(80)}\n`);
  return { passed: 0, failures: [] };
}
