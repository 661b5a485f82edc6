import { describe, expect, it } from "vitest";
import { masked } from "../../src/run/masked-system.ts";
import { testSystem } from "../support/system.ts";

describe("a masked system", () => {
  it("prints no secret that is known by then, on stdout or stderr", () => {
    const { system, said } = testSystem();
    const { out, err, secrets } = masked(system);
    out("before word-of-mouth\n");
    secrets.add("word-of-mouth");
    out("after word-of-mouth\n");
    err(`and ${btoa("word-of-mouth")}\n`);
    expect(said).toEqual({ out: "before word-of-mouth\nafter [secret]\n", err: "and [secret]\n" });
  });
});
