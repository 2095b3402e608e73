import { Rejection } from '@concert/event-sourcing';

export class IndicatorAlreadyDefined extends Rejection {
  readonly code = 'INDICATOR_ALREADY_DEFINED';
}

export class IndicatorMeasuresOneResult extends Rejection {
  readonly code = 'INDICATOR_MEASURES_ONE_RESULT';
}

export class IndicatorPartOfItself extends Rejection {
  readonly code = 'INDICATOR_PART_OF_ITSELF';
}

export class IndicatorWasMerged extends Rejection {
  readonly code = 'INDICATOR_WAS_MERGED';
}

export class IndicatorMethodFixed extends Rejection {
  readonly code = 'INDICATOR_METHOD_FIXED';
}

export class IndicatorUnchanged extends Rejection {
  readonly code = 'INDICATOR_UNCHANGED';
}

export class IndicatorUnitsDiffer extends Rejection {
  readonly code = 'INDICATOR_UNITS_DIFFER';
}

export class IndicatorPeriodOutsideProgramme extends Rejection {
  readonly code = 'INDICATOR_PERIOD_OUTSIDE_PROGRAMME';
}

export class IndicatorGroupUnknown extends Rejection {
  readonly code = 'INDICATOR_GROUP_UNKNOWN';
}

export class IndicatorActualNotOpen extends Rejection {
  readonly code = 'INDICATOR_ACTUAL_NOT_OPEN';
}

export class IndicatorActualNotSubmitted extends Rejection {
  readonly code = 'INDICATOR_ACTUAL_NOT_SUBMITTED';
}

export class SubmitterMayNotApproveActual extends Rejection {
  readonly code = 'INDICATOR_ACTUAL_SUBMITTER_MAY_NOT_APPROVE';
}
