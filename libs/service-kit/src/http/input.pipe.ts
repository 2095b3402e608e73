import { ValidationPipe } from '@nestjs/common';
import { fieldErrors, InvalidInput } from './invalid-input.js';

/** Bodies and queries become their DTO or an error that names every field at fault; fields nobody knows are refused. */
export const inputPipe = new ValidationPipe({
  transform: true,
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  exceptionFactory: (errors) => new InvalidInput(fieldErrors(errors)),
});
