import path from 'node:path';
import { runMocha } from '../runMocha';

/** VS Code calls this in the extension host, with the packaged extension installed. */
export function run(): Promise<void> {
  return runMocha([path.join(__dirname, 'installed.test.js')]);
}
