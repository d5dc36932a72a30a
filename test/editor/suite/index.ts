import fs from 'node:fs';
import path from 'node:path';
import { runMocha } from '../runMocha';

/** VS Code calls this in the extension host, with the extension under development beside it. */
export function run(): Promise<void> {
  const words = (process.env.HEGAO_TEST_FILES ?? '').split(' ');
  const tests = fs
    .readdirSync(__dirname)
    .filter((name) => name.endsWith('.test.js') && words.some((word) => name.includes(word)));
  return runMocha(tests.map((name) => path.join(__dirname, name)));
}
