export {
  FindingAlreadyAssigned,
  FindingAlreadyResolved,
  FindingFiguresAgree,
  FindingNotSettled,
} from '@concert/findings';
