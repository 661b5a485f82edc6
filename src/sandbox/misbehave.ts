import { type Answer, html } from "./endpoints/answer.ts";
import type { Fault } from "./faults.ts";
import type { Later } from "./later.ts";
import { tooMany } from "./limit.ts";
import type { Readings } from "./readings.ts";

/** The request to which a fault is applied. */
export interface Broken {
  readonly readings: Readings;
  readonly later: Later;
  /** Executes the request and returns its regular answer. */
  readonly answer: () => Answer;
  readonly send: (answer: Answer) => void;
  /** Resets the connection. */
  readonly reset: () => void;
}

/** Applies a fault to one request. */
export function misbehave(fault: Fault, request: Broken): void {
  if (fault.kind === "late") {
    request.reset();
    request.later.run(fault.ms, () => request.answer());
  } else if (fault.kind === "delay") delay(fault, request);
  else {
    if (fault.when === "after") request.answer();
    replace(fault, request);
  }
}

function delay({ when, ms }: Fault, { answer, later, send }: Broken): void {
  const early = when === "after" ? answer() : null;
  later.run(ms, () => send(early ?? answer()));
}

function replace(fault: Fault, { readings, reset, send }: Broken): void {
  const headers = { "content-type": "application/json" };
  switch (fault.kind) {
    case "reset":
      return reset();
    case "status":
      return send({ status: fault.status, headers, body: fault.body });
    case "garbage":
      return send({ status: 200, headers, body: '{"result":' });
    case "html":
      return send(html(200, "Sign in to the network"));
    case "redirect":
      return send({ status: 302, headers: { location: fault.location }, body: "" });
    case "rate-limit":
      return send(tooMany(fault.ms, readings));
    case "hang":
    case "late":
    case "delay":
      return;
  }
}
