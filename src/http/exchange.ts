/** A complete answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as it came; `text` is decoded from it. */
  readonly bytes: Uint8Array;
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

/** Whether a status is a success: 2xx. */
export function isSuccess({ status }: Pick<Answer, "status">): boolean {
  return status >= 200 && status <= 299;
}

/** Whether a status is a redirect: 3xx. */
export function isRedirect({ status }: Pick<Answer, "status">): boolean {
  return status >= 300 && status <= 399;
}

/** Why no complete answer came. */
export type TransportFailure = "network" | "timeout" | "aborted" | "too-large";

/** No complete answer came; `sent`: whether a byte of the request may have been sent. */
export class TransportError extends Error {
  readonly reason: TransportFailure;
  readonly sent: boolean;

  constructor(reason: TransportFailure, sent: boolean, cause?: unknown) {
    super(reason, { cause });
    this.name = "TransportError";
    this.reason = reason;
    this.sent = sent;
  }
}

/** What can end a request in flight. */
interface Controller {
  abort(reason: Error): void;
}

const largestAnswer = 32 * 1024 * 1024;

/**
 * One request and its answer, as undici's dispatch handler. `onRequestStart` is called when a connection is open and
 * before the first byte is written: unless it was called, nothing was sent, whatever the error is.
 */
export class Exchange {
  readonly answer: Promise<Answer>;
  #resolve: (answer: Answer) => void = () => {};
  #reject: (error: TransportError) => void = () => {};
  #controller: Controller | null = null;
  #stopped = false;
  #status = 0;
  #headers: Headers = {};
  readonly #chunks: Buffer[] = [];
  #size = 0;

  constructor() {
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Ends the request now; one that has not started is never sent. */
  stop(reason: TransportFailure): void {
    this.#stopped = true;
    this.#reject(new TransportError(reason, this.#controller !== null));
    this.#controller?.abort(new Error(reason));
  }

  onRequestStart(controller: Controller): void {
    if (this.#stopped) controller.abort(new Error("stopped before it was sent"));
    else this.#controller = controller;
  }

  onResponseStart(_controller: Controller, status: number, headers: Headers): void {
    this.#status = status;
    this.#headers = headers;
  }

  onResponseData(_controller: Controller, chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > largestAnswer) this.stop("too-large");
    else this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const bytes = Buffer.concat(this.#chunks);
    const text = new TextDecoder().decode(bytes);
    this.#resolve({ status: this.#status, headers: this.#headers, text, bytes });
  }

  onResponseError(_controller: Controller, error: Error): void {
    this.#reject(new TransportError("network", this.#controller !== null, error));
  }
}
