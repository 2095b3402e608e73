import { DirectoryOrganization, DirectorySite } from '@concert/programme-directory';
import { type Page, pageOf, type PageQuery } from '@concert/service-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type SelectQueryBuilder } from 'typeorm';
import { AlignmentRow, ContactPointRow, PartnerRow, ProgrammeLinkRow } from './network.entities.js';

/** A partner with what its registration says about it. */
export interface Partner extends PartnerRow {
  readonly name: string;
  readonly kind: string;
  readonly successor: string | null;
}

/** Partners by kind of organization, and who works at which layer. */
export interface NetworkView {
  readonly partners: number;
  /** Kind of organization → partners of that kind. */
  readonly byKind: Readonly<Record<string, number>>;
  /** From national to community; a layer without anybody is shown empty. */
  readonly layers: readonly {
    readonly layer: string;
    readonly partners: readonly string[];
    readonly sites: readonly { readonly site: string; readonly movement: string }[];
  }[];
  /** Partners at no single layer. */
  readonly atNoLayer: readonly string[];
}

/** Source: CP-TING mid-term evaluation, five-layer network. */
const LAYERS = ['national', 'provincial', 'municipal', 'county', 'community'];

@Injectable()
export class NetworkQuery {
  constructor(@Inject(DataSource) private readonly dataSource: DataSource) {}

  /** By organization code. */
  async partners(programme: string, page: PageQuery): Promise<Page<Partner>> {
    const { items, cursor } = await pageOf(this.of(PartnerRow, programme), ['organization'], page);
    const registered = await this.registered();
    return { items: items.map((row) => described(row, registered)), cursor };
  }

  contactPoints(programme: string, page: PageQuery): Promise<Page<ContactPointRow>> {
    return pageOf(this.of(ContactPointRow, programme), ['organization', 'contact'], page);
  }

  links(programme: string): Promise<ProgrammeLinkRow[]> {
    return this.of(ProgrammeLinkRow, programme).orderBy({ 'row.kind': 'ASC', 'row.to': 'ASC' }).getMany();
  }

  alignments(programme: string): Promise<AlignmentRow[]> {
    return this.of(AlignmentRow, programme).orderBy({ 'row.framework': 'ASC', 'row.reference': 'ASC' }).getMany();
  }

  async network(programme: string): Promise<NetworkView> {
    const [rows, registered, sites] = await Promise.all([
      this.of(PartnerRow, programme).orderBy('row.organization').getMany(),
      this.registered(),
      this.of(DirectorySite, programme).orderBy('row.site').getMany(),
    ]);
    const partners = rows.map((row) => described(row, registered));
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
        sites: sites.filter((site) => site.layer === layer).map(({ site, movement }) => ({ site, movement })),
      })),
      atNoLayer: at(null),
    };
  }

  private of<Row extends object>(entity: new () => Row, programme: string): SelectQueryBuilder<Row> {
    return this.dataSource
      .getRepository(entity)
      .createQueryBuilder('row')
      .where('row.programme = :programme', { programme });
  }

  private async registered(): Promise<ReadonlyMap<string, DirectoryOrganization>> {
    const organizations = await this.dataSource.getRepository(DirectoryOrganization).find();
    return new Map(organizations.map((each) => [each.code, each]));
  }
}

/** Registrations come by another chain than partners: until they arrive, the code stands for the name. */
const described = (row: PartnerRow, registered: ReadonlyMap<string, DirectoryOrganization>): Partner => {
  const { name = row.organization, kind = 'unknown', successor = null } = registered.get(row.organization) ?? {};
  return { ...row, name, kind, successor };
};
