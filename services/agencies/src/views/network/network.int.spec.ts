import {
  ContactPointChangedV1,
  ContactPointNamedV1,
  ContactPointWithdrawnV1,
  JointProgrammeEstablishedV1,
  OrganizationRegisteredV1,
  PartnerChangedV1,
  PartnerRegisteredV1,
  PartnershipEndedV1,
  ProgrammeAlignedV1,
  ProgrammeLinkedV1,
  ProgrammeUnlinkedV1,
  SiteAddedV1,
} from '@concert/contracts/agencies';
import { sampleOf } from '@concert/contracts/testing';
import { PORTFOLIO } from '@concert/event-sourcing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { agencies } from '../../agencies.module.js';
import { PortfolioQuery } from '../portfolio/portfolio.query.js';
import { NetworkQuery } from './network.query.js';

const registered = (code: string, kind: OrganizationRegisteredV1['kind']) =>
  OrganizationRegisteredV1.publish({ code, name: `${code} in full`, kind });
const partner = (organization: string, layer?: PartnerRegisteredV1['layer']) => ({
  ...PartnerRegisteredV1.publish({ organization, role: 'research', ...(layer && { layer }) }),
  effectiveDate: '2009-03-01',
});

describe('The network of a programme', () => {
  let views: TestViews;
  let query: NetworkQuery;
  let portfolio: PortfolioQuery;

  beforeEach(async () => {
    views = await TestViews.open(agencies);
    query = new NetworkQuery(views.rows);
    portfolio = new PortfolioQuery(views.dataSource, views.rows);
    await views.receive(PORTFOLIO, registered('CASS', 'research'), registered('CAST', 'civil-society'));
    await views.receive(
      YEM,
      sampleOf(JointProgrammeEstablishedV1),
      partner('CASS', 'national'),
      partner('CAST', 'national'),
      partner('CETTIC'),
      SiteAddedV1.publish({ site: 'Tianjin', layer: 'municipal', movement: 'receiving' }),
      sampleOf(ContactPointNamedV1),
      sampleOf(ProgrammeLinkedV1),
      sampleOf(ProgrammeAlignedV1),
    );
  });
  afterEach(() => views.close());

  it('counts partners by kind and shows who works at which layer', async () => {
    expect(await query.network(YEM)).toEqual({
      partners: 3,
      byKind: { research: 1, 'civil-society': 1, unknown: 1 },
      layers: [
        { layer: 'national', partners: ['CASS', 'CAST'], sites: [] },
        { layer: 'provincial', partners: [], sites: [] },
        { layer: 'municipal', partners: [], sites: [{ site: 'Tianjin', movement: 'receiving' }] },
        { layer: 'county', partners: [], sites: [] },
        { layer: 'community', partners: [], sites: [] },
      ],
      atNoLayer: ['CETTIC'],
    });
  });

  it('lists partners page by page, with what their registration says', async () => {
    const first = await query.partners(YEM, { limit: 1 });
    expect(first.items).toEqual([
      {
        programme: YEM,
        organization: 'CASS',
        role: 'research',
        layer: 'national',
        note: null,
        since: '2009-03-01',
        until: null,
        name: 'CASS in full',
        kind: 'research',
        successor: null,
      },
    ]);
    const rest = await query.partners(YEM, { cursor: first.cursor ?? '' });
    expect(rest.items.map(({ organization }) => organization)).toEqual(['CAST', 'CETTIC']);
  });

  it('shows contact points, links and alignments', async () => {
    expect((await query.contactPoints(YEM, {})).items).toEqual([
      { programme: YEM, ...sampleOf(ContactPointNamedV1).data },
    ]);
    const { links, alignments } = await portfolio.programme(YEM, {});
    expect(links).toEqual([{ programme: YEM, ...sampleOf(ProgrammeLinkedV1).data }]);
    expect(alignments).toEqual([{ programme: YEM, ...sampleOf(ProgrammeAlignedV1).data }]);
  });

  it('follows changes and ends, and still knows how it was', async () => {
    const later = <Fact extends object>(fact: Fact) => ({ ...fact, effectiveDate: '2011-07-01' });
    const { contact, organization } = sampleOf(ContactPointNamedV1).data;
    await views.receive(
      YEM,
      later(PartnerChangedV1.publish({ organization: 'CASS', role: 'advisory' })),
      later(PartnershipEndedV1.publish({ organization: 'CETTIC', date: '2011-07-01' })),
      later(ContactPointChangedV1.publish({ contact, organization, office: 'Beijing', functionTitle: 'Driver' })),
      later(ProgrammeUnlinkedV1.publish({ kind: 'sister', to: 'CDPF' })),
    );
    const [cass, , cettic] = (await query.partners(YEM, {})).items;
    expect([cass?.role, cass?.layer, cettic?.until]).toEqual(['advisory', null, '2011-07-01']);
    expect(await query.network(YEM)).toMatchObject({ partners: 2, atNoLayer: ['CASS'] });
    expect((await query.contactPoints(YEM, {})).items).toMatchObject([{ office: 'Beijing', functionTitle: 'Driver' }]);
    expect((await portfolio.programme(YEM, {})).links).toEqual([]);

    const before = { asOf: '2011-06-30' };
    expect((await query.partners(YEM, before)).items[0]).toMatchObject({ role: 'research', layer: 'national' });
    expect(await query.network(YEM, before)).toMatchObject({ partners: 3, atNoLayer: ['CETTIC'] });
    expect((await portfolio.programme(YEM, before)).links).toHaveLength(1);

    await views.receive(YEM, later(ContactPointWithdrawnV1.publish({ contact, organization })));
    expect((await query.contactPoints(YEM, {})).items).toEqual([]);
    await views.receiveAgain();
    expect((await query.contactPoints(YEM, {})).items).toEqual([]);
  });

  it('does not change when events are repeated', async () => {
    const all = () => Promise.all([query.network(YEM), query.partners(YEM, {}), query.contactPoints(YEM, {})]);
    const before = await all();
    await views.receiveAgain();
    expect(await all()).toEqual(before);
    expect(await portfolio.versionOf('portfolio')).toBeUndefined();
  });
});
