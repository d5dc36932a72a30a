import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStandardInput } from './readFile';

type Answer = string | { readonly code: string };

/** A pipe that gives these one after the other. */
function pipeOf(answers: readonly Answer[]) {
  const left = [...answers];
  return (into: Uint8Array): number => {
    const answer = left.shift();
    if (typeof answer === 'object') throw Object.assign(new Error(answer.code), answer);
    return answer === undefined ? 0 : Buffer.from(answer).copy(into);
  };
}

function readFrom(...answers: readonly Answer[]): string {
  return Buffer.from(readStandardInput(pipeOf(answers))).toString();
}

test('standard input is read to its end, in however many pieces it comes', () => {
  assert.equal(readFrom('全镇完成', '产值', '5亿元。'), '全镇完成产值5亿元。');
  assert.equal(readFrom(), '');
});

test('a pipe that has nothing yet is asked again', () => {
  assert.equal(readFrom({ code: 'EAGAIN' }, '产值', { code: 'EAGAIN' }, { code: 'EAGAIN' }, '5亿元'), '产值5亿元');
});

test('the end of a pipe may be an error, and another error is one', () => {
  assert.equal(readFrom('产值', { code: 'EOF' }), '产值');
  assert.throws(() => readFrom('产值', { code: 'EISDIR' }), { code: 'EISDIR' });
});

test('what never ends is too large', () => {
  assert.throws(() => readStandardInput((into) => into.length), { code: 'ERR_FS_FILE_TOO_LARGE' });
});
