// npm run coverage: what share of the core's lines and branches its own tests run, stage by stage. `-- figures claims/kinds` lists
// the files of those folders with the lines that no test runs.
import { installDependencies } from './npm.mjs';
import { measureCoverage } from './testing/coverage.mjs';

installDependencies();
const { failures } = await measureCoverage(process.argv.slice(2));
for (const { name, message } of failures) console.log(`✗ ${name}: ${message}`);
process.exitCode = failures.length === 0 ? 0 : 1;
