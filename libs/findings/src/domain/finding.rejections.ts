import { Rejection } from '@concert/event-sourcing';

export class FindingAlreadyAssigned extends Rejection {
  readonly code = 'FINDING_ALREADY_ASSIGNED';
}

export class FindingNotSettled extends Rejection {
  readonly code = 'FINDING_NOT_SETTLED';
}

export class FindingFiguresAgree extends Rejection {
  readonly code = 'FINDING_FIGURES_AGREE';
}

export class FindingAlreadyResolved extends Rejection {
  readonly code = 'FINDING_ALREADY_RESOLVED';
}
