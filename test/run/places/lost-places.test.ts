import { describe, expect, it } from "vitest";
import { lostPlaces } from "../../../src/run/places/lost-places.ts";

const place = (sink: string, at: string) => ({ sink, place: at, reading: { kind: "absent" } }) as const;
const files = new Set(["files", "--tokens-to"]);

describe("places that are lost with the machine of a CI job", () => {
  it("are reported once for each sink, with one of them", () => {
    const notes = lostPlaces(
      [[place("files", "/job/tokens/a")], [place("files", "/job/tokens/b")]],
      files,
      "/job",
    );
    expect(notes).toMatchObject([
      { rule: "place-lost-with-the-machine", message: expect.stringContaining("/job/tokens/a") },
    ]);
  });

  it.each([
    ["beside the folder", place("files", "/job-too/a")],
    ["above it", place("files", "/a")],
    ["of a sink that is no folder", place("vault", "/job/kv/a")],
  ])("are not places %s", (_where, one) => {
    expect(lostPlaces([[one]], files, "/job")).toEqual([]);
  });
});
