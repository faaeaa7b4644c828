export {
  type UnusualActivity,
  type UnusualFlag,
  type UnusualKind,
  type UnusualQuery,
  type Usual,
  unusualKinds,
} from './activity.ts';
export { type Comparison, compareWithUsual } from './compareWithUsual.ts';
export { findUnusual } from './findUnusual.ts';
export { maxFlags } from './flagList.ts';
export { maxJudgedDays, minimumHistoryDays } from './judgedDays.ts';
export { modifiedZScore } from './score.ts';
