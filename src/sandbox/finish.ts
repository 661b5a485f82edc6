import { randomUUID } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Answer } from "./endpoints/answer.ts";
import type { Arrival } from "./journal.ts";
import type { Readings } from "./readings.ts";

/** Sends the answer to a request and records its status in the journal. */
export function finish(
  response: ServerResponse,
  arrival: Arrival,
  answer: Answer,
  { requestId }: Readings,
): void {
  arrival.status = answer.status;
  if (requestId === "missing") return write(response, answer);
  arrival.request_id = randomUUID();
  write(response, { ...answer, headers: { ...answer.headers, "x-request-id": arrival.request_id } });
}

/** Writes an answer. */
export function write(response: ServerResponse, { status, headers, body }: Answer): void {
  // 204 has no body, and no length of one.
  const length = status === 204 ? {} : { "content-length": Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...length });
  response.end(body);
}
