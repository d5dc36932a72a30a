import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import type { Relation } from '../../relation';
import { inOrder, matches, type Shape, type ShapeMatch, type Token, tokenText, withoutAsides } from '../../shape';
import { verify } from '../../verify';
import { ofComparedLevel } from '../means/eachBefore';
import { FORMS_APART } from './growthApart';
import {
  basisOf,
  isAgainstThird,
  isBaseYear,
  isOfRealThing,
  isOneStep,
  isYearBefore,
  sameComparison,
  twoYears,
} from './growthBasis';
import { EACH } from './growthEach';
import { ADVERBS, type Form, MEANWHILE, RATE } from './growthForm';
import { ofLevel, ofLevelNow, ofStatedBase } from './growthHead';
import { MULTIPLES } from './growthMultiples';
import { isNamedAgain, isNamedAlike } from './growthNames';
import { FORMS_FAR, FORMS_OF_BASE, FORMS_OF_LAST_YEAR } from './growthOfBase';
import { change, levels, multiple } from './growthRelations';
import { overNamedYears, overYears } from './growthYears';

/**
 * Growth claims of one line: a base, a current level and the rate between them, in whatever order the sentence has them;
 * or a level with its increase and its rate. A rate beside a single level is no claim, since the base is not stated.
 */
export function readGrowth(shape: Shape): Claim[] {
  if (!/[rdMNP]/.test(shape.letters)) return [];
  const claimed = new Set<Figure>();
  const claims = readForms(shape, claimed);
  const plain = withoutAsides(shape);
  return plain ? [...claims, ...readForms(plain, claimed)] : claims;
}

function readForms(shape: Shape, claimed: Set<Figure>): Claim[] {
  const claims: Claim[] = [];
  for (const { mayMatch, pattern, read } of READY) {
    if (!mayMatch(shape.letters)) continue;
    for (const match of matches(shape, pattern)) {
      if (isOfRealThing(shape, match)) continue;
      for (const relation of read(shape, match)) {
        const rate = relation.terms[relation.stated]!.figure;
        if (claimed.has(rate)) continue;
        claimed.add(rate);
        claims.push(growthClaim(shape, match, relation));
      }
    }
  }
  return claims;
}

/** A mean over years is compounded over the stated span; without one, or at constant prices, nothing follows from the levels. */
function growthClaim(shape: Shape, match: ShapeMatch, relation: Relation): Claim {
  const { basis, years, isOpen } = basisOf(shape, match, relation);
  const [, current, rate] = relation.terms;
  if (basis === 'averaged' && !isOpen && rate?.role === 'rate' && current?.role === 'current') {
    const claim = years ? overYears(relation, years) : overNamedYears(shape, match, relation);
    if (claim) return claim;
  }
  return verify({ kind: 'growth', relation, ...(basis && { basis }) });
}

