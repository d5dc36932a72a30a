import type { Fact, FactTopic, ReportFacts, SentencePrint } from '../claims';

/** A fact of another report. */
export interface Stated {
  readonly report: ReportFacts;
  readonly fact: Fact;
}

/** A sentence of another report. */
export interface Repeated {
  readonly report: ReportFacts;
  readonly print: SentencePrint;
}

/**
 * The other reports of one report's place, as far as they must agree with it: its own other versions (drafts, copies) are left
 * out. Answers are ordered by path, then by place in the report.
 */
export interface Others {
  /** What the others state on a topic. Nothing where more state it than anybody could have written: then they are copies. */
  stating(topic: FactTopic): readonly Stated[];
  /** Where the others have the sentence, word for word and figure for figure. */
  repeating(print: SentencePrint): readonly Repeated[];
}
