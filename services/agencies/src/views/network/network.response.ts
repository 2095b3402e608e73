import { CalendarDate, Code, Codes, NestedList, OneOf, Text, WholeNumber } from '@concert/service-kit';
import { ApiProperty } from '@nestjs/swagger';
import { movements, partnerRoles } from '../../joint-programme/joint-programme.js';
import { layers, organizationKinds } from '../../organization/organization.js';

/** An organization that works with a programme without being a party to it. */
export class PartnerResponse {
  @Code({ example: 'MDGF-1880' })
  readonly programme: string;

  @Code({ example: 'CASS' })
  readonly organization: string;

  @Text()
  readonly name: string;

  @OneOf([...organizationKinds, 'unknown'])
  readonly kind: string;

  @OneOf(partnerRoles)
  readonly role: string;

  @OneOf(layers, { nullable: true, description: 'Null: at no single one' })
  readonly layer: string | null;

  @Text({ nullable: true })
  readonly note: string | null;

  @CalendarDate()
  readonly since: string;

  @CalendarDate({ nullable: true, description: 'First day without it; null while it is a partner' })
  readonly until: string | null;

  @Code({ nullable: true, description: 'The organization it became part of' })
  readonly successor: string | null;
}

class LayerSiteResponse {
  @Text({ example: 'Tianjin' })
  readonly site: string;

  @OneOf(movements)
  readonly movement: string;
}

class LayerResponse {
  @OneOf(layers)
  readonly layer: string;

  @Codes()
  readonly partners: readonly string[];

  @NestedList(() => LayerSiteResponse)
  readonly sites: readonly LayerSiteResponse[];
}

/** Partners by kind of organization, and who works at which layer. */
export class NetworkResponse {
  @WholeNumber()
  readonly partners: number;

  @ApiProperty({
    type: 'object',
    additionalProperties: { type: 'integer' },
    description: 'Kind of organization → partners of that kind',
  })
  readonly byKind: Readonly<Record<string, number>>;

  @NestedList(() => LayerResponse, {
    description: 'From national to community; a layer without anybody is shown empty',
  })
  readonly layers: readonly LayerResponse[];

  @Codes({ description: 'Partners at no single layer' })
  readonly atNoLayer: readonly string[];
}
