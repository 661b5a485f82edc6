import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  exitCode
} from "./commands-exit-code.js";
import {
  config_schema_default,
  manifest_schema_default
} from "./schemas-config.schema.js";
import "./run-gate-gate.js";
import "./render-plan-values.js";
import {
  jsonText
} from "./util-json.js";
import "./model-names.js";
import "./model-plan.js";
import "./model-errors.js";
import "./runtime.js";

// schemas/audit.schema.json
var audit_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/audit.schema.json",
  title: "AuditLine",
  type: "object",
  description: "One line of the file that keyward apply --audit and keyward rotate --audit append to: an intent before a mutation is sent, an outcome when it has ended. Never a token.",
  additionalProperties: true,
  required: [
    "format",
    "time",
    "run",
    "mutation",
    "event",
    "workspace",
    "action",
    "client",
    "fields",
    "outcome",
    "error",
    "request_id",
    "by",
    "keyward",
    "plan"
  ],
  properties: {
    format: {
      title: "Format",
      description: "The version of the line.",
      const: "keyward.audit/v1",
      examples: ["keyward.audit/v1"]
    },
    time: {
      title: "Time",
      description: "When the line was written, ISO 8601 in UTC.",
      type: "string",
      pattern: "^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z$",
      examples: ["2026-06-01T12:00:00.000Z"]
    },
    run: {
      title: "Run",
      description: "The same for all lines of one run of keyward.",
      type: "string",
      minLength: 1,
      examples: ["0e8f7a34-5f0c-4a8e-9a86-0d1f6a1f2c11"]
    },
    mutation: {
      title: "Mutation",
      description: "The mutation within the run, from 1: an intent and its outcome share it. An intent without an outcome may have taken effect.",
      type: "integer",
      minimum: 1,
      examples: [1]
    },
    event: {
      title: "Event",
      description: "intent: on the disk before the first byte is sent; outcome: what became of it.",
      enum: ["intent", "outcome"],
      examples: ["intent"]
    },
    workspace: {
      $ref: "#/definitions/workspace"
    },
    action: {
      title: "Action",
      description: "What was done; rotate issues a new token.",
      enum: ["create", "update", "rotate", "delete"],
      examples: ["update"]
    },
    client: {
      $ref: "#/definitions/client"
    },
    fields: {
      title: "Fields",
      description: "As in the plan: every field of a create (after) and a delete (before), what differs of an update, none of a rotation.",
      type: "array",
      items: {
        $ref: "#/definitions/fieldChange"
      },
      examples: [
        [
          {
            field: "ip_allow_list",
            before: ["192.0.2.10"],
            after: []
          }
        ]
      ]
    },
    outcome: {
      title: "Outcome",
      description: "failed: the server refused it; unknown: it may have taken effect; not-sent: given up before a byte had left; null in an intent.",
      enum: ["done", "failed", "unknown", "not-sent", null],
      examples: ["done"]
    },
    error: {
      title: "Error",
      description: "Why it is not done; null where it is, and in an intent.",
      type: ["string", "null"],
      examples: [null]
    },
    request_id: {
      title: "Request id",
      description: "The x-request-id of the last answer; null where the server gave none.",
      type: ["string", "null"],
      examples: ["a3f1c2d4-0000-4000-8000-000000000000"]
    },
    by: {
      $ref: "#/definitions/actor"
    },
    keyward: {
      title: "Version",
      description: "keyward's version.",
      type: "string",
      examples: ["1.0.0"]
    },
    plan: {
      title: "Plan",
      description: "The digest of the plan that the mutation belongs to.",
      type: ["string", "null"],
      pattern: "^sha256:",
      examples: ["sha256:2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae"]
    }
  },
  definitions: {
    workspace: {
      type: "object",
      description: "Which workspace this speaks of.",
      additionalProperties: true,
      required: ["name", "host", "customer"],
      properties: {
        name: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        host: {
          type: "string",
          description: "An origin such as https://app.jp.workato.com."
        },
        customer: {
          type: ["string", "null"],
          description: "The customer's id; null where there is none."
        }
      }
    },
    role: {
      type: "object",
      description: "A role; its name is null where the API did not tell it.",
      additionalProperties: true,
      required: ["id", "name"],
      properties: {
        id: {
          type: ["integer", "null"]
        },
        name: {
          type: ["string", "null"]
        }
      }
    },
    folder: {
      type: "object",
      description: "A folder; its path is null where it was given by id.",
      additionalProperties: true,
      required: ["id", "path"],
      properties: {
        id: {
          type: "integer"
        },
        path: {
          type: ["string", "null"]
        }
      }
    },
    fieldChange: {
      description: "One field of a change: a create has only `after`, a delete only `before`.",
      anyOf: [
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "name"
            },
            before: {
              type: ["string", "null"]
            },
            after: {
              type: ["string", "null"]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "role"
            },
            before: {
              anyOf: [
                {
                  $ref: "#/definitions/role"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              anyOf: [
                {
                  $ref: "#/definitions/role"
                },
                {
                  type: "null"
                }
              ]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "folders"
            },
            before: {
              anyOf: [
                {
                  const: "all"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/definitions/folder"
                  }
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              anyOf: [
                {
                  const: "all"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/definitions/folder"
                  }
                },
                {
                  type: "null"
                }
              ]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "environment"
            },
            before: {
              type: ["string", "null"]
            },
            after: {
              type: ["string", "null"]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "ip_allow_list"
            },
            before: {
              anyOf: [
                {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                {
                  type: "null"
                }
              ],
              description: "Empty: every address may call."
            },
            after: {
              anyOf: [
                {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                {
                  type: "null"
                }
              ],
              description: "Empty: every address may call."
            }
          }
        }
      ]
    },
    client: {
      type: "object",
      title: "Client",
      description: "Which client; id null before it is created, name null where only its id is known.",
      additionalProperties: true,
      required: ["id", "name", "environment"],
      properties: {
        id: {
          title: "Id",
          description: "The server's number.",
          type: ["integer", "null"],
          examples: [40947]
        },
        name: {
          title: "Name",
          description: "Its name after the change.",
          type: ["string", "null"],
          examples: ["finance-loader"]
        },
        environment: {
          title: "Environment",
          description: "Its environment; null where there is none.",
          type: ["string", "null"],
          examples: ["Production"]
        }
      }
    },
    actor: {
      type: "object",
      title: "Actor",
      description: "Who runs keyward, as the variables of the CI system tell it, else the user of the machine.",
      additionalProperties: true,
      required: ["system", "name", "commit", "job"],
      properties: {
        system: {
          title: "System",
          description: "The CI system; local where there is none.",
          type: "string",
          examples: ["github-actions"]
        },
        name: {
          title: "Name",
          description: "Who started the job; null where nothing tells.",
          type: ["string", "null"],
          examples: ["octocat"]
        },
        commit: {
          title: "Commit",
          description: "The commit of the job.",
          type: ["string", "null"],
          examples: ["6dcb09b5b57875f334f61aebed695e2e4193db5e"]
        },
        job: {
          title: "Job",
          description: "The job's address, or its number.",
          type: ["string", "null"],
          examples: ["https://github.com/acme/workato/actions/runs/1"]
        }
      }
    }
  }
};

