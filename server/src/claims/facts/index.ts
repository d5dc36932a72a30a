export type {
  Fact,
  FactTopic,
  Finality,
  Place,
  ReportFacts,
  ReportKind,
  SentencePrint,
} from './facts';
export { owned } from './hash';
export { isSamePlace } from './place';
export { readFacts } from './readFacts';
export { baseTopic, isSameTopic, periodBefore, ratesWithLevels, topicKey } from './topics';
export { areVersions } from './versions';
