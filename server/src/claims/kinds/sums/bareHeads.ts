import type { Shape } from '../../shape';
import { COMPLETE, type Head, PLAIN } from '../counts/listHeads';
import { areExclusive } from '../parts/exclusive';
import type { Part } from './sumParts';

/**
 * A list that follows its total behind a comma, with no word between them: 设管护站6个，聘用护林员84人，东坪站21人、西沟站17人、…; 立项各级课题47项，国家级3项、省部级11项、市厅级33项. Its members are
 * of one kind, so that none of them is another of them.
 */
export function bareHead(shape: Shape, total: Part, members: readonly Part[]): Head | undefined {
  const marks = members.slice(1).map(({ start }) => shape.letters[start - 1]);
  if (members.length < 3) return undefined;
  const isTight = marks.every((mark) => mark === '、' || mark === '&');
  const names = members.map(({ name }) => name);
  const kind = kindOf(names);
  const isExclusive = areExclusive(names);
  if (isScale(names)) return { name: '', digits: COMPLETE, isNear: true };
  // 东坪乡120亩，西沟乡50亩、南山乡40亩: the first one is a member itself.
  if (kindOf([total.name, ...names]) !== undefined || areExclusive([total.name, ...names])) return undefined;
  if (kind === undefined && !isExclusive) return isTight ? { name: '', digits: PLAIN + 1, isNear: true } : undefined;
  const isWhole = (isExclusive && /各[级类种层]/.test(total.name)) || isCounted(shape, total, members.length, kind);
  return { name: '', digits: isWhole ? COMPLETE : PLAIN, isNear: true };
}

/** 评为“优”11个、“良”26个、“中”8个、“差”3个: from the best to the worst nothing is left out. */
function isScale(names: readonly string[]): boolean {
  const [first, last] = [names[0]!, names.at(-1)!].map((name) => name.replace(/["“”的]|(?:等次|等级)?[为是有]$/g, ''));
  return SCALES.some(([best, worst]) => best.test(first!) && worst.test(last!));
}

/** Of people who are asked some may say nothing, so that 满意 … 不满意 is none of them. */
const SCALES: readonly (readonly [RegExp, RegExp])[] = [
  [/优秀?等?$/, /(?:差|不合格|不称职)等?$/],
  [/好$/, /差$/],
  [/(?<!不|基本)合格$/, /不合格$/],
];

/** 站 of 东坪站、西沟站. */
function kindOf(names: readonly string[]): string | undefined {
  const kinds = new Set(
    names.map(
      (name) =>
        /^[\u4e00-\u9fa5]{1,8}([乡镇村县市区州旗组站厂校院队所店库园段道户类型族科馆局厅部行社林田港桥楼线])$/.exec(
          name,
        )?.[1],
    ),
  );
  return kinds.size === 1 && new Set(names).size === names.length ? [...kinds][0] : undefined;
}

/** 设管护站6个: the words before say of how many the list is. */
function isCounted({ tokens, block }: Shape, total: Part, count: number, kind: string | undefined): boolean {
  if (kind === undefined) return false;
  return tokens.slice(Math.max(0, total.index - 12), total.index).some(({ figure }) => {
    if (!figure?.unit?.discrete || figure.magnitude !== 0 || Number(figure.number.coefficient) !== count) return false;
    const words = block.folded.slice(Math.max(0, figure.span.start - 8), figure.span.end + 8);
    return words.includes(kind);
  });
}
