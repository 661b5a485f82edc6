import type { ServerResponse } from "node:http";
import { type Answer, html } from "./answer.ts";
import type { Fault } from "./faults.ts";
import { finish } from "./finish.ts";
import type { Arrival } from "./journal.ts";

/** Breaks one answer as the fault says; `answer` lets the request take effect and says what would be answered. */
export async function misbehave(
  fault: Fault,
  response: ServerResponse,
  arrival: Arrival,
  answer: () => Answer,
): Promise<void> {
  if (fault.kind === "late") {
    response.destroy();
    setTimeout(answer, fault.ms);
    return;
  }
  const real = fault.when === "after" || fault.kind === "delay" ? answer() : null;
  switch (fault.kind) {
    case "reset":
      response.destroy();
      return;
    case "hang":
      return;
    case "delay":
      await new Promise((resolve) => setTimeout(resolve, fault.ms));
      return finish(response, arrival, real ?? answer());
    case "status":
      return finish(response, arrival, {
        status: fault.status,
        headers: { "content-type": "application/json" },
        body: fault.body,
      });
    case "garbage":
      return finish(response, arrival, {
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"result":',
      });
    case "html":
      return finish(response, arrival, html(200, "Sign in to the network"));
    case "redirect":
      return finish(response, arrival, { status: 302, headers: { location: fault.location }, body: "" });
  }
}
