import { lstat, readFile } from "node:fs/promises";
import path from "node:path";
import { SinkError } from "../../model/errors.ts";
import type { Secret } from "../../model/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../model/token.ts";
import { makeFolder, removeFile, tryFolder, type Writer, writeAtomic, writerOf } from "./atomic.ts";
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
  readonly #recipients: readonly string[];
  readonly #alive: FileSinkOptions["alive"];
  readonly #writer: Promise<Writer>;

  constructor(name: string, { template, recipients, pid, alive }: FileSinkOptions) {
    this.name = name;
    this.#template = template;
    this.#recipients = recipients;
    this.#alive = alive;
    this.#writer = writerOf(pid);
  }

  place(subject: TokenSubject): string {
    return filePlace(this.#template, subject);
  }

  async probe(places: readonly string[]): Promise<void> {
    await this.#content("test of the encryption");
    for (const folder of new Set(places.map((place) => path.dirname(place)))) {
      await this.#attempt(folder, "write to", async () => {
        await makeFolder(folder);
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
      const [token, text] = await Promise.all([kindOf(place), readText(place + markerEnding)]);
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

async function kindOf(file: string): Promise<"missing" | "file" | "other"> {
  try {
    return (await lstat(file)).isFile() ? "file" : "other";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "missing";
    throw error;
  }
}

async function readText(file: string): Promise<string | null> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  }
}

function remedy(error: unknown): string {
  switch (codeOf(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return "free some space there, or give the sink a path on another disk";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "let the user who runs keyward write there, or give the sink another path";
    case "ENOTDIR":
    case "EEXIST":
      return "move away the file that is in the place of a folder, or give the sink another path";
    default:
      return "fix the error that the system reported, or give the sink another path";
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
