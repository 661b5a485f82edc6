import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ApiError, type ApiFailure } from "../../src/model/errors.ts";
import type { Wait } from "../../src/model/wait.ts";
import { type Call, type CallKind, changes, issues } from "../../src/workato/call.ts";
import { AttemptError } from "../../src/workato/failure.ts";
import { createLimiter } from "../../src/workato/limiter/sliding-window.ts";
import { callWithRetry } from "../../src/workato/retry.ts";
import { limiterClock, withLimiterClock } from "../support/limiter-clock.ts";

withLimiterClock();

/** How an attempt ends: `half` is an answer that breaks off, `odd` one that the API would not give. */
type Ending = "good" | "broken" | "unsent" | "503" | "400" | "429" | "refused" | "half" | "odd";

const kinds: readonly CallKind[] = ["read", "create", "update", "delete", "regenerate"];
const endings: readonly Ending[] = [
  "good",
  "broken",
  "unsent",
  "503",
  "400",
  "429",
  "refused",
  "half",
  "odd",
];

/** The failure of one attempt, as failure.ts makes it. */
function failureOf(kind: CallKind, ending: Exclude<Ending, "good">, askedMs = 0): AttemptError {
  const doubtful = (read: ApiFailure): ApiFailure => (changes(kind) ? "lost" : read);
  const facts = {
    broken: { failure: "lost" },
    unsent: { failure: "not-sent" },
    "503": { failure: doubtful("status"), status: 503 },
    "400": { failure: "status", status: 400 },
    "429": { failure: "status", status: 429 },
    refused: { failure: "refused", status: 200 },
    half: { failure: doubtful("shape"), status: 200 },
    odd: { failure: doubtful("shape"), status: 200, permanent: true },
  } as const;
  const askedWait = askedMs === 0 ? null : { ms: askedMs, shortened: false };
  return new AttemptError("do it", ending, { askedWait, remedy: "remedy", ...facts[ending] });
}

interface Given extends Partial<Pick<Call<unknown>, "mayGo" | "rateLimited">> {
  readonly stopAt?: number;
  readonly askedMs?: number;
}

/** Makes a call whose attempts end in this order, and then well; each takes 10 ms. */
async function play(kind: CallKind, list: readonly Ending[], { stopAt, askedMs, ...given }: Given = {}) {
  const clock = limiterClock();
  const stop = new AbortController();
  if (stopAt !== undefined) clock.at(stopAt, () => stop.abort());
  const sent: number[] = [];
  const waits: Wait[] = [];
  const options = {
    limiter: createLimiter({ limit: 1000, windowMs: 60_000 }, clock),
    clock,
    jitter: () => 1,
    signal: stop.signal,
    onWait: (wait: Wait) => waits.push(wait),
  };
  const attempt = async (number: number): Promise<string> => {
    sent.push(clock.monotonic());
    await clock.sleep(10);
    const ending = list[number - 1] ?? "good";
    if (ending === "good") return "good";
    throw failureOf(kind, ending, askedMs);
  };
  const call = callWithRetry({ kind, doing: "do it", ...given }, options, attempt);
  const result = await clock.run(call).catch((error: unknown) => error);
  /** The time between the end of each attempt and the beginning of the next one. */
  const pauses = sent.slice(1).map((at, index) => at - (sent[index] ?? 0) - 10);
  return { result, sent, pauses, waits };
}

/** Whether another attempt may be made: never one that could issue a second token, or repeat what is no accident. */
function isSentAgain(kind: CallKind, ending: Ending): boolean {
  if (ending === "429") return kind !== "create";
  if (ending === "unsent") return true;
  if (issues(kind)) return false;
  return ending === "broken" || ending === "503" || (ending === "half" && changes(kind));
}