// schemas/event.schema.json
var event_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/event.schema.json",
  title: "Event",
  type: "object",
  description: "One line of what keyward --format jsonl prints: what happens, in the order in which it happens. A program ignores the types and members that it does not know.",
  additionalProperties: true,
  required: ["format", "at", "type"],
  oneOf: [
    {
      $ref: "#/definitions/read"
    },
    {
      $ref: "#/definitions/plan"
    },
    {
      $ref: "#/definitions/change_sent"
    },
    {
      $ref: "#/definitions/change_ended"
    },
    {
      $ref: "#/definitions/wait"
    },
    {
      $ref: "#/definitions/report"
    },
    {
      $ref: "#/definitions/client"
    },
    {
      $ref: "#/definitions/role"
    },
    {
      $ref: "#/definitions/workspace_listed"
    },
    {
      $ref: "#/definitions/validated"
    },
    {
      $ref: "#/definitions/finding"
    },
    {
      $ref: "#/definitions/error"
    },
    {
      $ref: "#/definitions/ended"
    }
  ],
  properties: {
    format: {
      const: "keyward.event/v1"
    },
    at: {
      $ref: "#/definitions/instant"
    },
    type: {
      type: "string"
    }
  },
  definitions: {
    instant: {
      type: "string",
      description: "ISO 8601, in UTC, such as 2026-06-01T10:00:00.000Z."
    },
    workspace: {
      type: "object",
      additionalProperties: true,
      required: ["name", "host", "customer"],
      properties: {
        name: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        host: {
          type: "string",
          description: "An origin such as https://app.jp.workato.com."
        },
        customer: {
          type: ["string", "null"]
        }
      }
    },
    problem: {
      type: "object",
      description: "What is wrong, and in `way` what to do about it.",
      additionalProperties: true,
      required: ["rule", "message", "way"],
      properties: {
        rule: {
          type: "string",
          description: "A stable code."
        },
        message: {
          type: "string"
        },
        way: {
          type: "string"
        }
      }
    },
    read: {
      type: "object",
      description: "The live state of a workspace was read, or could not be.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace", "status", "requests", "clients"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "read"
        },
        workspace: {
          $ref: "#/definitions/workspace"
        },
        status: {
          enum: ["ok", "refused", "error"]
        },
        requests: {
          type: ["integer", "null"],
          description: "null: unknown."
        },
        clients: {
          type: ["integer", "null"]
        }
      }
    },
    plan: {
      type: "object",
      description: "The plan of one workspace.",
      additionalProperties: true,
      required: ["format", "at", "type", "plan"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "plan"
        },
        plan: {
          type: "object",
          description: "One of the `plans` of the plan document: keyward schema plan.",
          additionalProperties: true,
          required: ["workspace", "status", "problems"],
          properties: {
            workspace: {
              $ref: "#/definitions/workspace"
            },
            status: {
              enum: ["ok", "refused", "error"]
            },
            problems: {
              type: "array",
              items: {
                $ref: "#/definitions/problem"
              }
            }
          }
        }
      }
    },
    change_sent: {
      type: "object",
      description: "The request of a change leaves now, for the first time.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace", "index", "action", "name", "environment", "id"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "change_sent"
        },
        workspace: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        index: {
          type: "integer",
          minimum: 0,
          description: "The place of the change among the changes of the workspace's plan, from 0."
        },
        action: {
          enum: ["create", "update", "rotate", "delete"]
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        id: {
          type: ["integer", "null"],
          description: "null for a create that has no id yet."
        }
      }
    },
    change_ended: {
      type: "object",
      description: "A change has ended. If it ends again, such as when a lost answer was looked up, the later event counts.",
      additionalProperties: true,
      required: [
        "format",
        "at",
        "type",
        "workspace",
        "index",
        "action",
        "name",
        "environment",
        "id",
        "status",
        "error"
      ],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "change_ended"
        },
        workspace: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        index: {
          type: "integer",
          minimum: 0,
          description: "The place of the change among the changes of the workspace's plan, from 0."
        },
        action: {
          enum: ["create", "update", "rotate", "delete"]
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        id: {
          type: ["integer", "null"],
          description: "null for a create that has no id yet."
        },
        status: {
          enum: ["done", "failed", "unknown", "skipped"]
        },
        error: {
          anyOf: [
            {
              type: "object",
              additionalProperties: true,
              required: ["code", "message"],
              properties: {
                code: {
                  type: "string"
                },
                message: {
                  type: "string"
                }
              }
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    wait: {
      type: "object",
      description: "A wait before a request begins.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace", "ms", "until", "purpose", "why"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "wait"
        },
        workspace: {
          type: ["string", "null"],
          description: "null: the whole run waits."
        },
        ms: {
          type: "integer",
          minimum: 0
        },
        until: {
          $ref: "#/definitions/instant"
        },
        purpose: {
          type: "string",
          description: "What comes after it."
        },
        why: {
          type: "string"
        }
      }
    },
    report: {
      type: "object",
      description: "What became of the changes of one workspace.",
      additionalProperties: true,
      required: ["format", "at", "type", "result"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "report"
        },
        result: {
          type: "object",
          description: "One of the `results` of the report: keyward schema report.",
          additionalProperties: true,
          required: ["workspace", "outcomes", "requests", "seconds"],
          properties: {
            workspace: {
              $ref: "#/definitions/workspace"
            },
            outcomes: {
              type: "array"
            },
            requests: {
              type: "object"
            },
            seconds: {
              type: "number"
            }
          }
        }
      }
    },
    client: {
      type: "object",
      description: "A live client, as keyward clients --format json lists it.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace", "client"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "client"
        },
        workspace: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        client: {
          type: "object"
        }
      }
    },
    role: {
      type: "object",
      description: "A role, as keyward roles --format json lists it.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace", "role"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "role"
        },
        workspace: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        role: {
          type: "object"
        }
      }
    },
    workspace_listed: {
      type: "object",
      description: "A configured workspace, as keyward workspaces --format json lists it.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "workspace"
        },
        workspace: {
          type: "object"
        }
      }
    },
    validated: {
      type: "object",
      description: "A workspace whose manifests have no findings, as keyward validate --format json lists it.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "validated"
        },
        workspace: {
          type: "object"
        }
      }
    },
    finding: {
      type: "object",
      description: "A finding in a file.",
      additionalProperties: true,
      required: ["format", "at", "type", "finding"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "finding"
        },
        finding: {
          type: "object",
          additionalProperties: true,
          required: ["file", "line", "column", "rule", "message", "fix"],
          properties: {
            file: {
              type: "string"
            },
            line: {
              type: "integer"
            },
            column: {
              type: "integer"
            },
            rule: {
              type: "string"
            },
            message: {
              type: "string"
            },
            fix: {
              type: "string"
            }
          }
        }
      }
    },
    error: {
      type: "object",
      description: "What kept a workspace from being read, or ended the command.",
      additionalProperties: true,
      required: ["format", "at", "type", "workspace", "problem"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "error"
        },
        workspace: {
          type: ["string", "null"],
          description: "null: no single workspace."
        },
        problem: {
          $ref: "#/definitions/problem"
        }
      }
    },
    ended: {
      type: "object",
      description: "The last line of every command.",
      additionalProperties: true,
      required: ["format", "at", "type", "exit_code"],
      properties: {
        format: {
          const: "keyward.event/v1"
        },
        at: {
          $ref: "#/definitions/instant"
        },
        type: {
          const: "ended"
        },
        exit_code: {
          type: "integer",
          description: "The exit code of the command."
        }
      }
    }
  }
};

