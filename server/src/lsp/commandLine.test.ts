import assert from 'node:assert/strict';
import { test } from 'node:test';
import { version } from '../../../package.json';
import { launchOf } from './commandLine';

test('what editors pass starts the server', () => {
  const lines = [
    '',
    '--stdio',
    '--node-ipc --clientProcessId=17',
    '--stdio --clientProcessId 17',
    '--socket=5007',
    '--socket 5007',
    '--pipe=/tmp/hegao.sock',
    '--pipe /tmp/hegao.sock',
  ];
  for (const line of lines) assert.deepEqual(launchOf(words(line)), { kind: 'serve' }, line);
});

test('the version and the usage are told, whatever else is asked', () => {
  assert.deepEqual(launchOf(['--stdio', '--version']), { kind: 'answer', text: `${version}\n` });
  for (const flag of ['-h', '--help']) {
    const launch = launchOf([flag, '--nonsense']);
    assert.ok(launch.kind === 'answer' && launch.text.includes('--socket=PORT'), flag);
  }
});

test('anything else is refused in one sentence that names it', () => {
  const lines = { '--stdoi': '--stdoi', '总结.txt': '总结.txt', '--socket': '--socket', '--pipe=': '--pipe=' };
  for (const [line, named] of Object.entries(lines)) {
    const launch = launchOf(words(line));
    assert.ok(launch.kind === 'refuse', line);
    assert.ok(launch.text.includes(named), launch.text);
    assert.equal(launch.text.trimEnd().split('\n').length, 1);
  }
});

function words(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}
