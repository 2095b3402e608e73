import { Nested, Percent, WholeNumber } from '@concert/service-kit';

/** How many of them are of more than one participant. */
export class ShareResponse {
  @WholeNumber()
  all: number;

  @WholeNumber()
  joint: number;

  @Percent({ nullable: true, description: 'Null when there are none' })
  percent: string | null;
}

export class JointShareResponse {
  @Nested(() => ShareResponse, { description: 'Activities with a lead and at least one collaborator' })
  planned: ShareResponse;

  @Nested(() => ShareResponse, { description: 'Occurrences by at least two organizations' })
  tookPlace: ShareResponse;
}
