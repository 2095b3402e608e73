import { InvalidInput } from '../http/invalid-input.js';
import type { CellRemarkResponse } from './import.responses.js';

/** Something in the sheet is not right, so nothing of it was stored. Each error names its cell as its field, too. */
export class ImportRefused extends InvalidInput {
  override readonly code = 'IMPORT_NOT_RIGHT';

  constructor(errors: readonly CellRemarkResponse[]) {
    super(errors.map((error) => ({ field: error.cell, ...error })));
    this.name = 'ImportRefused';
  }
}
