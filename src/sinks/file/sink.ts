import path from "node:path";
import { SinkError } from "../../model/errors.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading, PendingMarker } from "../../model/token/token.ts";
import { removeFile, tryFolder, type Writer, writeAtomic, writerOf } from "./atomic.ts";
import { type FileSinkFacts, inspectPlaces } from "./hazards.ts";
import { kindOf, readText } from "./inspect.ts";
import { makeIgnoredFolder, ownFolderOf } from "./own-folder.ts";
import { realPlaces } from "./real-folder.ts";
import { remedy, words } from "./system-error.ts";
import { removeLeftovers } from "./leftovers.ts";
import { mapConcurrent } from "../../util/map-async.ts";
import { mayReplace } from "../owned.ts";
import { Listings } from "../listing.ts";
import { markerText, parseMarker } from "../marker-text.ts";
import { filePlace, markerEnding } from "./place.ts";
import type { Sink, Surroundings, TokenSubject } from "../sink.ts";

/** How a file sink is opened. */
export interface FileSinkOptions {
  /** An absolute path. */
  readonly template: string;
  /** The folder of the configuration, absolute: no link below it, or in its Git work tree, may lead to another place. */
  readonly base: string;
  /** The age recipients of each token; empty: it is not encrypted. */
  readonly recipients: readonly string[];
  /** The environment in which git is asked. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The number of this process. */
  readonly pid: number;
  /** Whether a process of this machine runs. */
  readonly alive: (pid: number) => boolean;
}

/**
 * Tokens as files of mode 0600 in folders of mode 0700, encrypted if the sink has recipients, each with its marker in a second file. What is
 * not encrypted never gets into Git.
 */
export class FileSink implements Sink {
  readonly name: string;
  readonly #template: string;
  readonly #facts: FileSinkFacts;
  readonly #recipients: readonly string[];
  readonly #alive: FileSinkOptions["alive"];
  readonly #writer: Promise<Writer>;

  constructor(name: string, { template, base, recipients, env, pid, alive }: FileSinkOptions) {
    this.name = name;
    this.#template = template;
    const encrypted = recipients.length > 0;
    const own = ownFolderOf(template);
    this.#facts = { name, own, home: base, encrypted, env };
    this.#recipients = recipients;
    this.#alive = alive;
    this.#writer = writerOf(pid);
  }

  place(subject: TokenSubject): string {
    return filePlace(this.#template, subject);
  }

  async spots(places: readonly string[]): Promise<readonly string[]> {
    return (await realPlaces(places)).map(({ file }) => `file ${file}`);
  }

  markerAt(place: string): string {
    return place + markerEnding;
  }

  async surroundings(places: readonly string[]): Promise<readonly Surroundings[]> {
    const sites = await inspectPlaces(places, this.#facts);
    const looked = sites.map(async ({ hazard, markerInGit }, index) => {
      const pending = markerInGit && isPending(await this.#look(places[index] ?? ""));
      return { hazard, markerInGit: pending };
    });
    return Promise.all(looked);
  }

  async probe(places: readonly string[]): Promise<void> {
    await this.#content("test of the encryption");
    await this.#requireSafe(places);
    for (const folder of new Set(places.map((place) => path.dirname(place)))) {
      await this.#attempt(folder, "write to", async () => {
        await this.#makeFolder(folder);
        const writer = await this.#writer;
        const fresh = await tryFolder(folder, writer);
        await removeLeftovers(folder, fresh, { writer, alive: this.#alive });
      });
    }
    for (const place of places) await this.#requirePlainFile(place);
    // Now that the folders exist.
    await this.#requireSafe(places);
  }

  async read(place: string): Promise<MarkerReading> {
    const reading = await this.#look(place);
    return isPending(reading) ? this.#believed(place, reading) : reading;
  }

  async readAll(places: readonly string[]): Promise<readonly MarkerReading[]> {
    const listings = new Listings();
    return mapConcurrent(places, async (place) => {
      const files = [place, place + markerEnding];
      const may = await Promise.all(files.map((file) => listings.mayHold(file)));
      return may.includes(true) ? this.read(place) : { kind: "absent" };
    });
  }

  /** A pending marker that a commit may have brought is no evidence that a token was lost: what was there before it counts. */
  async #believed(place: string, { marker }: PendingReading): Promise<MarkerReading> {
    const [site] = await inspectPlaces([place], this.#facts);
    if (site?.markerInGit !== true) return { kind: "marked", marker };
    return marker.previous === null ? { kind: "absent" } : { kind: "marked", marker: marker.previous };
  }

  async #look(place: string): Promise<MarkerReading> {
    try {
      const [token, file] = await Promise.all([kindOf(place), kindOf(place + markerEnding)]);
      if (file === "other") return { kind: "unknown", reason: `${place}${markerEnding} is not a plain file` };
      const text = file === "missing" ? null : await readText(place + markerEnding);
      if (text === null) return { kind: token === "missing" ? "absent" : "foreign" };
      const marker = parseMarker(text);
      if (marker === null || token === "other") return { kind: "foreign" };
      // A token that was removed manually is no longer held, whatever its marker contains.
      return token === "missing" && marker.state === "held" ? { kind: "absent" } : { kind: "marked", marker };
    } catch (error) {
      return { kind: "unknown", reason: words(error) };
    }
  }

  async mark(place: string, marker: Marker | null): Promise<void> {
    await this.#attempt(place, "mark", async () => {
      await this.#makeFolder(path.dirname(place));
      if (marker === null) await removeFile(place + markerEnding);
      else await writeAtomic(place + markerEnding, markerText(marker), await this.#writer);
    });
  }

  async deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void> {
    const existing = await this.#look(place);
    if (existing.kind === "marked" && !mayReplace(existing.marker, marker, { place, sink: this.name }))
      return;
    await this.#attempt(place, "deliver to", async () => {
      await this.#makeFolder(path.dirname(place));
      const writer = await this.#writer;
      await writeAtomic(place, await this.#content(token.reveal()), writer);
      await writeAtomic(place + markerEnding, markerText(marker), writer);
    });
  }

  async #content(token: string): Promise<string> {
    if (this.#recipients.length === 0) return token;
    return (await import("./age.ts")).encryptTo(this.#recipients, token);
  }

  #makeFolder(folder: string): Promise<void> {
    return makeIgnoredFolder(folder, this.#facts);
  }

  async #requireSafe(places: readonly string[]): Promise<void> {
    for (const { hazard } of await inspectPlaces(places, this.#facts))
      if (hazard !== null) throw new SinkError(hazard.message, hazard.way);
  }

  async #requirePlainFile(place: string): Promise<void> {
    const [kind, marker] = await this.#attempt(place, "inspect", () =>
      Promise.all([kindOf(place), kindOf(place + markerEnding)]),
    );
    if (kind !== "other" && marker !== "other") return;
    throw new SinkError(
      `${place} of the sink ${this.name} is not a plain file`,
      "move it away: keyward never writes a token through a link",
    );
  }

  async #attempt<T>(place: string, doing: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof SinkError) throw error;
      throw new SinkError(`could not ${doing} ${place} (sink ${this.name}): ${words(error)}`, remedy(error), {
        cause: error,
      });
    }
  }
}

type PendingReading = Extract<MarkerReading, { readonly kind: "marked" }> & {
  readonly marker: PendingMarker;
};

function isPending(reading: MarkerReading): reading is PendingReading {
  return reading.kind === "marked" && reading.marker.state === "pending";
}
