import { Nested, Percent, WholeNumber } from '@concert/service-kit';

class ShareAnswer {
  @WholeNumber()
  all: number;

  @WholeNumber()
  joint: number;

  @Percent({ nullable: true, description: 'Null when there are none' })
  percent: string | null;
}

export class JointShareAnswer {
  @Nested(() => ShareAnswer, { description: 'Activities with a lead and at least one collaborator' })
  planned: ShareAnswer;

  @Nested(() => ShareAnswer, { description: 'Occurrences by at least two organizations' })
  tookPlace: ShareAnswer;
}
