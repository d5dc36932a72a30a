import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Invocation, parseArguments } from './arguments';
import { languageOf } from './language';

function parsed(...args: string[]): Invocation {
  const invocation = parseArguments(args, {});
  if ('mistake' in invocation) assert.fail(invocation.mistake.en);
  return invocation;
}

function mistake(...args: string[]): string {
  const invocation = parseArguments(args, {});
  if ('mistake' in invocation) return invocation.mistake.en;
  return assert.fail(JSON.stringify(invocation));
}

test('without options everything has its default', () => {
  assert.deepEqual(parsed('lint', 'a.txt', '-'), {
    command: 'lint',
    language: 'zh',
    paths: ['a.txt', '-'],
    format: 'pretty',
    severity: 'hint',
    failOn: 'warning',
    maxWarnings: undefined,
    rules: [],
    config: undefined,
    color: 'auto',
    fix: false,
    dryRun: false,
    baseline: undefined,
    updateBaseline: false,
    cache: undefined,
    jobs: undefined,
    stdinFilename: undefined,
  });
});

test('options may stand anywhere, with = or a space, and the last one counts', () => {
  const { paths, format, failOn, rules, config } = parsed(
    'lint',
    '--rule',
    'a=off',
    'x',
    '--format=json',
    '--rule=b=hint',
    '--fail-on',
    'error',
    '--fail-on',
    'hint',
    '--no-config',
    '--',
    '--y',
  );
  assert.deepEqual(
    { paths, format, failOn, rules, config },
    {
      paths: ['x', '--y'],
      format: 'json',
      failOn: 'hint',
      rules: [
        ['a', 'off'],
        ['b', 'hint'],
      ],
      config: false,
    },
  );
});

test('--cache takes a file behind an equals sign only', () => {
  assert.deepEqual([parsed('lint', '--cache', 'a').cache, parsed('lint', '--cache', 'a').paths], ['', ['a']]);
  assert.equal(parsed('lint', '--cache=b', 'a').cache, 'b');
  assert.match(mistake('lint', '--cache=', 'a'), /^--cache needs a value/);
});

test('help and version come before everything else that may be missing', () => {
  assert.equal(parsed('--help').command, 'help');
  assert.equal(parsed('help').command, 'help');
  assert.equal(parsed('lint', '-h').command, 'help');
  assert.equal(parsed('-v').command, 'version');
});

const mistakes: readonly [string[], RegExp][] = [
  [[], /^Say what to do/],
  [['check', 'a'], /^There is no command "check"\. To check a file, write hegao lint check\.$/],
  [['ledgr', 'a'], /Did you mean hegao ledger\?$/],
  [['lint'], /^Name the files or folders/],
  [['rules', 'a'], /takes no path/],
  [['lint', 'a', '--fxi'], /^There is no option --fxi\. Did you mean --fix\?$/],
  [['lint', 'a', '-x'], /^There is no option -x\./],
  [['lint', 'a', '--toString'], /^There is no option --toString\./],
  [['lint', 'a', '--format'], /^--format needs a value\.$/],
  [['lint', 'a', '--format', '--fix'], /^--format needs a value\.$/],
  [['lint', 'a', '--format', 'xml'], /^"xml" is no value for --format; choose from: pretty \| json \| ndjson/],
  [['ledger', 'a', '--format', 'sarif'], /choose from: pretty \| json\.$/],
  [['lint', 'a', '--fix=yes'], /^--fix takes no value/],
  [['rules', '--fix'], /^hegao rules takes no --fix/],
  [['lint', '--rule', 'x', 'a'], /^--rule x lacks a severity/],
  [['lint', '--fix', '-'], /^--fix rewrites files/],
  [['lint', 'a', '--dry-run'], /^--dry-run shows what --fix would change; give both\.$/],
  [
    ['lint', 'a', '--max-warnings', 'viele'],
    /^"viele" is no value for --max-warnings; give a whole number, 0 or more\.$/,
  ],
  [['lint', 'a', '--max-warnings', '-1'], /^"-1" is no value for --max-warnings/],
  [['lint', 'a', '--max-warnings=1.5'], /^"1\.5" is no value for --max-warnings/],
  [['lint', 'a', '--max-warnings='], /^--max-warnings needs a value/],
  [['lint', 'a', '--severity', 'bad'], /^"bad" is no value for --severity; choose from: error/],
];

for (const [args, expected] of mistakes) {
  test(`one clear sentence for: hegao ${args.join(' ')}`, () => assert.match(mistake(...args), expected));
}

test('the language is the one asked for, else that of the environment, else Chinese', () => {
  const environments: readonly [Record<string, string>, string][] = [
    [{}, 'zh'],
    [{ LANG: 'C' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, 'zh'],
    [{ LANG: 'POSIX' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'ca_ES' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'en_US', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: 'zh_TW', LANG: 'en_US' }, 'zh'],
  ];
  for (const [environment, expected] of environments) {
    assert.equal(languageOf(undefined, environment), expected, JSON.stringify(environment));
  }
  assert.equal(languageOf('en', { LANG: 'zh_CN' }), 'en');
});
