export * from './apportion.js';
export * from './decimals.js';
export * from './errors.js';
export * from './exchange.js';
export {
  absolute,
  add,
  compare,
  CurrenciesDiffer,
  DECIMAL,
  digitsOf,
  equals,
  exceeds,
  isAmount,
  isDecimal,
  isMoney,
  isNegative,
  isPositive,
  isZero,
  money,
  type Money,
  negate,
  subtract,
  sum,
  zero,
} from './money.js';
export * from './pace.js';
export * from './percent.js';
export * from './printed.js';
