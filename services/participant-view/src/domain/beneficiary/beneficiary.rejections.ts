import { rejection } from '@concert/event-sourcing';

export class BeneficiaryRecordsNotSetUp extends rejection('BENEFICIARY_RECORDS_NOT_SET_UP') {}
export class BeneficiaryCardAlreadyOpened extends rejection('BENEFICIARY_CARD_ALREADY_OPENED') {}
export class BeneficiaryCardNotOpen extends rejection('BENEFICIARY_CARD_NOT_OPEN') {}
export class BeneficiaryMeasuredBefore extends rejection('BENEFICIARY_MEASURED_BEFORE') {}
export class BeneficiaryEndWithoutBaseline extends rejection('BENEFICIARY_END_WITHOUT_BASELINE') {}
