import path from "node:path";
import { SinkError } from "../../model/errors.ts";
import type { Secret } from "../../model/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../model/token.ts";
import { makeFolder, removeFile, tryFolder, type Writer, writeAtomic, writerOf } from "./atomic.ts";
import { baseOf, kindOf, readText, realPlaceOf } from "./inspect.ts";
import { realPlaces } from "./real-folder.ts";
import { remedy, words } from "./system-error.ts";
import { removeLeftovers } from "./leftovers.ts";
import { mapConcurrent } from "../../util/map-async.ts";
import { mayReplace } from "../owned.ts";
import { Listings } from "../listing.ts";
import { markerText, parseMarker } from "../marker-text.ts";
import { filePlace, markerEnding } from "./place.ts";
import type { Sink, TokenSubject } from "../sink.ts";

/** How a file sink is opened. */
export interface FileSinkOptions {
  /** An absolute path. */
  readonly template: string;
  /** A folder, absolute: below it, no link may lead to another place. */
  readonly base: string;
  /** The age recipients of each token; empty: it is not encrypted. */
  readonly recipients: readonly string[];
  /** The number of this process. */
  readonly pid: number;
  /** Whether a process of this machine runs. */
  readonly alive: (pid: number) => boolean;
}

/** Tokens as files of mode 0600 in folders of mode 0700, encrypted if the sink has recipients, each with its marker in a second file. */
export class FileSink implements Sink {
  readonly name: string;
  readonly #template: string;
  readonly #base: string;
  readonly #recipients: readonly string[];
  readonly #alive: FileSinkOptions["alive"];
  readonly #writer: Promise<Writer>;

  constructor(name: string, { template, base, recipients, pid, alive }: FileSinkOptions) {
    this.name = name;
    this.#template = template;
    this.#base = baseOf(template, base);
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

  async probe(places: readonly string[]): Promise<void> {
    await this.#content("test of the encryption");
    for (const folder of new Set(places.map((place) => path.dirname(place)))) {
      await this.#attempt(folder, "write to", async () => {
        await makeFolder(folder);
        await this.#requireOwnFolder(folder);
        const writer = await this.#writer;
        const fresh = await tryFolder(folder, writer);
        await removeLeftovers(folder, fresh, { writer, alive: this.#alive });
      });
    }
    for (const place of places) await this.#requirePlainFile(place);
  }

  read(place: string): Promise<MarkerReading> {
    return this.#look(place);
  }

  async readAll(places: readonly string[]): Promise<readonly MarkerReading[]> {
    const listings = new Listings();
    return mapConcurrent(places, async (place) => {
      const files = [place, place + markerEnding];
      const may = await Promise.all(files.map((file) => listings.mayHold(file)));
      return may.includes(true) ? this.#look(place) : { kind: "absent" };
    });
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
      await makeFolder(path.dirname(place));
      if (marker === null) await removeFile(place + markerEnding);
      else await writeAtomic(place + markerEnding, markerText(marker), await this.#writer);
    });
  }

  async deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void> {
    const existing = await this.#look(place);
    if (existing.kind === "marked" && !mayReplace(existing.marker, marker, { place, sink: this.name }))
      return;
    await this.#attempt(place, "deliver to", async () => {
      await makeFolder(path.dirname(place));
      const writer = await this.#writer;
      await writeAtomic(place, await this.#content(token.reveal()), writer);
      await writeAtomic(place + markerEnding, markerText(marker), writer);
    });
  }

  async #content(token: string): Promise<string> {
    if (this.#recipients.length === 0) return token;
    return (await import("./age.ts")).encryptTo(this.#recipients, token);
  }

  /** A link that a change of the repository brings could send tokens elsewhere, although the configuration stays as it is. */
  async #requireOwnFolder(folder: string): Promise<void> {
    const real = await realPlaceOf(folder, this.#base);
    if (real === null) return;
    throw new SinkError(
      `${folder} of the sink ${this.name} is reached through a link: it is really ${real}`,
      "write the real folder in the `path` of the sink, or remove the link",
    );
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
