import type { Call } from "../server/behaviours.ts";
import type { Act, Match, Rule } from "../server/rules.ts";
import type { WantedClient } from "../world.ts";
import { drawOutsider } from "./draw-outsider.ts";
import type { Drawing } from "./drawing.ts";

const statuses = [404, 408, 409, 422, 425, 429, 499, 500, 501, 502, 503, 504, 520, 524, 598] as const;

/** The faults and the outsider's acts that a run meets. */
export function drawRules(drawing: Drawing, wanted: readonly WantedClient[]): readonly Rule[] {
  const { random } = drawing;
  return Array.from({ length: random.pick(0, 1, 1, 2, 3) }, () => drawRule(drawing, wanted));
}

function drawRule(drawing: Drawing, wanted: readonly WantedClient[]): Rule {
  const { random } = drawing;
  const call = random.pick<Call>(
    "create",
    "create",
    "create",
    "regenerate",
    "regenerate",
    "update",
    "delete",
    "list",
    "read",
  );
  const on = { ...drawMatch(drawing, wanted, call), times: random.pick(1, 1, 1, 2, 9) };
  if (random.chance(0.15)) {
    const acts = [drawOutsider(drawing, wanted)];
    return { on: { ...on, times: 1 }, act: { kind: "outsider", when: random.pick("before", "after"), acts } };
  }
  const mutation = call !== "list" && call !== "read";
  return { on, act: mutation ? drawMutationAct(drawing, call) : drawReadAct(drawing) };
}

/** Requests for one client where there is one: which of several requests arrives first is not the same each time. */
export function drawMatch({ random }: Drawing, wanted: readonly WantedClient[], call: Call): Match {
  if (call === "list") return { call, nth: random.between(1, 4) };
  const name = wanted[random.between(0, wanted.length - 1)]?.name ?? "client-0";
  const unmanaged = `unmanaged-${random.between(0, 2)}`;
  return { call, name: call === "delete" ? unmanaged : name, nth: random.pick(1, 1, 1, 2) };
}

function drawReadAct({ random, timeoutMs }: Drawing): Act {
  switch (random.pick("answer", "reset", "delay", "cut")) {
    case "answer":
      return {
        kind: "answer",
        effect: "none",
        status: random.pick(429, 500, 502, 503, 520),
        body: "<html></html>",
      };
    case "reset":
      return { kind: "reset", effect: "none" };
    case "delay":
      return { kind: "delay", when: "before", ms: random.between(1, timeoutMs * 1.2) };
    case "cut":
      return { kind: "cut" };
  }
}

function drawMutationAct({ random, timeoutMs, behaviours }: Drawing, call: string): Act {
  const effect = random.pick("none", "done");
  switch (
    random.pick("answer", "answer", "refusal", "reset", "reset", "late", "cut", "html", "delay", "repeat")
  ) {
    case "answer":
      return {
        kind: "answer",
        effect,
        status: random.pick(...statuses),
        body: { message: "the gateway gave up" },
      };
    case "refusal":
      return {
        kind: "answer",
        effect: "none",
        status: 200,
        body: { success: false, errors: { base: ["is locked"] } },
      };
    case "html":
      return { kind: "answer", effect, status: 200, body: "<html>sign in</html>" };
    case "reset":
      return { kind: "reset", effect };
    case "late":
      return { kind: "late", ms: random.between(1, timeoutMs * 0.4) };
    case "cut":
      return { kind: "cut" };
    case "delay":
      return { kind: "delay", when: random.pick("before", "after"), ms: random.between(1, timeoutMs * 0.5) };
    case "repeat":
      // Two clients of one request are the gateway's doing, unless the second is refused.
      return call === "create" && behaviours.takenNames !== "refused" ? { kind: "cut" } : { kind: "repeat" };
  }
}
