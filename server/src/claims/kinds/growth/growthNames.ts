import { type Shape, type ShapeMatch, type Token, tokenText } from '../../shape';
import { nameOf } from '../common/ratio';
import { USUAL } from './growthApart';

/** 人均纯收入为1996元，比上年人均纯收入1848元增长8%: between the year and the base stands nothing but the name of the level, or that it is a mean (多年同期均值). */
export function isNamedAgain(shape: Shape, match: ShapeMatch): boolean {
  const named = match.group(2);
  if (match.letters(2) === '' || !named) return true;
  if (USUAL.test(tokenText(shape, named)) || KIND.test(tokenText(shape, named))) return true;
  const name = tokenText(shape, named).replace(/^的|[为达到是]+$/g, '');
  const before = shape.block.folded.slice(0, match.group(1)!.span.start).replace(/[为达到了是]+$/, '');
  return name.length >= 2 && before.endsWith(name);
}

/** Of what kind last year's figure is: 比上年决算数15.8亿元. */
const KIND = /^(?:决算|执行|完成|实际|实绩|快报)(?:数|额)?的?$/;

/** 贷款余额2184亿元，增长9.8%，上年同期各项贷款余额为1989亿元: the base goes by the level's name, or by none. */
export function isNamedAlike(shape: Shape, words: Token | undefined, level: Token): boolean {
  if (!words) return true;
  const [again, own] = [tokenText(shape, words), nameOf(shape, level)].map((name) =>
    name.replace(/[为达到是有]+$/, ''),
  );
  return again!.length >= 2 && own !== '' && (own!.endsWith(again!) || again!.endsWith(own!));
}
