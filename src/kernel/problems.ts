/**
 * A refusal, as RFC 9457 has it. `type` is stable and what programs compare; `facts` are the
 * members a screen needs to say in the reader's language what is wrong.
 */
export class Problem extends Error {
  constructor(
    readonly type: `/problems/${string}/${string}`,
    readonly status: number,
    readonly title: string,
    readonly detail: string = title,
    readonly facts: Readonly<Record<string, unknown>> = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }

  /** The body of the answer, media type `application/problem+json`. */
  toJSON(): Record<string, unknown> {
    return {
      ...this.facts,
      type: this.type,
      title: this.title,
      status: this.status,
      detail: this.detail,
    };
  }
}

/** One member of the request that is not as it must be; `pointer` is a JSON Pointer (RFC 6901). */
export interface FieldError {
  readonly pointer: string;
  readonly detail: string;
}

/** 422: the request is well-formed JSON, but members are missing, unknown or out of range. */
export function invalid(...errors: FieldError[]): Problem {
  const detail = errors.map((error) => `${error.pointer || '/'}: ${error.detail}`).join('; ');
  return new Problem('/problems/request/invalid', 422, 'The request is not valid', detail, {
    errors,
  });
}

/** 404: nothing of this kind has this id. */
export function unknown(kind: string, id: string): Problem {
  return new Problem('/problems/request/unknown', 404, `No such ${kind}`, `No ${kind} ${id}`, {
    kind,
    id,
  });
}

/** 409: the id of a document was used before, with another content. */
export function idReused(id: string): Problem {
  return new Problem(
    '/problems/documents/id-reused',
    409,
    'The id was used before with another content',
    `The id ${id} belongs to another document`,
    { id },
  );
}

/** 503: the database cannot be written or reached just now; nothing was recorded. */
export function storageUnavailable(): Problem {
  return new Problem(
    '/problems/kernel/storage-unavailable',
    503,
    'The database is not available',
    'Nothing was recorded; try again in a moment with the same id',
  );
}
