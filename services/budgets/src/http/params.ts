import { isPeriod, type Period } from '@concert/reference-data';
import { InvalidInput } from '@concert/service-kit';
import { Param, type PipeTransform } from '@nestjs/common';

const readNumber: PipeTransform<string, number> = {
  transform: (text) => {
    if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
    throw new InvalidInput([{ field: 'tranche', message: 'must be the number of a tranche' }]);
  },
};

const readPeriod: PipeTransform<string, Period> = {
  transform: (text) => {
    if (isPeriod(text)) return text;
    throw new InvalidInput([{ field: 'period', message: 'must be a half year such as 2009-2' }]);
  },
};

export const TrancheParam = (): ParameterDecorator => Param('tranche', readNumber);

export const PeriodParam = (): ParameterDecorator => Param('period', readPeriod);