const COMMA = '[,、(;]?';
/** 增加3360万元 between the two levels and their rate. */
const CHANGED = `(?:${ADVERBS}[rd]${ADVERBS}Q[,、])?`;
/** 比上年增加650万元，比预算2010万元少173万元: by how much something is more stands between it and what else is said of it. */
const COMPARED = '(?:[,(]c(?:y?_?[rd]|[_gyv]{1,3}Q[_rd])Q\\)?)?';
/** 较去年同期的355起，下降101起，下降28.5%; 今年8400万元，去年7500万元，增加900万元: what is compared with is the base, not the level. */
const LEVEL = '(?<!cyv?|Q_?\\)?[,;(]y[vk]?)(Q)';
/** 由1200万元增加到1500万元；由42家企业增加到63家企业 */
const FROM_TO = 'f(y?)_?(Q)_?[,(]?(y?)([UDt])y?_?(Q)(?:_(?=[,、(;]))?\\)?';
const FORMS: readonly Form[] = [
  ...FORMS_OF_LAST_YEAR,
  // 由1200万元增加到1500万元，增长25%；从…增至…，净增300万元，增长25%
  {
    needs: 'f Q UDt Q',
    pattern: new RegExp(`${FROM_TO}${COMMA}(?:${ADVERBS}[rd]Q${COMMA})?(${ADVERBS})([rd])${ADVERBS}${RATE}`, 'dg'),
    read: (shape, match) =>
      isOneStep(shape, match, 1, 5, 6)
        ? levels(shape, match.group(2)!, match.group(5)!, match.group(8)!, match.group(7)!)
        : [],
  },
  // 由21家增加到42家，翻一番
  {
    needs: 'f Q UDt Q N',
    pattern: new RegExp(`${FROM_TO}${COMMA}${ADVERBS}v?(N)`, 'dg'),
    read: (shape, match) => levels(shape, match.group(2)!, match.group(5)!, match.group(6)!, match.group(4)!),
  },
  // 由18万件增加到65万件，是2020年的3.6倍，是原来的3.6倍
  {
    needs: 'f Q UDt Q M',
    pattern: new RegExp(`${FROM_TO}[,、][Ut]?([y_])(M)`, 'dg'),
    read: (shape, match) =>
      match.letters(6) === '_' ? formerMultiple(shape, match) : match.letters(1) === '' ? multipleIn(match) : [],
  },
  // 城镇由…增加到…，农村由…增加到…，分别增长6%和8%
  {
    needs: 'f Q UDt Q f L PMF',
    pattern: /((?:fy?_?Q_?y?[UDt]y?_?Q_?[,、;&]_?){2,})n?Ln?([rd])((?:[PMF][、,&]?)+)/dg,
    read: respectively,
  },
  // 增长25%，由1200万元增加到1500万元
  {
    needs: 'rd PMNF f Q UDt Q',
    // Not from the middle of its adverbs: without 同比 the rate would be of another time.
    pattern: new RegExp(`(?<![nhaksyv])(${ADVERBS})([rd])${RATE}[,、(]${FROM_TO}`, 'dg'),
    read: (shape, match) =>
      isOneStep(shape, match, 4, 8, 1)
        ? levels(shape, match.group(5)!, match.group(8)!, match.group(3)!, match.group(2)!)
        : [],
  },
  // 完成4860万元，比上年同期的1500万元增长224%；由上年的72万人次增加14.4万人次，增长20%; not 由72万人次增长20%到86.4万人次
  {
    needs: 'Q cf y Q rd',
    pattern: new RegExp(
      `(?<!cy?_?[rd])(Q)_?${COMPARED}${MEANWHILE}[,(]?[cf]yv?(_?)(Q)${COMMA}(?:[rd]Q${COMMA})?k?([rd])${RATE}(?![,、]?[UDtv]?Q)`,
      'dg',
    ),
    read: (shape, match) => {
      if (!isNamedAgain(shape, match)) return [];
      const [current, base, word, rate] = [1, 3, 4, 5].map((group) => match.group(group)!) as [
        Token,
        Token,
        Token,
        Token,
      ];
      const relate = (level: Token) => levels(shape, base, level, rate, word);
      const ofHead = () => ofStatedBase(shape, match.position(1), relate)[0];
      const compared = ofComparedLevel(shape, [current, base], 'growth', (level) => relate(level)[0], ofHead);
      return compared ? [compared] : [];
    },
  },
  // 与去年同期的1286户相比，今年新登记企业达1493户，增幅为16.1%
  {
    needs: 'c y Q n Q rd P',
    pattern: new RegExp(`c(y)_?(Q)n,?[y_v]{0,4}(Q)_?[,、]${ADVERBS}([rd])${RATE}`, 'dg'),
    read: (shape, match) => levels(shape, match.group(2)!, match.group(3)!, match.group(5)!, match.group(4)!),
  },
  // 去年完成1500万元，今年完成4860万元，同比增长224%; 今年上半年完成4860万元，去年同期1500万元，增加3360万元，增长224%
  {
    needs: 'y Q y Q rd',
    pattern: new RegExp(
      `(y)v?s?(_)?v?s?(Q)_?[,;.](y)v?s?(_)?v?s?(Q)[,(]${CHANGED}${ADVERBS}([rd])${ADVERBS}${RATE}`,
      'dg',
    ),
    read: (shape, match) => {
      const levelsByYear = twoYears(shape, match);
      return levelsByYear && !isAgainstThird(shape, match)
        ? levels(shape, ...levelsByYear, match.group(8)!, match.group(7)!)
        : [];
    },
  },
  // 完成4860万元（去年同期1500万元），同比增长224%
  {
    needs: 'Q ,( y Q rd',
    pattern: new RegExp(`(Q)_?[,(](y)v?(Q)\\)?[,;(]${CHANGED}${ADVERBS}([rd])${ADVERBS}${RATE}`, 'dg'),
    read: (shape, match) =>
      isYearBefore(match.group(2), match.group(1))
        ? ofLevelNow(shape, match, (level) => levels(shape, match.group(3)!, level, match.group(5)!, match.group(4)!))
        : [],
  },
  // 信访总量309件次，同比下降25%（去年同期412件次）
  {
    needs: 'Q rd PMF y Q',
    pattern: new RegExp(`(Q)_?${COMPARED}[,、]${ADVERBS}([rd])${ADVERBS}([PMF])[(,](y)(_?)v?(Q)(?=[,;.)])`, 'dg'),
    read: (shape, match) =>
      isBaseYear(shape, match, match.group(4), match.group(1)) && isNamedAlike(shape, match.group(5), match.group(1)!)
        ? ofLevelNow(shape, match, (level) => levels(shape, match.group(6)!, level, match.group(3)!, match.group(2)!))
        : [],
  },
  // 在1500万元的基础上增长20%，达到1800万元
  {
    needs: 'Q b',
    pattern: new RegExp(`(Q)b${ADVERBS}([rd])${RATE}[,、]?[UDtv]?(Q)`, 'dg'),
    read: (shape, match) => levels(shape, match.group(1)!, match.group(4)!, match.group(3)!, match.group(2)!),
  },
  // 税收8650万元，增收650万元，增长8.1%；…，为预算的102%，比上年增加650万元，增长8.1%
  {
    needs: 'Q rd Q rd',
    pattern: new RegExp(`${LEVEL}\\)?${MEANWHILE}[,(、](${ADVERBS})([rd])(Q)[,、](${ADVERBS})([rd])${RATE}`, 'dg'),
    read: (shape, match) =>
      sameComparison(shape, match, 2, 5)
        ? ofLevel(shape, match, (level) =>
            change(level, match.group(4)!, match.group(7)!, match.group(3)!, match.group(6)!),
          )
        : [],
  },
  // 立案63件，同比多9件，增长16.7%
  {
    needs: 'Q rd PMF',
    pattern: new RegExp(`${LEVEL}\\)?[,(、](${ADVERBS})(_)(Q)[,、](${ADVERBS})([rd])${RATE}`, 'dg'),
    read: (shape, match) => {
      const word = moreOrLess(shape, match.group(3)!);
      // 新增9件 alone is no increase of what stands before it.
      if (/新增$/.test(tokenText(shape, match.group(3)!)) && !match.letters(2).includes('c')) return [];
      return word && sameComparison(shape, match, 2, 5)
        ? ofLevel(shape, match, (level) => change(level, match.group(4)!, match.group(7)!, word, match.group(6)!))
        : [];
    },
  },
  // 税收8650万元，增长8.1%、增收650万元
  {
    needs: 'Q rd PMF rd Q',
    pattern: new RegExp(`${LEVEL}\\)?${MEANWHILE}[,(、](${ADVERBS})([rd])${RATE}[,、](${ADVERBS})([rd])(Q)`, 'dg'),
    read: (shape, match) =>
      sameComparison(shape, match, 2, 5)
        ? ofLevel(shape, match, (level) =>
            change(level, match.group(7)!, match.group(4)!, match.group(6)!, match.group(3)!),
          )
        : [],
  },
  // 销售额6480万元，是上年1800万元的3.6倍；余额126亿元，为上年末112.5亿元的112%
  {
    needs: 'Q MP',
    pattern: /(Q)[,、]?t?(y)_?(Q)([MP])/dg,
    read: (shape, match) =>
      isOfBase(shape, match)
        ? ofStatedBase(shape, match.position(1), (level) => multiple(match.group(3)!, level, match.group(4)!))
        : [],
  },
  ...FORMS_APART,
  ...MULTIPLES,
  ...EACH,
  ...FORMS_OF_BASE,
  ...FORMS_FAR,
];
const READY = FORMS.map((form) => ({ ...form, mayMatch: inOrder(form.needs) }));

