import type { KeyAction } from './queries';

export interface Bar {
  /** Percent of the width. */
  readonly left: number;
  readonly width: number;
  readonly isOpenEnded: boolean;
}

export interface Row {
  readonly action: KeyAction;
  readonly bars: readonly Bar[];
}

export interface Timeline {
  readonly quarters: readonly { readonly name: string; readonly left: number; readonly width: number }[];
  readonly rows: readonly Row[];
  /** Where the programme ends, and where the day stands on which it is looked at; null outside. */
  readonly programmeEnd: number;
  readonly day: number | null;
}

interface Days {
  readonly start: string;
  readonly end: string;
}

const DAY_MS = 86_400_000;
const dayOf = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;
const quarterOf = (day: string): number => Number(day.slice(0, 4)) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3);
const firstDayOf = (quarter: number): number => Date.UTC(Math.floor(quarter / 4), (quarter % 4) * 3, 1) / DAY_MS;

/** What is planned without an end lasts as long as the programme. */
const daysOf = ({ intervals, agreedOn }: KeyAction, programme: Days): readonly Days[] =>
  intervals.length > 0 ? intervals : [{ start: agreedOn, end: programme.end }];

/** The windows of key actions as bars over whole quarters. */
export const timelineOf = (actions: readonly KeyAction[], programme: Days, day: string): Timeline => {
  const all = actions.flatMap((action) => [...daysOf(action, programme)]);
  const starts = all.map(({ start }) => start).sort();
  const ends = [...all.map(({ end }) => end), programme.end].sort();
  const firstQuarter = quarterOf(starts[0] ?? programme.start);
  const lastQuarter = quarterOf(ends.at(-1) ?? programme.end);
  const from = firstDayOf(firstQuarter);
  const length = firstDayOf(lastQuarter + 1) - from;
  const at = (days: number): number => Math.round(((days - from) / length) * 10_000) / 100;
  const barOf = ({ start, end }: Days, isOpenEnded: boolean): Bar => {
    const left = at(dayOf(start));
    return { left, width: Math.round((at(dayOf(end) + 1) - left) * 100) / 100, isOpenEnded };
  };
  const quarters = Array.from({ length: lastQuarter - firstQuarter + 1 }, (_, index) => firstQuarter + index);
  const today = at(dayOf(day));
  return {
    quarters: quarters.map((quarter) => ({
      name: `Q${(quarter % 4) + 1} ${Math.floor(quarter / 4)}`,
      left: at(firstDayOf(quarter)),
      width: at(firstDayOf(quarter + 1)) - at(firstDayOf(quarter)),
    })),
    rows: actions.map((action) => ({
      action,
      bars: daysOf(action, programme).map((days) => barOf(days, action.intervals.length === 0)),
    })),
    programmeEnd: at(dayOf(programme.end) + 1),
    day: today >= 0 && today <= 100 ? today : null,
  };
};
