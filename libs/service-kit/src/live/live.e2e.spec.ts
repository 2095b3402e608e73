import { OrganizationRegisteredV1, ParticipantAdmittedV1 } from '@concert/contracts/agencies';
import { PORTFOLIO } from '@concert/event-sourcing';
import { programmeDirectory } from '@concert/programme-directory';
import { standIn, TestPlatform, YEM, yemParticipants } from '@concert/test-kit/platform';
import { Module } from '@nestjs/common';
import { LiveListener } from '../../../../infra/e2e/live.js';
import type { ServiceDefinition } from '../service/define-service.js';

@Module({})
class ViewModule {}

const viewOfIlo: ServiceDefinition = {
  name: 'view-ilo',
  title: 'A view',
  module: ViewModule,
  readers: { command: 'ReadParticipantView', owners: ['ILO'] },
  projections: [programmeDirectory],
};

describe('what moves in an application', () => {
  let platform: TestPlatform;
  const listeners: LiveListener[] = [];
  const listen = async (organization: string, role: string, expiresIn?: number, service = 'view-ilo') => {
    const token = await platform.issuer.tokenFor({ organization, role }, { expiresIn });
    const listener = await LiveListener.open(`${platform.service(service).url}/live`, token);
    listeners.push(listener);
    return listener;
  };
  const admit = (organization: string) =>
    platform.publish(YEM, ParticipantAdmittedV1.publish({ organization, role: 'national-partner' }));

  beforeAll(async () => {
    platform = await TestPlatform.start(standIn('agencies'), viewOfIlo);
    for (const [programme, ...facts] of yemParticipants) await platform.publish(programme, ...facts);
    await platform.settled();
  });
  afterEach(() => listeners.splice(0).forEach((listener) => listener.leave()));
  afterAll(() => platform.close());

  it('is told at once from the beginning, so that nothing is missed', async () => {
    const listener = await listen('ILO', 'coordinator');
    const { data } = await listener.hears(({ event }) => event === 'moved');
    expect(data).toMatchObject({ service: 'view-ilo' });
    expect(new Set(data.programmes)).toEqual(new Set([YEM, PORTFOLIO]));
    expect(Number(data.positions.agencies)).toBeGreaterThan(5);
  });

  it('is told after each batch, with the programme and how far the source was taken in', async () => {
    const listener = await listen('ILO', 'agency-finance');
    const { data: before } = await listener.hears(({ event }) => event === 'moved');
    listener.forget();
    await admit('MOFCOM');
    const { data, id } = await listener.hears(({ event }) => event === 'moved');
    expect(data).toEqual({
      service: 'view-ilo',
      programmes: [YEM],
      positions: { agencies: String(Number(before.positions.agencies) + 1) },
    });
    expect(id).toBe(2);
  });

  it('is told together when much moves', async () => {
    const listener = await listen('ILO', 'coordinator');
    await listener.hears(({ event }) => event === 'moved');
    listener.forget();
    const codes = Array.from({ length: 30 }, (_, index) => `NGO${index}`);
    await Promise.all(
      codes.map((code) =>
        platform.publish(PORTFOLIO, OrganizationRegisteredV1.publish({ code, name: code, kind: 'government' })),
      ),
    );
    await platform.settled();
    const last = platform.service('view-ilo').views.positionOf('agencies', PORTFOLIO);
    await listener.hears(({ data }) => data.positions.agencies === String(last));
    expect(listener.events.length).toBeLessThan(10);
  });

  it('is for those alone who may read it', async () => {
    const unicef = await listen('UNICEF', 'coordinator');
    expect(unicef.answer.status).toBe(403);
    expect(unicef.answer.headers.get('content-type')).toContain('application/problem+json');
    expect((await listen('UNICEF', 'coordinator', undefined, 'agencies')).answer.status).toBe(200);
    const nobody = await LiveListener.open(`${platform.service('view-ilo').url}/live`);
    expect(nobody.answer.status).toBe(401);
  });

  it('is told no longer than the sign-in lasts', async () => {
    const listener = await listen('ILO', 'coordinator', 1);
    await listener.hears(({ event }) => event === 'expired');
    await listener.ended();
  });

  it('ends when the application stops, and keeps it from nothing', async () => {
    const own = await TestPlatform.start(standIn('agencies'));
    const token = await own.issuer.tokenFor({ organization: 'PMO', role: 'pmo' });
    const listener = await LiveListener.open(`${own.service('agencies').url}/live`, token);
    await listener.hears(({ event }) => event === 'moved');
    await own.close();
    await listener.ended();
  });
});
