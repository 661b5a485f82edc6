import { SinkError } from "../../src/model/errors.ts";
import type { Secret } from "../../src/model/token/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../src/model/token/token.ts";
import type { Sink, TokenSubject } from "../../src/sinks/sink.ts";
import { Life } from "./memory-life.ts";

/** What a sink is asked for. */
export type SinkCall = "probe" | "read" | "mark" | "deliver";

/** A sink in memory; `fail` says which calls find the disk full. */
export class MemorySink implements Sink {
  readonly name: string;
  readonly tokens = new Map<string, string>();
  readonly markers = new Map<string, Marker>();
  readonly calls: string[] = [];
  life = new Life();
  fail: (call: SinkCall, place: string) => boolean = () => false;

  constructor(name = "vault") {
    this.name = name;
  }

  place({ environment, name }: TokenSubject): string {
    return `${environment ?? "-"}/${name}`;
  }

  async spots(places: readonly string[]): Promise<readonly string[]> {
    return places;
  }

  markerAt(place: string): string {
    return `the marker of ${place}`;
  }

  async probe(places: readonly string[]): Promise<void> {
    for (const place of places) await this.#call("probe", place);
  }

  async read(place: string): Promise<MarkerReading> {
    await this.life.step();
    if (this.fail("read", place)) return { kind: "unknown", reason: "permission denied" };
    const marker = this.markers.get(place);
    if (marker !== undefined) return { kind: "marked", marker };
    return { kind: this.tokens.has(place) ? "foreign" : "absent" };
  }

  async mark(place: string, marker: Marker | null): Promise<void> {
    await this.#call("mark", place);
    if (marker === null) this.markers.delete(place);
    else this.markers.set(place, marker);
  }

  async deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void> {
    const { life } = this;
    await this.#call("deliver", place);
    this.tokens.set(place, token.reveal());
    await life.step();
    this.markers.set(place, marker);
  }

  async #call(call: SinkCall, place: string): Promise<void> {
    await this.life.step();
    this.calls.push(`${call} ${place}`);
    if (this.fail(call, place))
      throw new SinkError(`could not ${call} ${place}: no space left`, "free some space");
  }
}
