import { describe, expect, it } from "vitest";
import { type Detail, largestDetail, wholeDetail } from "../../../src/render/markdown/detail.ts";

const chosen = (fits: (detail: Detail) => boolean, customers = 0): Detail =>
  largestDetail({ longest: 1000, customers }, fits);

describe("the detail that fits", () => {
  it("is everything if there is room", () => {
    expect(chosen(() => true)).toBe(wholeDetail);
  });

  it("gives up what neither widens nor deletes before anything else", () => {
    expect(chosen(({ rest }) => rest !== "whole")).toEqual({ ...wholeDetail, rest: "lines" });
    expect(chosen(({ creates, links }) => creates === "compact" && !links)).toMatchObject({ rest: "lines" });
    const counted = chosen(({ creates }) => creates === "counted");
    expect(counted).toMatchObject({ rest: "counted", members: Infinity, most: Infinity });
  });

  it("names as many clients of groups as fit before it cuts a change", () => {
    expect(chosen(({ members }) => members <= 417)).toMatchObject({ members: 417, most: Infinity });
  });

  it("cuts changes last, and keeps as many as fit", () => {
    expect(chosen(({ most }) => most <= 33)).toMatchObject({ members: 10, most: 33 });
    expect(chosen(() => false)).toMatchObject({ most: 0 });
  });

  it("cuts customers before it cuts the changes of one", () => {
    expect(chosen(({ customers }) => customers <= 40, 500)).toMatchObject({ customers: 40, most: Infinity });
    expect(chosen(({ customers, most }) => customers <= 1 && most <= 7, 500)).toMatchObject({
      customers: 1,
      most: 7,
    });
  });
});
