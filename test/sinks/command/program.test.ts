import { describe, expect, it } from "vitest";
import { childEnvironment } from "../../../src/sinks/command/program.ts";

describe("the environment of a program", () => {
  it("has the variables that are listed and set, and no other", () => {
    const env = { PATH: "/bin", A: "1", B: "2", C: undefined, TMPDIR: "" };
    expect(childEnvironment({ env: ["A", "C", "PATH"] }, { env })).toStrictEqual({
      PATH: "/bin",
      TMPDIR: "",
      A: "1",
    });
  });
});
