import type { LineReader } from '../lineReader';
import { readBracketedShares } from './bracketedShares';
import { readCaseloads } from './caseload';
import { readCountedRates } from './countedRates';
import { readDetectionRates } from './detectionRates';
import { readDoneElsewhere } from './doneElsewhere';
import { readGradeRates } from './gradeRates';
import { readGroupRates } from './groupRates';
import { readJointShares } from './jointShares';
import { readNotDoneRates } from './notDoneRates';
import { readOverallRates } from './overallRates';
import { readSharesOfOwnList } from './ownListShares';
import { readPeerShares } from './peerShares';
import { readPovertyRates } from './poverty';
import { readProvenWholes } from './provenWholes';
import { readQuarterShares } from './quarterShares';
import { readSharesWithRest } from './restShares';
import { readSharesBehindEach } from './sharesBehindEach';
import { readSharesEachNamed } from './sharesEachNamed';
import { readSharesTogether } from './sharesTogether';
import { readSharesOfShort } from './shortWholes';
import { readTenthShares } from './tenthShares';

/** The readers of shares that have a form of their own, in the order in which they are asked: of one rate the first that says anything is heard. */
export const MORE_READERS: readonly LineReader[] = [
  readSharesBehindEach,
  readPeerShares,
  readBracketedShares,
  readCaseloads,
  readJointShares,
  readSharesTogether,
  readSharesEachNamed,
  readNotDoneRates,
  readOverallRates,
  readGradeRates,
  readDetectionRates,
  readDoneElsewhere,
  readSharesOfShort,
  readProvenWholes,
  readCountedRates,
  readGroupRates,
  readSharesWithRest,
  readSharesOfOwnList,
  readQuarterShares,
  readTenthShares,
  readPovertyRates,
];
