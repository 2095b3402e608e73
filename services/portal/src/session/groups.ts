/** What people come for: each group has a front page and a navigation of its own. */
export type Group = 'coordinator' | 'office' | 'committee' | 'fund' | 'auditor';

const GROUP_OF: Readonly<Record<string, Group>> = {
  coordinator: 'coordinator',
  'agency-finance': 'coordinator',
  pmo: 'office',
  pmc: 'committee',
  nsc: 'committee',
  fund: 'fund',
  auditor: 'auditor',
};

export const groupOf = (role: string): Group => GROUP_OF[role] ?? 'auditor';
