import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { root } from '../root';

/** The schema of SARIF 2.1.0 as Microsoft's own matchers for tests bring it. */
const SCHEMA = 'lib/schemas/sarif-2.1.0-rtm.5.json';

/** Fails unless the text is a log as the schema of SARIF 2.1.0 describes it. */
export function readSarif(text: string): Log {
  const log: Log = JSON.parse(text);
  assert.equal(validate(log), true, JSON.stringify(validate.errors, undefined, 2));
  return log;
}

const validate = validator();

function validator() {
  const home = path.dirname(
    createRequire(path.join(root, 'package.json')).resolve('@microsoft/jest-sarif/package.json'),
  );
  // It names the fourth draft of JSON Schema, and uses nothing that has changed since but the name of its id.
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(fs.readFileSync(path.join(home, SCHEMA), 'utf8'));
  // Its pattern for languages is none under the stricter grammar of Unicode expressions.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  return ajv.compile(schema);
}
