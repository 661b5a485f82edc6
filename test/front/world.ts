import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Ended, fastTime, type Place, type Running, startHere, startProcess } from "./keyward.ts";
import { type PlaceSeen, placesSeen } from "./places-seen.ts";
import { type Front, type FrontOptions, openFront } from "./server/front.ts";
import type { SeenRequest } from "./server/ledger.ts";
import { type Match, matches } from "./server/rules.ts";

/** A client that a manifest of a world declares. */
export interface WantedClient {
  readonly name: string;
  readonly environment?: string;
  readonly role?: string | number;
  readonly folders?: readonly (number | string)[] | "all";
  readonly allowList?: readonly string[] | "any";
  /** `files`, or the words none and discard. */
  readonly deliverTo?: "files" | "none" | "discard";
  readonly id?: number;
  readonly renamedFrom?: string;
  readonly overlap?: boolean;
}

/** A run of keyward in a world, with all that it wrote. */
export interface RunRecord extends Ended {
  readonly args: readonly string[];
  /** The report's text; null where none was written. */
  readonly report: string | null;
  /** The numbers of the first request of the run and of the first after it. */
  readonly first: number;
  readonly next: number;
  /** How long a new client stayed out of lists, in milliseconds, when it began. */
  readonly createLag: number;
  readonly wanted: readonly WantedClient[];
  /** The places of the declared clients when it began and when it had ended. */
  readonly before: readonly PlaceSeen[];
  readonly after: readonly PlaceSeen[];
  /** How it was ended, where it was. */
  readonly ended: "by itself" | "SIGTERM" | "SIGKILL";
}

/** How a run is ended: when a request has arrived, after a while in real milliseconds. */
export interface Ending {
  readonly signal: "SIGTERM" | "SIGKILL";
  /** The nth request of the run, the one that matches, or the first that is the right one. */
  readonly at: number | Match | ((request: SeenRequest) => boolean);
  readonly after: number;
}

/** How a run is made. */
export interface RunOptions {
  /** As a process of its own, from `dist`. */
  readonly built?: boolean;
  readonly end?: Ending;
}

/** What a place of a file sink holds. */
export interface Held {
  readonly file: string;
  readonly token: string | null;
  /** The marker's text; null where there is none. */
  readonly marker: string | null;
}

/** How a world begins. */
export interface WorldOptions extends FrontOptions {
  readonly wanted?: readonly WantedClient[];
  /** How fast time goes in runs in this process and on the front; left out: tenfold. */
  readonly speed?: number;
  /** Left out: 5 s. keyward waits as long for the effect of a request whose answer was lost. */
  readonly timeout?: string;
  /** The limit that keyward is told; left out: none that matters. */
  readonly limit?: string;
  /** More lines of the workspace in `keyward.yaml`. */
  readonly workspace?: Readonly<Record<string, unknown>>;
}

const usual = { speed: 10, timeout: "5s" } as const;

/** The options of a world in which keyward also runs as a process of its own, whose time is the real one. */
export const realTime = { speed: 1, timeout: "1s" } as const;

/** A front, a folder with configuration and manifests, and the runs of keyward in it. */
export class World {
  readonly front: Front;
  readonly dir: string;
  readonly runs: RunRecord[] = [];
  wanted: readonly WantedClient[] = [];
  readonly #options: WorldOptions;

  private constructor(front: Front, options: WorldOptions) {
    this.front = front;
    this.dir = mkdtempSync(path.join(tmpdir(), "keyward-front-"));
    this.#options = options;
    this.configure(options.workspace ?? {});
    this.declare(...(options.wanted ?? []));
  }

  static async open(options: WorldOptions = {}): Promise<World> {
    const speed = options.speed ?? usual.speed;
    const front = await openFront({ ...options, time: { now: fastTime(speed), speed } });
    return new World(front, options);
  }

  /** Writes `keyward.yaml`; JSON is YAML. */
  configure(workspace: Readonly<Record<string, unknown>>): void {
    const main = {
      host: this.front.url,
      token_env: "KEYWARD_FRONT_TOKEN",
      manifests: ["clients"],
      ...workspace,
    };
    const sinks = { files: { type: "file", path: "tokens/{environment}/{name}" } };
    this.#write("keyward.yaml", JSON.stringify({ version: 1, workspaces: { main }, sinks }));
  }

  /** Replaces the manifests. */
  declare(...wanted: readonly WantedClient[]): void {
    this.wanted = wanted;
    this.#write("clients/all.yaml", JSON.stringify({ version: 1, clients: wanted.map(entry) }));
  }

  /** Writes a file of this age in milliseconds, as an earlier run may have left it. */
  leave(name: string, text: string, age: number): void {
    this.#write(name, text);
    const at = new Date(Date.now() - age);
    utimesSync(path.join(this.dir, name), at, at);
  }

