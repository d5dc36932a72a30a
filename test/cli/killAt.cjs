// Loaded before the CLI (`node --require`): ends the process, as `kill -9` does, at the call of the file system that
// HEGAO_KILL_AT counts to, among those that concern the folder HEGAO_KILL_IN. A call that writes has done half of its work by
// then, since that is where a system can stop it. Without a number it tells at the end how many calls there are.
const fs = require('node:fs');
const { writeSync } = fs;

const folder = process.env.HEGAO_KILL_IN;
const last = Number(process.env.HEGAO_KILL_AT ?? 0);
const opened = new Set();
let count = 0;

for (const name of [
  'openSync',
  'writeFileSync',
  'fsyncSync',
  'closeSync',
  'chmodSync',
  'chownSync',
  'renameSync',
  'rmSync',
]) {
  const original = fs[name];
  fs[name] = (subject, ...rest) => {
    if (isOurs(subject) && ++count === last) {
      if (name === 'writeFileSync') writeSync(subject, rest[0].subarray(0, rest[0].length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    const result = original(subject, ...rest);
    if (name === 'openSync' && isOurs(subject)) opened.add(result);
    if (name === 'closeSync') opened.delete(subject);
    return result;
  };
}

function isOurs(subject) {
  return typeof subject === 'number' ? opened.has(subject) : String(subject).startsWith(folder);
}

if (last === 0) process.on('exit', () => writeSync(2, `calls: ${count}`));
