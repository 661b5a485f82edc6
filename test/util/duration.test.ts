import { describe, expect, it } from "vitest";
import { minuteWords } from "../../src/util/duration.ts";

describe("a duration in minutes", () => {
  it("is told apart from months", () => {
    expect(minuteWords("6m")).toBe("6m is 6 minutes; write 180d for 6 months");
    expect(minuteWords("1m")).toBe("1m is 1 minute; write 30d for 1 month");
  });

  it.each(["6h", "6d", "6M", "6mo", "m", ""])("is not %j", (text) => {
    expect(minuteWords(text)).toBeNull();
  });
});
