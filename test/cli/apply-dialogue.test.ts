import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fast, openTwelveClients, type TwelveClients } from "../support/twelve-clients.ts";
import { runOnTerminal } from "../support/terminal.ts";

let world: TwelveClients;
beforeEach(async () => {
  world = await openTwelveClients();
});
afterEach(() => world.close());

const question = "Apply these changes? [y/N]";

describe("apply on a terminal", () => {
  it("applies at a y, shows how far it is, and ends with the counts", async () => {
    const { code, shown } = await runOnTerminal(
      ["apply", "--rate-limit", "8/1s"],
      [{ after: question, type: "y" }],
      world.options,
    );
    expect(code, shown).toBe(0);
    expect(shown).toMatch(
      /\d+ of 12 changes done, \d+ to go · about \d+ s left · client-\d+\n\d+ of 8 requests in 1 s used/,
    );
    expect(shown.trimEnd().split("\n").at(-1)).toMatch(/^12 done · \d+ requests in /);
    await world.expectWhole();
  });

  it.each([
    ["n", 1],
    ["", 1],
    ["\u0004", 1],
    ["\u0003", 130],
  ] as const)("changes nothing at %j, ends with %i, and prints no error", async (type, expected) => {
    const { code, shown } = await runOnTerminal(
      ["apply", ...fast],
      [{ after: question, type }],
      world.options,
    );
    expect(code, shown).toBe(expected);
    expect(shown.trimEnd().split("\n").at(-1)).toBe("Nothing was changed.");
    expect(shown).not.toMatch(/error/i);
    expect(await world.mutations()).toBe(0);
  });

  it("ends after Ctrl-C with the counts and the command that does the rest", async () => {
    await world.sandbox.control("POST", "faults", [
      { on: { method: "POST", count: 1000 }, when: "after", kind: "delay", ms: 200 },
    ]);
    const { code, shown } = await runOnTerminal(
      ["apply", "--rate-limit", "3/60s"],
      [
        { after: question, type: "y" },
        { after: "the next one in 59 s", type: "\u0003" },
      ],
      world.options,
    );
    expect(code, shown).toBe(3);
    const [skipped, counts, next] = shown.trimEnd().split("\n").slice(-3);
    expect(skipped).toMatch(
      /^ {2}\d+ skipped: the run was stopped before it was sent: run it again \[stopped\]$/,
    );
    expect(counts).toMatch(/^\d done, \d+ skipped · \d requests? in /);
    expect(next).toMatch(/^→ \d+ changes left\. To continue: keyward apply --rate-limit 3\/60s$/);
  });
});
