import { KnownSecrets } from "../../model/token/known-secrets.ts";
import { SinkError } from "../../model/errors.ts";
import { createMasker } from "../../http/masking.ts";
import type { Secret } from "../../model/token/secret.ts";
import type { DeliveryMarker, Marker, MarkerReading } from "../../model/token/token.ts";
import { type ChildEnding, runChild } from "./child.ts";
import { childEnvironment, requireProgram } from "./program.ts";
import { mapConcurrent, openGate } from "../../util/map-async.ts";
import { mayReplace } from "../owned.ts";
import { markerText, parseMarker } from "../marker-text.ts";
import { commandSpot } from "./spot.ts";
import type { CommandSinkOptions } from "../sink-options.ts";
import { fillPath } from "../place.ts";
import type { Sink, TokenSubject } from "../sink.ts";
import type { SinkContext } from "../sink-context.ts";

/** The number of programs that run concurrently while places are read. */
const atOnce = 8;
/** How many run at once in all, however many workspaces deliver side by side. */
const mostAtOnce = 32;

/** Tokens delivered by a program, which reads them from its standard input. Nothing runs before the sink is used. */
export function openCommandSink(options: CommandSinkOptions, context: SinkContext): Sink {
  return new CommandSink(options, context);
}

class CommandSink implements Sink {
  readonly name: string;
  readonly #options: CommandSinkOptions;
  readonly #context: SinkContext;
  readonly #gate = openGate(mostAtOnce);
  /** The subject of each place, from which the arguments of the other programs are filled. */
  readonly #subjects = new Map<string, TokenSubject>();

  constructor(options: CommandSinkOptions, context: SinkContext) {
    this.name = options.name;
    this.#options = options;
    this.#context = context;
  }

  place(subject: TokenSubject): string {
    this.#requireNoOption(subject);
    const place = this.#options.deliver.map((argument) => quoted(fillPath(argument, subject))).join(" ");
    // Another workspace's plan may ask for the same place, and not know the client's id.
    if (subject.id !== null || !this.#subjects.has(place)) this.#subjects.set(place, subject);
    return place;
  }

  async spots(places: readonly string[]): Promise<readonly string[]> {
    const env = childEnvironment(this.#options, this.#context);
    return mapConcurrent(
      places,
      async (place) => {
        const subject = this.#subjects.get(place);
        if (subject === undefined) return `command ${place}`;
        const argv = this.#options.deliver.map((argument) => fillPath(argument, subject));
        return commandSpot(argv, env);
      },
      atOnce,
    );
  }

  markerAt(place: string): string {
    return `what \`state\` of the sink ${this.name} prints for ${place}`;
  }

  async probe(places: readonly string[]): Promise<void> {
    const { deliver, marker } = this.#options;
    const env = childEnvironment(this.#options, this.#context);
    for (const [program = ""] of [deliver, ...(marker === null ? [] : [marker.mark, marker.state])])
      await requireProgram(program, env, this.name);
    if (marker === null) return;
    await mapConcurrent(places, (place) => this.#run(place, marker.state, "", "read the marker of"), atOnce);
  }

  async read(place: string): Promise<MarkerReading> {
    const { marker } = this.#options;
    if (marker === null) return { kind: "unmarked" };
    try {
      return readingOf(await this.#run(place, marker.state, "", "read the marker of"));
    } catch (error) {
      if (!(error instanceof SinkError)) throw error;
      return { kind: "unknown", reason: error.message };
    }
  }

  readAll(places: readonly string[]): Promise<readonly MarkerReading[]> {
    return mapConcurrent(places, (place) => this.read(place), atOnce);
  }

  async mark(place: string, marker: Marker | null): Promise<void> {
    const { marker: programs } = this.#options;
    if (programs === null) return;
    await this.#run(place, programs.mark, marker === null ? "" : markerText(marker), "mark");
  }

  async deliver(place: string, token: Secret, marker: DeliveryMarker): Promise<void> {
    const existing = await this.read(place);
    if (existing.kind === "marked" && !mayReplace(existing.marker, marker, { place, sink: this.name }))
      return;
    await this.#run(place, this.#options.deliver, token.reveal(), "deliver to");
    await this.mark(place, marker);
  }

  /** Returns what the program printed on its standard output; throws `SinkError` unless it exited with 0. */
  async #run(place: string, command: readonly string[], input: string, doing: string): Promise<string> {
    const subject = this.#subjects.get(place);
    if (subject === undefined) throw new SinkError(`${place} is not a place of the sink ${this.name}`);
    const argv = command.map((argument) => fillPath(argument, subject));
    const env = childEnvironment(this.#options, this.#context);
    const { workingFolder } = this.#options;
    const ending = await this.#gate(() => runChild(argv, { ...this.#context, workingFolder, env, input }));
    if (ending.kind === "exit" && ending.code === "0") return ending.stdout;
    const printed = createMasker({ secrets: new KnownSecrets([input]), keep: "end" })(ending.output);
    throw new SinkError(
      `could not ${doing} ${place} (sink ${this.name}): ${endingWords(argv[0] ?? "", ending)}${printed === "" ? "" : `: ${printed}`}`,
      remedy(ending),
    );
  }

  /** Rejects a value that the program could interpret as an option. */
  #requireNoOption({ name, environment, workspace, customer }: TokenSubject): void {
    const option = [name, environment, workspace, customer].find((value) => value?.startsWith("-") ?? false);
    if (option === undefined) return;
    throw new SinkError(
      `the token of "${name}" cannot be delivered to the sink ${this.name}: "${option}" begins with -, and a program could interpret it as an option`,
      "rename it, or name another sink in its `deliver_to`",
    );
  }
}

function readingOf(printed: string): MarkerReading {
  if (printed.trim() === "") return { kind: "absent" };
  const marker = parseMarker(printed);
  return marker === null ? { kind: "foreign" } : { kind: "marked", marker };
}

/** An argument as a user would type it in a shell. */
function quoted(argument: string): string {
  return /^[\w@%+=:,./{}-]+$/.test(argument) ? argument : JSON.stringify(argument);
}

function endingWords(program: string, { kind, code }: ChildEnding): string {
  switch (kind) {
    case "exit":
      return `${program} exited with ${code}`;
    case "signal":
      return `${program} was terminated by ${code}`;
    case "timeout":
      return `${program} exceeded the timeout and was killed`;
    case "not-started":
      return `${program} could not be started (${code})`;
  }
}

function remedy({ kind }: ChildEnding): string {
  switch (kind) {
    case "not-started":
      return "install it, or write its path in keyward.yaml; the program gets only PATH, HOME, TMPDIR, LANG and what `env` lists";
    case "timeout":
      return "make sure that the program does not wait for input, or increase --timeout";
    case "exit":
    case "signal":
      return "fix the error that the program reported; it gets only PATH, HOME, TMPDIR, LANG and what `env` lists";
  }
}
