// Runs one suite inside VS Code through @vscode/test-electron: node runSuite.mjs '{"executable": …}'
import { runTests } from '@vscode/test-electron';

const { executable, development, tests, folder, extensions, userData, environment } = JSON.parse(process.argv[2]);

try {
  process.exitCode = await runTests({
    vscodeExecutablePath: executable,
    extensionDevelopmentPath: development,
    extensionTestsPath: tests,
    extensionTestsEnv: environment,
    launchArgs: [folder, `--extensions-dir=${extensions}`, `--user-data-dir=${userData}`],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