// schemas/inventory.schema.json
var inventory_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/inventory.schema.json",
  title: "InventoryDocument",
  type: "object",
  description: "What keyward report writes as JSON: every API client of every workspace, what was found, and what could not be found out. Never a token.",
  additionalProperties: true,
  required: [
    "format",
    "keyward",
    "read_at",
    "commit",
    "findings",
    "unknowns",
    "not_selected",
    "workspaces"
  ],
  properties: {
    format: {
      const: "keyward.inventory/v1",
      description: "The version of the document."
    },
    keyward: {
      type: "string",
      description: "keyward's version."
    },
    read_at: {
      type: "string",
      description: "When the workspaces were read. ISO 8601."
    },
    commit: {
      anyOf: [
        {
          $ref: "#/definitions/commit"
        },
        {
          type: "null"
        }
      ],
      description: "The commit of the manifests; null: they are not in a Git checkout, or Git could not be asked."
    },
    findings: {
      type: "array",
      description: "Each kind of finding with its number, the worst first; 0: looked for and not found.",
      items: {
        $ref: "#/definitions/finding"
      }
    },
    unknowns: {
      type: "array",
      description: "What could not be found out.",
      items: {
        $ref: "#/definitions/unknown"
      }
    },
    not_selected: {
      type: "array",
      description: "Workspaces of the configuration that were not selected.",
      items: {
        type: "string"
      }
    },
    workspaces: {
      type: "array",
      description: "Every selected workspace.",
      items: {
        $ref: "#/definitions/workspaceInventory"
      }
    }
  },
  definitions: {
    workspace: {
      type: "object",
      description: "Which workspace this speaks of.",
      additionalProperties: true,
      required: ["name", "host", "customer"],
      properties: {
        name: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        host: {
          type: "string",
          description: "An origin such as https://app.jp.workato.com."
        },
        customer: {
          type: ["string", "null"],
          description: "The customer's id; null where there is none."
        }
      }
    },
    source: {
      type: "object",
      description: "A place in a manifest or configuration file; lines count from 1.",
      additionalProperties: true,
      required: ["file", "line"],
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        }
      }
    },
    problem: {
      type: "object",
      description: "Why a plan is refused or could not be made.",
      additionalProperties: true,
      required: ["rule", "message", "numbers", "way", "source"],
      properties: {
        rule: {
          type: "string",
          description: "A stable word for the rule, such as max-deletes."
        },
        message: {
          type: "string"
        },
        numbers: {
          type: "object",
          additionalProperties: {
            type: "number"
          },
          description: "The figures that the rule compared."
        },
        way: {
          type: "string",
          description: "What the user can do."
        },
        source: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    role: {
      type: "object",
      description: "A role; its name is null where the API did not tell it.",
      additionalProperties: true,
      required: ["id", "name"],
      properties: {
        id: {
          type: ["integer", "null"]
        },
        name: {
          type: ["string", "null"]
        }
      }
    },
    folder: {
      type: "object",
      description: "A folder; its path is null where it was given by id.",
      additionalProperties: true,
      required: ["id", "path"],
      properties: {
        id: {
          type: "integer"
        },
        path: {
          type: ["string", "null"]
        }
      }
    },
    fieldChange: {
      description: "One field of a change: a create has only `after`, a delete only `before`.",
      anyOf: [
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "name"
            },
            before: {
              type: ["string", "null"]
            },
            after: {
              type: ["string", "null"]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "role"
            },
            before: {
              anyOf: [
                {
                  $ref: "#/definitions/role"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              anyOf: [
                {
                  $ref: "#/definitions/role"
                },
                {
                  type: "null"
                }
              ]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "folders"
            },
            before: {
              anyOf: [
                {
                  const: "all"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/definitions/folder"
                  }
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              anyOf: [
                {
                  const: "all"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/definitions/folder"
                  }
                },
                {
                  type: "null"
                }
              ]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "environment"
            },
            before: {
              type: ["string", "null"]
            },
            after: {
              type: ["string", "null"]
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "ip_allow_list"
            },
            before: {
              anyOf: [
                {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                {
                  type: "null"
                }
              ],
              description: "Empty: every address may call."
            },
            after: {
              anyOf: [
                {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                {
                  type: "null"
                }
              ],
              description: "Empty: every address may call."
            }
          }
        }
      ]
    },
    commit: {
      type: "object",
      description: "A commit.",
      additionalProperties: true,
      required: ["id", "modified"],
      properties: {
        id: {
          type: "string",
          description: "Its full hash.",
          pattern: "^[0-9a-f]{40,64}$"
        },
        modified: {
          type: ["boolean", "null"],
          description: "Whether configuration or manifests differ from it; null: unknown."
        }
      }
    },
    finding: {
      type: "object",
      description: "How often something was found.",
      additionalProperties: true,
      required: ["code", "severity", "count", "of"],
      properties: {
        code: {
          enum: [
            "workspace-unread",
            "open-to-any-and-all-folders",
            "open-to-any",
            "policy-violated",
            "token-overdue",
            "token-not-delivered",
            "open-to-most",
            "all-folders",
            "unmanaged",
            "drift",
            "not-live",
            "contested",
            "policy-warned",
            "policy-undecided",
            "token-without-limit",
            "token-reissued-elsewhere",
            "legacy-key",
            "token-due-soon",
            "earlier-token-works",
            "token-not-held",
            "no-live-token"
          ],
          description: "What was found."
        },
        severity: {
          enum: ["high", "medium", "low"],
          description: "How much it matters."
        },
        count: {
          type: "integer",
          description: "How often.",
          minimum: 0
        },
        of: {
          type: "integer",
          description: "Of how many: workspaces, live clients, or declared clients, by the code.",
          minimum: 0
        }
      }
    },
    unknown: {
      type: "object",
      description: "Something that could not be found out.",
      additionalProperties: true,
      required: ["code", "workspace", "count", "reason"],
      properties: {
        code: {
          enum: [
            "workspace-unread",
            "plan-unmade",
            "role-names",
            "folder-names",
            "folder-names-not-asked",
            "sinks-not-read",
            "places-unreadable",
            "token-times",
            "workspaces-not-selected",
            "commit",
            "last-apply"
          ],
          description: "What it is."
        },
        workspace: {
          type: ["string", "null"],
          description: "The workspace that it concerns; null: the whole report."
        },
        count: {
          type: ["integer", "null"],
          description: "How many roles, folders, tokens or places it concerns; null: not countable.",
          minimum: 0
        },
        reason: {
          type: ["string", "null"],
          description: "The reason, where an answer gave one."
        }
      }
    },
    workspaceInventory: {
      type: "object",
      description: "One workspace. If it could not be read, read, clients, not_live and policies are null, never empty.",
      additionalProperties: true,
      required: [
        "workspace",
        "status",
        "read",
        "clients",
        "not_live",
        "policies",
        "last_apply",
        "problems"
      ],
      properties: {
        workspace: {
          $ref: "#/definitions/workspace"
        },
        status: {
          enum: ["ok", "refused", "error"],
          description: "The status of its plan. refused and error may come with clients: then the plan is wrong, not the reading."
        },
        read: {
          anyOf: [
            {
              type: "object",
              description: "What reading took.",
              additionalProperties: true,
              required: ["requests", "clients"],
              properties: {
                requests: {
                  type: "integer",
                  description: "Requests sent.",
                  minimum: 0
                },
                clients: {
                  type: "integer",
                  description: "Live clients that the API listed.",
                  minimum: 0
                }
              }
            },
            {
              type: "null"
            }
          ]
        },
        clients: {
          anyOf: [
            {
              type: "array",
              description: "Every live client, except those that another entry of the same workspace owns.",
              items: {
                $ref: "#/definitions/client"
              }
            },
            {
              type: "null"
            }
          ]
        },
        not_live: {
          anyOf: [
            {
              type: "array",
              description: "Declared, and not live.",
              items: {
                $ref: "#/definitions/notLive"
              }
            },
            {
              type: "null"
            }
          ]
        },
        policies: {
          anyOf: [
            {
              type: "array",
              description: "Each policy with its results for the declared clients.",
              items: {
                $ref: "#/definitions/policy"
              }
            },
            {
              type: "null"
            }
          ]
        },
        last_apply: {
          type: ["string", "null"],
          description: "When keyward last changed it, by the audit log; null: unknown, or never. ISO 8601."
        },
        problems: {
          type: "array",
          description: "Why its plan is refused or could not be made.",
          items: {
            $ref: "#/definitions/problem"
          }
        }
      }
    },
    client: {
      type: "object",
      description: "A live API client.",
      additionalProperties: true,
      required: [
        "id",
        "name",
        "environment",
        "state",
        "role",
        "folders",
        "ip_allow_list",
        "reach",
        "source",
        "created_at",
        "token",
        "drift",
        "violations",
        "overlap_with"
      ],
      properties: {
        id: {
          type: "integer",
          description: "Its id.",
          minimum: 0
        },
        name: {
          type: "string",
          description: "Its name."
        },
        environment: {
          type: ["string", "null"],
          description: "Its environment; null: the workspace has none."
        },
        state: {
          enum: ["managed", "unmanaged", "self", "out-of-scope", "contested"],
          description: "managed: a manifest declares it; self: its token runs keyward; contested: manifests claim it ambiguously."
        },
        role: {
          $ref: "#/definitions/role"
        },
        folders: {
          anyOf: [
            {
              const: "all"
            },
            {
              type: "array",
              items: {
                $ref: "#/definitions/folder"
              }
            }
          ],
          description: "The folders that it can access."
        },
        ip_allow_list: {
          type: "array",
          description: "The addresses that may call; empty: every address.",
          items: {
            type: "string"
          }
        },
        reach: {
          type: "object",
          description: "From where it may be called.",
          additionalProperties: true,
          required: ["addresses", "count"],
          properties: {
            addresses: {
              enum: ["any", "most", "limited"],
              description: "any: every address of a family; most: at least half of one."
            },
            count: {
              type: ["number", "null"],
              description: "How many addresses, rounded to what a JSON number can hold; null: every address, or an entry is not an address.",
              minimum: 0
            }
          }
        },
        source: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ],
          description: "Where it is declared; null: it is not."
        },
        created_at: {
          type: ["string", "null"],
          description: "When it was created, as the server wrote it; null: unknown."
        },
        token: {
          $ref: "#/definitions/token"
        },
        drift: {
          anyOf: [
            {
              enum: ["unknown", "not-compared"]
            },
            {
              type: "array",
              items: {
                $ref: "#/definitions/fieldChange"
              }
            }
          ],
          description: "What differs from the manifest: before is live, after is declared. unknown: no plan could be made; not-compared: nothing declares it, or it is self."
        },
        violations: {
          type: "array",
          description: "Names of the policies that it violates.",
          items: {
            type: "string"
          }
        },
        overlap_with: {
          anyOf: [
            {
              $ref: "#/definitions/overlapClient"
            },
            {
              type: "null"
            }
          ],
          description: "The other API client of the same entry; null: the entry has no overlap, or nothing declares the client."
        }
      }
    },
    overlapClient: {
      type: "object",
      description: "The other API client of an entry with overlap.",
      additionalProperties: true,
      required: ["id", "name"],
      properties: {
        id: {
          type: ["integer", "null"],
          description: "Its id; null: it is not live.",
          minimum: 0
        },
        name: {
          type: "string",
          description: "Its name."
        }
      }
    },
    token: {
      type: "object",
      description: "What is known of a client's token; never the token.",
      additionalProperties: true,
      required: [
        "issued_at",
        "age_days",
        "rotate_after",
        "due_at",
        "due",
        "state",
        "overlap",
        "deliver_to",
        "concerns"
      ],
      properties: {
        issued_at: {
          type: ["string", "null"],
          description: "When it was issued, as the server wrote it; null: the API does not return it."
        },
        age_days: {
          type: ["integer", "null"],
          description: "Whole days since then.",
          minimum: 0
        },
        rotate_after: {
          type: ["string", "null"],
          description: "A duration such as 90d, never, or null if nothing is declared."
        },
        due_at: {
          type: ["string", "null"],
          description: "When it becomes older than rotate_after; null: never, or unknown, or it is not the current token of its entry. ISO 8601."
        },
        due: {
          type: "boolean",
          description: "Whether it is older than rotate_after."
        },
        state: {
          enum: ["held", "not-held", "reissued-elsewhere", "pending", "unknown", "spare", null],
          description: "What its sinks contain; spare: they hold the other token of the same entry; null: it is not declared."
        },
        overlap: {
          enum: ["current", "earlier", "undelivered", null],
          description: "Which of the two tokens of an entry with overlap it is: the one to be used, the one before it, which works until the next rotation, or one that was issued after the current one and delivered nowhere; null: the client has no other credential."
        },
        deliver_to: {
          anyOf: [
            {
              type: "array",
              items: {
                type: "string"
              }
            },
            {
              enum: ["discard", "none", null]
            }
          ],
          description: "Sinks by name; discard: issued and thrown away; none: never issued; null: not specified."
        },
        concerns: {
          type: "array",
          description: "migrated: made from a legacy API key, so that it gets no new token; no-live-token: the API shows none.",
          items: {
            enum: ["migrated", "no-live-token"]
          }
        }
      }
    },
    notLive: {
      type: "object",
      description: "A client that is declared and not live.",
      additionalProperties: true,
      required: ["name", "environment", "source"],
      properties: {
        name: {
          type: "string",
          description: "Its name."
        },
        environment: {
          type: ["string", "null"],
          description: "Its environment."
        },
        source: {
          $ref: "#/definitions/source"
        }
      }
    },
    policy: {
      type: "object",
      description: "A policy and its results in one workspace.",
      additionalProperties: true,
      required: ["name", "severity", "on", "message", "source", "satisfied", "violated", "undecided"],
      properties: {
        name: {
          type: "string",
          description: "Its name."
        },
        severity: {
          enum: ["error", "warning"],
          description: "error: it refuses plans."
        },
        on: {
          enum: ["client", "create", "change"],
          description: "create and change judge plans, and no client that stays as it is."
        },
        message: {
          type: ["string", "null"],
          description: "The user's own message."
        },
        source: {
          $ref: "#/definitions/source"
        },
        satisfied: {
          type: "integer",
          description: "How many declared clients satisfy it.",
          minimum: 0
        },
        violated: {
          type: "array",
          description: "Declared clients that violate it.",
          items: {
            $ref: "#/definitions/judged"
          }
        },
        undecided: {
          type: "array",
          description: "Declared clients for which a fact is missing.",
          items: {
            $ref: "#/definitions/judged"
          }
        }
      }
    },
    judged: {
      type: "object",
      description: "A declared client in a policy's result.",
      additionalProperties: true,
      required: ["id", "name", "environment"],
      properties: {
        id: {
          type: ["integer", "null"],
          description: "Its id; null: it is not live.",
          minimum: 0
        },
        name: {
          type: "string",
          description: "Its name."
        },
        environment: {
          type: ["string", "null"],
          description: "Its environment."
        }
      }
    }
  }
};

