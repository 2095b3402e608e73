import { DirectoryBody, DirectoryOrganization, DirectorySite } from '@concert/programme-directory';
import {
  inOrderOf,
  type MomentPageQuery,
  type MomentQuery,
  type Page,
  type ProgrammeRows,
  ViewRows,
} from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import type { BodyResponse, SiteResponse } from '../portfolio/portfolio.response.js';
import type { NetworkResponse, PartnerResponse } from './network.response.js';
import { ContactPointRow, PartnerRow } from './network.view.js';

/** Source: CP-TING mid-term evaluation, five-layer network. */
const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'];

type Of<Row> = Omit<Row, 'programme'>;

@Injectable()
export class NetworkQuery {
  constructor(private readonly rows: ViewRows) {}

  /** By organization code; those that are partners no more show until when they were. */
  async partners(programme: string, page: MomentPageQuery): Promise<Page<PartnerResponse>> {
    const { items, cursor } = await this.rows.page(PartnerRow, { programme }, ['organization'], page);
    const registered = await this.registered(await this.rows.of(programme, page));
    return { items: items.map((row) => described(row, registered)), cursor };
  }

  contactPoints(programme: string, page: MomentPageQuery): Promise<Page<ContactPointRow>> {
    return this.rows.page(ContactPointRow, { programme }, ['organization', 'contact'], page);
  }

  async bodies(programme: string, page: MomentPageQuery): Promise<Page<BodyResponse>> {
    const { items, cursor } = await this.rows.page(DirectoryBody, { programme }, ['body'], page);
    return { items: items.map(withoutProgramme), cursor };
  }

  async sites(programme: string, page: MomentPageQuery): Promise<Page<SiteResponse>> {
    const { items, cursor } = await this.rows.page(DirectorySite, { programme }, ['site'], page);
    return { items: items.map(withoutProgramme), cursor };
  }

  async network(programme: string, moment: MomentQuery = {}): Promise<NetworkResponse> {
    const then = await this.rows.of(programme, moment);
    const [rows, registered, sites] = await Promise.all([
      then.where(PartnerRow, { programme }),
      this.registered(then),
      then.where(DirectorySite, { programme }),
    ]);
    const partners = inOrderOf(rows, 'organization')
      .filter(({ until }) => until === null)
      .map((row) => described(row, registered));
    const byKind: Record<string, number> = {};
    for (const { kind } of partners) byKind[kind] = (byKind[kind] ?? 0) + 1;
    const at = (layer: string | null): string[] =>
      partners.filter((partner) => partner.layer === layer).map(({ organization }) => organization);
    return {
      partners: partners.length,
      byKind,
      layers: LAYERS.map((layer) => ({
        layer,
        partners: at(layer),
        sites: inOrderOf(sites, 'site')
          .filter((site) => site.layer === layer)
          .map(({ site, movement }) => ({ site, movement })),
      })),
      atNoLayer: at(null),
    };
  }

  private async registered(then: ProgrammeRows): Promise<ReadonlyMap<string, DirectoryOrganization>> {
    return new Map((await then.where(DirectoryOrganization, {})).map((each) => [each.code, each]));
  }
}

export const withoutProgramme = <Row extends { programme: string }>({ programme: _, ...row }: Row): Of<Row> => row;

/** Registrations come by another chain than partners: until they arrive, the code stands for the name. */
const described = (row: PartnerRow, registered: ReadonlyMap<string, DirectoryOrganization>): PartnerResponse => {
  const { name = row.organization, kind = 'unknown', successor = null } = registered.get(row.organization) ?? {};
  return { ...row, name, kind, successor };
};
