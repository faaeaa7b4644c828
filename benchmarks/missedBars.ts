/** Why a bar is missed where it is, by the name of the bar in `bars.ts`. Shown only while it is missed. */
export const missedBars: Readonly<Record<string, string>> = {};