// schemas/plan.schema.json
var plan_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/plan.schema.json",
  title: "PlanDocument",
  type: "object",
  description: "What keyward plan --format json prints and --out writes.",
  additionalProperties: true,
  required: ["format", "keyward", "created_at", "problems", "plans"],
  properties: {
    format: {
      const: "keyward.plan/v1"
    },
    keyward: {
      type: "string",
      description: "keyward's version."
    },
    created_at: {
      type: "string",
      description: "ISO 8601."
    },
    shard: {
      type: "string",
      pattern: "^[1-9][0-9]{0,3}/[1-9][0-9]{0,3}$",
      description: "The shard that the plans are of (--shard), which may hold no workspace; absent where there is none."
    },
    problems: {
      type: "array",
      items: {
        $ref: "#/definitions/problem"
      },
      description: "Problems that belong to no workspace."
    },
    plans: {
      type: "array",
      items: {
        $ref: "#/definitions/plan"
      }
    }
  },
  definitions: {
    workspace: {
      type: "object",
      description: "Which workspace this speaks of.",
      additionalProperties: true,
      required: ["name", "host", "customer"],
      properties: {
        name: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        host: {
          type: "string",
          description: "An origin such as https://app.jp.workato.com."
        },
        customer: {
          type: ["string", "null"],
          description: "The customer's id; null where there is none."
        }
      }
    },
    source: {
      type: "object",
      description: "A place in a manifest or configuration file; lines count from 1.",
      additionalProperties: true,
      required: ["file", "line"],
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        environment: {
          type: "string",
          description: "Of an entry that declares clients in several environments: the one that is meant."
        }
      }
    },
    problem: {
      type: "object",
      description: "Why a plan is refused or could not be made.",
      additionalProperties: true,
      required: ["rule", "message", "numbers", "way", "source"],
      properties: {
        rule: {
          type: "string",
          description: "A stable word for the rule, such as max-deletes."
        },
        message: {
          type: "string"
        },
        numbers: {
          type: "object",
          additionalProperties: {
            type: "number"
          },
          description: "The figures that the rule compared."
        },
        way: {
          type: "string",
          description: "What the user can do."
        },
        source: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ]
        },
        places: {
          type: "array",
          items: {
            $ref: "#/definitions/source"
          },
          description: "Every place that has this problem, that of source included; absent if there is only one."
        }
      }
    },
    note: {
      type: "object",
      description: "Something worth telling that refuses nothing.",
      additionalProperties: true,
      required: ["rule", "message", "source"],
      properties: {
        rule: {
          type: "string"
        },
        message: {
          type: "string"
        },
        source: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    role: {
      type: "object",
      description: "A role; its name is null where the API did not tell it.",
      additionalProperties: true,
      required: ["id", "name"],
      properties: {
        id: {
          type: ["integer", "null"]
        },
        name: {
          type: ["string", "null"]
        }
      }
    },
    folder: {
      type: "object",
      description: "A folder; its path is null where it was given by id.",
      additionalProperties: true,
      required: ["id", "path"],
      properties: {
        id: {
          type: "integer"
        },
        path: {
          type: ["string", "null"]
        }
      }
    },
    fieldChange: {
      description: "One field of a change: a create has only `after`, a delete only `before`.",
      anyOf: [
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "name"
            },
            before: {
              type: ["string", "null"]
            },
            after: {
              type: ["string", "null"]
            },
            sources: {
              type: "array",
              description: "Where the new value is written; absent if that is the client's entry alone.",
              items: {
                $ref: "#/definitions/valueSource"
              }
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "role"
            },
            before: {
              anyOf: [
                {
                  $ref: "#/definitions/role"
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              anyOf: [
                {
                  $ref: "#/definitions/role"
                },
                {
                  type: "null"
                }
              ]
            },
            sources: {
              type: "array",
              description: "Where the new value is written; absent if that is the client's entry alone.",
              items: {
                $ref: "#/definitions/valueSource"
              }
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "folders"
            },
            before: {
              anyOf: [
                {
                  const: "all"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/definitions/folder"
                  }
                },
                {
                  type: "null"
                }
              ]
            },
            after: {
              anyOf: [
                {
                  const: "all"
                },
                {
                  type: "array",
                  items: {
                    $ref: "#/definitions/folder"
                  }
                },
                {
                  type: "null"
                }
              ]
            },
            sources: {
              type: "array",
              description: "Where the new value is written; absent if that is the client's entry alone.",
              items: {
                $ref: "#/definitions/valueSource"
              }
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "environment"
            },
            before: {
              type: ["string", "null"]
            },
            after: {
              type: ["string", "null"]
            },
            sources: {
              type: "array",
              description: "Where the new value is written; absent if that is the client's entry alone.",
              items: {
                $ref: "#/definitions/valueSource"
              }
            }
          }
        },
        {
          type: "object",
          additionalProperties: true,
          required: ["field", "before", "after"],
          properties: {
            field: {
              const: "ip_allow_list"
            },
            before: {
              anyOf: [
                {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                {
                  type: "null"
                }
              ],
              description: "Empty: every address may call."
            },
            after: {
              anyOf: [
                {
                  type: "array",
                  items: {
                    type: "string"
                  }
                },
                {
                  type: "null"
                }
              ],
              description: "Empty: every address may call."
            },
            sources: {
              type: "array",
              description: "Where the new value is written; absent if that is the client's entry alone.",
              items: {
                $ref: "#/definitions/valueSource"
              }
            }
          }
        }
      ]
    },
    risk: {
      type: "object",
      description: "What a change does to access.",
      additionalProperties: true,
      required: ["code", "effect"],
      properties: {
        code: {
          enum: [
            "all-folders-granted",
            "folder-added",
            "role-changed",
            "ip-allow-list-removed",
            "ip-allow-list-opened",
            "ip-allow-list-unclear",
            "open-to-every-address",
            "open-to-most-addresses",
            "environment-changed",
            "token-destination-changed",
            "token-place-moves",
            "folder-removed",
            "ip-allow-list-added",
            "ip-allow-list-narrowed",
            "earlier-token-ends",
            "spare-deleted",
            "recent-token-ends",
            "client-deleted",
            "token-reissued"
          ]
        },
        effect: {
          enum: ["widens", "narrows", "breaks"]
        }
      }
    },
    destination: {
      type: "object",
      description: "A place of a token.",
      additionalProperties: true,
      required: ["sink", "place"],
      properties: {
        sink: {
          type: "string",
          description: "The sink's name in the configuration."
        },
        place: {
          type: "string",
          description: "The place in the sink, as people read it."
        }
      }
    },
    tokenMove: {
      type: "object",
      description: "Where a token is, and where it belongs after the change.",
      additionalProperties: true,
      required: ["before", "after"],
      properties: {
        before: {
          type: "array",
          items: {
            $ref: "#/definitions/destination"
          }
        },
        after: {
          type: "array",
          items: {
            $ref: "#/definitions/destination"
          }
        }
      }
    },
    issueTarget: {
      type: "object",
      description: "Where an issued token goes: `discard` (thrown away), `deliver` (to these places), `spare` (thrown away, because these places hold or get the token of the other credential of an entry with `overlap`), or `no-sink` (nothing names a place, so that it cannot be applied).",
      additionalProperties: true,
      required: ["kind"],
      properties: {
        kind: {
          enum: ["discard", "deliver", "spare", "no-sink"]
        },
        why: {
          enum: ["none", "unset"],
          description: "Of `no-sink`: the manifest rules out a token (`deliver_to: none`), or nothing names a sink."
        },
        places: {
          type: "array",
          minItems: 1,
          items: {
            $ref: "#/definitions/destination"
          },
          description: "Of `deliver` and `spare`: each place, with what was found there in `reading`."
        }
      }
    },
    change: {
      type: "object",
      description: "One planned step.",
      additionalProperties: true,
      required: [
        "action",
        "id",
        "name",
        "environment",
        "digest",
        "reason",
        "origin",
        "fields",
        "risks",
        "token",
        "source"
      ],
      properties: {
        action: {
          enum: ["create", "update", "rotate", "delete"]
        },
        id: {
          type: ["integer", "null"],
          description: "Null for a create."
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        digest: {
          type: "string",
          description: "sha256: and hex, over the canonical values of this change."
        },
        reason: {
          type: "string"
        },
        changed_by: {
          $ref: "#/definitions/changedBy"
        },
        origin: {
          enum: ["pull-request", "pre-existing", "standing", null],
          description: "Whether this pull request causes the change; `standing` is the former word for `pre-existing`."
        },
        fields: {
          type: "array",
          items: {
            $ref: "#/definitions/fieldChange"
          }
        },
        risks: {
          type: "array",
          items: {
            $ref: "#/definitions/risk"
          }
        },
        token: {
          anyOf: [
            {
              $ref: "#/definitions/tokenMove"
            },
            {
              type: "null"
            }
          ],
          description: "Where its token goes (a create, a rotation) or moves (a rename); null where it stays."
        },
        issue: {
          anyOf: [
            {
              $ref: "#/definitions/issueTarget"
            },
            {
              type: "null"
            }
          ],
          description: "The target of the token that a create or a rotation issues; null for every other change."
        },
        rotate_after: {
          type: ["string", "null"],
          description: "Of a create: when its token is due for rotation (a duration such as 90d, or never); null where it is not specified."
        },
        removed_from: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ],
          description: "Of a delete: where the manifests of the base declare the client; null where they do not, or nothing was compared."
        },
        own: {
          type: "boolean",
          description: "Of a rotation: keyward itself may run with this token, so it is issued last and proved by a read."
        },
        source: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ],
          description: "Null for a delete."
        }
      }
    },
    changedBy: {
      type: ["object", "null"],
      description: "Who made a live client differ from its manifest, by Workato's activity audit log; null if the log does not show it, absent if it was not asked.",
      additionalProperties: true,
      required: ["event", "at", "user", "from", "agent"],
      properties: {
        event: {
          type: "string",
          description: "The log's name of what happened, such as developer_api_client_updated."
        },
        at: {
          type: "string",
          description: "ISO 8601, in UTC."
        },
        user: {
          type: "object",
          description: "A user of the workspace; never an e-mail address.",
          additionalProperties: true,
          required: ["id", "name"],
          properties: {
            id: {
              type: ["string", "null"]
            },
            name: {
              type: ["string", "null"]
            }
          }
        },
        from: {
          type: ["string", "null"],
          description: "The address that the request came from."
        },
        agent: {
          type: ["string", "null"],
          description: "The program that sent the request, as it named itself."
        }
      }
    },
    tokenBlock: {
      type: "object",
      description: "What a manifest says about a token, with its places written out.",
      additionalProperties: true,
      required: ["deliver_to", "rotate_after"],
      properties: {
        deliver_to: {
          anyOf: [
            {
              enum: ["none", "discard", null]
            },
            {
              type: "array",
              items: {
                $ref: "#/definitions/destination"
              }
            }
          ]
        },
        rotate_after: {
          type: ["string", "null"],
          description: "A duration such as 90d, never, or null where nothing says."
        }
      }
    },
    tokenChange: {
      type: "object",
      description: "A client whose token block differs between two manifest sets.",
      additionalProperties: true,
      required: ["id", "name", "environment", "before", "after", "risks", "source"],
      properties: {
        id: {
          type: ["integer", "null"],
          description: "Null: not live yet."
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        before: {
          anyOf: [
            {
              $ref: "#/definitions/tokenBlock"
            },
            {
              type: "null"
            }
          ],
          description: "Null: the earlier manifests do not declare the client."
        },
        after: {
          $ref: "#/definitions/tokenBlock"
        },
        risks: {
          type: "array",
          items: {
            $ref: "#/definitions/risk"
          }
        },
        source: {
          $ref: "#/definitions/source"
        }
      }
    },
    client: {
      type: "object",
      description: "A live client that the plan only mentions.",
      additionalProperties: true,
      required: ["id", "name", "environment"],
      properties: {
        id: {
          type: "integer",
          description: "The live client's id."
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        prunable: {
          type: "boolean",
          description: "Only in `unmanaged`: whether a plan with prune deletes it. False where no manifest can declare it, and where the workspace entry lacks `scope` or `self`."
        },
        changed_by: {
          $ref: "#/definitions/changedBy"
        }
      }
    },
    leftAlone: {
      type: "object",
      description: "A client that is left alone, with the reason.",
      additionalProperties: true,
      required: ["id", "name", "environment", "reason"],
      properties: {
        id: {
          type: "integer",
          description: "The live client's id."
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        reason: {
          type: "string"
        }
      }
    },
    token: {
      type: "object",
      description: "What is known of a managed client's token.",
      additionalProperties: true,
      required: ["id", "name", "environment", "updated_at", "age_days", "due", "state"],
      properties: {
        id: {
          type: "integer",
          description: "The live client's id."
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        updated_at: {
          type: ["string", "null"]
        },
        age_days: {
          type: ["integer", "null"],
          description: "Whole days since it was issued; null where that is not told."
        },
        due: {
          type: "boolean",
          description: "Older than its rotate_after."
        },
        state: {
          enum: ["held", "not-held", "reissued-elsewhere", "pending", "unknown", "spare"]
        },
        concerns: {
          type: "array",
          description: "Absent in plans of earlier versions. migrated: made from a legacy API key, so Workato issues no new token for it; no-live-token: the API shows no token.",
          items: {
            enum: ["migrated", "no-live-token"]
          }
        }
      }
    },
    summary: {
      type: "object",
      description: "Counts of a plan.",
      additionalProperties: true,
      required: ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"],
      properties: {
        create: {
          type: "integer",
          minimum: 0
        },
        update: {
          type: "integer",
          minimum: 0
        },
        delete: {
          type: "integer",
          minimum: 0
        },
        rotate: {
          type: "integer",
          minimum: 0
        },
        unchanged: {
          type: "integer",
          minimum: 0
        },
        unmanaged: {
          type: "integer",
          minimum: 0
        },
        out_of_scope: {
          type: "integer",
          minimum: 0
        }
      }
    },
    options: {
      type: "object",
      description: "What the plan was asked to do beyond the manifests.",
      additionalProperties: true,
      required: ["prune"],
      properties: {
        prune: {
          type: "boolean"
        },
        rotate: {
          enum: ["names", "due", "issued-before", "undelivered", "all", "nothing"],
          description: "Which tokens rotate was asked for; absent in every other plan."
        },
        end_overlap: {
          const: true,
          description: "Whether the earlier tokens of entries with `overlap` are ended."
        },
        max_creates: {
          type: "string"
        },
        max_updates: {
          type: "string"
        },
        max_deletes: {
          type: "string"
        },
        max_rotations: {
          type: "string"
        },
        max_customers_changed: {
          type: "string"
        }
      }
    },
    read: {
      type: "object",
      description: "What reading the live state cost.",
      additionalProperties: true,
      required: ["requests", "clients"],
      properties: {
        requests: {
          type: "integer",
          minimum: 0
        },
        clients: {
          type: "integer",
          minimum: 0
        }
      }
    },
    estimate: {
      type: "object",
      description: "What applying would cost.",
      additionalProperties: true,
      required: ["requests", "seconds"],
      properties: {
        requests: {
          type: "integer",
          minimum: 0
        },
        seconds: {
          type: "number",
          minimum: 0
        }
      }
    },
    plan: {
      type: "object",
      description: "The plan of one workspace; where its status is not ok, what is unknown is null.",
      additionalProperties: true,
      required: [
        "workspace",
        "status",
        "digest",
        "options",
        "summary",
        "read",
        "estimate",
        "changes",
        "token_changes",
        "unmanaged",
        "left_alone",
        "tokens",
        "problems",
        "notes"
      ],
      properties: {
        workspace: {
          $ref: "#/definitions/workspace"
        },
        status: {
          enum: ["ok", "refused", "error"]
        },
        digest: {
          type: ["string", "null"]
        },
        options: {
          $ref: "#/definitions/options"
        },
        summary: {
          anyOf: [
            {
              $ref: "#/definitions/summary"
            },
            {
              type: "null"
            }
          ]
        },
        read: {
          anyOf: [
            {
              $ref: "#/definitions/read"
            },
            {
              type: "null"
            }
          ]
        },
        estimate: {
          anyOf: [
            {
              $ref: "#/definitions/estimate"
            },
            {
              type: "null"
            }
          ]
        },
        changes: {
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/definitions/change"
              }
            },
            {
              type: "null"
            }
          ],
          description: "In the order of execution: creates, updates, rotates, deletes."
        },
        token_changes: {
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/definitions/tokenChange"
              }
            },
            {
              type: "null"
            }
          ],
          description: "Only where the plan compares two manifest sets."
        },
        unmanaged: {
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/definitions/client"
              }
            },
            {
              type: "null"
            }
          ]
        },
        left_alone: {
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/definitions/leftAlone"
              }
            },
            {
              type: "null"
            }
          ]
        },
        tokens: {
          anyOf: [
            {
              type: "array",
              items: {
                $ref: "#/definitions/token"
              }
            },
            {
              type: "null"
            }
          ]
        },
        problems: {
          type: "array",
          items: {
            $ref: "#/definitions/problem"
          }
        },
        notes: {
          type: "array",
          items: {
            $ref: "#/definitions/note"
          }
        }
      }
    },
    valueSource: {
      type: "object",
      description: "Where a new value is written.",
      additionalProperties: true,
      required: ["from", "name", "file", "line"],
      properties: {
        from: {
          enum: ["in", "defaults", "folder-defaults", "address-list"],
          description: "`in` of the entry, `defaults` of the document or of a folder, or a list of `address_lists`."
        },
        name: {
          type: ["string", "null"],
          description: "The environment of `in`, or the name of the address list; null for defaults."
        },
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        }
      }
    }
  }
};

