import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// schemas/manifest.schema.json
var manifest_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/manifest.schema.json",
  title: "a manifest: a map with version and clients",
  description: "A manifest of keyward: the Developer API clients that a Workato workspace shall have, address lists that they use by name, or (in defaults.yaml) the defaults of a folder.",
  type: "object",
  additionalProperties: false,
  required: ["version"],
  properties: {
    version: {
      title: "the number 1",
      description: "The version of the manifest's form.",
      const: 1,
      examples: [1]
    },
    defaults: {
      $ref: "#/definitions/defaults"
    },
    address_lists: {
      title: "a map of lists of addresses",
      description: "Lists of addresses and CIDR prefixes by name, for `ip_allow_list` of any client of the workspace, in whichever file.",
      type: "object",
      minProperties: 1,
      propertyNames: {
        $ref: "#/definitions/list_name"
      },
      additionalProperties: {
        $ref: "#/definitions/address_list"
      },
      examples: [
        {
          offices: ["192.0.2.0/24"]
        }
      ]
    },
    clients: {
      title: "a list of clients",
      description: "The clients that this document declares; [] says on purpose that it declares none.",
      type: "array",
      items: {
        $ref: "#/definitions/client"
      },
      examples: [[]]
    }
  },
  definitions: {
    defaults: {
      title: "a map of defaults",
      description: "Values for the clients of this document that do not have their own; in defaults.yaml: for the clients of its folder and of the folders below it. A list replaces a list.",
      type: "object",
      additionalProperties: false,
      properties: {
        environment: {
          $ref: "#/definitions/environment"
        },
        environments: {
          $ref: "#/definitions/environments"
        },
        role: {
          $ref: "#/definitions/role"
        },
        folders: {
          $ref: "#/definitions/folders"
        },
        ip_allow_list: {
          $ref: "#/definitions/ip_allow_list"
        },
        token: {
          $ref: "#/definitions/token"
        }
      },
      examples: [
        {
          environment: "Production"
        }
      ]
    },
    client: {
      title: "a map with at least a name",
      description: "One Developer API client, or (with `environments`) one in each of several environments.",
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: {
          $ref: "#/definitions/name"
        },
        id: {
          $ref: "#/definitions/client_id"
        },
        renamed_from: {
          $ref: "#/definitions/renamed_from"
        },
        distinct_from: {
          $ref: "#/definitions/distinct_from"
        },
        environment: {
          $ref: "#/definitions/environment"
        },
        environments: {
          $ref: "#/definitions/environments"
        },
        in: {
          $ref: "#/definitions/in"
        },
        role: {
          $ref: "#/definitions/role"
        },
        folders: {
          $ref: "#/definitions/folders"
        },
        ip_allow_list: {
          $ref: "#/definitions/ip_allow_list"
        },
        token: {
          $ref: "#/definitions/token"
        }
      }
    },
    name: {
      title: "text",
      description: "The client's name: with the environment, its identity. No blanks at either end, no control characters.",
      type: "string",
      pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$",
      examples: ["finance-loader"]
    },
    environment: {
      title: "text",
      description: "The environment's name: only where the workspace has environments. For one client in each of several, write `environments`.",
      type: "string",
      pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$",
      examples: ["Production"]
    },
    role: {
      title: "a role's name, or its numeric id",
      description: "The client role in Workato: its name, or its numeric id.",
      anyOf: [
        {
          title: "a role's name",
          type: "string",
          pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"
        },
        {
          title: "a role's numeric id",
          type: "integer",
          minimum: 1,
          maximum: 9007199254740991
        }
      ],
      examples: ["Finance integrator"]
    },
    folders: {
      title: "a list of folder ids and paths, or the word all",
      description: "What the client may reach: ids (unquoted numbers) and paths from the home folder (\\/ is a slash in a name), or the word all.",
      anyOf: [
        {
          title: "the word all",
          const: "all"
        },
        {
          title: "a list of folder ids and paths",
          type: "array",
          minItems: 1,
          items: {
            title: "a folder's id (an unquoted number) or its path from the home folder",
            anyOf: [
              {
                title: "a folder's id",
                type: "integer",
                minimum: 1,
                maximum: 9007199254740991
              },
              {
                title: "a folder's path",
                type: "string",
                pattern: "\\S"
              }
            ],
            examples: [26138]
          }
        }
      ],
      examples: [[26138]]
    },
    ip_allow_list: {
      title: "a list of addresses, prefixes and names of address lists, or the word any",
      description: "The addresses and CIDR prefixes that may call with this client's token, also by the names of `address_lists`, or the word any. Left out, a new client is open to every address; for a live client that has a list it is refused.",
      anyOf: [
        {
          title: "the word any",
          const: "any"
        },
        {
          title: "a list of addresses, prefixes and names of address lists",
          type: "array",
          minItems: 1,
          items: {
            title: "an IPv4 or IPv6 address or prefix, or the name of an address list",
            type: "string",
            examples: ["198.51.100.0/24"]
          }
        }
      ],
      examples: [["192.0.2.10"]]
    },
    token: {
      title: "a map with deliver_to, rotate_after and overlap",
      description: "Where the client's token is delivered, when it is due, and whether the earlier token goes on working. Each of them comes from `in`, else the client, else defaults, else the configuration.",
      type: "object",
      additionalProperties: false,
      properties: {
        deliver_to: {
          $ref: "#/definitions/deliver_to"
        },
        rotate_after: {
          $ref: "#/definitions/rotate_after"
        },
        overlap: {
          $ref: "#/definitions/overlap"
        }
      },
      examples: [
        {
          deliver_to: ["vault"]
        }
      ]
    },
    deliver_to: {
      title: "a list of sinks, or the word none or discard",
      description: "The sinks of the configuration that receive the token; none: keyward never issues a token for this client; discard: issued and thrown away.",
      anyOf: [
        {
          title: "the word none or discard",
          enum: ["none", "discard"]
        },
        {
          title: "a list of sinks",
          type: "array",
          minItems: 1,
          items: {
            title: "a sink's name",
            type: "string",
            minLength: 1,
            examples: ["vault"]
          }
        }
      ],
      examples: [["vault"]]
    },
    rotate_after: {
      title: "a duration such as 90d, 12h or 2w, or the word never",
      description: "The age at which the token is due: a whole number and s, m (minutes), h, d or w; or the word never. What is due is listed; only rotate issues it.",
      type: "string",
      pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$",
      examples: ["90d"]
    },
    overlap: {
      title: "true or false",
      description: "true: two API clients of the same access share one place, and rotate issues the token of the one whose token is not there, so that the earlier token works until the next rotation.",
      type: "boolean",
      default: false,
      examples: [true]
    },
    client_id: {
      title: "a client's numeric id",
      description: "The numeric id of a live client; id pins it: then name and environment may change in place.",
      type: "integer",
      minimum: 1,
      maximum: 9007199254740991,
      examples: [40947]
    },
    renamed_from: {
      title: "the client's old name",
      description: "Finds the live client by its old name, once; remove the line after the rename was applied.",
      type: "string",
      minLength: 1,
      examples: ["old-name"]
    },
    distinct_from: {
      title: "a list of client ids",
      description: "Says that this client is another one than these live clients, although it looks like them.",
      type: "array",
      minItems: 1,
      items: {
        $ref: "#/definitions/client_id"
      },
      examples: [[40950]]
    },
    environments: {
      title: "a list of environments",
      description: "The environments in which this entry declares one client each, instead of `environment`. What differs in one of them is written in `in`.",
      type: "array",
      minItems: 1,
      items: {
        title: "an environment's name",
        type: "string",
        pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$",
        examples: ["Production"]
      },
      examples: [["Development", "Test", "Production"]]
    },
    in: {
      title: "a map from environments to values",
      description: "What differs in one of `environments`: these values take precedence over those of the entry and of defaults. A list replaces a list.",
      type: "object",
      minProperties: 1,
      additionalProperties: {
        $ref: "#/definitions/in_environment"
      },
      examples: [
        {
          Production: {
            folders: [26107]
          }
        }
      ]
    },
    in_environment: {
      title: "a map of values",
      description: "The values of this entry's client in one environment.",
      type: "object",
      additionalProperties: false,
      minProperties: 1,
      properties: {
        id: {
          $ref: "#/definitions/client_id"
        },
        renamed_from: {
          $ref: "#/definitions/renamed_from"
        },
        distinct_from: {
          $ref: "#/definitions/distinct_from"
        },
        role: {
          $ref: "#/definitions/role"
        },
        folders: {
          $ref: "#/definitions/folders"
        },
        ip_allow_list: {
          $ref: "#/definitions/ip_allow_list"
        },
        token: {
          $ref: "#/definitions/token"
        }
      },
      examples: [
        {
          folders: [26107]
        }
      ]
    },
    list_name: {
      title: "a name that begins with a letter, has none of the characters : / , and is not any, all or none",
      description: "The name of an address list: no address, and not the word any.",
      type: "string",
      pattern: "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$",
      examples: ["offices"]
    },
    address_list: {
      title: "a list of addresses and prefixes",
      description: "Addresses and CIDR prefixes; not the names of other lists.",
      type: "array",
      minItems: 1,
      items: {
        title: "an IPv4 or IPv6 address or prefix",
        type: "string",
        examples: ["192.0.2.0/24"]
      },
      examples: [["192.0.2.0/24"]]
    }
  }
};

