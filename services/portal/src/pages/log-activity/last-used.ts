const keyOf = (person: string, programme: string): string => `concert.last-logged.${person}.${programme}`;

export interface LastUsed {
  readonly activity?: string;
  readonly site?: string;
}

/** What this person chose the last time, in this browser. */
export const lastUsed = (person: string, programme: string): LastUsed => {
  try {
    return JSON.parse(localStorage.getItem(keyOf(person, programme)) ?? '{}') as LastUsed;
  } catch {
    return {};
  }
};

export const rememberUsed = (person: string, programme: string, used: LastUsed): void =>
  localStorage.setItem(keyOf(person, programme), JSON.stringify(used));
