/** Organizations of the joint programme that take part with a sign-in of their own. Source: F4 factsheet (infra/seed/yem). */
export const AGENCIES = ['ILO', 'UNFPA', 'UNICEF', 'UNESCO', 'UNIFEM', 'UNDP', 'WHO'] as const;
export const MINISTRIES = ['MoHRSS', 'MoH', 'MoCA', 'NDRC', 'MPS', 'NPFPC', 'NWCCW', 'SAIC', 'SCIMC', 'NBS'] as const;

export const ORGANIZATIONS: readonly string[] = [...AGENCIES, ...MINISTRIES];

/** Everyone with a view of their own. */
export const PARTICIPANTS: readonly string[] = [...ORGANIZATIONS, 'PMO', 'NSC'];
