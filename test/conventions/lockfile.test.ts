import assert from 'node:assert/strict';
import fs from 'node:fs';
import { test } from 'node:test';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
}

/** A package without an address is taken from the registry; the checksum says which one. */
test('every dependency is locked to what the npm registry has published, with its checksum', () => {
  const { packages } = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'));
  const locked = Object.entries<Locked>(packages).filter(([where]) => where !== '');
  assert.ok(locked.length > 100);
  const loose = locked.filter(
    ([, { resolved, integrity }]) =>
      (resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/')) ||
      !/^sha(256|384|512)-/.test(integrity ?? ''),
  );
  assert.deepEqual(loose, []);
});
