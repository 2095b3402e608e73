/** What went wrong, as the services say it (RFC 9457), or as we can tell when they could not be asked. */
export interface ProblemFacts {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly correlationId?: string;
  readonly errors?: readonly FieldError[];
  readonly facts?: Readonly<Record<string, unknown>>;
}

export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export class Problem extends Error {
  constructor(readonly facts: ProblemFacts) {
    super(facts.detail);
    this.name = 'Problem';
  }

  get status(): number {
    return this.facts.status;
  }

  get code(): string {
    return this.facts.code;
  }

  /** Nobody was reached: the command may be sent again with the same key. */
  get isUnreached(): boolean {
    return this.status === 0;
  }

  /** The view asked has not caught up yet. */
  get isCatchingUp(): boolean {
    return this.status === 503 && this.code === 'NOT_READY';
  }
}

export const unreached = (): Problem =>
  new Problem({ status: 0, code: 'UNREACHED', title: 'Not reached', detail: 'Concert could not be reached.' });

const isProblem = (value: unknown): value is Omit<ProblemFacts, 'status'> =>
  typeof value === 'object' && value !== null && 'code' in value && 'detail' in value;

export const problemOf = async (answer: Response): Promise<Problem> => {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => undefined);
  if (isProblem(body)) return new Problem({ ...body, status: answer.status });
  return new Problem({
    status: answer.status,
    code: `HTTP_${answer.status}`,
    title: answer.statusText,
    detail: answer.statusText || `The answer was ${answer.status}.`,
  });
};

export const asProblem = (error: unknown): Problem =>
  error instanceof Problem
    ? error
    : new Problem({
        status: -1,
        code: 'FAULT',
        title: 'Fault',
        detail: error instanceof Error ? error.message : String(error),
      });
