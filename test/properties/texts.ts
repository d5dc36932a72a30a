import fc from 'fast-check';
import { ruleExamples } from './examples';
import { heading, sentence } from './sentences';

/** How often each property is tried, and from where: the same in every run, unless SEED asks for new ground. */
export const effort: fc.Parameters<unknown> = {
  numRuns: Number(process.env.RUNS ?? 150),
  seed: Number(process.env.SEED ?? 20231101),
};

const number = fc.oneof(
  fc.integer({ min: 0, max: 99999 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }))
    .map(([whole, part]) => `${whole}.${part}`),
  fc.constantFrom('三', '十二', '三十五', '两', '几', '数十', '１２．５', '1,500', '百余', '零', '0', '-3.2', '2.4万'),
);
const unit = fc.constantFrom(
  '亿元',
  '万元',
  '家',
  '户',
  '个',
  '亩',
  '公里',
  '%',
  '％',
  '个百分点',
  '倍',
  '人次',
  '项',
  '',
);
const figure = fc
  .tuple(fc.constantFrom('', '约', '超过', '近', '不足'), number, unit, fc.constantFrom('', '左右', '以上', '余'))
  .map((parts) => parts.join(''));
const subject = fc.constantFrom(
  '固定资产投资',
  '财政收入',
  '规上工业产值',
  '粮食总产量',
  '企业',
  '农民人均纯收入',
  '合作社',
);

const clause = fc.oneof(
  fc.tuple(subject, figure).map(([name, value]) => `${name}${value}`),
  fc.tuple(subject, figure, figure, figure).map(([name, a, b, rate]) => `${name}由${a}增加到${b}，增长${rate}`),
  fc.tuple(subject, figure, number).map(([name, value, rate]) => `完成${name}${value}，占年计划的${rate}%`),
  fc.tuple(figure, figure, figure).map(([a, b, c]) => `共${a}，其中甲村${b}、乙村${c}`),
  fc.tuple(number, figure, figure).map(([n, a, b]) => `${n}个项目分别投资${a}、${b}`),
  fc.constantFrom(
    '坚持绿水青山就是金山银山',
    '落实“四个意识”',
    '推进五位一体',
    '东河、西河和北河三个村',
    'XX镇完成XX万元',
  ),
  fc.constantFrom(
    '一是抓项目',
    '三是抓环境',
    '（下同）',
    '按可比价计算',
    '上半年',
    '截至10月底',
    '2023年1-6月',
    '同比',
  ),
);

const line = fc.oneof(
  { weight: 8, arbitrary: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: heading },
  { weight: 4, arbitrary: fc.constantFrom(...ruleExamples()) },
  {
    weight: 5,
    arbitrary: fc.array(clause, { minLength: 1, maxLength: 4 }).map((clauses) => `${clauses.join('，')}。`),
  },
  fc.constantFrom(
    '一、工作情况',
    '三、存在问题',
    '（一）经济运行',
    '（三）民生',
    '1．项目',
    '3. 项目',
    '（2）投资',
    '# 总结',
    '- 要点',
  ),
  fc.tuple(subject, figure, figure).map((cells) => `| ${cells.join(' | ')} |`),
  fc.constantFrom('青禾镇2023年工作总结', '2023年12月5日', '索引号：000', '---', '```', '<!-- 说明', '-->', ''),
  fc.constantFrom(
    '<!-- hegao-disable -->',
    '<!-- hegao-enable -->',
    '<!-- hegao-disable-next-line growth-mismatch -->',
    '<!-- hegao-disable-line no-such-rule -->',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: fc.constantFrom(...'一二3.％%()（）、，。；：\u3000\t\uFEFF\uD83Dxx×亿元年月'), maxLength: 12 }),
);

/** What may be typed or pasted into a report: a piece of a line, or several lines. */
export const fragment: fc.Arbitrary<string> = fc.oneof(
  clause,
  figure,
  line,
  fc.constantFrom('\n', '\r\n', '\r', '。', '，', ' ', '1', '%', '```\n'),
  fc.string({ unit: 'binary', maxLength: 3 }),
);

/** A text with the shapes of a report in it, right and wrong, among things that are none. */
export const reportText: fc.Arbitrary<string> = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n', '\n', '\r\n', '\r')), { maxLength: 14 })
  .map((lines) => lines.flat().join(''));

/** One change to a text: at a share of its length, so many characters go and a fragment comes. */
export const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  remove: fc.nat({ max: 12 }),
  insert: fragment,
});

export function applyEdit(
  text: string,
  { at, remove, insert }: { at: number; remove: number; insert: string },
): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + insert + text.slice(start + remove);
}
