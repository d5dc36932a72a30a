import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { root } from '../../../test/root';
import { createLinter, createReader, mergeLayers, type Statements, statementsIn } from '../linter';
import { rules } from '../rules';
import { createStatementsReader, hashesIn, statementsText } from './statementsText';

const linter = createLinter(mergeLayers([], rules), createReader(), assert.fail);

const REPORTS = [
  '随便一句话。',
  '青禾镇2023年工作总结\n\n全镇固定资产投资约1.25亿元，增长5.2%。\n<!-- hegao-disable -->\n一般公共预算收入初步核算为3000万元，下降1.5%。',
  ...fs
    .readdirSync(path.join(root, 'samples'))
    .map((name) => fs.readFileSync(path.join(root, 'samples', name), 'utf8')),
];

test('statements come back from their texts as they were, of the sentences those that are wanted', () => {
  const read = createStatementsReader();
  let facts = 0;
  for (const [index, text] of REPORTS.entries()) {
    const statements = statementsIn(linter.lint(text), `/青禾镇/${index}.txt`);
    facts += statements.facts.facts.length;
    const written = statementsText(statements);
    assert.deepEqual(
      read(written, () => true),
      withoutMinusZero(statements),
    );
    const { sentences } = statements.facts;
    assert.deepEqual(
      hashesIn(written),
      sentences.map(({ hash }) => hash),
    );
    const first = sentences[0]?.hash;
    assert.deepEqual(
      read(written, (hash) => hash === first).facts.sentences,
      sentences.filter(({ hash }) => hash === first),
    );
  }
  assert.ok(facts > 10, `${facts} facts were compared`);
});

/** A minus sign before a zero has no meaning here, and JSON none for it. */
function withoutMinusZero({ facts: report, ...rest }: Statements): Statements {
  const facts = report.facts.map((fact) => {
    const { number } = fact.figure;
    return { ...fact, figure: { ...fact.figure, number: { ...number, exponent: number.exponent + 0 } } };
  });
  return { ...rest, facts: { ...report, facts } };
}

test('a text that is cut off is no statements', () => {
  const written = statementsText(statementsIn(linter.lint(REPORTS[1]!), '/青禾镇/总结.txt'));
  for (const damaged of ['', written.slice(0, -1), written.slice(0, 2), written.replace('\n', '')]) {
    assert.throws(() => createStatementsReader()(damaged, () => true), SyntaxError);
  }
});
