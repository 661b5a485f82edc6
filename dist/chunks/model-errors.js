import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/errors.ts
var KeywardError = class extends Error {
  /** What to do about it, as an imperative sentence; empty if the message contains it. */
  remedy;
  constructor(message, remedy = "", options) {
    super(message, options);
    this.name = new.target.name;
    this.remedy = remedy;
  }
};
var InputError = class extends KeywardError {
  findings;
  constructor(findings) {
    super(findings.length === 1 ? "1 finding in the input" : `${findings.length} findings in the input`);
    this.findings = findings;
  }
};
var RefusedError = class extends KeywardError {
  problems;
  constructor(problems) {
    super(problems.map((problem) => problem.message).join("\n"), problems[0]?.way ?? "");
    this.problems = problems;
  }
};
var StaleError = class extends KeywardError {
};
var StoppedError = class extends KeywardError {
  constructor(signal) {
    super(`ended by ${signal} before anything was changed`, "run the command again");
  }
};
var UnansweredError = class extends KeywardError {
  /** `cause`: the signal's reason. */
  constructor(cause) {
    super(cause instanceof Error ? cause.message : "ended by a signal", "", { cause });
  }
};
var SinkError = class extends KeywardError {
};
var AuditError = class extends KeywardError {
};
var ApiError = class extends KeywardError {
  failure;
  /** The HTTP status, if there was one. */
  status;
  /** When a mutation that may have taken effect was sent, by `Clock.monotonic`; null if it certainly had no effect, or the time is unknown. */
  sentAt;
  constructor(message, facts) {
    super(message, facts.remedy ?? "", facts.cause === void 0 ? void 0 : { cause: facts.cause });
    this.failure = facts.failure;
    this.status = facts.status ?? null;
    this.sentAt = facts.sentAt ?? null;
  }
};

export {
  KeywardError,
  InputError,
  RefusedError,
  StaleError,
  StoppedError,
  UnansweredError,
  SinkError,
  AuditError,
  ApiError
};
