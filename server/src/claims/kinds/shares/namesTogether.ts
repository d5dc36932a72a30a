import type { Shape } from '../../shape';
import { amountsIn, sentenceStart } from '../common/amounts';
import { nameOf } from '../common/ratio';

/**
 * The members of a list that the words before 占 name together, in the order of the line: 甲和乙占, 甲（含乙）占. What their names have in common may be
 * said once (C、D级; 临时和医疗救助; 三四级手术), and the rest of a name may be left out (教学及行政用房).
 */
export function membersNamed(shape: Shape, cue: number): readonly number[] | undefined {
  const words = clauseBefore(shape, cue).replace(ALL_OF_THEM, '');
  const readings = readingsOf(words);
  if (readings.length === 0) return undefined;
  const start = sentenceStart(shape, cue);
  // The clause itself has no member of the list: 甲、乙两类.
  const amounts = amountsIn(shape, start, start + shape.letters.slice(start, cue).search(/[,;:][^,;:]*$/));
  const members = amounts.map((at) => ({ at, name: memberName(shape, at) }));
  for (const names of readings) {
    const found = names.map((name) => calledSo(members, name, names.at(-1)!));
    if (found.every((at) => at !== undefined) && new Set(found).size === names.length)
      return found.sort((one, other) => one - other);
  }
  return undefined;
}

/** True where the words before 占 name more than one member of a list, or one with another in it or without it. */
export function isOfSeveral(shape: Shape, cue: number): boolean {
  if (ENUMERATED.test(shape.letters.slice(Math.max(0, cue - LONGEST), cue))) return true;
  const words = clauseBefore(shape, cue);
  return BOTH.test(words) || WITHIN.test(words) || APART.test(words) || membersNamed(shape, cue) !== undefined;
}

/** The ways to part the words into names; none where they name one thing. */
function readingsOf(words: string): readonly (readonly string[])[] {
  const within = WITHIN.exec(words);
  const shortened = SHORTENED.exec(words);
  const ways = [
    words.split('、'),
    words.split(/以及|[、和与及]/),
    within ? within.slice(1) : [],
    // 三四级手术 are 三级手术 and 四级手术.
    shortened ? [shortened[1]!, shortened[2]!] : [],
  ];
  return ways.filter((names) => names.length > 1 && names.length <= MOST && names.every((name) => NAME.test(name)));
}

function clauseBefore({ block: { folded }, tokens }: Shape, cue: number): string {
  const { start } = tokens[cue]!.span;
  return /[^,;。]*$/.exec(folded.slice(Math.max(0, start - LONGEST), start))![0];
}

function memberName(shape: Shape, at: number): string {
  return nameOf(shape, shape.tokens[at]!).replace(/^其中[:,]?|(?:共|有|为)+$/g, '');
}

interface Member {
  readonly at: number;
  readonly name: string;
}

/** The one member that is called so; else the one whose name begins so, and where little is said goes on as the last name does. */
function calledSo(members: readonly Member[], name: string, last: string): number | undefined {
  const same = members.filter((member) => member.name === name);
  const isShort = name.length === 1;
  const alike = members.filter(
    (member) =>
      (member.name.startsWith(name) && (!isShort || isEndOf(member.name.slice(1), last.slice(1)))) ||
      (name === last && member.name.length > 1 && name.startsWith(member.name)),
  );
  const found = same.length > 0 ? same : alike;
  return found.length === 1 ? found[0]!.at : undefined;
}

/** 级 of C级 in D级, or in D级房屋. */
function isEndOf(rest: string, end: string): boolean {
  return rest !== '' && end.startsWith(rest);
}

const LONGEST = 40;
const MOST = 3;
const NAME = /^[\u4e00-\u9fa5A-Za-z\u2160-\u216b]{1,12}$/;
const ALL_OF_THEM = /(?:[两二三][项类者种])?(?:合计|共计?|总计)?的?$/;
const SHORTENED =
  /^([一二三四五甲乙丙丁A-E\u2160-\u2164])([一二三四五甲乙丙丁A-E\u2160-\u2164][级类等][\u4e00-\u9fa5]{0,8})$/;
/** 相对不起诉（含附条件不起诉） */
const WITHIN = /^([\u4e00-\u9fa5]{2,12})\((?:含|包括|包含|连同)([\u4e00-\u9fa5]{2,12})\)的?$/;
/** 相对不起诉（不含附条件不起诉） */
const APART = /\((?:不含|不包括|剔除|扣除)[^()]{1,16}\)的?$/;
const BOTH = /^[\u4e00-\u9fa5]{2,12}?(?:以及|[和与及、])[\u4e00-\u9fa5]{2,12}$/;
/** Words that begin with the clause and that 、 or 和 joins; what follows an amount (三级9台次、四级占) is a name of its own. */
const ENUMERATED = /(?:^|[,;:.()z])_(?:[、&c]_)+$/;
