import type { Figure } from '../../../figures';
import type { Claim } from '../../claim';
import { printed } from '../../expression';
import { sumRelation, type Term, termOf } from '../../relation';
import { type Shape, type Token, withoutAsides } from '../../shape';
import { verify } from '../../verify';
import { slipOnly } from '../common/doubted';
import { clauseOf } from '../common/ratio';

/**
 * What is left of those who came when those who went are taken off: 新增规上企业11家，退出4家，净增7家; 净增2100户（新登记3200户、注销1100户）; 迁入320人，迁出480人，净流出160人.
 * Whoever else came or went may be left out of the sentence, so that a difference is information.
 */
export function* readNetChanges(shape: Shape): Generator<Claim> {
  if (!MAYBE.test(shape.text)) return;
  const seen = new Set<Figure>();
  const plain = withoutAsides(shape);
  for (const line of plain ? [shape, plain] : [shape]) {
    for (const claim of netChangesOf(line)) {
      const net = claim.operands[0]!.figure!;
      if (!seen.has(net)) yield claim;
      seen.add(net);
    }
  }
}

const MAYBE = /净[增减流]|[比较](?:[上去]年[末底]|年初)[增减]/;
/** More kinds of coming and going are not told in one sentence. */
const LONGEST = 7;

interface Entry {
  readonly is: 'in' | 'out' | 'net';
  readonly sign: 1 | -1;
  readonly figure: Figure;
  /** The mark or word behind it. */
  readonly next: string;
  /** Others are told of behind it: 净增21家（另有2家合并）. */
  readonly isOpen: boolean;
  /** Of births and deaths alone `balance` tells. */
  readonly isNatural: boolean;
  /** A change against the beginning of the year that is not called 净. */
  readonly isPlain?: boolean;
}

function* netChangesOf(shape: Shape): Generator<Claim> {
  let run: Entry[] = [];
  // 嫁入3人、迁入9人、迁出5人，净增7人: what stands before those that are read may have come or gone too.
  let unknown: Figure | undefined;
  for (const [index, token] of shape.tokens.entries()) {
    if (token.letter === '.' || token.letter === ';') [run, unknown] = [[], undefined];
    if (token.letter !== 'Q') continue;
    const entry = entryOf(shape, token, shape.letters[index + 1] ?? '.');
    if (entry === 'part') continue;
    if (!entry && FLOW.test(clauseOf(shape, token))) unknown = token.figure;
    if (!entry || (run.length > 0 && !areAlike(run[0]!.figure, entry.figure))) run = [];
    if (!entry) continue;
    run = [...run, entry].slice(-LONGEST);
    const claim = claimOf(run);
    if (!claim || (claim.verdict !== 'holds' && unknown && areAlike(unknown, entry.figure))) continue;
    yield claim;
    run = [];
  }
}

/** What a figure says of the change; a part of another figure says nothing of it, and any other word breaks off. */
function entryOf(shape: Shape, token: Token, next: string): Entry | 'part' | undefined {
  const figure = token.figure!;
  const name = clauseOf(shape, token);
  const net = NET.exec(name);
  if (/^其中/.test(name) || (!net && /^(?:年末|期末)/.test(name))) return 'part';
  // 较年初净减16人 is what those who came and went since then have left.
  if (figure.qualifier !== 'exact' || OTHER.test(net ? name.replace(SINCE, '') : name)) return undefined;
  const { end } = figure.span;
  const behind = shape.block.folded.slice(end, end + 14);
  const told = { figure, next, isOpen: OTHERS.test(behind), isNatural: /出生|死亡/.test(name) };
  if (net) return { ...told, is: 'net', isPlain: !net[0].startsWith('净'), sign: /减|流出/.test(net[0]) ? -1 : 1 };
  if (LEAVES.test(name)) return { ...told, is: 'out', sign: -1 };
  if (COMES.test(name)) return { ...told, is: 'in', sign: 1 };
  // 新办847人，全县持证18326人，较上年末增加235人: the level that the change is of.
  return LEVEL_OF.test(behind) ? 'part' : undefined;
}

