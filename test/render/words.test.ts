import { describe, expect, it } from "vitest";
import { durationText, plural } from "../../src/render/words.ts";

describe("words", () => {
  it.each([
    [0, "client", "0 clients"],
    [1, "client", "1 client"],
    [1250, "client", "1,250 clients"],
    [1234567, "entry", "1,234,567 entries"],
    [2, "address", "2 addresses"],
    [2, "day", "2 days"],
  ])("count %i %s", (count, noun, text) => {
    expect(plural(count, noun)).toBe(text);
  });

  it.each([
    [0, "0 s"],
    [59.6, "1 min"],
    [125, "2 min 5 s"],
    [3600, "1 h"],
    [3725, "1 h 2 min"],
  ])("say how long %d seconds are", (seconds, text) => {
    expect(durationText(seconds)).toBe(text);
  });
});
