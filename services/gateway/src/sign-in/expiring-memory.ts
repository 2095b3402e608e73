import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly until: number;
}

/**
 * Sessions and codes of the demonstration issuer, in memory until they expire. Access tokens are signed, not stored.
 * A restart signs out browsers; it takes no token from a client.
 */
export class ExpiringMemory implements Adapter {
  private readonly entries = new Map<string, Entry>();

  constructor(readonly kind: string) {}

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    this.forgetExpired();
    this.entries.set(id, { payload, until: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const entry = this.entries.get(id);
    return entry && entry.until > Date.now() ? entry.payload : undefined;
  }

  findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.findBy((payload) => payload.uid === uid);
  }

  findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.findBy((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const entry = this.entries.get(id);
    if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.entries.delete(id);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    for (const [id, { payload }] of this.entries) if (payload.grantId === grantId) this.entries.delete(id);
  }

  private async findBy(matches: (payload: AdapterPayload) => boolean): Promise<AdapterPayload | undefined> {
    this.forgetExpired();
    return [...this.entries.values()].find(({ payload }) => matches(payload))?.payload;
  }

  private forgetExpired(): void {
    for (const [id, { until }] of this.entries) if (until <= Date.now()) this.entries.delete(id);
  }
}
