import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { root } from '../root';

export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly folder?: string;
  readonly stdin?: Uint8Array | string;
  readonly environment?: Readonly<Record<string, string>>;
}

export const cli: string = path.join(root, process.env.HEGAO_CLI ?? 'dist/cli.js');

/** Runs the built CLI in a process of its own, in an environment that names no language and no colour, and leaves nothing behind. */
export function runCli(args: readonly string[], { folder = root, stdin = '', environment = {} }: RunOptions = {}): Run {
  const { PATH, SystemRoot } = process.env;
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [cli, ...args], {
    cwd: folder,
    input: stdin,
    env: { PATH, SystemRoot, NODE_DISABLE_COMPILE_CACHE: '1', ...environment },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    timeout: 120_000,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
