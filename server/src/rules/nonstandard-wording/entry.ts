import type { Severity } from '../rule';

/**
 * Forms that are wrong for one reason. It is data that people read and add to, so everything is words parted by spaces.
 * In all of them `#` stands for a number (35, 1.2万, 三), `^` for the beginning of a clause and `$` for its end.
 */
export interface WordingGroup {
  /** `帐户→账户 帐目→账目`; `|` parts several right forms, and the number of the wrong form is that of the right one. */
  readonly forms: string;
  /** One of these must stand right before the wrong form. */
  readonly precededBy?: string;
  /** One of these must stand right behind it. */
  readonly followedBy?: string;
  /** Correct phrases that happen to contain a wrong form: 究竟相 contains 竟相. */
  readonly except?: string;
  /** A company or a place may be called that, and stays as it was registered: 弘杨建设有限公司. */
  readonly mayBeName?: boolean;
  /**
   * A warning, which is the default, is wrong wherever the group admits it, and has a safe repair if it has one right form.
   * Information is for what a person must judge, a hint for style.
   */
  readonly severity?: Exclude<Severity, 'error'>;
  /** False where the one right form is likely and no more. */
  readonly safe?: boolean;
  /** Why it is wrong, and on whose authority: one sentence in each language. */
  readonly zh: string;
  readonly en: string;
}

/** One wrong form with its right ones. */
export interface Wording {
  readonly wrong: string;
  /** The likeliest first. */
  readonly right: readonly string[];
  readonly group: WordingGroup;
}

/** The forms of all groups, one by one. */
export function wordingsOf(groups: readonly WordingGroup[]): readonly Wording[] {
  return groups.flatMap((group) =>
    wordsOf(group.forms).map((pair) => {
      const [wrong = '', right = ''] = pair.split('→');
      return { wrong, right: right.split('|'), group };
    }),
  );
}

/** The words of a list; undefined is an empty list. */
export function wordsOf(list: string | undefined): readonly string[] {
  return list?.split(/\s+/).filter((word) => word !== '') ?? [];
}
