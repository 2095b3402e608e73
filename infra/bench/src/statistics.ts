/** Value below which the given share of the sample lies (nearest rank). */
export const percentile = (sample: readonly number[], share: number): number => {
  if (sample.length === 0) throw new Error('Nothing was measured');
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
};

export const median = (sample: readonly number[]): number => {
  const [low, high] = [
    percentile(sample, 0.5),
    -percentile(
      sample.map((value) => -value),
      0.5,
    ),
  ];
  return (low + high) / 2;
};
