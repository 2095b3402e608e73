/** A client that signs in with an identifier and the known demonstration secret. */
export interface DemonstrationClient {
  readonly id: string;
  readonly secret: string;
  readonly organization: string;
  readonly role: string;
}

export const DEMONSTRATION_SECRET = 'demo';

const client = (id: string, organization: string, role: string): DemonstrationClient => ({
  id,
  secret: DEMONSTRATION_SECRET,
  organization,
  role,
});

/** The offices of a joint programme, and a coordinator and a finance officer for each organization. */
export const demonstrationClients = (
  organizations: readonly string[],
  serviceSecret?: string,
): DemonstrationClient[] => [
  client('pmo', 'PMO', 'pmo'),
  client('nsc', 'NSC', 'nsc'),
  client('pmc', 'PMC', 'pmc'),
  client('fund', 'MDG-F', 'fund'),
  client('auditor', 'BOA', 'auditor'),
  ...organizations.flatMap((organization) => [
    client(`${organization.toLowerCase()}-coordinator`, organization, 'coordinator'),
    client(`${organization.toLowerCase()}-finance`, organization, 'agency-finance'),
  ]),
  ...(serviceSecret ? [{ id: 'service', secret: serviceSecret, organization: 'CONCERT', role: 'service' }] : []),
];
