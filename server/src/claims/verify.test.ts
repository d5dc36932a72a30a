import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseBlock } from '../document';
import type { Claim } from './claim';
import { readBlock } from './readBlock';

interface Expected extends Partial<Pick<Claim, 'verdict' | 'workings' | 'impliedText' | 'opposite' | 'basis'>> {
  /** What would repair the claim, likeliest first. */
  readonly repairs?: readonly string[];
}

/** The last claim of a sentence, as a person is shown it. */
const CASES: readonly (readonly [text: string, expected: Expected])[] = [
  [
    '产值由1200万元增加到1500万元，增长28%。',
    {
      verdict: 'contradicted',
      workings: '1500 ÷ 1200 − 1 = 25.00%',
      impliedText: '25%',
      opposite: false,
      basis: undefined,
      repairs: ['25', '1536', '1172'],
    },
  ],
  [
    '产值由1200万元增加到1500万元，下降25%。',
    { opposite: true, impliedText: undefined, workings: '1500 ÷ 1200 − 1 = 25.00%', repairs: ['增长', '2000', '900'] },
  ],
  [
    '产值由1200万元下降到900万元，下降23%。',
    { opposite: false, impliedText: '25%', workings: '900 ÷ 1200 − 1 = −25.00%', repairs: ['25', '924', '1169'] },
  ],
  [
    '产值由1200万元下降到900万元，增长25%。',
    { opposite: true, impliedText: undefined, workings: '900 ÷ 1200 − 1 = −25.00%' },
  ],
  [
    '信访件由300件减少到250件，减少三分之一。',
    { verdict: 'contradicted', workings: '250 ÷ 300 − 1 = −16.7%', impliedText: '16.7%', repairs: ['200', '375'] },
  ],
  ['信访件由82件减少到55件，减少三分之一。', { verdict: 'undecidable', basis: undefined, repairs: [] }],
  [
    '产值由超过1200万元增加到1500万元，增长25%。',
    { verdict: 'undecidable', basis: 'open-operand', opposite: false, repairs: [] },
  ],
  [
    '完成投资3408万元，占年度任务5000万元的68.1%。',
    { verdict: 'holds', workings: '3408 ÷ 5000 = 68.160%', impliedText: '68.2%', basis: undefined, repairs: [] },
  ],
  [
    '东河村60户、西岭村70户、南坪村72户，共计203户。',
    { workings: '60 + 70 + 72 = 202户', impliedText: '202户', repairs: ['202', '61', '71', '73'] },
  ],
  ['利润由300万元增加到400万元，增加100万元。', { verdict: 'holds', workings: '400 − 300 = 100万元' }],
  ['慰问35户，发放5.6万元，户均2000元。', { verdict: 'contradicted', workings: '5.6万元 ÷ 35户 = 1600元' }],
  ['发放慰问品50份，惠及30户，户均2份。', { verdict: 'holds', workings: '50份 ÷ 30户 = 1.67份' }],
  [
    '税收由10.0万元减少到8.0万元，减少2.0万元。',
    { verdict: 'holds', workings: '8.0 − 10.0 = −2.0万元', impliedText: '2.0万元' },
  ],
  // Two units of the last digit too few are as wrong as two too many: what is cut off is less than one.
  ['工期由21.7个月缩短到18.1个月，缩短3.4个月。', { verdict: 'contradicted', impliedText: '3.6个月' }],
  ['工期由21.7个月缩短到18.1个月，缩短3.8个月。', { verdict: 'contradicted', impliedText: '3.6个月' }],
];

for (const [text, expected] of CASES) {
  test(text, () => {
    const claim = readBlock(parseBlock(text)).claims.at(-1);
    assert.ok(claim);
    const shown = { ...claim, repairs: claim.repairs.map(({ newText }) => newText) };
    const found = Object.fromEntries(Object.keys(expected).map((key) => [key, shown[key as keyof Expected]]));
    assert.deepEqual(found, expected);
  });
}
