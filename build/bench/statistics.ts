/** Median and spread of a series of measurements. */
export interface Summary {
  readonly median: number;
  /** Interquartile range: how far apart the middle half lies. */
  readonly iqr: number;
  readonly values: readonly number[];
}

/** Sums up a series; NaN for an empty one. */
export function summarize(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    iqr: quantile(sorted, 0.75) - quantile(sorted, 0.25),
    values: values.map((value) => Math.round(value * 1000) / 1000),
  };
}

/** Linear interpolation between the two nearest values. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(position)] ?? NaN, sorted[Math.ceil(position)] ?? NaN];
  return below + (above - below) * (position - Math.floor(position));
}
