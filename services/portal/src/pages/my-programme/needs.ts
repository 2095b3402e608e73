import type { NeedsMeResponse, OwnKeyAction } from './queries';

/** What is mine myself comes before what is mine as a member of a body. */
const mineFirst = (a: OwnKeyAction, b: OwnKeyAction): number => Number(a.through !== null) - Number(b.through !== null);

/** Key actions in the order in which they press: late before due, own before those of a body, then as the view tells. */
export const pressing = ({ overdue, open }: Pick<NeedsMeResponse, 'overdue' | 'open'>): OwnKeyAction[] => [
  ...[...overdue].sort(mineFirst),
  ...[...open].sort(mineFirst),
];

export const isNothing = ({ overdue, open, returnedReports, findings, drafts }: NeedsMeResponse): boolean =>
  [overdue, open, returnedReports, findings, drafts].every(({ length }) => length === 0);

/** How much of a bar an amount fills; 0 while either is not known. Bars need no cents. */
export const shareOf = (amount: string | null | undefined, whole: string | null | undefined): number => {
  if (!amount || !whole || Number(whole) === 0) return 0;
  return Math.min(100, Math.max(0, (Number(amount) / Number(whole)) * 100));
};
