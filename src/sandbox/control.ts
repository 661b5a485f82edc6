import { KeywardError } from "../model/errors.ts";
import { type Answer, json } from "./endpoints/answer.ts";
import { isRecord } from "../util/json.ts";
import { manualChange, manualRoleChange, shown } from "./manual-change.ts";
import { type Fault, parseFault } from "./faults.ts";
import type { Arrival } from "./journal.ts";
import { parseReadings, type Readings } from "./readings.ts";
import type { SandboxState } from "./state.ts";

/** The parts of the sandbox that a control endpoint can use. */
export interface Controlled {
  readonly state: SandboxState;
  readonly journal: Arrival[];
  readings: Readings;
  customer(id: string): SandboxState;
  setFaults(faults: readonly Fault[]): void;
}

/** A request to a control endpoint: `/sandbox/<endpoint>?customer=<id>`; `customer` null: the sandbox's own workspace. */
export interface ControlRequest {
  readonly method: string;
  readonly endpoint: string;
  readonly customer: string | null;
  readonly body: unknown;
}

/** Answers a request to a control endpoint, `/sandbox/…`: it needs no token, is not rate limited and is not in the journal. */
export function control(request: ControlRequest, sandbox: Controlled): Answer {
  try {
    return answer(request, sandbox);
  } catch (error) {
    if (!(error instanceof KeywardError)) throw error;
    return json(400, { message: `${error.message}: ${error.remedy}` });
  }
}

function answer({ method, endpoint, customer, body }: ControlRequest, sandbox: Controlled): Answer {
  const state = customer === null ? sandbox.state : sandbox.customer(customer);
  switch (`${method} ${endpoint}`) {
    case "GET state":
      return json(200, {
        clients: [...state.clients.values()].map(shown),
        roles: state.roles,
        folders: state.folders,
      });
    case "GET journal":
      return json(200, { arrivals: sandbox.journal });
    case "POST faults":
      sandbox.setFaults((Array.isArray(body) ? body : [body]).map(parseFault));
      sandbox.journal.length = 0;
      return json(200, { ok: true });
    case "POST readings":
      sandbox.readings = { ...sandbox.readings, ...parseReadings(texts(body)) };
      return json(200, { ok: true });
    case "POST roles":
      return manualRoleChange(body, state);
    case "POST clients":
      return manualChange(body, state);
    default:
      return json(404, { message: `there is no control endpoint ${method} /sandbox/${endpoint}` });
  }
}

function texts(body: unknown): readonly string[] {
  if (!isRecord(body))
    throw new KeywardError("the readings must be a JSON object", 'send for example {"count":"page"}');
  return Object.entries(body).map(([name, value]) => `${name}=${String(value)}`);
}
