import { type Block, chineseNumber, type Span } from '../../document';
import { industryBefore, isWholeName } from './industries';

/** Members of a list that stand without marks between them. Spans are relative to the block. */
export interface RunTogether {
  readonly span: Span;
  readonly members: readonly string[];
  /**
   * `sure`: a list however it is read; `likely`: two names that hardly make one; `possible`: only a report that parts
   * the same members elsewhere shows that they are two.
   */
  readonly strength: 'sure' | 'likely' | 'possible';
}

/** The lists in one line whose members run together. */
export function readLists({ folded }: Block): RunTogether[] {
  return [...readIndustries(folded), ...readPlaces(folded)];
}

/** What stands behind a list of industries: 等支柱产业, 等五大产业, 三大主导产业. */
const INDUSTRIES_FOLLOW =
  /(?:等)?((?:\d{1,2}|[一二两三四五六七八九十]{1,2})[大个类]|)(?:战略性)?(?:支柱|主导|传统|优势|特色|重点|新兴|骨干|制造|加工|工业|块状|富民|实体){0,3}(?:产业|行业|领域|工业|企业)/y;

/** So many industries in a row are a list; two are often one industry. */
const SURELY = 3;

function* readIndustries(folded: string): Iterable<RunTogether> {
  if (!/产业|行业|领域|工业|企业/.test(folded)) return;
  for (const match of folded.matchAll(/[等\d一二两三四五六七八九十]/g)) {
    const end = match.index;
    INDUSTRIES_FOLLOW.lastIndex = end;
    const follows = INDUSTRIES_FOLLOW.exec(folded);
    if (follows === null) continue;
    const members = membersBefore(folded, end);
    const count = countOf(follows[1]!);
    // Without 等 it is the number that makes them a list, so it has to be theirs.
    if (members.length < 2 || (folded[end] !== '等' && count !== members.length)) continue;
    const start = end - members.join('').length;
    const strength = members.length >= SURELY ? 'sure' : members.every(isWholeName) ? 'likely' : 'possible';
    yield { span: { start, end }, members, strength };
  }
}

function membersBefore(folded: string, end: number): string[] {
  const members: string[] = [];
  for (let at = end; members.length < MOST; ) {
    const name = industryBefore(folded, at);
    if (name === undefined) break;
    members.unshift(name);
    at -= name.length;
  }
  return members;
}

const MOST = 12;

function countOf(words: string): number | undefined {
  const number = words.slice(0, -1);
  return /^\d+$/.test(number) ? Number(number) : chineseNumber(number);
}

/** 石门村上屏村溪口村三个村: what is counted behind is what the members end with, and there are as many as the number says. */
const PLACES = ['村', '社区', '镇', '街道'].map(
  (kind) =>
    new RegExp(
      `((?:(?:(?!${kind})[\\u3400-\\u9fff]){1,4}${kind}){2,10})等?(?:这)?(\\d{1,2}|[两二三四五六七八九十])个?(?:行政|自然)?(?:${kind}|乡镇)`,
      'g',
    ),
);

const MAYBE_PLACES =
  /(?:村|社区|镇|街道)等?这?(?:\d{1,2}|[两二三四五六七八九十])个?(?:行政|自然)?(?:村|社区|镇|街道|乡镇)/;

function* readPlaces(folded: string): Iterable<RunTogether> {
  if (!MAYBE_PLACES.test(folded)) return;
  for (const pattern of PLACES) {
    for (const match of folded.matchAll(pattern)) {
      const run = match[1]!.replace(BEFORE_PLACES, '');
      const members = run.match(/.+?(?:村|社区|镇|街道)/g) ?? [];
      if (members.length !== (Number(match[2]) || chineseNumber(match[2]!)) || !members.every(isName)) continue;
      const end = match.index + match[1]!.length;
      yield { span: { start: end - run.length, end }, members, strength: 'sure' };
    }
  }
}

/** Words that come before the first place and are none of its name. */
const BEFORE_PLACES =
  /^(?:完成|推进|启动|建设|实施|开展|打造|建成|新建|改造|提升|确定|选择|选取|涉及|包括|覆盖|惠及|其中|在|对|将|把|以|为|由)/;

/** A member is the name of one place, not a kind of place: 示范村, 中心村, 全村, and not 石门村和上屏村. */
function isName(member: string): boolean {
  return !/^.?(?:示范|中心|重点|行政|自然|特色|美丽|乡|农|新|全|各|每|本|该|整|城中|城郊|移民|贫困|精品|一般|薄弱|经济强)(?:村|社区|镇|街道)$|[和及与或、个]/.test(
    member,
  );
}