// schemas/readings.schema.json
var readings_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/readings.schema.json",
  title: "ReadingsDocument",
  type: "object",
  description: "What keyward probe writes and keyward sandbox --readings serves: how the API of one workspace behaves where its reference is silent. It holds no secret, host, id or name of the workspace.",
  additionalProperties: true,
  required: ["format", "keyward", "created_at", "readings", "not_found_out", "facts"],
  properties: {
    format: {
      const: "keyward.readings/v1"
    },
    keyward: {
      type: "string",
      description: "The version of keyward that wrote it."
    },
    created_at: {
      type: "string",
      description: "When it was written, in UTC."
    },
    readings: {
      type: "object",
      description: "What was found out, by the names that keyward sandbox --reading takes.",
      additionalProperties: {
        type: ["string", "integer", "array"],
        items: { type: "string" },
        minimum: 0
      }
    },
    not_found_out: {
      type: "object",
      description: "Why the other points were not found out.",
      additionalProperties: { type: "string" }
    },
    facts: {
      type: "object",
      description: "What was seen besides, such as statuses and times.",
      additionalProperties: { type: ["integer", "boolean", "string"] }
    }
  }
};

// schemas/report.schema.json
var report_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/report.schema.json",
  title: "ReportDocument",
  type: "object",
  description: "What keyward apply --format json prints and --report writes.",
  additionalProperties: true,
  required: ["format", "results"],
  properties: {
    format: {
      const: "keyward.report/v1"
    },
    results: {
      type: "array",
      items: {
        $ref: "#/definitions/result"
      }
    }
  },
  definitions: {
    workspace: {
      type: "object",
      description: "Which workspace this speaks of.",
      additionalProperties: true,
      required: ["name", "host", "customer"],
      properties: {
        name: {
          type: "string",
          description: "The workspace's name in the configuration."
        },
        host: {
          type: "string",
          description: "An origin such as https://app.jp.workato.com."
        },
        customer: {
          type: ["string", "null"],
          description: "The customer's id; null where there is none."
        }
      }
    },
    source: {
      type: "object",
      description: "A place in a manifest or configuration file; lines count from 1.",
      additionalProperties: true,
      required: ["file", "line"],
      properties: {
        file: {
          type: "string"
        },
        line: {
          type: "integer",
          minimum: 1
        },
        environment: {
          type: "string",
          description: "Of an entry that declares clients in several environments: the one that is meant."
        }
      }
    },
    problem: {
      type: "object",
      description: "Why a customer could not be read.",
      additionalProperties: true,
      required: ["rule", "message", "numbers", "way", "source"],
      properties: {
        rule: {
          type: "string",
          description: "A stable word for the rule, such as max-deletes."
        },
        message: {
          type: "string"
        },
        numbers: {
          type: "object",
          additionalProperties: {
            type: "number"
          },
          description: "The figures that the rule compared."
        },
        way: {
          type: "string",
          description: "What the user can do."
        },
        source: {
          anyOf: [
            {
              $ref: "#/definitions/source"
            },
            {
              type: "null"
            }
          ]
        },
        places: {
          type: "array",
          items: {
            $ref: "#/definitions/source"
          },
          description: "Every place that has this problem, that of source included; absent if there is only one."
        }
      }
    },
    outcome: {
      type: "object",
      description: "What became of one change; error is null when it is done.",
      additionalProperties: true,
      required: ["action", "name", "environment", "id", "status", "error"],
      properties: {
        action: {
          enum: ["create", "update", "rotate", "delete"]
        },
        name: {
          type: "string"
        },
        environment: {
          type: ["string", "null"]
        },
        id: {
          type: ["integer", "null"]
        },
        status: {
          enum: ["done", "failed", "unknown", "skipped"],
          description: "unknown: sent, and its answer never came; skipped: never sent."
        },
        error: {
          anyOf: [
            {
              type: "object",
              description: "Why, with the next step.",
              additionalProperties: true,
              required: ["code", "message"],
              properties: {
                code: {
                  type: "string"
                },
                message: {
                  type: "string"
                }
              }
            },
            {
              type: "null"
            }
          ]
        }
      }
    },
    requests: {
      type: "object",
      description: "Requests that a run sent; retried and rate_limited are among the total.",
      additionalProperties: true,
      required: ["total", "retried", "rate_limited"],
      properties: {
        total: {
          type: "integer",
          minimum: 0
        },
        retried: {
          type: "integer",
          minimum: 0
        },
        rate_limited: {
          type: "integer",
          minimum: 0
        }
      }
    },
    result: {
      type: "object",
      description: "What became of the changes of one workspace.",
      additionalProperties: true,
      required: ["workspace", "outcomes", "requests", "seconds"],
      properties: {
        workspace: {
          $ref: "#/definitions/workspace"
        },
        outcomes: {
          type: "array",
          items: {
            $ref: "#/definitions/outcome"
          }
        },
        requests: {
          $ref: "#/definitions/requests"
        },
        seconds: {
          type: "number",
          minimum: 0
        },
        problems: {
          type: "array",
          description: "Why a customer could not be read, so that it was left out; absent if it was read.",
          items: {
            $ref: "#/definitions/problem"
          }
        }
      }
    }
  }
};

// src/commands/schema.ts
var schemas = {
  manifest: manifest_schema_default,
  config: config_schema_default,
  plan: plan_schema_default,
  report: report_schema_default,
  inventory: inventory_schema_default,
  event: event_schema_default,
  audit: audit_schema_default,
  readings: readings_schema_default
};
function schema(name, system) {
  system.out(jsonText(schemas[name]));
  return exitCode.fine;
}
export {
  schema
};
