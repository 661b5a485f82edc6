/** An answer of the front; a text body is sent as it is. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal of a mutation with a reason for a field. */
export function refusal(style: "status" | "success-false", field: string, reason: string): Answer {
  const errors = { [field]: [reason] };
  if (style === "success-false") return { status: 200, body: { success: false, errors } };
  return { status: 422, body: { message: "Validation failed", errors } };
}

export const notFound: Answer = { status: 404, body: { message: "Not found" } };
