export {
  type UnusualActivity,
  type UnusualFlag,
  type UnusualKind,
  type UnusualQuery,
  type Usual,
  unusualKinds,
} from './activity.ts';
