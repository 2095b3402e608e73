import { PERMISSION_TABLE, type PermissionRow, PERMISSIONS } from '../table.js';
import { type Relation, type Role, ROLES } from '../vocabulary.js';

const TITLES: Readonly<Record<Role, string>> = {
  coordinator: 'Coordinator',
  'agency-finance': 'Agency finance',
  pmo: 'PMO',
  pmc: 'PMC',
  nsc: 'NSC',
  fund: 'Fund',
  auditor: 'Auditor',
  service: 'Service',
};

const WORDS: Readonly<Record<Relation, string>> = {
  own: 'own',
  'not-own': 'of others',
  'on-behalf': 'on behalf',
  participant: 'taking part',
  any: 'yes',
};

const INTRODUCTION = `# Who may do what

Generated from the one permission table, \`libs/permissions/src/table.ts\`, by \`npm run docs:permissions\`: change it
there. It is asked before anything is decided. **What is not allowed here is refused.**

| In the table | Means |
| --- | --- |
| yes | allowed, whatever it is about |
| own | allowed for what belongs to the caller's own organization: its report, its view, an activity that it leads or carries out with others, the meetings and decisions of its own body |
| of others | allowed only for what another organization submitted: nobody judges their own work |
| on behalf | allowed for another organization as well as for the whole programme; the record says who acted and for whom |
| taking part | allowed for organizations admitted to the programme |
| – | refused |

Roles: **coordinator** and **agency finance** of a UN agency or ministry; **PMO** programme management office; **PMC**
programme management committee; **NSC** national steering committee; **fund** secretariat; **auditor**; **service**, a
program of the platform.
`;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** `LogActivityOccurrence` → `log activity occurrence`. */
const inWords = (command: string): string => command.replaceAll(/(?<!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase();

/** The permission table as Markdown, for a reader who does not program. */
export const permissionsPage = (rows: readonly PermissionRow[] = PERMISSIONS): string => {
  const chapters = Object.entries(PERMISSION_TABLE).map(([service, commands]) => {
    const cellOf = (command: string, role: Role): string => {
      const found = rows.find((each) => each.command === command && each.role === role);
      return found ? WORDS[found.relation] : '–';
    };
    return [
      `## ${service}\n`,
      row(['', ...ROLES.map((role) => TITLES[role])]),
      row(['---', ...ROLES.map(() => '---')]),
      ...Object.keys(commands).map((command) => row([inWords(command), ...ROLES.map((role) => cellOf(command, role))])),
    ].join('\n');
  });
  return `${[INTRODUCTION.trim(), ...chapters].join('\n\n')}\n`;
};