// schemas/config.schema.json
var config_schema_default = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://raw.githubusercontent.com/your-organization/keyward/main/schemas/config.schema.json",
  title: "a configuration: a map with version and workspaces",
  description: "The configuration of keyward (keyward.yaml): workspaces, limits, sinks. Paths are relative to the file. A token never stands in it.",
  type: "object",
  additionalProperties: false,
  required: ["version", "workspaces"],
  properties: {
    version: {
      title: "the number 1",
      description: "The version of the configuration's form.",
      const: 1,
      examples: [1]
    },
    workspaces: {
      title: "a map of workspaces by name",
      description: "The workspaces that keyward manages, by a name of your own.",
      type: "object",
      minProperties: 1,
      propertyNames: {
        $ref: "#/definitions/text"
      },
      additionalProperties: {
        $ref: "#/definitions/workspace"
      },
      examples: [{ production: { host: "jp", token_env: "WORKATO_TOKEN_PROD" } }]
    },
    limits: {
      $ref: "#/definitions/limits"
    },
    sinks: {
      title: "a map of sinks by name",
      description: "The places that tokens are delivered to, by the name that deliver_to uses.",
      type: "object",
      propertyNames: {
        $ref: "#/definitions/text"
      },
      additionalProperties: {
        $ref: "#/definitions/sink"
      },
      examples: [{ files: { type: "file", path: "tokens/{workspace}/{name}" } }]
    },
    policies: {
      title: "a list of policies",
      description: "Rules of your own: each a JSON Schema that desired clients must satisfy, or a change that must not be. They hold in validate, plan and apply.",
      type: "array",
      items: {
        $ref: "#/definitions/policy"
      },
      examples: [
        [
          {
            name: "production-needs-an-allow-list",
            match: { environment: "Production" },
            schema: { required: ["ip_allow_list"] }
          }
        ]
      ]
    },
    tokens: {
      $ref: "#/definitions/tokens"
    }
  },
  definitions: {
    customer: {
      title: "a managed user id, or an external id with the prefix E",
      description: "A managed user id, or E and the external id of a customer, such as E1234.",
      anyOf: [
        { title: "a managed user id", type: "integer", minimum: 1, maximum: 9007199254740991 },
        {
          title: "an external id with the prefix E",
          type: "string",
          maxLength: 200,
          pattern: "^(?:[1-9][0-9]{0,15}|E[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?)$"
        }
      ],
      examples: [1199, "E1234"]
    },
    rate: {
      title: "a number and a duration, such as 60/60s",
      description: "How many requests any window of that length may hold.",
      type: "string",
      pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$"
    },
    shared_rate: {
      title: "a map with limit and redis_env",
      description: "A rate limit that several processes and machines share through Redis.",
      type: "object",
      additionalProperties: false,
      required: ["limit", "redis_env"],
      properties: {
        limit: {
          title: "a number and a duration, such as 60/60s",
          description: "How many requests of all processes and machines together any window of that length may hold.",
          type: "string",
          pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$",
          examples: ["60/60s"]
        },
        redis_env: {
          title: "the name of a variable that begins with KEYWARD_",
          description: "The variable that holds the URL of Redis: redis://HOST:PORT, or rediss://USER:PASSWORD@HOST:PORT with TLS.",
          type: "string",
          pattern: "^KEYWARD_[A-Z0-9_]+$",
          examples: ["KEYWARD_REDIS_URL"]
        },
        local_share: {
          title: "a number and a duration, such as 15/60s",
          description: "What one process may use by itself for the rest of its run if Redis cannot be reached. The shares of all processes together should stay below the limit. Default: nothing, which is an error.",
          type: "string",
          pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$",
          examples: ["15/60s"]
        }
      }
    },
    policy: {
      title: "a map with name and schema",
      description: "One rule. With a schema: every desired client that matches must satisfy it. With `on: change` and risks: no change that has one of them may be made to a client that matches.",
      type: "object",
      additionalProperties: false,
      required: ["name"],
      properties: {
        name: {
          title: "a name of its own",
          description: "How a refusal names the policy.",
          type: "string",
          pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$",
          examples: ["production-needs-an-allow-list"]
        },
        match: {
          title: "a map with environment, role, names or workspace",
          description: "Which clients it is for: all that is given must fit. Patterns: * and ?, the whole text, case-sensitive. Left out: every client.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            environment: {
              title: "a pattern, or a list of patterns",
              description: "Patterns over the environment's name.",
              anyOf: [
                { $ref: "#/definitions/pattern" },
                {
                  title: "a list of patterns",
                  type: "array",
                  minItems: 1,
                  items: { $ref: "#/definitions/pattern" }
                }
              ],
              examples: ["Production"]
            },
            role: {
              title: "a pattern over the role's name, an id, or a list of them",
              description: "Patterns over the role's name, or its numeric id. Where the name of a client's role is not known, the policy refuses the client unless it satisfies the schema anyway.",
              anyOf: [
                { $ref: "#/definitions/pattern" },
                {
                  title: "a role's numeric id",
                  type: "integer",
                  minimum: 1,
                  maximum: 9007199254740991
                },
                {
                  title: "a list of patterns and ids",
                  type: "array",
                  minItems: 1,
                  items: {
                    title: "a pattern over the role's name, or an id",
                    anyOf: [
                      { $ref: "#/definitions/pattern" },
                      {
                        title: "a role's numeric id",
                        type: "integer",
                        minimum: 1,
                        maximum: 9007199254740991
                      }
                    ],
                    examples: ["*Admin*"]
                  }
                }
              ],
              examples: ["*Admin*"]
            },
            names: {
              title: "a list of patterns",
              description: "Patterns over the client's name.",
              type: "array",
              minItems: 1,
              items: { $ref: "#/definitions/pattern" },
              examples: [["team-*"]]
            },
            workspace: {
              title: "a pattern, or a list of patterns",
              description: "Patterns over the names under workspaces.",
              anyOf: [
                { $ref: "#/definitions/pattern" },
                {
                  title: "a list of patterns",
                  type: "array",
                  minItems: 1,
                  items: { $ref: "#/definitions/pattern" }
                }
              ],
              examples: ["production"]
            }
          },
          examples: [{ environment: "Production" }]
        },
        except: {
          title: "a list of patterns",
          description: "Patterns over the names of clients that it is not for.",
          type: "array",
          minItems: 1,
          items: { $ref: "#/definitions/pattern" },
          examples: [["gitops-admin"]]
        },
        on: {
          title: "the word client, create or change",
          description: "What is judged. client: each desired client, changed or not, by the schema. create: each client that a plan creates, by the schema. change: each planned change, by its risks. Default: client.",
          enum: ["client", "create", "change"],
          examples: ["change"],
          default: "client"
        },
        schema: {
          title: "a JSON Schema, or true or false",
          description: "What each client must satisfy: a JSON Schema (draft 7) over name, environment, role {id, name}, folders (all, or a list of {id, path}), ip_allow_list and ip_address_count (both absent where every address may call), token {deliver_to, rotate_after, rotate_after_days, overlap} and id.",
          anyOf: [
            { title: "a JSON Schema", type: "object" },
            { title: "true or false", type: "boolean" }
          ],
          examples: [{ required: ["ip_allow_list"] }]
        },
        risks: {
          title: "a list of effects and risk codes",
          description: "For `on: change`: what the change must not do. An effect (widens, narrows, breaks) or the code of a risk, as plans name them.",
          type: "array",
          minItems: 1,
          items: {
            title: "an effect or a risk's code",
            type: "string",
            pattern: "^[a-z][a-z-]*$",
            examples: ["widens"]
          },
          examples: [["widens"]]
        },
        severity: {
          title: "the word error or warning",
          description: "error: what violates it is refused (exit code 4). warning: it is shown, and no exit code changes. Default: error.",
          enum: ["error", "warning"],
          examples: ["warning"],
          default: "error"
        },
        message: {
          title: "text that is not blank",
          description: "Your own words, shown first where it is violated.",
          type: "string",
          pattern: "\\S",
          examples: ["Production may be called from our own networks only"]
        }
      },
      examples: [
        {
          name: "production-needs-an-allow-list",
          match: { environment: "Production" },
          schema: { required: ["ip_allow_list"] }
        }
      ]
    },
    workspace: {
      title: "a map with host and token_env",
      description: "One Workato workspace.",
      type: "object",
      additionalProperties: false,
      required: ["host", "token_env"],
      properties: {
        host: {
          title: "a data center's code, or a URL",
          description: "A data center's code (us, uk, eu, jp, sg, au, il, kr, cn, trial) or a URL. A host that is neither a known data center nor loopback must be named in the variable KEYWARD_ALLOWED_HOSTS.",
          type: "string",
          minLength: 1,
          examples: ["eu"]
        },
        token_env: {
          title: "the name of a variable that begins with WORKATO_ or KEYWARD_",
          description: "The environment variable that holds the API token; never the token itself.",
          type: "string",
          pattern: "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$",
          examples: ["WORKATO_TOKEN_PROD"]
        },
        manifests: {
          title: "a list of files and folders",
          description: "Manifest files, and folders that are searched for .yaml and .yml files; relative to this file. With customers, `{customer}` stands for the id of each customer, and may lead to nothing for some. Default: [clients].",
          type: "array",
          minItems: 1,
          items: {
            title: "a file or folder",
            type: "string",
            pattern: "\\S",
            examples: ["clients/production"]
          },
          examples: [["clients/production"]],
          default: ["clients"]
        },
        customers: {
          title: "a list of customers, the word all, or a map with file",
          description: "The customers of an Embedded partner, whose admin workspace the token belongs to: each is a workspace of its own, named ENTRY/ID. A list of managed user ids and of external ids with the prefix E; `all`: every id in the partner's list of customers; or a file with one id a line.",
          anyOf: [
            { title: "the word all", const: "all" },
            {
              title: "a list of customers",
              type: "array",
              minItems: 1,
              items: { $ref: "#/definitions/customer" }
            },
            {
              title: "a map with file",
              type: "object",
              additionalProperties: false,
              required: ["file"],
              properties: {
                file: {
                  title: "a file",
                  description: "A text file with one id a line; empty lines, and what follows a #, are left out. Relative to this file.",
                  type: "string",
                  pattern: "\\S",
                  examples: ["customers.txt"]
                }
              }
            }
          ],
          examples: [[1199, "E1234"], "all", { file: "customers.txt" }]
        },
        self: {
          title: "a list of clients, or the word none",
          description: "Every client whose token runs keyward, by name, by {name, environment} or by id, so that keyward never changes it; or the word none.",
          anyOf: [
            {
              title: "the word none",
              const: "none"
            },
            {
              title: "a list of clients",
              type: "array",
              minItems: 1,
              items: {
                title: "a client's name, a map with name and environment, or an id",
                anyOf: [
                  {
                    title: "a client's name",
                    type: "string",
                    pattern: "\\S"
                  },
                  {
                    title: "a client's numeric id",
                    type: "integer",
                    minimum: 1,
                    maximum: 9007199254740991
                  },
                  {
                    title: "a client's name and environment",
                    type: "object",
                    additionalProperties: false,
                    required: ["name", "environment"],
                    properties: {
                      name: {
                        $ref: "#/definitions/pattern"
                      },
                      environment: {
                        $ref: "#/definitions/pattern"
                      }
                    }
                  }
                ],
                examples: ["gitops-admin"]
              }
            }
          ],
          examples: [["gitops-admin"]]
        },
        scope: {
          title: "a map with names, environments or both",
          description: "What this entry may own, for every action. Patterns: * and ?, the whole name, case-sensitive.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            names: {
              title: "a list of patterns",
              description: "Patterns over the client's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["team-*"]]
            },
            environments: {
              title: "a list of patterns",
              description: "Patterns over the environment's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["Production"]]
            }
          },
          examples: [
            {
              names: ["team-*"]
            }
          ]
        },
        prune: {
          title: "true or false",
          description: "Deletes live clients in scope that no manifest declares; needs scope and self. Default: false.",
          type: "boolean",
          examples: [false],
          default: false
        },
        environments: {
          title: "a list of environments",
          description: "Names environments that no client has yet.",
          type: "array",
          minItems: 1,
          items: {
            $ref: "#/definitions/text"
          },
          examples: [["Production"]]
        },
        list_rate_limit: {
          title: "requests in a window, such as 1000/60s",
          description: "How many of the two lists of customers' workspaces (clients and roles) any window of that length may hold, over all customers; rate_limit holds for all other requests. Only with customers. Default: 1000/60s.",
          type: "string",
          pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$",
          examples: ["1000/60s"]
        },
        rate_limit: {
          title: "requests in a window, such as 60/60s, or a map with limit and redis_env",
          description: "How many requests any window of that length may hold; with `redis_env`, of all processes and machines that share the quota. Default: 60/60s.",
          anyOf: [{ $ref: "#/definitions/rate" }, { $ref: "#/definitions/shared_rate" }],
          examples: [{ limit: "60/60s", redis_env: "KEYWARD_REDIS_URL" }],
          default: "60/60s"
        }
      }
    },
    limits: {
      title: "a map of limits",
      description: "How many changes one run may make in each workspace entry; a number, or a percentage of the live clients in scope (rounded up, at least 1). Entries that share a host and token are limited each on its own, not together. Of an entry with customers they hold for each customer; max_deletes holds for all of them together, too.",
      type: "object",
      additionalProperties: false,
      properties: {
        max_creates: {
          $ref: "#/definitions/limit"
        },
        max_updates: {
          $ref: "#/definitions/limit"
        },
        max_deletes: {
          $ref: "#/definitions/limit"
        },
        max_rotations: {
          $ref: "#/definitions/limit"
        },
        max_customers_changed: {
          title: "a number, or a percentage such as 10%",
          description: "How many customers of an entry one run may change at all, rotations included; a number, or a percentage of the customers in the run (rounded up, at least 1). Default: 10%.",
          anyOf: [
            { title: "a number", type: "integer", minimum: 0, maximum: 1e6 },
            { title: "a percentage such as 10%", type: "string", pattern: "^(?:100|[1-9][0-9]?)%$" }
          ],
          examples: ["10%"]
        }
      },
      examples: [{ max_deletes: 5 }]
    },
    limit: {
      title: "a number, or a percentage such as 10%",
      description: "A number, or a percentage of the live clients in scope. Defaults: max_deletes 5, max_rotations 10, the others none.",
      anyOf: [
        {
          title: "a number",
          type: "integer",
          minimum: 0,
          maximum: 1e6
        },
        {
          title: "a percentage",
          type: "string",
          pattern: "^(?:100|[1-9][0-9]?)%$"
        }
      ],
      examples: [5]
    },
    tokens: {
      title: "a map with deliver_to, rotate_after, overlap and overlap_name",
      description: "What holds for every token unless a manifest says otherwise.",
      type: "object",
      additionalProperties: false,
      properties: {
        deliver_to: {
          title: "a list of sinks, or the word none or discard",
          description: "The sinks that receive the token; none: keyward never issues one; discard: issued and thrown away.",
          anyOf: [
            {
              title: "the word none or discard",
              enum: ["none", "discard"]
            },
            {
              title: "a list of sinks",
              type: "array",
              minItems: 1,
              items: {
                title: "a sink's name",
                type: "string",
                minLength: 1,
                examples: ["files"]
              }
            }
          ],
          examples: [["files"]]
        },
        rotate_after: {
          title: "a duration such as 90d, 12h or 2w, or the word never",
          description: "The age at which a token is due: a whole number and s, m (minutes), h, d or w; or the word never.",
          type: "string",
          pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$",
          examples: ["180d"]
        },
        overlap: {
          title: "true or false",
          description: "true: each client has a second API client of the same access, so that the earlier token works until the next rotation.",
          type: "boolean",
          default: false,
          examples: [true]
        },
        overlap_name: {
          title: "{name} once, with more text before or after it and no other braces",
          description: "The name of the second API client of an entry with overlap; {name} is the name of the entry.",
          type: "string",
          pattern: "^(?!\\s|\\{name\\}$)[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*\\{name\\}(?:[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^{}\\s\\u0000-\\u001f\\u007f-\\u009f])?$",
          default: "{name}-b",
          examples: ["{name}-b"]
        }
      },
      examples: [{ deliver_to: ["vault"], rotate_after: "180d" }]
    },
    text: {
      title: "text",
      description: "Text without blanks at either end and without control characters.",
      type: "string",
      pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$"
    },
    pattern: {
      title: "text that is not blank",
      description: "Text that is not blank.",
      type: "string",
      pattern: "\\S",
      examples: ["team-*"]
    },
    fileSink: {
      title: "a map of a file sink",
      description: "file: each token in a file of its own (0600), encrypted where it names recipients.",
      type: "object",
      additionalProperties: false,
      required: ["type", "path"],
      properties: {
        type: {
          title: "the word file",
          const: "file",
          examples: ["file"],
          description: "file: each token in a file of its own (0600), encrypted where it names recipients."
        },
        path: {
          title: "a path with placeholders",
          description: "The file of each token, relative to this file: literal text first, then {name} or {NAME}, {id}, {environment}, {workspace}, {customer}.",
          type: "string",
          minLength: 1,
          examples: ["tokens/{environment}/{name}"]
        },
        recipients: {
          title: "a list of age recipients",
          description: "Encrypts each token to these age recipients; keyward itself cannot read it back.",
          type: "array",
          minItems: 1,
          items: {
            title: "an age recipient",
            type: "string",
            pattern: "^age1[a-z0-9]+$",
            examples: ["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]
          },
          examples: [["age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p"]]
        },
        trusted: {
          title: "true or false",
          description: "true: tokens may be rotated by age although this sink cannot tell whether it holds them.",
          type: "boolean",
          examples: [true]
        },
        for: {
          title: "a map with names, environments or both",
          description: "Whose tokens may go there: patterns (* and ?) over the whole name, and environments.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            names: {
              title: "a list of patterns",
              description: "Patterns over the client's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["team-*"]]
            },
            environments: {
              title: "a list of patterns",
              description: "Patterns over the environment's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["Production"]]
            }
          },
          examples: [
            {
              names: ["team-*"]
            }
          ]
        }
      }
    },
    githubSink: {
      title: "a map of a github-actions-secret sink",
      description: "github-actions-secret: a secret of GitHub Actions, for a repository, an environment or an organisation.",
      type: "object",
      additionalProperties: false,
      required: ["type", "secret", "token_env"],
      properties: {
        type: {
          title: "the word github-actions-secret",
          const: "github-actions-secret",
          examples: ["github-actions-secret"],
          description: "github-actions-secret: a secret of GitHub Actions, for a repository, an environment or an organisation."
        },
        repository: {
          title: "owner/name",
          description: "The repository whose secret it is; the name may hold placeholders. Either this or organization.",
          type: "string",
          pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$",
          examples: ["acme/orders"]
        },
        environment: {
          title: "an environment of the repository",
          description: "The environment of the repository whose secret it is; may hold placeholders. Left out: the repository's own.",
          type: "string",
          minLength: 1,
          examples: ["production"]
        },
        organization: {
          title: "an organisation",
          description: "The organisation whose secret it is. Either this or repository.",
          type: "string",
          pattern: "^[A-Za-z0-9-]+$",
          examples: ["acme"]
        },
        visibility: {
          title: "one of all, private",
          description: "Which of the organisation's repositories may use it. Default: private.",
          enum: ["all", "private"],
          examples: ["private"],
          default: "private"
        },
        secret: {
          title: "a secret's name with placeholders",
          description: "The name of each secret: literal text first, then {name} or {NAME}, {id}, {environment}, {workspace}, {customer}. What is filled in becomes upper snake case.",
          type: "string",
          pattern: "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$",
          examples: ["WORKATO_{NAME}"]
        },
        token_env: {
          title: "the name of an environment variable",
          description: "The variable that holds a GitHub token which may write secrets and variables; GITHUB_TOKEN of a workflow may not.",
          type: "string",
          pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
          examples: ["KEYWARD_GITHUB_TOKEN"]
        },
        trusted: {
          title: "true or false",
          description: "true: tokens may be rotated by age although this sink cannot tell whether it holds them.",
          type: "boolean",
          examples: [true]
        },
        for: {
          title: "a map with names, environments or both",
          description: "Whose tokens may go there: patterns (* and ?) over the whole name, and environments.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            names: {
              title: "a list of patterns",
              description: "Patterns over the client's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["team-*"]]
            },
            environments: {
              title: "a list of patterns",
              description: "Patterns over the environment's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["Production"]]
            }
          },
          examples: [
            {
              names: ["team-*"]
            }
          ]
        }
      }
    },
    vaultSink: {
      title: "a map of a vault-kv2 sink",
      description: "vault-kv2: HashiCorp Vault or OpenBao, KV version 2.",
      type: "object",
      additionalProperties: false,
      required: ["type", "mount", "path"],
      properties: {
        type: {
          title: "the word vault-kv2",
          const: "vault-kv2",
          examples: ["vault-kv2"],
          description: "vault-kv2: HashiCorp Vault or OpenBao, KV version 2."
        },
        mount: {
          title: "a mount",
          description: "The mount of the KV version 2 engine.",
          type: "string",
          minLength: 1,
          examples: ["kv"]
        },
        path: {
          title: "a path with placeholders",
          description: "The secret of each token below the mount: literal text first, then {name} or {NAME}, {id}, {environment}, {workspace}, {customer}.",
          type: "string",
          minLength: 1,
          examples: ["workato/{workspace}/{name}"]
        },
        field: {
          title: "a key",
          description: "The key of the secret that holds the token. Default: token.",
          type: "string",
          minLength: 1,
          examples: ["token"],
          default: "token"
        },
        address_env: {
          title: "the name of an environment variable",
          description: "The variable that holds the address. Default: VAULT_ADDR.",
          type: "string",
          pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
          examples: ["VAULT_ADDR"],
          default: "VAULT_ADDR"
        },
        token_env: {
          title: "the name of an environment variable",
          description: "The variable that holds Vault's token. Default: VAULT_TOKEN.",
          type: "string",
          pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
          examples: ["VAULT_TOKEN"],
          default: "VAULT_TOKEN"
        },
        jwt: {
          title: "a map with role",
          description: "Log in with a JWT of GitHub's OIDC instead of a token.",
          type: "object",
          additionalProperties: false,
          required: ["role"],
          properties: {
            role: {
              title: "a role",
              description: "The role to log in as.",
              type: "string",
              minLength: 1,
              examples: ["keyward"]
            },
            mount: {
              title: "a mount",
              description: "The mount of the JWT method. Default: jwt.",
              type: "string",
              minLength: 1,
              examples: ["jwt"],
              default: "jwt"
            },
            audience: {
              title: "an audience",
              description: "The audience to ask GitHub for.",
              type: "string",
              minLength: 1,
              examples: ["https://vault.example"]
            }
          },
          examples: [
            {
              role: "keyward"
            }
          ]
        },
        trusted: {
          title: "true or false",
          description: "true: tokens may be rotated by age although this sink cannot tell whether it holds them.",
          type: "boolean",
          examples: [true]
        },
        for: {
          title: "a map with names, environments or both",
          description: "Whose tokens may go there: patterns (* and ?) over the whole name, and environments.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            names: {
              title: "a list of patterns",
              description: "Patterns over the client's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["team-*"]]
            },
            environments: {
              title: "a list of patterns",
              description: "Patterns over the environment's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["Production"]]
            }
          },
          examples: [
            {
              names: ["team-*"]
            }
          ]
        }
      }
    },
    commandSink: {
      title: "a map of a command sink",
      description: "command: any program, which reads the token on its standard input.",
      type: "object",
      additionalProperties: false,
      required: ["type", "deliver"],
      properties: {
        type: {
          title: "the word command",
          const: "command",
          examples: ["command"],
          description: "command: any program, which reads the token on its standard input."
        },
        deliver: {
          title: "a program and its arguments",
          description: "Puts the token, which it reads on its standard input. No shell; a path with a slash is relative to this file; a placeholder never begins an argument.",
          type: "array",
          minItems: 1,
          items: {
            title: "an argument",
            type: "string",
            minLength: 1,
            examples: ["workato/{name}"]
          },
          examples: [["./put-secret", "workato/{name}"]]
        },
        mark: {
          title: "a program and its arguments",
          description: "Keeps the marker, which it reads as JSON on its standard input; nothing there: removes it. Goes with state.",
          type: "array",
          minItems: 1,
          items: {
            title: "an argument",
            type: "string",
            minLength: 1,
            examples: ["workato/{name}"]
          },
          examples: [["./put-marker", "workato/{name}"]]
        },
        state: {
          title: "a program and its arguments",
          description: "Prints the marker that mark was given; nothing where there is none. Goes with mark.",
          type: "array",
          minItems: 1,
          items: {
            title: "an argument",
            type: "string",
            minLength: 1,
            examples: ["workato/{name}"]
          },
          examples: [["./get-marker", "workato/{name}"]]
        },
        env: {
          title: "a list of variables",
          description: "Variables that the programs get in addition to PATH, HOME, TMPDIR and LANG.",
          type: "array",
          minItems: 1,
          items: {
            title: "the name of an environment variable",
            type: "string",
            pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
            examples: ["AWS_REGION"]
          },
          examples: [["AWS_REGION"]]
        },
        trusted: {
          title: "true or false",
          description: "true: tokens may be rotated by age although this sink cannot tell whether it holds them.",
          type: "boolean",
          examples: [true]
        },
        for: {
          title: "a map with names, environments or both",
          description: "Whose tokens may go there: patterns (* and ?) over the whole name, and environments.",
          type: "object",
          additionalProperties: false,
          minProperties: 1,
          properties: {
            names: {
              title: "a list of patterns",
              description: "Patterns over the client's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["team-*"]]
            },
            environments: {
              title: "a list of patterns",
              description: "Patterns over the environment's name.",
              type: "array",
              minItems: 1,
              items: {
                $ref: "#/definitions/pattern"
              },
              examples: [["Production"]]
            }
          },
          examples: [
            {
              names: ["team-*"]
            }
          ]
        }
      }
    },
    sink: {
      title: "a map with type",
      description: "A place that tokens are delivered to.",
      type: "object",
      required: ["type"],
      properties: {
        type: {
          title: "one of file, github-actions-secret, vault-kv2, command",
          description: "file: each token in a file of its own (0600), encrypted where it names recipients. github-actions-secret: a secret of GitHub Actions, for a repository, an environment or an organisation. vault-kv2: HashiCorp Vault or OpenBao, KV version 2. command: any program, which reads the token on its standard input.",
          enum: ["file", "github-actions-secret", "vault-kv2", "command"],
          examples: ["file"]
        }
      },
      allOf: [
        {
          if: {
            properties: {
              type: {
                const: "file"
              }
            },
            required: ["type"]
          },
          then: {
            $ref: "#/definitions/fileSink"
          }
        },
        {
          if: {
            properties: {
              type: {
                const: "github-actions-secret"
              }
            },
            required: ["type"]
          },
          then: {
            $ref: "#/definitions/githubSink"
          }
        },
        {
          if: {
            properties: {
              type: {
                const: "vault-kv2"
              }
            },
            required: ["type"]
          },
          then: {
            $ref: "#/definitions/vaultSink"
          }
        },
        {
          if: {
            properties: {
              type: {
                const: "command"
              }
            },
            required: ["type"]
          },
          then: {
            $ref: "#/definitions/commandSink"
          }
        }
      ],
      examples: [
        {
          type: "file",
          path: "tokens/{environment}/{name}"
        }
      ]
    }
  }
};

export {
  manifest_schema_default,
  config_schema_default
};
