import type { ChartScale } from '@smtp-auth-report/core';

/**
 * How high a value stands, in steps of its scale. On the logarithmic one every power of ten is one step, and zero has a place
 * of its own, one step below 1: there is nothing between no message and one.
 */
export function heightOf(value: number, scale: ChartScale): number {
  return scale === 'log' && value > 1 ? 1 + Math.log10(value) : value;
}
