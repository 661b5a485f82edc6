import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Behaviours, plainBehaviours } from "./behaviours.ts";
import { Budget, type RateLimit } from "./budget.ts";
import { Conversation } from "./conversation.ts";
import type { FrontTime } from "./front-time.ts";
import type { Ledger } from "./ledger.ts";
import { actAsOutsider, type OutsiderAct } from "./outsider.ts";
import { type Rule, Rules } from "./rules.ts";
import { Workspace, type WorkspaceSeed } from "./workspace.ts";

/** How a front begins. */
export interface FrontOptions extends Partial<WorkspaceSeed> {
  readonly behaviours?: Partial<Behaviours>;
  readonly rules?: readonly Rule[];
  readonly rateLimit?: RateLimit;
  readonly time?: FrontTime;
  /** The environment of the token; left out: it has none. */
  readonly tokenEnvironment?: string;
}

/** A stand-in for Workato's API on the loopback that knows everything that truly happened. */
export interface Front {
  readonly url: string;
  readonly apiToken: string;
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  behave(change: Partial<Behaviours>): void;
  /** Replaces the rules; each counts from here. */
  obey(rules: readonly Rule[]): void;
  outsider(...acts: readonly OutsiderAct[]): void;
  /** Counts the requests within the limit from here on. */
  newRun(): void;
  /** Called for each request when it has arrived. */
  onArrival: (number: number) => void;
  /** Resolves when everything that is to happen late has happened. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

const realTime: FrontTime = { now: () => Date.now(), speed: 1 };
const plainRoles = [
  { id: 501, name: "Integrator" },
  { id: 502, name: "Read only" },
  { id: 503, name: "Owner" },
];
const plainFolders = [
  { id: 26_138, name: "Finance", parent: null },
  { id: 26_136, name: "Orders", parent: null },
  { id: 26_140, name: "Procure to Pay", parent: 26_138 },
];

/** Opens a front on a free port. */
export async function openFront(options: FrontOptions = {}): Promise<Front> {
  const time = options.time ?? realTime;
  const workspace = new Workspace(
    {
      clients: options.clients ?? [],
      roles: options.roles ?? plainRoles,
      folders: options.folders ?? plainFolders,
      environments: options.environments ?? false,
      seed: options.seed ?? 1,
    },
    { ...plainBehaviours, ...options.behaviours },
    time.now,
  );
  const budget = options.rateLimit === undefined ? null : new Budget(options.rateLimit);
  const conversation = new Conversation({
    workspace,
    time,
    apiToken: `wrkaus-api-${workspace.clients.size}-front-0123456789`,
    tokenEnvironment: options.tokenEnvironment ?? null,
    budget,
  });
  conversation.rules = new Rules(options.rules ?? []);
  const { url, close } = await listen((request, response) => conversation.receive(request, response));
  return {
    url,
    apiToken: conversation.apiToken,
    workspace,
    ledger: workspace.ledger,
    behave: (change) => void (workspace.behaviours = { ...workspace.behaviours, ...change }),
    obey: (rules) => void (conversation.rules = new Rules(rules)),
    outsider: (...acts) => acts.forEach((act) => actAsOutsider(workspace, act)),
    newRun: () => budget?.newRun(),
    get onArrival() {
      return conversation.onArrival;
    },
    set onArrival(listener) {
      conversation.onArrival = listener;
    },
    settled: () => conversation.settled(),
    close,
  };
}

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}
