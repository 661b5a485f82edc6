import { describe, expect, it } from "vitest";
import { failureText } from "../../../src/cli/failure.ts";
import { StoppedError, UnansweredError } from "../../../src/model/errors.ts";
import { agrees, isYes } from "../../../src/run/gate/agrees.ts";
import { testSystem } from "../../support/system.ts";

describe("a question", () => {
  it.each(["y", "Y", "yes", "YES", " yes \n"])("is agreed to by %j", (answer) => {
    expect(isYes(answer)).toBe(true);
  });

  it.each(["", "n", "no", "ye", "yess", "y y", "ja", "1", "true"])("is not agreed to by %j", (answer) => {
    expect(isYes(answer)).toBe(false);
  });

  it("that a signal ends throws, and no error is printed for it", async () => {
    const stop = new AbortController();
    const ask = async (): Promise<boolean> => {
      stop.abort(new StoppedError("SIGINT"));
      return false;
    };
    const { system } = testSystem({ ask, stop: stop.signal });
    const error: unknown = await agrees("Apply?", system).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnansweredError);
    const voice = { format: "text", quiet: false, verbose: false } as const;
    expect(failureText(error, voice, system)).toEqual({ out: "", err: "" });
  });
});
