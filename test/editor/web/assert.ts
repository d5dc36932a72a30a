import assert from 'assert';

/** What the suites know as `node:assert/strict`, from a package that runs in a browser too. */
export default assert.strict;