  apply(options: RunOptions = {}, ...more: readonly string[]): Promise<RunRecord> {
    return this.run(["apply", "--yes", ...more], options);
  }

  rotate(names: readonly string[], options: RunOptions = {}, ...more: readonly string[]): Promise<RunRecord> {
    return this.run(["rotate", ...names, "--yes", ...more], options);
  }

  /** Runs a command; one that changes something also writes a report and the audit log. */
  async run(args: readonly string[], options: RunOptions = {}): Promise<RunRecord> {
    const report = path.join(this.dir, `report-${this.runs.length}.json`);
    const changes = args[0] === "apply" || args[0] === "rotate";
    const { timeout = usual.timeout, limit = "1000/1s" } = this.#options;
    if (options.built === true && this.#speed !== realTime.speed)
      throw new Error("the time of a process is the real one");
    const flags = [
      "--timeout",
      timeout,
      "--rate-limit",
      limit,
      ...(changes ? ["--report", report, "--audit", "audit.jsonl"] : []),
    ];
    const first = this.front.ledger.requests.length + 1;
    const { createLag } = this.front.workspace.behaviours;
    this.front.newRun();
    const before = placesSeen(this);
    const start = options.built === true ? startProcess : startHere;
    const running = start([...args, ...flags], this.#place());
    const ended = this.#endAt(running, options);
    const said = await running.ended;
    this.front.onArrival = () => {};
    const next = this.front.ledger.requests.length + 1;
    const record = {
      ...said,
      args,
      report: textOf(report),
      first,
      next,
      createLag,
      wanted: this.wanted,
      before,
      after: placesSeen(this),
      ended: ended(),
    };
    this.runs.push(record);
    return record;
  }

  /** What the place of a client holds. */
  held(name: string, environment = "-"): Held {
    const file = path.join(this.dir, "tokens", encodeURIComponent(environment), encodeURIComponent(name));
    return { file, token: textOf(file), marker: textOf(`${file}.keyward.json`) };
  }

  /** Every file of the world's folder. */
  files(): readonly string[] {
    return readdirSync(this.dir, { recursive: true, encoding: "utf8" })
      .map((name) => path.join(this.dir, name))
      .filter((file) => statSync(file).isFile());
  }

  async close(): Promise<void> {
    await this.front.settled();
    await this.front.close();
    rmSync(this.dir, { recursive: true, force: true });
  }

  get #speed(): number {
    return this.#options.speed ?? usual.speed;
  }

  #endAt(running: Running, { end }: RunOptions): () => RunRecord["ended"] {
    let ended: RunRecord["ended"] = "by itself";
    if (end === undefined) return () => ended;
    const isTheOne = this.#counted(end.at);
    this.front.onArrival = (number) => {
      if (!isTheOne(number)) return;
      setTimeout(() => {
        ended = end.signal;
        running.signal(end.signal);
      }, end.after);
    };
    return () => ended;
  }

  /** Whether a request is the one that is waited for, once. */
  #counted(at: Ending["at"]): (number: number) => boolean {
    const { requests } = this.front.ledger;
    const first = requests.length;
    if (typeof at === "number") return (number) => number - first === at;
    let seen = 0;
    return (number) => {
      const request = requests[number - 1];
      if (request === undefined || !(typeof at === "function" ? at(request) : matches(at, request)))
        return false;
      seen += 1;
      return seen === (typeof at === "function" ? 1 : (at.nth ?? 1));
    };
  }

  #place(): Place {
    const env = { KEYWARD_FRONT_TOKEN: this.front.apiToken, TMPDIR: path.join(this.dir, "tmp") };
    mkdirSync(env.TMPDIR, { recursive: true });
    return { cwd: this.dir, env, speed: this.#speed, seed: this.runs.length + 1 };
  }

  #write(name: string, text: string): void {
    const file = path.join(this.dir, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

function entry(wanted: WantedClient): Record<string, unknown> {
  const {
    name,
    environment,
    role = "Integrator",
    folders = "all",
    allowList = ["192.0.2.1"],
    deliverTo = "files",
    overlap,
  } = wanted;
  return {
    name,
    role,
    folders,
    ...(environment === undefined ? {} : { environment }),
    ip_allow_list: allowList,
    token: {
      deliver_to: deliverTo === "files" ? ["files"] : deliverTo,
      ...(overlap === undefined ? {} : { overlap }),
    },
    ...(wanted.id === undefined ? {} : { id: wanted.id }),
    ...(wanted.renamedFrom === undefined ? {} : { renamed_from: wanted.renamedFrom }),
  };
}

function textOf(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}