/** What the caller is told, and after how many attempts. */
function promised(
  kind: CallKind,
  list: readonly Ending[],
): { readonly attempts: number; readonly failure: string } {
  const seen = { tries: 0, limited: 0, doubt: false };
  for (const [index, ending] of list.entries()) {
    const attempts = index + 1;
    if (ending === "good") return { attempts, failure: "none" };
    if (changes(kind) && ["broken", "503", "half", "odd"].includes(ending)) seen.doubt = true;
    if (ending === "429") seen.limited += 1;
    else seen.tries += 1;
    const exhausted = seen.tries === 5 || seen.limited === 10;
    if (exhausted || !isSentAgain(kind, ending))
      return { attempts, failure: seen.doubt ? "lost" : ownFailure(kind, ending, seen.limited) };
  }
  return { attempts: list.length + 1, failure: "none" };
}

function ownFailure(kind: CallKind, ending: Exclude<Ending, "good">, limited: number): string {
  // A 429 may have come after the effect: what was not sent after it does not undo that.
  if (ending === "unsent" && limited > 0 && changes(kind)) return "status";
  return failureOf(kind, ending).failure;
}

describe("a request that fails", () => {
  it("is sent again only where it may be, and is lost if any attempt may have taken effect", async () => {
    const lists = fc.array(fc.constantFrom(...endings), { minLength: 1, maxLength: 12 });
    const failing = fc.array(fc.constantFrom(...endings.slice(1, 6)), { minLength: 1, maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...kinds), fc.oneof(lists, failing), async (kind, list) => {
        const { result, sent } = await play(kind, list);
        const { attempts, failure } = promised(kind, list);
        expect(sent).toHaveLength(attempts);
        if (!(result instanceof ApiError)) expect([result, failure]).toEqual(["good", "none"]);
        else {
          expect(result).toMatchObject({ failure, remedy: "remedy" });
          const isDoubtful = failure === "lost" && changes(kind);
          expect(result.sentAt).toBe(isDoubtful ? sent.at(-1) : null);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("says that an earlier attempt may have taken effect, or was answered 429", async () => {
    const { result } = await play("update", ["broken", "400"]);
    expect(result).toMatchObject({ failure: "lost", status: 400 });
    expect(String(result)).toContain("400 (an earlier attempt may have taken effect)");
    const { result: limited } = await play("update", [
      "429",
      ...Array.from({ length: 5 }, () => "unsent" as const),
    ]);
    expect(limited).toMatchObject({ failure: "status", status: 429, remedy: "remedy" });
    expect(String(limited)).toContain("unsent (an earlier attempt was answered 429)");
  });

  it("hands an error on that is no failure of an attempt, at once", async () => {
    const clock = limiterClock();
    const limiter = createLimiter({ limit: 1000, windowMs: 60_000 }, clock);
    const fault = new RangeError("a fault of the program");
    let attempts = 0;
    const call = callWithRetry(
      { kind: "read", doing: "do it" },
      { limiter, clock, jitter: () => 1, onWait: () => {} },
      () => ((attempts += 1), Promise.reject(fault)),
    );
    await expect(clock.run(call)).rejects.toBe(fault);
    expect(attempts).toBe(1);
  });
});

describe("the pauses between attempts", () => {
  const unsent = Array.from({ length: 5 }, () => "unsent" as const);
  it.each<[string, CallKind, readonly Ending[], readonly number[]]>([
    ["double", "read", ["broken", "503", "broken", "broken"], [500, 1000, 2000, 4000]],
    ["begin at once where no connection opened", "create", unsent, [0, 500, 1000, 2000]],
    [
      "are none only for the first such attempt",
      "read",
      ["broken", "unsent", "broken", "unsent"],
      [500, 0, 1000, 2000],
    ],
    [
      "begin anew for a 429, at a thirtieth of the window",
      "update",
      ["broken", "429", "429", "broken"],
      [500, 2000, 4000, 1000],
    ],
  ])("%s", async (_what, kind, list, pauses) => {
    const played = await play(kind, list);
    expect(played.pauses).toEqual(pauses);
    const announced = pauses.filter((ms) => ms > 0);
    expect(played.waits.map(({ ms }) => ms)).toEqual(announced);
  });

  it("are announced with what they are before and why", async () => {
    const { waits } = await play("read", ["503", "429"]);
    expect(waits).toEqual([
      { ms: 500, purpose: "to do it again", why: "503", shortened: false },
      { ms: 2000, purpose: "before the next request", why: "429", shortened: false },
    ]);
  });

  it("are as long as the server asks for, if that is longer", async () => {
    expect((await play("read", ["503", "503", "503"], { askedMs: 1500 })).pauses).toEqual([1500, 1500, 2000]);
    expect((await play("read", ["429", "429"], { askedMs: 700 })).pauses).toEqual([700, 700]);
  });

  it("are two minutes at most, and go on from the earlier attempts of a create", async () => {
    const many = Array.from({ length: 9 }, () => "429" as const);
    const { pauses, sent } = await play("read", many);
    expect(pauses).toEqual([2000, 4000, 8000, 16_000, 32_000, 64_000, 120_000, 120_000, 120_000]);
    expect(sent).toHaveLength(10);
    const { waits } = await play("create", ["429"], { rateLimited: 3 });
    expect(waits.map(({ ms }) => ms)).toEqual([16_000]);
    expect((await play("update", many, { rateLimited: 8 })).sent).toHaveLength(2);
  });
});

describe("a stopped request", () => {
  it.each<[CallKind, readonly Ending[], string]>([
    ["read", ["429"], "aborted"],
    ["create", ["unsent", "unsent"], "aborted"],
    ["update", ["unsent", "unsent"], "aborted"],
    ["update", ["429"], "status"],
    ["regenerate", ["429"], "status"],
    ["update", ["broken"], "lost"],
    ["read", ["broken"], "lost"],
    ["read", ["503"], "status"],
  ])(
    "of kind %s after %j is %s: aborted only if it has no effect for certain",
    async (kind, list, failure) => {
      const { result, sent } = await play(kind, list, { stopAt: 100 });
      expect(result).toMatchObject({ failure });
      expect(sent).toHaveLength(list.length);
    },
  );

  it.each<[CallKind, Ending, object]>([
    ["read", "429", { failure: "aborted", status: 429, remedy: "remedy" }],
    ["update", "429", { failure: "status", status: 429 }],
    ["update", "unsent", { failure: "aborted", status: null, remedy: "remedy" }],
    ["update", "broken", { failure: "lost" }],
    ["read", "503", { failure: "status", status: 503 }],
    ["update", "400", { failure: "status", status: 400 }],
    ["create", "refused", { failure: "refused" }],
  ])("of kind %s that is answered %s meanwhile is not sent again", async (kind, ending, error) => {
    const { result, sent } = await play(kind, [ending], { stopAt: 5 });
    expect(result).toMatchObject(error);
    expect(sent).toHaveLength(1);
  });
});

describe("a request that is out of date at its turn", () => {
  const onlyOnce = (): (() => boolean) => {
    const answers = [true];
    return () => answers.shift() ?? false;
  };

  it.each<[CallKind, readonly Ending[], object]>([
    ["update", ["unsent"], { failure: "held-back", status: null }],
    ["update", ["429"], { failure: "held-back", status: null }],
    ["delete", ["429"], { failure: "held-back", status: null }],
    // Its caller knows by the status that an earlier attempt may have taken effect.
    ["regenerate", ["429"], { failure: "held-back", status: 429 }],
  ])("of kind %s after %j is not sent again", async (kind, list, error) => {
    const { result, sent } = await play(kind, list, { mayGo: onlyOnce() });
    expect(result).toMatchObject(error);
    expect(sent).toHaveLength(1);
  });

  it("is sent again all the same once an attempt may have taken effect: the answer settles what happened", async () => {
    const { result, sent } = await play("update", ["broken"], { mayGo: onlyOnce() });
    expect([result, sent.length]).toEqual(["good", 2]);
  });
});
