import { describe, expect, it } from "vitest";
import type { Sink } from "../../src/sinks/sink.ts";
import { surroundingsOf, surveyPlaces } from "../../src/sinks/survey.ts";
import { MemorySink } from "../support/memory-sink.ts";

const hazard = { rule: "place-in-git", message: "Git would keep it", way: "ignore it" } as const;

describe("looking at where places are", () => {
  it("asks each sink for its own places, once, and keeps to which place each answer belongs", async () => {
    const vault = new MemorySink("vault");
    const asked: (readonly string[])[] = [];
    const files: Sink = Object.assign(new MemorySink("files"), {
      spots: async (places: readonly string[]) => places.map((place) => `file /real/${place}`),
      surroundings: async (places: readonly string[]) => {
        asked.push(places);
        return places.map((place) => ({ hazard: place === "b" ? hazard : null, markerInGit: place === "c" }));
      },
    });
    const places = [
      { sink: "files", place: "a" },
      { sink: "vault", place: "a" },
      { sink: "files", place: "b" },
      { sink: "files", place: "c" },
    ];
    const sinks = new Map<string, Sink>([
      ["vault", vault],
      ["files", files],
    ]);
    const found = await surveyPlaces(places, sinks);
    const of = (sink: string, place: string, spot: string) => ({
      sink,
      place,
      spot,
      marker: `the marker of ${place}`,
      hazard: null,
      markerInGit: false,
    });
    expect(places.map((place) => found.get(place))).toEqual([
      of("files", "a", "file /real/a"),
      of("vault", "a", "a"),
      { ...of("files", "b", "file /real/b"), hazard },
      { ...of("files", "c", "file /real/c"), markerInGit: true },
    ]);
    expect(asked).toEqual([["a", "b", "c"]]);
  });

  it("leaves out the places of a sink that is not open", async () => {
    const gone = { sink: "gone", place: "a" };
    const here = { sink: "vault", place: "a" };
    const found = await surveyPlaces([gone, here], new Map([["vault", new MemorySink()]]));
    expect([...found.keys()]).toEqual([here]);
  });

  it("finds nothing dangerous at the places of a sink that knows nothing of them", async () => {
    expect(await surroundingsOf(new MemorySink(), ["a", "b"])).toEqual([
      { hazard: null, markerInGit: false },
      { hazard: null, markerInGit: false },
    ]);
  });
});
