export interface Permission {
  readonly service: string;
  readonly command: string;
  readonly role: string;
  readonly relation: string;
}

/** A command, and what the subject must be to the caller's organization for each role that may give it. */
export interface CommandRow {
  readonly service: string;
  readonly command: string;
  readonly roles: Readonly<Record<string, string>>;
}

/** One row a command, sorted by service and command. */
export const commandRows = (permissions: readonly Permission[]): CommandRow[] => {
  const rows = new Map<string, CommandRow & { roles: Record<string, string> }>();
  for (const { service, command, role, relation } of permissions) {
    const key = `${service}/${command}`;
    const row = rows.get(key) ?? { service, command, roles: {} };
    row.roles[role] = relation;
    rows.set(key, row);
  }
  return [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([, row]) => row);
};

interface Wanted {
  readonly role?: string;
  readonly service?: string;
  readonly command?: string;
}

/** RecordTransfer → record transfer */
export const inWords = (command: string): string => command.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase();

export const isWanted = (row: CommandRow, { role, service, command }: Wanted): boolean =>
  (!role || row.roles[role] !== undefined) &&
  (!service || row.service === service) &&
  (!command || `${row.command} ${inWords(row.command)}`.toLowerCase().includes(command.toLowerCase()));
