/** The last day that a half-year tells of: 2011-1 → 2011-06-30. */
export const cutOffOf = (period: string): string => {
  const [year, half] = period.split('-');
  return half === '1' ? `${year}-06-30` : `${year}-12-31`;
};
