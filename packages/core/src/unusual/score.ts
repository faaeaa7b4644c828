/** Above this, a modified z-score is an outlier (Iglewicz & Hoaglin 1993). */
export const outlierScore = 3.5;

/** How much larger the standard deviation of a normal distribution is than its mean absolute deviation: √(π/2) ≈ 1.2533. */
const meanToStandard = Math.sqrt(Math.PI / 2);
/** The same for the median absolute deviation, the other way round: 0.6745 of a standard deviation. */
const standardToMedian = 0.6745;

/** The middle of some numbers; of two middle ones their mean. NaN of none. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[sorted.length >> 1] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[sorted.length / 2 - 1] ?? upper) + upper) / 2;
}

/**
 * How far a number lies from the middle of others, in standard deviations as their own spread tells them; above 3.5 it is an outlier.
 * The median and the median absolute deviation (MAD) say middle and spread, because an outlier among the others moves mean and standard
 * deviation, and so hides the next one: `0.6745 · (value − median) ÷ MAD`. Where more than half of the others are the same number, MAD
 * is 0 and the mean absolute deviation takes its place: `(value − median) ÷ (1.2533 · mean |number − median|)`. Where all are the same
 * there is no spread to measure by: 0 for that number, else ±Infinity.
 * @param numbers what is usual; at least one. For counts, take their logarithms (`Math.log1p`): they grow by factors, not by steps.
 * @see B. Iglewicz and D. C. Hoaglin, “How to Detect and Handle Outliers”, ASQC Quality Press, 1993
 */
export function modifiedZScore(numbers: readonly number[], value: number): number {
  const middle = median(numbers);
  const distance = value - middle;
  const deviations = numbers.map((number) => Math.abs(number - middle));
  const mad = median(deviations);
  if (mad > 0) return (standardToMedian * distance) / mad;
  const mean = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length;
  return distance === 0 ? 0 : distance / (meanToStandard * mean);
}
