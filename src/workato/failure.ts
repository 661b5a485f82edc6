import { ApiError, type ApiFailure } from "../model/errors.ts";
import { type Call, changes } from "./call.ts";
import { explainTransportError } from "../http/connection-error.ts";
import type { Answer, TransportError } from "../http/exchange.ts";
import { headerOf } from "../http/headers.ts";
import type { Masker } from "../http/masking.ts";
import { mayPass } from "../http/retry.ts";
import type { AskedWait } from "../http/retry-after.ts";
import { refusalRemedy, statusRemedy } from "./remedies.ts";
import { failureMarks, serverMessage } from "./words.ts";

/** A failed attempt, with what the retry loop needs to decide. */
export class AttemptError extends ApiError {
  /** From `Retry-After`; null if it is missing. */
  readonly askedWait: AskedWait | null;
  /** Another attempt would fail in the same way: a certificate, a proxy that requires a password. */
  readonly permanent: boolean;

  /** What happened, without what was attempted. */
  readonly why: string;

  constructor(doing: string, why: string, facts: AttemptFacts) {
    super(`could not ${doing}: ${why}`, facts);
    this.name = "ApiError";
    this.why = why;
    this.askedWait = facts.askedWait ?? null;
    this.permanent = facts.permanent ?? false;
  }
}

interface AttemptFacts {
  readonly failure: ApiFailure;
  readonly status?: number | null;
  readonly remedy?: string;
  readonly cause?: unknown;
  readonly askedWait?: AskedWait | null;
  readonly permanent?: boolean;
}

/** What the error messages of one API object need. */
export interface MessageContext {
  readonly host: string;
  readonly timeoutMs: number;
  readonly mask: Masker;
}

/** No complete answer came. A mutation that was in flight may have taken effect: `lost`, even if keyward itself abandoned it. */
export function unansweredError(
  context: MessageContext,
  call: Call<unknown>,
  error: TransportError,
): AttemptError {
  if (error.reason === "too-large")
    return shapeError(context, call, "its answer is larger than 32 MiB", { status: 200, permanent: false });
  const { message, remedy, permanent, status } = explainTransportError(error, context);
  return new AttemptError(call.doing, context.mask(message), {
    failure: failureOf(error, call),
    status,
    remedy: error.reason === "timeout" ? "try again, or allow more time with --timeout" : remedy,
    permanent,
    cause: error.cause,
  });
}

function failureOf({ reason, sent }: TransportError, { kind }: Call<unknown>): ApiFailure {
  if (reason === "aborted") return sent && changes(kind) ? "lost" : "aborted";
  return sent ? "lost" : "not-sent";
}

interface ShapeFacts {
  readonly status: number;
  readonly cause?: unknown;
  /** Whether another attempt would be answered in the same way. */
  readonly permanent: boolean;
}

/** A 2xx answer that could not be read. A mutation may nevertheless have taken effect. */
export function shapeError(
  context: MessageContext,
  call: Call<unknown>,
  what: string,
  { status, cause, permanent }: ShapeFacts,
): AttemptError {
  return new AttemptError(call.doing, `${context.host} answered ${status}, but ${context.mask(what)}`, {
    failure: changes(call.kind) ? "lost" : "shape",
    status,
    // Whether a delete took effect is found out by reading the client, not by sending it again.
    permanent: permanent || call.kind === "delete",
    remedy: "check that the host is one of Workato's, and that no proxy or login page answers instead",
    cause,
  });
}

/** A 2xx answer whose body says `success: false`: never sent again. A gateway that repeated the request may pass on the second answer. */
export function refusedError(
  context: MessageContext,
  call: Call<unknown>,
  { status, text }: Answer,
): AttemptError {
  const shown = serverText(context, text, { requestId: "", otherwise: "without a reason" });
  return new AttemptError(call.doing, `${context.host} refused it (${status}, success: false)${shown}`, {
    failure: "refused",
    status,
    remedy: refusalRemedy(call),
  });
}

/** A redirect: never followed, because the token would be sent to another host. */
export function redirectError(context: MessageContext, call: Call<unknown>, answer: Answer): AttemptError {
  const location = headerOf(answer, "location") ?? "";
  const target = URL.canParse(location, context.host) ? new URL(location, context.host).host : "";
  const towards = target === "" ? "an unknown address" : context.mask(target);
  return new AttemptError(
    call.doing,
    `${context.host} answered ${answer.status}, a redirect to ${towards}; it was not followed, because the token would be sent there`,
    {
      failure: "shape",
      status: answer.status,
      remedy: "if that is the address of your data center, set it as the host",
    },
  );
}

/** An error status, with the server's message. After a mutation it is `lost` where the mutation may have taken effect. */
export function statusError(
  context: MessageContext,
  call: Call<unknown>,
  answer: Answer,
  askedWait: AskedWait | null,
): AttemptError {
  const requestId = answer.status >= 500 ? (headerOf(answer, "x-request-id") ?? "") : "";
  const shown = serverText(context, answer.text, { requestId, otherwise: "" });
  return new AttemptError(call.doing, `${context.host} answered ${answer.status}${shown}`, {
    failure: mayPass(answer.status) && changes(call.kind) ? "lost" : "status",
    status: answer.status,
    remedy: statusRemedy(context.host, call, answer.status),
    askedWait,
  });
}

/** ": " and the server's own words, or `otherwise`; then, in brackets, what its operators find the failure by. */
function serverText(
  { mask }: MessageContext,
  text: string,
  { requestId, otherwise }: { readonly requestId: string; readonly otherwise: string },
): string {
  const words = mask(serverMessage(text)) || otherwise;
  const marks = [...failureMarks(text), ...(requestId === "" ? [] : [`request id ${requestId}`])];
  // Masked one by one: a long message would cut them off.
  const shown = marks.map((mark) => mask(mark).slice(0, 80)).join(", ");
  return `${words === "" ? "" : `: ${words}`}${shown === "" ? "" : ` (${shown})`}`;
}
