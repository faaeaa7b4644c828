export { activeElementOf } from './activeElement.ts';
export { ErrorNotice, type ErrorNoticeProps } from './ErrorNotice.tsx';
export { fileName } from './fileName.ts';
export type { Formatters } from './formatters.ts';
export type { Highlight, HighlightDetails, HighlightProps } from './highlight.ts';
export { LazyForm, type LazyFormProps } from './LazyForm.tsx';
export { LazyPiece, type LazyPieceProps } from './LazyPiece.tsx';
export { type LazyPart, type LoadedPart, prepareLazyPart, useLazyPart } from './lazyPart.ts';
export {
  type Catalogue,
  type EnglishWords,
  type FirstMessages,
  isolate,
  type MessageKey,
  type Messages,
  type MessagesWith,
  type MoreKey,
  type MoreMessages,
  type PluralMessage,
  type Translate,
} from './messages.ts';
export { Notice, type NoticeProps } from './Notice.tsx';
export { PieceBoundary } from './PieceBoundary.tsx';
export { directionOf } from './plain/direction.ts';
export {
  type ReportContextValue,
  ReportProvider,
  type ReportProviderProps,
  useReport,
} from './ReportProvider.tsx';
export { type Refresh, RefreshProvider, type RefreshProviderProps, useRefresh } from './refresh.ts';
export { Segments, type SegmentsDetails, type SegmentsProps } from './Segments.tsx';
export { displayDomain, displaySender, domainOf, SenderName } from './SenderName.tsx';
export { saveBlob } from './saveBlob.ts';
export { type AnswerResult, toSourceError, useAnswer } from './useAnswer.ts';
export { useControllableState } from './useControllableState.ts';
export { useFocusLater } from './useFocusLater.ts';
export { type PivotResult, usePivot } from './usePivot.ts';
export { askPivots, type PivotsResult, usePivots } from './usePivots.ts';
export { usePrinting } from './usePrinting.ts';
