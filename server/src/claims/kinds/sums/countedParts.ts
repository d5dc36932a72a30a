import { chineseNumber } from '../../../document';
import type { Shape } from '../../shape';
import type { List } from './sumLists';
import type { Part } from './sumParts';

/**
 * The parts of a list that the words before it count, so that it has all of them: 分四块使用：…, 分三批下达：…, 第一至第四种形态分别为….
 */
export function countedParts(shape: Shape, { link, parts, beginnings }: List): readonly Part[] | undefined {
  const count = countIn(link);
  const counted = count === undefined ? undefined : [parts, ...beginnings].find(({ length }) => length === count);
  return counted && areInTurn(shape, counted, /[^,]:/.test(link) ? ANNOUNCED : MARKED) ? counted : undefined;
}

/**
 * Members that 、 or ； parts, or that are numbered, or behind a colon (分为三类：甲类49个，乙类29个，…) a comma; 分两期建设，一期投资3亿元，已完成2亿元 goes on
 * with something else.
 */
function areInTurn({ block: { folded } }: Shape, parts: readonly Part[], mark: RegExp): boolean {
  const names = parts.map(({ name }) => name.replace(/^其中[,:]?/, ''));
  if (names.some((name) => /已|完成|到位|剩|[去上]年/.test(name))) return false;
  if (names.every((name) => NUMBERED.test(name))) return true;
  return parts
    .slice(1)
    .every(({ figure }, at) => mark.test(folded.slice(parts[at]!.figure.span.end, figure.span.start)));
}

/** Behind a member, perhaps with a remark in brackets. */
const MARKED = /^[\u4e00-\u9fa5]{0,6}(?:\([^()]{0,60}\))?[、;和及]/;
const ANNOUNCED = new RegExp(MARKED.source.replace('[、', '[,、'));
const NUMBERED = /^(?:首[批期年]|第?[一二三四五六七八九十\d]|[A-Z甲乙丙丁])/;

function countIn(link: string): number | undefined {
  if (FORMS.test(link)) return 4;
  const numeral = DIVIDED.exec(link)?.[1];
  return numeral === undefined ? undefined : numberOf(numeral);
}

/** A small number in either script. */
export function numberOf(numeral: string): number | undefined {
  const count = /^\d/.test(numeral) ? Number(numeral) : chineseNumber(numeral);
  return count !== undefined && count >= 2 && count <= 20 ? count : undefined;
}

const DIVIDED =
  /[,、;]?(?:按|共|具体)?(?:划|拆)?分(?:为|成|作)?([两二三四五六七八九十]|1?\d)个?(?:大)?(?:块|批次?|年度?|部分|类别?|期|档次?|级|片区?|段|路|标段|阶段|方面|用途|渠道|板块|领域)(?!左右|以上)[^,。;:\d]{0,8}(?:[:,]|分别)/;

/** The four forms of supervision within the Party, which 《中国共产党党内监督条例》第七条 names; nothing lies beside them. */
const FORMS = /(?:第一(?:种)?(?:至|到|、第?二(?:种)?、第?三(?:种)?、)第?四种形态|四种形态)[^,;。\d]{0,6}分别/;
