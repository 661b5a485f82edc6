import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { pathToFileURL } from "node:url";

const program = path.resolve(
  import.meta.dirname,
  "../../node_modules/yaml-language-server/bin/yaml-language-server",
);

const closed = "http://127.0.0.1:9";

/** A suggestion of the language server. */
export interface Suggestion {
  readonly label: string;
  readonly insertText: string;
}

/** A message of the Language Server Protocol, as far as it is used here. */
interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly items?: readonly { readonly section?: string }[] };
  readonly result?: unknown;
  readonly error?: unknown;
}

/** The settings of the server: nothing is fetched. */
const settings: Readonly<Record<string, unknown>> = {
  yaml: { schemaStore: { enable: false }, validate: true, hover: true, completion: true },
  http: { proxy: "", proxyStrictSSL: true },
};

/** The YAML language server that editors use, spoken to over its standard streams. */
export class LanguageServer {
  readonly #child: ChildProcess;
  readonly #waiting = new Map<number, (message: Message) => void>();
  #last = 0;
  #received = Buffer.alloc(0);

  private constructor() {
    this.#child = spawn(process.execPath, [program, "--stdio"], {
      // What it would fetch in spite of its settings would go to this closed port.
      env: { PATH: process.env["PATH"] ?? "", http_proxy: closed, https_proxy: closed },
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#receive(chunk));
  }

  /** Starts it. */
  static async start(): Promise<LanguageServer> {
    const server = new LanguageServer();
    const capabilities = {
      workspace: { configuration: true },
      textDocument: {
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { documentationFormat: ["markdown"] } },
      },
    };
    await server.#ask("initialize", { processId: process.pid, rootUri: null, capabilities });
    server.#tell("initialized", {});
    server.#tell("workspace/didChangeConfiguration", { settings });
    return server;
  }

  /** Opens a file with this text: its path is where relative schemas are looked for. */
  open(file: string, text: string): void {
    const textDocument = { uri: uriOf(file), languageId: "yaml", version: 1, text };
    this.#tell("textDocument/didOpen", { textDocument });
  }

  /** What is shown above a place, as Markdown; line and character count from 0. */
  async hover(file: string, line: number, character: number): Promise<string> {
    const at = { textDocument: { uri: uriOf(file) }, position: { line, character } };
    const found = (await this.#ask("textDocument/hover", at)) as { contents: { value: string } } | null;
    return found?.contents.value ?? "";
  }

  /** What may be inserted at a place. */
  async suggestions(file: string, line: number, character: number): Promise<readonly Suggestion[]> {
    const at = { textDocument: { uri: uriOf(file) }, position: { line, character } };
    return ((await this.#ask("textDocument/completion", at)) as { items: Suggestion[] }).items;
  }

  /** Ends it. */
  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once("close", resolve));
    this.#child.kill();
    await ended;
  }

  #ask(method: string, params: unknown): Promise<unknown> {
    this.#last += 1;
    const id = this.#last;
    this.#send({ jsonrpc: "2.0", id, method, params });
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${JSON.stringify(error)}`)),
      ),
    );
  }

  #tell(method: string, params: unknown): void {
    this.#send({ jsonrpc: "2.0", method, params });
  }

  #send(message: unknown): void {
    const body = JSON.stringify(message);
    this.#child.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const head = this.#received.indexOf("\r\n\r\n");
      const [, length] = /Content-Length: (\d+)/.exec(this.#received.toString("latin1", 0, head)) ?? [];
      const end = head + 4 + Number(length);
      if (head === -1 || this.#received.length < end) return;
      const message: Message = JSON.parse(this.#received.toString("utf8", head + 4, end));
      this.#received = this.#received.subarray(end);
      this.#handle(message);
    }
  }

  #handle({ id, method, params, ...answer }: Message): void {
    if (id === undefined) return;
    if (method === undefined) {
      this.#waiting.get(id)?.(answer);
      this.#waiting.delete(id);
    } else this.#send({ jsonrpc: "2.0", id, result: answerTo(method, params) });
  }
}

/** What an editor answers. */
function answerTo(method: string, params: Message["params"]): unknown {
  if (method !== "workspace/configuration") return null;
  return (params?.items ?? []).map(({ section = "" }) => settings[section] ?? null);
}

function uriOf(file: string): string {
  return pathToFileURL(file).href;
}
