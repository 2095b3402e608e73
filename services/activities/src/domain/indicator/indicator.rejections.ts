import { rejection } from '@concert/event-sourcing';

export class IndicatorAlreadyDefined extends rejection('INDICATOR_ALREADY_DEFINED') {}
export class IndicatorMeasuresOneResult extends rejection('INDICATOR_MEASURES_ONE_RESULT') {}
export class IndicatorPartOfItself extends rejection('INDICATOR_PART_OF_ITSELF') {}
export class IndicatorWasMerged extends rejection('INDICATOR_WAS_MERGED') {}
export class IndicatorMethodFixed extends rejection('INDICATOR_METHOD_FIXED') {}
export class IndicatorUnchanged extends rejection('INDICATOR_UNCHANGED') {}
export class IndicatorUnitsDiffer extends rejection('INDICATOR_UNITS_DIFFER') {}
export class IndicatorPeriodOutsideProgramme extends rejection('INDICATOR_PERIOD_OUTSIDE_PROGRAMME') {}
export class IndicatorGroupUnknown extends rejection('INDICATOR_GROUP_UNKNOWN') {}
export class IndicatorActualNotOpen extends rejection('INDICATOR_ACTUAL_NOT_OPEN') {}
export class IndicatorActualNotSubmitted extends rejection('INDICATOR_ACTUAL_NOT_SUBMITTED') {}
export class SubmitterMayNotApproveActual extends rejection('INDICATOR_ACTUAL_SUBMITTER_MAY_NOT_APPROVE') {}
