import { WidgetCard as ReadyMade } from './WidgetCard.tsx';
import { WidgetCardActions } from './WidgetCardActions.tsx';
import { WidgetCardDelta } from './WidgetCardDelta.tsx';
import { WidgetCardDescription } from './WidgetCardDescription.tsx';
import { WidgetCardRisks } from './WidgetCardRisks.tsx';
import { WidgetCardRoot } from './WidgetCardRoot.tsx';
import { WidgetCardSparkline } from './WidgetCardSparkline.tsx';
import { WidgetCardTitle } from './WidgetCardTitle.tsx';
import { WidgetCardTrigger } from './WidgetCardTrigger.tsx';
import { WidgetCardValue } from './WidgetCardValue.tsx';

/**
 * The card, ready-made, and its parts under one name. A server component cannot reach through the dot (a client
 * module's export is opaque to it): there, import the parts by their flat names.
 */
export const WidgetCard = /* @__PURE__ */ Object.assign(ReadyMade, {
  Root: WidgetCardRoot,
  Title: WidgetCardTitle,
  Trigger: WidgetCardTrigger,
  Description: WidgetCardDescription,
  Value: WidgetCardValue,
  Delta: WidgetCardDelta,
  Sparkline: WidgetCardSparkline,
  Risks: WidgetCardRisks,
  Actions: WidgetCardActions,
});

export type { WidgetCardData, WidgetCardProps } from './WidgetCard.tsx';
export { WidgetCardActions } from './WidgetCardActions.tsx';
export { WidgetCardDelta, type WidgetCardDeltaProps } from './WidgetCardDelta.tsx';
export { WidgetCardDescription, type WidgetCardDescriptionProps } from './WidgetCardDescription.tsx';
export { WidgetCardRisks, type WidgetCardRisksProps } from './WidgetCardRisks.tsx';
export { WidgetCardRoot } from './WidgetCardRoot.tsx';
export { WidgetCardSparkline, type WidgetCardSparklineProps } from './WidgetCardSparkline.tsx';
export { WidgetCardTitle, type WidgetCardTitleProps } from './WidgetCardTitle.tsx';
export { WidgetCardTrigger, type WidgetCardTriggerProps } from './WidgetCardTrigger.tsx';
export { WidgetCardValue, type WidgetCardValueProps } from './WidgetCardValue.tsx';