const SINCE = /[比较](?:[上去]年[末底]|年初|期初)(?=净|[增减])/;
const LEVEL_OF = /^[\u4e00-\u9fa5]{0,3},[比较](?:[上去]年[末底]|年初|期初)净?[增减]/;
const OTHERS = /^[\u4e00-\u9fa5]{0,4}[,;、(](?:另|此外|还有|同时有)/;
/** A deed upon so many, and no level: 合并2家, 嫁入3人. */
const FLOW =
  /^(?!现|原|年[初末]|期[初末]|上年|去年)[\u4e00-\u9fa5]{0,4}[入出并转迁移退除生亡婚嫁][\u4e00-\u9fa5]{0,3}$/;
const OTHER = /比|较|平均|每|目标|计划|任务|预计|力争|累计/;
/** 较年初增加14家 is as much a net change as 净增14家, though less sure to be of the same that came and went. */
const NET =
  /(?:净(?:增[加长]?|减少?|流[入出])|(?<=[比较](?:[上去]年[末底]|年初|期初))(?:增加?|减少?))(?:经营主体|市场主体|企业|人口|党员|数)?(?:共|为|达到?|了)*$/;
const COMES =
  /(?:新(?:增|建|设|培育|认定|登记|纳入|入库|入统|开办|发展|开户|签约|吸纳|接收)|升规|入规|入库|入统|纳入|出生|迁入|流入|转入|调入|引进|投放|增加|新办|新成立|组建|新招|录用|新识别)[\u4e00-\u9fa5“”"]{0,12}$/;
const LEAVES =
  /(?:退(?:出|库|规|统|市)|撤并|报废|拆除|降规|停业|脱困|注销|吊销|关停|死亡|去世|迁出|流出|转出|调出|撤销|关闭|淘汰|清退|减少|销户|收回|偿还|归还|剔除|移出|解除|离职|退休)[\u4e00-\u9fa5“”"]{0,8}$/;

/** Those who came, those who went and what is left, which comes last, or first with the others in brackets behind it. */
function claimOf(run: readonly Entry[]): Claim | undefined {
  const nets = run.filter(({ is }) => is === 'net');
  const [net] = nets;
  const isFirst = net !== undefined && run[0] === net && net.next === '(';
  const isComplete = run.at(-1) === net || (isFirst && run.at(-1)!.next === ')');
  if (!net || nets.length > 1 || !isComplete) return undefined;
  const flows = run.filter(({ is }) => is !== 'net');
  if (new Set(flows.map(({ is }) => is)).size < 2) return undefined;
  if (!isFirst && flows.length === 2 && flows.every(({ isNatural }) => isNatural)) return undefined;
  const [first, ...others] = [...flows].sort((a, b) => b.sign * net.sign - a.sign * net.sign);
  const [start = '', ...rest] = printed(first!.figure, ...others.map(({ figure }) => figure));
  const terms = others.map((entry): Term => {
    return { role: 'change', figure: entry.figure, sign: entry.sign === net.sign ? 1 : -1 };
  });
  const expression = start + rest.map((text, at) => ` ${terms[at]!.sign < 0 ? '−' : '+'} ${text}`).join('');
  const relation = sumRelation(termOf('current', net.figure), [termOf('base', first!.figure), ...terms], expression);
  const claim = verify({ kind: 'difference', relation });
  // Of several that came only some may be of the same kind as what is left, and others may be told of behind it.
  if ((flows.length > 2 || net.isOpen) && claim.verdict !== 'holds') return undefined;
  if (net.isPlain && !(isFirst ? slipOnly(claim, 2) : isOwnSlip(claim, net.figure))) return undefined;
  return { ...claim, basis: claim.basis ?? 'subset' };
}

/** A slip in the change itself: any other may make up for someone who is not told of. */
function isOwnSlip({ verdict, repairs }: Claim, { numberSpan }: Figure): boolean {
  return verdict === 'holds' || repairs.some(({ span, distance }) => span.start === numberSpan.start && distance <= 1);
}

function areAlike(one: Figure, other: Figure): boolean {
  return one.unit !== undefined && one.unit.text === other.unit?.text;
}
