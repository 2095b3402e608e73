import { Rejection } from '@concert/event-sourcing';

export class BeneficiaryRecordsNotSetUp extends Rejection {
  readonly code = 'BENEFICIARY_RECORDS_NOT_SET_UP';
}

export class BeneficiaryCardAlreadyOpened extends Rejection {
  readonly code = 'BENEFICIARY_CARD_ALREADY_OPENED';
}

export class BeneficiaryCardNotOpen extends Rejection {
  readonly code = 'BENEFICIARY_CARD_NOT_OPEN';
}

export class BeneficiaryMeasuredBefore extends Rejection {
  readonly code = 'BENEFICIARY_MEASURED_BEFORE';
}

export class BeneficiaryEndWithoutBaseline extends Rejection {
  readonly code = 'BENEFICIARY_END_WITHOUT_BASELINE';
}