/** 多9件, 较年初新增9件 and 少9件 are of the same direction as an increase and a decrease. */
function moreOrLess(shape: Shape, word: Token): Token | undefined {
  const text = tokenText(shape, word);
  return /^(?:多|净?新增)$/.test(text)
    ? { ...word, letter: 'r' }
    : text === '少'
      ? { ...word, letter: 'd' }
      : undefined;
}

/** 是上年1800万元的3.6倍: a rate of the base; a per cent must be said to be all of it (为…的112%). */
function isOfBase({ block: { folded } }: Shape, match: ShapeMatch): boolean {
  const [year, rate] = [match.group(2)!, match.group(4)!];
  if (folded[rate.span.start - 1] !== '的') return false;
  return rate.letter === 'M' || /[为是当于]$/.test(folded.slice(0, year.span.start).slice(-2));
}

function multipleIn(match: ShapeMatch): readonly Relation[] {
  return multiple(match.group(2)!, match.group(5)!, match.group(7)!);
}

/** 原来 is the level that the change began with. */
function formerMultiple(shape: Shape, match: ShapeMatch): readonly Relation[] {
  return /^(?:原来|原先|之前|以前|过去|当初)的?$/.test(tokenText(shape, match.group(6)!)) ? multipleIn(match) : [];
}

/** As many rates as pairs of levels, in the same order; any other number is nobody's rate for sure. */
function respectively(shape: Shape, match: ShapeMatch): readonly Relation[] {
  const tokens = (group: number, letters: RegExp) =>
    shape.tokens
      .slice(match.position(group), match.position(group) + match.letters(group).length)
      .filter((token) => letters.test(token.letter));
  const ends = tokens(1, /Q/);
  const rates = tokens(3, /[PMF]/);
  if (ends.length !== rates.length * 2) return [];
  return rates.flatMap((rate, i) => levels(shape, ends[i * 2]!, ends[i * 2 + 1]!, rate, match.group(2)!));
}
