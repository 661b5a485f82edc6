import { describe, expect, it } from "vitest";
import { readToken } from "../../src/config/token.ts";
import { KeywardError } from "../../src/model/errors.ts";

const workspace = { name: "production", tokenVariable: "WORKATO_TOKEN_PROD" };

describe("the API token", () => {
  it("is read from the workspace's variable, as a secret", () => {
    const token = readToken(workspace, { WORKATO_TOKEN_PROD: "wrkaus-abc.def" });
    expect(token.reveal()).toBe("wrkaus-abc.def");
    expect(String(token)).not.toContain("wrkaus");
  });

  it.each([undefined, "", "   "])("is reported missing by the variable's name: %j", (value) => {
    expect(() => readToken(workspace, { WORKATO_TOKEN_PROD: value })).toThrow(
      /WORKATO_TOKEN_PROD.*production/,
    );
  });

  it.each(["wrkaus-secret\n", " wrkaus-secret", "wrkaus secret", "wrkaus-secret\u200b"])(
    "is refused, never shown: %j",
    (value) => {
      const read = () => readToken(workspace, { WORKATO_TOKEN_PROD: value });
      expect(read).toThrow(KeywardError);
      expect(read).not.toThrow(/secret/);
    },
  );

  it("refuses a token that is too short to be hidden, without repeating it", () => {
    const read = (value: string) => () => readToken(workspace, { WORKATO_TOKEN_PROD: value });
    expect(read("q7-zx!1")).toThrow(/^WORKATO_TOKEN_PROD, .* has fewer than 8 characters/);
    expect(read("q7-zx!1")).not.toThrow("q7-zx!1");
    expect(read("q7-zx!12")).not.toThrow();
  });
});
