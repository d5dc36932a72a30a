// Loaded before a program (`node --require`): whatever would reach for the network is noted in the file that HEGAO_NETWORK_LOG names.
const fs = require('node:fs');

const DOORS = [
  [require('node:net').Socket.prototype, 'connect'],
  [require('node:net').Server.prototype, 'listen'],
  [require('node:dgram'), 'createSocket'],
  [require('node:dns'), 'lookup'],
  [require('node:dns').promises, 'lookup'],
];

for (const [owner, name] of DOORS) {
  const original = owner[name];
  owner[name] = function (...given) {
    fs.appendFileSync(process.env.HEGAO_NETWORK_LOG, `${name}\n`);
    return original.apply(this, given);
  };
}
fs.appendFileSync(process.env.HEGAO_NETWORK_LOG, 'watched\n');
