import { bodyIn, bodyOf } from './narrow';
import type { Statement } from './statement';

/** What the sentences of a line say of the names that follow without a scope of their own. */
export interface Inherited {
  /** The scope of what a 其中 divides: 服务 in 服务进出口额5亿元，其中出口额3亿元. */
  readonly whole: string;
  /** Whose the amounts are: 市本级, 建设银行石门支行, 云溪镇. */
  readonly body: string;
  /** The level of government: 市 of 全市存款余额6830亿元；贷款余额5970亿元, whatever the report is of. */
  readonly realm: string;
}

export const NOBODYS: Inherited = { whole: '', body: '', realm: '' };

/**
 * Behind 其中，出口额3亿元；进口额2亿元 the name that stands alone is of the same whole as the one before the semicolon; the other half of
 * a trade may be so behind a full stop too. Behind 市本级收入18亿元；支出21亿元 it is of the same body, and in the rest of the line may be.
 */
export function inheritScope(own: Statement, { whole, body, realm }: Inherited, goesOn: boolean): Statement {
  const statement = goesOn && own.realm === '' && realm !== '' ? { ...own, realm } : own;
  if (statement.scope !== '') return statement;
  // A paragraph that begins with a town may go on with what that town is in.
  const ownBody = goesOn ? body : bodyIn(body, false);
  const isOfWhole = goesOn || TRADE.test(statement.name);
  const scope = (isOfWhole && whole) || (own.realm === '' && own.known ? ownBody : '');
  return scope === '' ? statement : { ...statement, scope };
}

/** What a sentence hands on: `own` are its statements as its own words name them, `all` those of the line with what they inherited. */
export function handedOn(
  own: readonly Statement[],
  all: readonly Statement[],
  before: Inherited,
  goesOn: boolean,
): Inherited {
  const last = own.length > 0 ? all.at(-1) : undefined;
  return {
    whole: scopeOfWhole(own, all) ?? (goesOn ? before.whole : ''),
    body: last ? bodyOf(last) : before.body,
    realm: last?.realm ?? (goesOn ? before.realm : ''),
  };
}

function scopeOfWhole(found: readonly Statement[], all: readonly Statement[]): string | undefined {
  const part = found.findIndex(({ subset }) => subset);
  if (part < 0) return undefined;
  let at = all.length - found.length + part - 1;
  while (at >= 0 && all[at]!.subset) at -= 1;
  return all[at]?.scope;
}

/** 服务出口额3亿元，进口额2亿元: the other half of a trade is of the same goods or services. */
export const TRADE = /^(?:进出口|出口|进口)总额$/;
