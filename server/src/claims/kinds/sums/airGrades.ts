import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { figuresOf, plausibleSum, sumClaim } from './sumClaim';
import { type Part, readParts } from './sumParts';

/**
 * Days by the grades of their air, which 《环境空气质量指数（AQI）技术规定》 HJ 633 names in this order: 有效监测181天，优62天、良91天、轻度污染22天、中度污染5天、重度污染1天。优良天数153天. All days that were
 * measured have one, and those of the first two are the good ones.
 */
export function* readAirGrades(shape: Shape): Generator<Claim> {
  if (!/轻度/.test(shape.text) || !/优/.test(shape.text)) return;
  // Days are counted here, which elsewhere may be rounded.
  const parts = readParts(shape).map((part) => ({ ...part, figure: counted(part.figure) }));
  for (let at = 0; at < parts.length; at++) {
    const grades = gradesFrom(parts, at);
    if (grades.length < 3) continue;
    const measured = parts
      .slice(Math.max(0, at - FAR), at)
      .findLast((part) => isLike(part, grades[0]!) && MEASURED.test(part.name));
    const all = measured && sumClaim(measured.figure, figuresOf(grades), 'subset');
    if (all && (all.verdict === 'holds' || all.repairs[0]?.distance === 1)) yield all;
    const good = parts
      .slice(Math.max(0, at - FAR), at + FAR)
      .find((part) => isLike(part, grades[0]!) && GOOD.test(part.name));
    const two = good && plausibleSum(good, figuresOf(grades.slice(0, 2)));
    if (two) yield two;
    at += grades.length - 1;
  }
}

const GRADES = [/优$/, /良好?$/, /轻度(?:污染)?$/, /中度(?:污染)?$/, /重度(?:污染)?$/, /严重(?:污染)?$/];
/** How many amounts may lie between. */
const FAR = 12;
const MEASURED = /有效|监测|总天数|按$/;
const GOOD = /^(?:其中|全年|市区|达标)?优良(?:以上)?(?:天数|天气)?[共计为达有]*$/;

/** The grades from the best on, each behind the one before; none is left out between two. */
function gradesFrom(parts: readonly Part[], from: number): readonly Part[] {
  const first = parts[from]!;
  const isFirst = (part: Part) => part.figure.unit?.text === '天' && GRADES[0]!.test(part.name);
  if (!isFirst(first)) return [];
  const list = [first];
  while (list.length < GRADES.length) {
    const next = parts[from + list.length];
    if (!next || !isLike(next, first) || !GRADES[list.length]!.test(next.name)) break;
    list.push(next);
  }
  return list;
}

function counted(figure: Figure): Figure {
  return figure.unit?.text === '天' ? { ...figure, unit: { ...figure.unit, discrete: true } } : figure;
}

function isLike(part: Part, first: Part): boolean {
  const { figure, sentence } = part;
  return (
    figure.unit?.text === first.figure.unit?.text &&
    figure.qualifier === 'exact' &&
    Math.abs(sentence - first.sentence) <= 1
  );
}
