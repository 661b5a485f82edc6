// Made from schemas/plan.schema.json by npm run generate: do not edit.
// <stdin>
var validate = validate10;
var stdin_default = validate10;
var schema11 = { "$schema": "http://json-schema.org/draft-07/schema#", "title": "PlanDocument", "type": "object", "description": "What keyward plan --format json prints and --out writes.", "additionalProperties": true, "required": ["format", "keyward", "created_at", "problems", "plans"], "properties": { "format": { "const": "keyward.plan/v1" }, "keyward": { "type": "string", "description": "keyward's version." }, "created_at": { "type": "string", "description": "ISO 8601." }, "problems": { "type": "array", "items": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } }, "description": "Problems that belong to no workspace." }, "plans": { "type": "array", "items": { "type": "object", "description": "The plan of one workspace; where its status is not ok, what is unknown is null.", "additionalProperties": true, "required": ["workspace", "status", "digest", "options", "summary", "read", "estimate", "changes", "token_changes", "unmanaged", "left_alone", "tokens", "problems", "notes"], "properties": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "status": { "enum": ["ok", "refused", "error"] }, "digest": { "type": ["string", "null"] }, "options": { "type": "object", "description": "What the plan was asked to do beyond the manifests.", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "rotate": { "enum": ["names", "due", "issued-before", "undelivered", "all", "nothing"], "description": "Which tokens rotate was asked for; absent in every other plan." }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" } } }, "summary": { "anyOf": [{ "type": "object", "description": "Counts of a plan.", "additionalProperties": true, "required": ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"], "properties": { "create": { "type": "integer", "minimum": 0 }, "update": { "type": "integer", "minimum": 0 }, "delete": { "type": "integer", "minimum": 0 }, "rotate": { "type": "integer", "minimum": 0 }, "unchanged": { "type": "integer", "minimum": 0 }, "unmanaged": { "type": "integer", "minimum": 0 }, "out_of_scope": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "read": { "anyOf": [{ "type": "object", "description": "What reading the live state cost.", "additionalProperties": true, "required": ["requests", "clients"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "clients": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "estimate": { "anyOf": [{ "type": "object", "description": "What applying would cost.", "additionalProperties": true, "required": ["requests", "seconds"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 } } }, { "type": "null" }] }, "changes": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "One planned step.", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "token", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string", "description": "sha256: and hex, over the canonical values of this change." }, "reason": { "type": "string" }, "origin": { "enum": ["pull-request", "standing", null] }, "fields": { "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "token": { "anyOf": [{ "type": "object", "description": "Where a token is, and where it belongs after the change.", "additionalProperties": true, "required": ["before", "after"], "properties": { "before": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }, "after": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } } } }, { "type": "null" }], "description": "Where its token goes (a create, a rotation) or moves (a rename); null where it stays." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }], "description": "Null for a delete." } } } }, { "type": "null" }], "description": "In the order of execution: creates, updates, rotates, deletes." }, "token_changes": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A client whose token block differs between two manifest sets.", "additionalProperties": true, "required": ["id", "name", "environment", "before", "after", "risks", "source"], "properties": { "id": { "type": ["integer", "null"], "description": "Null: not live yet." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "before": { "anyOf": [{ "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, { "type": "null" }], "description": "Null: the earlier manifests do not declare the client." }, "after": { "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "source": { "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } } } } }, { "type": "null" }], "description": "Only where the plan compares two manifest sets." }, "unmanaged": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A live client that the plan only mentions.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "left_alone": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A client that is left alone, with the reason.", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } } }, { "type": "null" }] }, "tokens": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "What is known of a managed client's token.", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "age_days", "due", "state"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "age_days": { "type": ["integer", "null"], "description": "Whole days since it was issued; null where that is not told." }, "due": { "type": "boolean", "description": "Older than its rotate_after." }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown"] } } } }, { "type": "null" }] }, "problems": { "type": "array", "items": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } }, "notes": { "type": "array", "items": { "type": "object", "description": "Something worth telling that refuses nothing.", "additionalProperties": true, "required": ["rule", "message", "source"], "properties": { "rule": { "type": "string" }, "message": { "type": "string" }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } } } } } }, "definitions": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "source": { "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, "problem": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } }, "note": { "type": "object", "description": "Something worth telling that refuses nothing.", "additionalProperties": true, "required": ["rule", "message", "source"], "properties": { "rule": { "type": "string" }, "message": { "type": "string" }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } }, "role": { "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, "folder": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } }, "fieldChange": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] }, "risk": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } }, "destination": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } }, "tokenMove": { "type": "object", "description": "Where a token is, and where it belongs after the change.", "additionalProperties": true, "required": ["before", "after"], "properties": { "before": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }, "after": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } } } }, "change": { "type": "object", "description": "One planned step.", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "token", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string", "description": "sha256: and hex, over the canonical values of this change." }, "reason": { "type": "string" }, "origin": { "enum": ["pull-request", "standing", null] }, "fields": { "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "token": { "anyOf": [{ "type": "object", "description": "Where a token is, and where it belongs after the change.", "additionalProperties": true, "required": ["before", "after"], "properties": { "before": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }, "after": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } } } }, { "type": "null" }], "description": "Where its token goes (a create, a rotation) or moves (a rename); null where it stays." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }], "description": "Null for a delete." } } }, "tokenBlock": { "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, "tokenChange": { "type": "object", "description": "A client whose token block differs between two manifest sets.", "additionalProperties": true, "required": ["id", "name", "environment", "before", "after", "risks", "source"], "properties": { "id": { "type": ["integer", "null"], "description": "Null: not live yet." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "before": { "anyOf": [{ "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, { "type": "null" }], "description": "Null: the earlier manifests do not declare the client." }, "after": { "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "source": { "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } } } }, "client": { "type": "object", "description": "A live client that the plan only mentions.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] } } }, "leftAlone": { "type": "object", "description": "A client that is left alone, with the reason.", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } }, "token": { "type": "object", "description": "What is known of a managed client's token.", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "age_days", "due", "state"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "age_days": { "type": ["integer", "null"], "description": "Whole days since it was issued; null where that is not told." }, "due": { "type": "boolean", "description": "Older than its rotate_after." }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown"] } } }, "summary": { "type": "object", "description": "Counts of a plan.", "additionalProperties": true, "required": ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"], "properties": { "create": { "type": "integer", "minimum": 0 }, "update": { "type": "integer", "minimum": 0 }, "delete": { "type": "integer", "minimum": 0 }, "rotate": { "type": "integer", "minimum": 0 }, "unchanged": { "type": "integer", "minimum": 0 }, "unmanaged": { "type": "integer", "minimum": 0 }, "out_of_scope": { "type": "integer", "minimum": 0 } } }, "options": { "type": "object", "description": "What the plan was asked to do beyond the manifests.", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "rotate": { "enum": ["names", "due", "issued-before", "undelivered", "all", "nothing"], "description": "Which tokens rotate was asked for; absent in every other plan." }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" } } }, "read": { "type": "object", "description": "What reading the live state cost.", "additionalProperties": true, "required": ["requests", "clients"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "clients": { "type": "integer", "minimum": 0 } } }, "estimate": { "type": "object", "description": "What applying would cost.", "additionalProperties": true, "required": ["requests", "seconds"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 } } }, "plan": { "type": "object", "description": "The plan of one workspace; where its status is not ok, what is unknown is null.", "additionalProperties": true, "required": ["workspace", "status", "digest", "options", "summary", "read", "estimate", "changes", "token_changes", "unmanaged", "left_alone", "tokens", "problems", "notes"], "properties": { "workspace": { "type": "object", "description": "Which workspace this speaks of.", "additionalProperties": true, "required": ["name", "host", "customer"], "properties": { "name": { "type": "string", "description": "The workspace's name in the configuration." }, "host": { "type": "string", "description": "An origin such as https://app.jp.workato.com." }, "customer": { "type": ["string", "null"], "description": "The customer's id; null where there is none." } } }, "status": { "enum": ["ok", "refused", "error"] }, "digest": { "type": ["string", "null"] }, "options": { "type": "object", "description": "What the plan was asked to do beyond the manifests.", "additionalProperties": true, "required": ["prune"], "properties": { "prune": { "type": "boolean" }, "rotate": { "enum": ["names", "due", "issued-before", "undelivered", "all", "nothing"], "description": "Which tokens rotate was asked for; absent in every other plan." }, "max_creates": { "type": "string" }, "max_updates": { "type": "string" }, "max_deletes": { "type": "string" }, "max_rotations": { "type": "string" } } }, "summary": { "anyOf": [{ "type": "object", "description": "Counts of a plan.", "additionalProperties": true, "required": ["create", "update", "delete", "rotate", "unchanged", "unmanaged", "out_of_scope"], "properties": { "create": { "type": "integer", "minimum": 0 }, "update": { "type": "integer", "minimum": 0 }, "delete": { "type": "integer", "minimum": 0 }, "rotate": { "type": "integer", "minimum": 0 }, "unchanged": { "type": "integer", "minimum": 0 }, "unmanaged": { "type": "integer", "minimum": 0 }, "out_of_scope": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "read": { "anyOf": [{ "type": "object", "description": "What reading the live state cost.", "additionalProperties": true, "required": ["requests", "clients"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "clients": { "type": "integer", "minimum": 0 } } }, { "type": "null" }] }, "estimate": { "anyOf": [{ "type": "object", "description": "What applying would cost.", "additionalProperties": true, "required": ["requests", "seconds"], "properties": { "requests": { "type": "integer", "minimum": 0 }, "seconds": { "type": "number", "minimum": 0 } } }, { "type": "null" }] }, "changes": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "One planned step.", "additionalProperties": true, "required": ["action", "id", "name", "environment", "digest", "reason", "origin", "fields", "risks", "token", "source"], "properties": { "action": { "enum": ["create", "update", "rotate", "delete"] }, "id": { "type": ["integer", "null"], "description": "Null for a create." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "digest": { "type": "string", "description": "sha256: and hex, over the canonical values of this change." }, "reason": { "type": "string" }, "origin": { "enum": ["pull-request", "standing", null] }, "fields": { "type": "array", "items": { "description": "One field of a change: a create has only `after`, a delete only `before`.", "anyOf": [{ "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "name" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "role" }, "before": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] }, "after": { "anyOf": [{ "type": "object", "description": "A role; its name is null where the API did not tell it.", "additionalProperties": true, "required": ["id", "name"], "properties": { "id": { "type": ["integer", "null"] }, "name": { "type": ["string", "null"] } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "folders" }, "before": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "after": { "anyOf": [{ "const": "all" }, { "type": "array", "items": { "type": "object", "description": "A folder; its path is null where it was given by id.", "additionalProperties": true, "required": ["id", "path"], "properties": { "id": { "type": "integer" }, "path": { "type": ["string", "null"] } } } }, { "type": "null" }] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "environment" }, "before": { "type": ["string", "null"] }, "after": { "type": ["string", "null"] } } }, { "type": "object", "additionalProperties": true, "required": ["field", "before", "after"], "properties": { "field": { "const": "ip_allow_list" }, "before": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." }, "after": { "anyOf": [{ "type": "array", "items": { "type": "string" } }, { "type": "null" }], "description": "Empty: every address may call." } } }] } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "token": { "anyOf": [{ "type": "object", "description": "Where a token is, and where it belongs after the change.", "additionalProperties": true, "required": ["before", "after"], "properties": { "before": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }, "after": { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } } } }, { "type": "null" }], "description": "Where its token goes (a create, a rotation) or moves (a rename); null where it stays." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }], "description": "Null for a delete." } } } }, { "type": "null" }], "description": "In the order of execution: creates, updates, rotates, deletes." }, "token_changes": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A client whose token block differs between two manifest sets.", "additionalProperties": true, "required": ["id", "name", "environment", "before", "after", "risks", "source"], "properties": { "id": { "type": ["integer", "null"], "description": "Null: not live yet." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "before": { "anyOf": [{ "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, { "type": "null" }], "description": "Null: the earlier manifests do not declare the client." }, "after": { "type": "object", "description": "What a manifest says about a token, with its places written out.", "additionalProperties": true, "required": ["deliver_to", "rotate_after"], "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard", null] }, { "type": "array", "items": { "type": "object", "description": "A place of a token.", "additionalProperties": true, "required": ["sink", "place"], "properties": { "sink": { "type": "string", "description": "The sink's name in the configuration." }, "place": { "type": "string", "description": "The place in the sink, as people read it." } } } }] }, "rotate_after": { "type": ["string", "null"], "description": "A duration such as 90d, never, or null where nothing says." } } }, "risks": { "type": "array", "items": { "type": "object", "description": "What a change does to access.", "additionalProperties": true, "required": ["code", "effect"], "properties": { "code": { "enum": ["all-folders-granted", "folder-added", "role-changed", "ip-allow-list-removed", "ip-allow-list-opened", "ip-allow-list-unclear", "open-to-every-address", "environment-changed", "token-destination-changed", "token-place-moves", "folder-removed", "ip-allow-list-added", "ip-allow-list-narrowed", "client-deleted", "token-reissued"] }, "effect": { "enum": ["widens", "narrows", "breaks"] } } } }, "source": { "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } } } } }, { "type": "null" }], "description": "Only where the plan compares two manifest sets." }, "unmanaged": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A live client that the plan only mentions.", "additionalProperties": true, "required": ["id", "name", "environment"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] } } } }, { "type": "null" }] }, "left_alone": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "A client that is left alone, with the reason.", "additionalProperties": true, "required": ["id", "name", "environment", "reason"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "reason": { "type": "string" } } } }, { "type": "null" }] }, "tokens": { "anyOf": [{ "type": "array", "items": { "type": "object", "description": "What is known of a managed client's token.", "additionalProperties": true, "required": ["id", "name", "environment", "updated_at", "age_days", "due", "state"], "properties": { "id": { "type": "integer", "description": "The live client's id." }, "name": { "type": "string" }, "environment": { "type": ["string", "null"] }, "updated_at": { "type": ["string", "null"] }, "age_days": { "type": ["integer", "null"], "description": "Whole days since it was issued; null where that is not told." }, "due": { "type": "boolean", "description": "Older than its rotate_after." }, "state": { "enum": ["held", "not-held", "reissued-elsewhere", "pending", "unknown"] } } } }, { "type": "null" }] }, "problems": { "type": "array", "items": { "type": "object", "description": "Why a plan is refused or could not be made.", "additionalProperties": true, "required": ["rule", "message", "numbers", "way", "source"], "properties": { "rule": { "type": "string", "description": "A stable word for the rule, such as max-deletes." }, "message": { "type": "string" }, "numbers": { "type": "object", "additionalProperties": { "type": "number" }, "description": "The figures that the rule compared." }, "way": { "type": "string", "description": "What the user can do." }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } }, "notes": { "type": "array", "items": { "type": "object", "description": "Something worth telling that refuses nothing.", "additionalProperties": true, "required": ["rule", "message", "source"], "properties": { "rule": { "type": "string" }, "message": { "type": "string" }, "source": { "anyOf": [{ "type": "object", "description": "A place in a manifest or configuration file; lines count from 1.", "additionalProperties": true, "required": ["file", "line"], "properties": { "file": { "type": "string" }, "line": { "type": "integer", "minimum": 1 } } }, { "type": "null" }] } } } } } } } };
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.keyward === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "keyward" }, message: "must have required property 'keyward'" };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.created_at === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "created_at" }, message: "must have required property 'created_at'" };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    if (data.problems === void 0) {
      const err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
    if (data.plans === void 0) {
      const err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "plans" }, message: "must have required property 'plans'" };
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
    if (data.format !== void 0) {
      if ("keyward.plan/v1" !== data.format) {
        const err5 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: "keyward.plan/v1" }, message: "must be equal to constant" };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.keyward !== void 0) {
      if (typeof data.keyward !== "string") {
        const err6 = { instancePath: instancePath + "/keyward", schemaPath: "#/properties/keyward/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.created_at !== void 0) {
      if (typeof data.created_at !== "string") {
        const err7 = { instancePath: instancePath + "/created_at", schemaPath: "#/properties/created_at/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.problems !== void 0) {
      let data3 = data.problems;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
            if (data4.rule === void 0) {
              const err8 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data4.message === void 0) {
              const err9 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            if (data4.numbers === void 0) {
              const err10 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
            if (data4.way === void 0) {
              const err11 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "way" }, message: "must have required property 'way'" };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data4.source === void 0) {
              const err12 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data4.rule !== void 0) {
              if (typeof data4.rule !== "string") {
                const err13 = { instancePath: instancePath + "/problems/" + i0 + "/rule", schemaPath: "#/properties/problems/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
            }
            if (data4.message !== void 0) {
              if (typeof data4.message !== "string") {
                const err14 = { instancePath: instancePath + "/problems/" + i0 + "/message", schemaPath: "#/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data4.numbers !== void 0) {
              let data7 = data4.numbers;
              if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                for (const key0 in data7) {
                  let data8 = data7[key0];
                  if (!(typeof data8 == "number" && isFinite(data8))) {
                    const err15 = { instancePath: instancePath + "/problems/" + i0 + "/numbers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/problems/items/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
                    }
                    errors++;
                  }
                }
              } else {
                const err16 = { instancePath: instancePath + "/problems/" + i0 + "/numbers", schemaPath: "#/properties/problems/items/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err16];
                } else {
                  vErrors.push(err16);
                }
                errors++;
              }
            }
            if (data4.way !== void 0) {
              if (typeof data4.way !== "string") {
                const err17 = { instancePath: instancePath + "/problems/" + i0 + "/way", schemaPath: "#/properties/problems/items/properties/way/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
            if (data4.source !== void 0) {
              let data10 = data4.source;
              const _errs24 = errors;
              let valid5 = false;
              const _errs25 = errors;
              if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                if (data10.file === void 0) {
                  const err18 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (data10.line === void 0) {
                  const err19 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                  if (vErrors === null) {
                    vErrors = [err19];
                  } else {
                    vErrors.push(err19);
                  }
                  errors++;
                }
                if (data10.file !== void 0) {
                  if (typeof data10.file !== "string") {
                    const err20 = { instancePath: instancePath + "/problems/" + i0 + "/source/file", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                if (data10.line !== void 0) {
                  let data12 = data10.line;
                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                    const err21 = { instancePath: instancePath + "/problems/" + i0 + "/source/line", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                  if (typeof data12 == "number" && isFinite(data12)) {
                    if (data12 < 1 || isNaN(data12)) {
                      const err22 = { instancePath: instancePath + "/problems/" + i0 + "/source/line", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      if (vErrors === null) {
                        vErrors = [err22];
                      } else {
                        vErrors.push(err22);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err23 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
              var _valid0 = _errs25 === errors;
              valid5 = valid5 || _valid0;
              if (!valid5) {
                const _errs32 = errors;
                if (data10 !== null) {
                  const err24 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
                var _valid0 = _errs32 === errors;
                valid5 = valid5 || _valid0;
              }
              if (!valid5) {
                const err25 = { instancePath: instancePath + "/problems/" + i0 + "/source", schemaPath: "#/properties/problems/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              } else {
                errors = _errs24;
                if (vErrors !== null) {
                  if (_errs24) {
                    vErrors.length = _errs24;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err26 = { instancePath: instancePath + "/problems/" + i0, schemaPath: "#/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = { instancePath: instancePath + "/problems", schemaPath: "#/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
    if (data.plans !== void 0) {
      let data13 = data.plans;
      if (Array.isArray(data13)) {
        const len1 = data13.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data14 = data13[i1];
          if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
            if (data14.workspace === void 0) {
              const err28 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "workspace" }, message: "must have required property 'workspace'" };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
            if (data14.status === void 0) {
              const err29 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "status" }, message: "must have required property 'status'" };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            if (data14.digest === void 0) {
              const err30 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data14.options === void 0) {
              const err31 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "options" }, message: "must have required property 'options'" };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data14.summary === void 0) {
              const err32 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "summary" }, message: "must have required property 'summary'" };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            if (data14.read === void 0) {
              const err33 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "read" }, message: "must have required property 'read'" };
              if (vErrors === null) {
                vErrors = [err33];
              } else {
                vErrors.push(err33);
              }
              errors++;
            }
            if (data14.estimate === void 0) {
              const err34 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "estimate" }, message: "must have required property 'estimate'" };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            if (data14.changes === void 0) {
              const err35 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "changes" }, message: "must have required property 'changes'" };
              if (vErrors === null) {
                vErrors = [err35];
              } else {
                vErrors.push(err35);
              }
              errors++;
            }
            if (data14.token_changes === void 0) {
              const err36 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "token_changes" }, message: "must have required property 'token_changes'" };
              if (vErrors === null) {
                vErrors = [err36];
              } else {
                vErrors.push(err36);
              }
              errors++;
            }
            if (data14.unmanaged === void 0) {
              const err37 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "unmanaged" }, message: "must have required property 'unmanaged'" };
              if (vErrors === null) {
                vErrors = [err37];
              } else {
                vErrors.push(err37);
              }
              errors++;
            }
            if (data14.left_alone === void 0) {
              const err38 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "left_alone" }, message: "must have required property 'left_alone'" };
              if (vErrors === null) {
                vErrors = [err38];
              } else {
                vErrors.push(err38);
              }
              errors++;
            }
            if (data14.tokens === void 0) {
              const err39 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "tokens" }, message: "must have required property 'tokens'" };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            if (data14.problems === void 0) {
              const err40 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "problems" }, message: "must have required property 'problems'" };
              if (vErrors === null) {
                vErrors = [err40];
              } else {
                vErrors.push(err40);
              }
              errors++;
            }
            if (data14.notes === void 0) {
              const err41 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/required", keyword: "required", params: { missingProperty: "notes" }, message: "must have required property 'notes'" };
              if (vErrors === null) {
                vErrors = [err41];
              } else {
                vErrors.push(err41);
              }
              errors++;
            }
            if (data14.workspace !== void 0) {
              let data15 = data14.workspace;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.name === void 0) {
                  const err42 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                  if (vErrors === null) {
                    vErrors = [err42];
                  } else {
                    vErrors.push(err42);
                  }
                  errors++;
                }
                if (data15.host === void 0) {
                  const err43 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/required", keyword: "required", params: { missingProperty: "host" }, message: "must have required property 'host'" };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
                if (data15.customer === void 0) {
                  const err44 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/required", keyword: "required", params: { missingProperty: "customer" }, message: "must have required property 'customer'" };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
                if (data15.name !== void 0) {
                  if (typeof data15.name !== "string") {
                    const err45 = { instancePath: instancePath + "/plans/" + i1 + "/workspace/name", schemaPath: "#/properties/plans/items/properties/workspace/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err45];
                    } else {
                      vErrors.push(err45);
                    }
                    errors++;
                  }
                }
                if (data15.host !== void 0) {
                  if (typeof data15.host !== "string") {
                    const err46 = { instancePath: instancePath + "/plans/" + i1 + "/workspace/host", schemaPath: "#/properties/plans/items/properties/workspace/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                }
                if (data15.customer !== void 0) {
                  let data18 = data15.customer;
                  if (typeof data18 !== "string" && data18 !== null) {
                    const err47 = { instancePath: instancePath + "/plans/" + i1 + "/workspace/customer", schemaPath: "#/properties/plans/items/properties/workspace/properties/customer/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.workspace.properties.customer.type }, message: "must be string,null" };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
              } else {
                const err48 = { instancePath: instancePath + "/plans/" + i1 + "/workspace", schemaPath: "#/properties/plans/items/properties/workspace/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
            if (data14.status !== void 0) {
              let data19 = data14.status;
              if (!(data19 === "ok" || data19 === "refused" || data19 === "error")) {
                const err49 = { instancePath: instancePath + "/plans/" + i1 + "/status", schemaPath: "#/properties/plans/items/properties/status/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.status.enum }, message: "must be equal to one of the allowed values" };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data14.digest !== void 0) {
              let data20 = data14.digest;
              if (typeof data20 !== "string" && data20 !== null) {
                const err50 = { instancePath: instancePath + "/plans/" + i1 + "/digest", schemaPath: "#/properties/plans/items/properties/digest/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.digest.type }, message: "must be string,null" };
                if (vErrors === null) {
                  vErrors = [err50];
                } else {
                  vErrors.push(err50);
                }
                errors++;
              }
            }
            if (data14.options !== void 0) {
              let data21 = data14.options;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                if (data21.prune === void 0) {
                  const err51 = { instancePath: instancePath + "/plans/" + i1 + "/options", schemaPath: "#/properties/plans/items/properties/options/required", keyword: "required", params: { missingProperty: "prune" }, message: "must have required property 'prune'" };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                if (data21.prune !== void 0) {
                  if (typeof data21.prune !== "boolean") {
                    const err52 = { instancePath: instancePath + "/plans/" + i1 + "/options/prune", schemaPath: "#/properties/plans/items/properties/options/properties/prune/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
                if (data21.rotate !== void 0) {
                  let data23 = data21.rotate;
                  if (!(data23 === "names" || data23 === "due" || data23 === "issued-before" || data23 === "undelivered" || data23 === "all" || data23 === "nothing")) {
                    const err53 = { instancePath: instancePath + "/plans/" + i1 + "/options/rotate", schemaPath: "#/properties/plans/items/properties/options/properties/rotate/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.options.properties.rotate.enum }, message: "must be equal to one of the allowed values" };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                }
                if (data21.max_creates !== void 0) {
                  if (typeof data21.max_creates !== "string") {
                    const err54 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_creates", schemaPath: "#/properties/plans/items/properties/options/properties/max_creates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data21.max_updates !== void 0) {
                  if (typeof data21.max_updates !== "string") {
                    const err55 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_updates", schemaPath: "#/properties/plans/items/properties/options/properties/max_updates/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err55];
                    } else {
                      vErrors.push(err55);
                    }
                    errors++;
                  }
                }
                if (data21.max_deletes !== void 0) {
                  if (typeof data21.max_deletes !== "string") {
                    const err56 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_deletes", schemaPath: "#/properties/plans/items/properties/options/properties/max_deletes/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err56];
                    } else {
                      vErrors.push(err56);
                    }
                    errors++;
                  }
                }
                if (data21.max_rotations !== void 0) {
                  if (typeof data21.max_rotations !== "string") {
                    const err57 = { instancePath: instancePath + "/plans/" + i1 + "/options/max_rotations", schemaPath: "#/properties/plans/items/properties/options/properties/max_rotations/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
              } else {
                const err58 = { instancePath: instancePath + "/plans/" + i1 + "/options", schemaPath: "#/properties/plans/items/properties/options/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              }
            }
            if (data14.summary !== void 0) {
              let data28 = data14.summary;
              const _errs66 = errors;
              let valid12 = false;
              const _errs67 = errors;
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (data28.create === void 0) {
                  const err59 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "create" }, message: "must have required property 'create'" };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
                if (data28.update === void 0) {
                  const err60 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "update" }, message: "must have required property 'update'" };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                if (data28.delete === void 0) {
                  const err61 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "delete" }, message: "must have required property 'delete'" };
                  if (vErrors === null) {
                    vErrors = [err61];
                  } else {
                    vErrors.push(err61);
                  }
                  errors++;
                }
                if (data28.rotate === void 0) {
                  const err62 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "rotate" }, message: "must have required property 'rotate'" };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
                if (data28.unchanged === void 0) {
                  const err63 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "unchanged" }, message: "must have required property 'unchanged'" };
                  if (vErrors === null) {
                    vErrors = [err63];
                  } else {
                    vErrors.push(err63);
                  }
                  errors++;
                }
                if (data28.unmanaged === void 0) {
                  const err64 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "unmanaged" }, message: "must have required property 'unmanaged'" };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                if (data28.out_of_scope === void 0) {
                  const err65 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/required", keyword: "required", params: { missingProperty: "out_of_scope" }, message: "must have required property 'out_of_scope'" };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                if (data28.create !== void 0) {
                  let data29 = data28.create;
                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                    const err66 = { instancePath: instancePath + "/plans/" + i1 + "/summary/create", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/create/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                  if (typeof data29 == "number" && isFinite(data29)) {
                    if (data29 < 0 || isNaN(data29)) {
                      const err67 = { instancePath: instancePath + "/plans/" + i1 + "/summary/create", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/create/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err67];
                      } else {
                        vErrors.push(err67);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.update !== void 0) {
                  let data30 = data28.update;
                  if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                    const err68 = { instancePath: instancePath + "/plans/" + i1 + "/summary/update", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/update/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err68];
                    } else {
                      vErrors.push(err68);
                    }
                    errors++;
                  }
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 < 0 || isNaN(data30)) {
                      const err69 = { instancePath: instancePath + "/plans/" + i1 + "/summary/update", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/update/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.delete !== void 0) {
                  let data31 = data28.delete;
                  if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                    const err70 = { instancePath: instancePath + "/plans/" + i1 + "/summary/delete", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/delete/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err70];
                    } else {
                      vErrors.push(err70);
                    }
                    errors++;
                  }
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 < 0 || isNaN(data31)) {
                      const err71 = { instancePath: instancePath + "/plans/" + i1 + "/summary/delete", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/delete/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.rotate !== void 0) {
                  let data32 = data28.rotate;
                  if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
                    const err72 = { instancePath: instancePath + "/plans/" + i1 + "/summary/rotate", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/rotate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  }
                  if (typeof data32 == "number" && isFinite(data32)) {
                    if (data32 < 0 || isNaN(data32)) {
                      const err73 = { instancePath: instancePath + "/plans/" + i1 + "/summary/rotate", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/rotate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.unchanged !== void 0) {
                  let data33 = data28.unchanged;
                  if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                    const err74 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unchanged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unchanged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  if (typeof data33 == "number" && isFinite(data33)) {
                    if (data33 < 0 || isNaN(data33)) {
                      const err75 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unchanged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unchanged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.unmanaged !== void 0) {
                  let data34 = data28.unmanaged;
                  if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                    const err76 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unmanaged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unmanaged/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err76];
                    } else {
                      vErrors.push(err76);
                    }
                    errors++;
                  }
                  if (typeof data34 == "number" && isFinite(data34)) {
                    if (data34 < 0 || isNaN(data34)) {
                      const err77 = { instancePath: instancePath + "/plans/" + i1 + "/summary/unmanaged", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/unmanaged/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                }
                if (data28.out_of_scope !== void 0) {
                  let data35 = data28.out_of_scope;
                  if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
                    const err78 = { instancePath: instancePath + "/plans/" + i1 + "/summary/out_of_scope", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/out_of_scope/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err78];
                    } else {
                      vErrors.push(err78);
                    }
                    errors++;
                  }
                  if (typeof data35 == "number" && isFinite(data35)) {
                    if (data35 < 0 || isNaN(data35)) {
                      const err79 = { instancePath: instancePath + "/plans/" + i1 + "/summary/out_of_scope", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/properties/out_of_scope/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err80 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
              var _valid1 = _errs67 === errors;
              valid12 = valid12 || _valid1;
              if (!valid12) {
                const _errs84 = errors;
                if (data28 !== null) {
                  const err81 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                var _valid1 = _errs84 === errors;
                valid12 = valid12 || _valid1;
              }
              if (!valid12) {
                const err82 = { instancePath: instancePath + "/plans/" + i1 + "/summary", schemaPath: "#/properties/plans/items/properties/summary/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err82];
                } else {
                  vErrors.push(err82);
                }
                errors++;
              } else {
                errors = _errs66;
                if (vErrors !== null) {
                  if (_errs66) {
                    vErrors.length = _errs66;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.read !== void 0) {
              let data36 = data14.read;
              const _errs87 = errors;
              let valid14 = false;
              const _errs88 = errors;
              if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
                if (data36.requests === void 0) {
                  const err83 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
                  if (vErrors === null) {
                    vErrors = [err83];
                  } else {
                    vErrors.push(err83);
                  }
                  errors++;
                }
                if (data36.clients === void 0) {
                  const err84 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/required", keyword: "required", params: { missingProperty: "clients" }, message: "must have required property 'clients'" };
                  if (vErrors === null) {
                    vErrors = [err84];
                  } else {
                    vErrors.push(err84);
                  }
                  errors++;
                }
                if (data36.requests !== void 0) {
                  let data37 = data36.requests;
                  if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                    const err85 = { instancePath: instancePath + "/plans/" + i1 + "/read/requests", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err85];
                    } else {
                      vErrors.push(err85);
                    }
                    errors++;
                  }
                  if (typeof data37 == "number" && isFinite(data37)) {
                    if (data37 < 0 || isNaN(data37)) {
                      const err86 = { instancePath: instancePath + "/plans/" + i1 + "/read/requests", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err86];
                      } else {
                        vErrors.push(err86);
                      }
                      errors++;
                    }
                  }
                }
                if (data36.clients !== void 0) {
                  let data38 = data36.clients;
                  if (!(typeof data38 == "number" && (!(data38 % 1) && !isNaN(data38)) && isFinite(data38))) {
                    const err87 = { instancePath: instancePath + "/plans/" + i1 + "/read/clients", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/clients/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err87];
                    } else {
                      vErrors.push(err87);
                    }
                    errors++;
                  }
                  if (typeof data38 == "number" && isFinite(data38)) {
                    if (data38 < 0 || isNaN(data38)) {
                      const err88 = { instancePath: instancePath + "/plans/" + i1 + "/read/clients", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/properties/clients/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err88];
                      } else {
                        vErrors.push(err88);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err89 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              var _valid2 = _errs88 === errors;
              valid14 = valid14 || _valid2;
              if (!valid14) {
                const _errs95 = errors;
                if (data36 !== null) {
                  const err90 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err90];
                  } else {
                    vErrors.push(err90);
                  }
                  errors++;
                }
                var _valid2 = _errs95 === errors;
                valid14 = valid14 || _valid2;
              }
              if (!valid14) {
                const err91 = { instancePath: instancePath + "/plans/" + i1 + "/read", schemaPath: "#/properties/plans/items/properties/read/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err91];
                } else {
                  vErrors.push(err91);
                }
                errors++;
              } else {
                errors = _errs87;
                if (vErrors !== null) {
                  if (_errs87) {
                    vErrors.length = _errs87;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.estimate !== void 0) {
              let data39 = data14.estimate;
              const _errs98 = errors;
              let valid16 = false;
              const _errs99 = errors;
              if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                if (data39.requests === void 0) {
                  const err92 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/required", keyword: "required", params: { missingProperty: "requests" }, message: "must have required property 'requests'" };
                  if (vErrors === null) {
                    vErrors = [err92];
                  } else {
                    vErrors.push(err92);
                  }
                  errors++;
                }
                if (data39.seconds === void 0) {
                  const err93 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/required", keyword: "required", params: { missingProperty: "seconds" }, message: "must have required property 'seconds'" };
                  if (vErrors === null) {
                    vErrors = [err93];
                  } else {
                    vErrors.push(err93);
                  }
                  errors++;
                }
                if (data39.requests !== void 0) {
                  let data40 = data39.requests;
                  if (!(typeof data40 == "number" && (!(data40 % 1) && !isNaN(data40)) && isFinite(data40))) {
                    const err94 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/requests", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/requests/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    if (vErrors === null) {
                      vErrors = [err94];
                    } else {
                      vErrors.push(err94);
                    }
                    errors++;
                  }
                  if (typeof data40 == "number" && isFinite(data40)) {
                    if (data40 < 0 || isNaN(data40)) {
                      const err95 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/requests", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/requests/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err95];
                      } else {
                        vErrors.push(err95);
                      }
                      errors++;
                    }
                  }
                }
                if (data39.seconds !== void 0) {
                  let data41 = data39.seconds;
                  if (typeof data41 == "number" && isFinite(data41)) {
                    if (data41 < 0 || isNaN(data41)) {
                      const err96 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/seconds", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                      if (vErrors === null) {
                        vErrors = [err96];
                      } else {
                        vErrors.push(err96);
                      }
                      errors++;
                    }
                  } else {
                    const err97 = { instancePath: instancePath + "/plans/" + i1 + "/estimate/seconds", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/properties/seconds/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                    if (vErrors === null) {
                      vErrors = [err97];
                    } else {
                      vErrors.push(err97);
                    }
                    errors++;
                  }
                }
              } else {
                const err98 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
              var _valid3 = _errs99 === errors;
              valid16 = valid16 || _valid3;
              if (!valid16) {
                const _errs106 = errors;
                if (data39 !== null) {
                  const err99 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err99];
                  } else {
                    vErrors.push(err99);
                  }
                  errors++;
                }
                var _valid3 = _errs106 === errors;
                valid16 = valid16 || _valid3;
              }
              if (!valid16) {
                const err100 = { instancePath: instancePath + "/plans/" + i1 + "/estimate", schemaPath: "#/properties/plans/items/properties/estimate/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err100];
                } else {
                  vErrors.push(err100);
                }
                errors++;
              } else {
                errors = _errs98;
                if (vErrors !== null) {
                  if (_errs98) {
                    vErrors.length = _errs98;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.changes !== void 0) {
              let data42 = data14.changes;
              const _errs109 = errors;
              let valid18 = false;
              const _errs110 = errors;
              if (Array.isArray(data42)) {
                const len2 = data42.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  let data43 = data42[i2];
                  if (data43 && typeof data43 == "object" && !Array.isArray(data43)) {
                    if (data43.action === void 0) {
                      const err101 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "action" }, message: "must have required property 'action'" };
                      if (vErrors === null) {
                        vErrors = [err101];
                      } else {
                        vErrors.push(err101);
                      }
                      errors++;
                    }
                    if (data43.id === void 0) {
                      const err102 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err102];
                      } else {
                        vErrors.push(err102);
                      }
                      errors++;
                    }
                    if (data43.name === void 0) {
                      const err103 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err103];
                      } else {
                        vErrors.push(err103);
                      }
                      errors++;
                    }
                    if (data43.environment === void 0) {
                      const err104 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err104];
                      } else {
                        vErrors.push(err104);
                      }
                      errors++;
                    }
                    if (data43.digest === void 0) {
                      const err105 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
                      if (vErrors === null) {
                        vErrors = [err105];
                      } else {
                        vErrors.push(err105);
                      }
                      errors++;
                    }
                    if (data43.reason === void 0) {
                      const err106 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      if (vErrors === null) {
                        vErrors = [err106];
                      } else {
                        vErrors.push(err106);
                      }
                      errors++;
                    }
                    if (data43.origin === void 0) {
                      const err107 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "origin" }, message: "must have required property 'origin'" };
                      if (vErrors === null) {
                        vErrors = [err107];
                      } else {
                        vErrors.push(err107);
                      }
                      errors++;
                    }
                    if (data43.fields === void 0) {
                      const err108 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "fields" }, message: "must have required property 'fields'" };
                      if (vErrors === null) {
                        vErrors = [err108];
                      } else {
                        vErrors.push(err108);
                      }
                      errors++;
                    }
                    if (data43.risks === void 0) {
                      const err109 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property 'risks'" };
                      if (vErrors === null) {
                        vErrors = [err109];
                      } else {
                        vErrors.push(err109);
                      }
                      errors++;
                    }
                    if (data43.token === void 0) {
                      const err110 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "token" }, message: "must have required property 'token'" };
                      if (vErrors === null) {
                        vErrors = [err110];
                      } else {
                        vErrors.push(err110);
                      }
                      errors++;
                    }
                    if (data43.source === void 0) {
                      const err111 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err111];
                      } else {
                        vErrors.push(err111);
                      }
                      errors++;
                    }
                    if (data43.action !== void 0) {
                      let data44 = data43.action;
                      if (!(data44 === "create" || data44 === "update" || data44 === "rotate" || data44 === "delete")) {
                        const err112 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/action", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/action/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.action.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err112];
                        } else {
                          vErrors.push(err112);
                        }
                        errors++;
                      }
                    }
                    if (data43.id !== void 0) {
                      let data45 = data43.id;
                      if (!(typeof data45 == "number" && (!(data45 % 1) && !isNaN(data45)) && isFinite(data45)) && data45 !== null) {
                        const err113 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.id.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err113];
                        } else {
                          vErrors.push(err113);
                        }
                        errors++;
                      }
                    }
                    if (data43.name !== void 0) {
                      if (typeof data43.name !== "string") {
                        const err114 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/name", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err114];
                        } else {
                          vErrors.push(err114);
                        }
                        errors++;
                      }
                    }
                    if (data43.environment !== void 0) {
                      let data47 = data43.environment;
                      if (typeof data47 !== "string" && data47 !== null) {
                        const err115 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/environment", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                    if (data43.digest !== void 0) {
                      if (typeof data43.digest !== "string") {
                        const err116 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/digest", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err116];
                        } else {
                          vErrors.push(err116);
                        }
                        errors++;
                      }
                    }
                    if (data43.reason !== void 0) {
                      if (typeof data43.reason !== "string") {
                        const err117 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/reason", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err117];
                        } else {
                          vErrors.push(err117);
                        }
                        errors++;
                      }
                    }
                    if (data43.origin !== void 0) {
                      let data50 = data43.origin;
                      if (!(data50 === "pull-request" || data50 === "standing" || data50 === null)) {
                        const err118 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/origin", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/origin/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.origin.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err118];
                        } else {
                          vErrors.push(err118);
                        }
                        errors++;
                      }
                    }
                    if (data43.fields !== void 0) {
                      let data51 = data43.fields;
                      if (Array.isArray(data51)) {
                        const len3 = data51.length;
                        for (let i3 = 0; i3 < len3; i3++) {
                          let data52 = data51[i3];
                          const _errs130 = errors;
                          let valid24 = false;
                          const _errs131 = errors;
                          if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                            if (data52.field === void 0) {
                              const err119 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                              if (vErrors === null) {
                                vErrors = [err119];
                              } else {
                                vErrors.push(err119);
                              }
                              errors++;
                            }
                            if (data52.before === void 0) {
                              const err120 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                              if (vErrors === null) {
                                vErrors = [err120];
                              } else {
                                vErrors.push(err120);
                              }
                              errors++;
                            }
                            if (data52.after === void 0) {
                              const err121 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                              if (vErrors === null) {
                                vErrors = [err121];
                              } else {
                                vErrors.push(err121);
                              }
                              errors++;
                            }
                            if (data52.field !== void 0) {
                              if ("name" !== data52.field) {
                                const err122 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/properties/field/const", keyword: "const", params: { allowedValue: "name" }, message: "must be equal to constant" };
                                if (vErrors === null) {
                                  vErrors = [err122];
                                } else {
                                  vErrors.push(err122);
                                }
                                errors++;
                              }
                            }
                            if (data52.before !== void 0) {
                              let data54 = data52.before;
                              if (typeof data54 !== "string" && data54 !== null) {
                                const err123 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/properties/before/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[0].properties.before.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err123];
                                } else {
                                  vErrors.push(err123);
                                }
                                errors++;
                              }
                            }
                            if (data52.after !== void 0) {
                              let data55 = data52.after;
                              if (typeof data55 !== "string" && data55 !== null) {
                                const err124 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/properties/after/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[0].properties.after.type }, message: "must be string,null" };
                                if (vErrors === null) {
                                  vErrors = [err124];
                                } else {
                                  vErrors.push(err124);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err125 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err125];
                            } else {
                              vErrors.push(err125);
                            }
                            errors++;
                          }
                          var _valid5 = _errs131 === errors;
                          valid24 = valid24 || _valid5;
                          if (!valid24) {
                            const _errs139 = errors;
                            if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                              if (data52.field === void 0) {
                                const err126 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                if (vErrors === null) {
                                  vErrors = [err126];
                                } else {
                                  vErrors.push(err126);
                                }
                                errors++;
                              }
                              if (data52.before === void 0) {
                                const err127 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                if (vErrors === null) {
                                  vErrors = [err127];
                                } else {
                                  vErrors.push(err127);
                                }
                                errors++;
                              }
                              if (data52.after === void 0) {
                                const err128 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                if (vErrors === null) {
                                  vErrors = [err128];
                                } else {
                                  vErrors.push(err128);
                                }
                                errors++;
                              }
                              if (data52.field !== void 0) {
                                if ("role" !== data52.field) {
                                  const err129 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/field/const", keyword: "const", params: { allowedValue: "role" }, message: "must be equal to constant" };
                                  if (vErrors === null) {
                                    vErrors = [err129];
                                  } else {
                                    vErrors.push(err129);
                                  }
                                  errors++;
                                }
                              }
                              if (data52.before !== void 0) {
                                let data57 = data52.before;
                                const _errs144 = errors;
                                let valid27 = false;
                                const _errs145 = errors;
                                if (data57 && typeof data57 == "object" && !Array.isArray(data57)) {
                                  if (data57.id === void 0) {
                                    const err130 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                    if (vErrors === null) {
                                      vErrors = [err130];
                                    } else {
                                      vErrors.push(err130);
                                    }
                                    errors++;
                                  }
                                  if (data57.name === void 0) {
                                    const err131 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                                    if (vErrors === null) {
                                      vErrors = [err131];
                                    } else {
                                      vErrors.push(err131);
                                    }
                                    errors++;
                                  }
                                  if (data57.id !== void 0) {
                                    let data58 = data57.id;
                                    if (!(typeof data58 == "number" && (!(data58 % 1) && !isNaN(data58)) && isFinite(data58)) && data58 !== null) {
                                      const err132 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.before.anyOf[0].properties.id.type }, message: "must be integer,null" };
                                      if (vErrors === null) {
                                        vErrors = [err132];
                                      } else {
                                        vErrors.push(err132);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data57.name !== void 0) {
                                    let data59 = data57.name;
                                    if (typeof data59 !== "string" && data59 !== null) {
                                      const err133 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/name", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/properties/name/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.before.anyOf[0].properties.name.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err133];
                                      } else {
                                        vErrors.push(err133);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err134 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err134];
                                  } else {
                                    vErrors.push(err134);
                                  }
                                  errors++;
                                }
                                var _valid6 = _errs145 === errors;
                                valid27 = valid27 || _valid6;
                                if (!valid27) {
                                  const _errs152 = errors;
                                  if (data57 !== null) {
                                    const err135 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err135];
                                    } else {
                                      vErrors.push(err135);
                                    }
                                    errors++;
                                  }
                                  var _valid6 = _errs152 === errors;
                                  valid27 = valid27 || _valid6;
                                }
                                if (!valid27) {
                                  const err136 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err136];
                                  } else {
                                    vErrors.push(err136);
                                  }
                                  errors++;
                                } else {
                                  errors = _errs144;
                                  if (vErrors !== null) {
                                    if (_errs144) {
                                      vErrors.length = _errs144;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                              }
                              if (data52.after !== void 0) {
                                let data60 = data52.after;
                                const _errs155 = errors;
                                let valid29 = false;
                                const _errs156 = errors;
                                if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                  if (data60.id === void 0) {
                                    const err137 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                    if (vErrors === null) {
                                      vErrors = [err137];
                                    } else {
                                      vErrors.push(err137);
                                    }
                                    errors++;
                                  }
                                  if (data60.name === void 0) {
                                    const err138 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                                    if (vErrors === null) {
                                      vErrors = [err138];
                                    } else {
                                      vErrors.push(err138);
                                    }
                                    errors++;
                                  }
                                  if (data60.id !== void 0) {
                                    let data61 = data60.id;
                                    if (!(typeof data61 == "number" && (!(data61 % 1) && !isNaN(data61)) && isFinite(data61)) && data61 !== null) {
                                      const err139 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.after.anyOf[0].properties.id.type }, message: "must be integer,null" };
                                      if (vErrors === null) {
                                        vErrors = [err139];
                                      } else {
                                        vErrors.push(err139);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data60.name !== void 0) {
                                    let data62 = data60.name;
                                    if (typeof data62 !== "string" && data62 !== null) {
                                      const err140 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/name", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/properties/name/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[1].properties.after.anyOf[0].properties.name.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err140];
                                      } else {
                                        vErrors.push(err140);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err141 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err141];
                                  } else {
                                    vErrors.push(err141);
                                  }
                                  errors++;
                                }
                                var _valid7 = _errs156 === errors;
                                valid29 = valid29 || _valid7;
                                if (!valid29) {
                                  const _errs163 = errors;
                                  if (data60 !== null) {
                                    const err142 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                    if (vErrors === null) {
                                      vErrors = [err142];
                                    } else {
                                      vErrors.push(err142);
                                    }
                                    errors++;
                                  }
                                  var _valid7 = _errs163 === errors;
                                  valid29 = valid29 || _valid7;
                                }
                                if (!valid29) {
                                  const err143 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                  if (vErrors === null) {
                                    vErrors = [err143];
                                  } else {
                                    vErrors.push(err143);
                                  }
                                  errors++;
                                } else {
                                  errors = _errs155;
                                  if (vErrors !== null) {
                                    if (_errs155) {
                                      vErrors.length = _errs155;
                                    } else {
                                      vErrors = null;
                                    }
                                  }
                                }
                              }
                            } else {
                              const err144 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              if (vErrors === null) {
                                vErrors = [err144];
                              } else {
                                vErrors.push(err144);
                              }
                              errors++;
                            }
                            var _valid5 = _errs139 === errors;
                            valid24 = valid24 || _valid5;
                            if (!valid24) {
                              const _errs165 = errors;
                              if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                if (data52.field === void 0) {
                                  const err145 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                  if (vErrors === null) {
                                    vErrors = [err145];
                                  } else {
                                    vErrors.push(err145);
                                  }
                                  errors++;
                                }
                                if (data52.before === void 0) {
                                  const err146 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                  if (vErrors === null) {
                                    vErrors = [err146];
                                  } else {
                                    vErrors.push(err146);
                                  }
                                  errors++;
                                }
                                if (data52.after === void 0) {
                                  const err147 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                  if (vErrors === null) {
                                    vErrors = [err147];
                                  } else {
                                    vErrors.push(err147);
                                  }
                                  errors++;
                                }
                                if (data52.field !== void 0) {
                                  if ("folders" !== data52.field) {
                                    const err148 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/field/const", keyword: "const", params: { allowedValue: "folders" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err148];
                                    } else {
                                      vErrors.push(err148);
                                    }
                                    errors++;
                                  }
                                }
                                if (data52.before !== void 0) {
                                  let data64 = data52.before;
                                  const _errs170 = errors;
                                  let valid32 = false;
                                  const _errs171 = errors;
                                  if ("all" !== data64) {
                                    const err149 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err149];
                                    } else {
                                      vErrors.push(err149);
                                    }
                                    errors++;
                                  }
                                  var _valid8 = _errs171 === errors;
                                  valid32 = valid32 || _valid8;
                                  if (!valid32) {
                                    const _errs172 = errors;
                                    if (Array.isArray(data64)) {
                                      const len4 = data64.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data65 = data64[i4];
                                        if (data65 && typeof data65 == "object" && !Array.isArray(data65)) {
                                          if (data65.id === void 0) {
                                            const err150 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                            if (vErrors === null) {
                                              vErrors = [err150];
                                            } else {
                                              vErrors.push(err150);
                                            }
                                            errors++;
                                          }
                                          if (data65.path === void 0) {
                                            const err151 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                                            if (vErrors === null) {
                                              vErrors = [err151];
                                            } else {
                                              vErrors.push(err151);
                                            }
                                            errors++;
                                          }
                                          if (data65.id !== void 0) {
                                            let data66 = data65.id;
                                            if (!(typeof data66 == "number" && (!(data66 % 1) && !isNaN(data66)) && isFinite(data66))) {
                                              const err152 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4 + "/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              if (vErrors === null) {
                                                vErrors = [err152];
                                              } else {
                                                vErrors.push(err152);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data65.path !== void 0) {
                                            let data67 = data65.path;
                                            if (typeof data67 !== "string" && data67 !== null) {
                                              const err153 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4 + "/path", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/properties/path/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[2].properties.before.anyOf[1].items.properties.path.type }, message: "must be string,null" };
                                              if (vErrors === null) {
                                                vErrors = [err153];
                                              } else {
                                                vErrors.push(err153);
                                              }
                                              errors++;
                                            }
                                          }
                                        } else {
                                          const err154 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i4, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err154];
                                          } else {
                                            vErrors.push(err154);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err155 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      if (vErrors === null) {
                                        vErrors = [err155];
                                      } else {
                                        vErrors.push(err155);
                                      }
                                      errors++;
                                    }
                                    var _valid8 = _errs172 === errors;
                                    valid32 = valid32 || _valid8;
                                    if (!valid32) {
                                      const _errs181 = errors;
                                      if (data64 !== null) {
                                        const err156 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err156];
                                        } else {
                                          vErrors.push(err156);
                                        }
                                        errors++;
                                      }
                                      var _valid8 = _errs181 === errors;
                                      valid32 = valid32 || _valid8;
                                    }
                                  }
                                  if (!valid32) {
                                    const err157 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err157];
                                    } else {
                                      vErrors.push(err157);
                                    }
                                    errors++;
                                  } else {
                                    errors = _errs170;
                                    if (vErrors !== null) {
                                      if (_errs170) {
                                        vErrors.length = _errs170;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                }
                                if (data52.after !== void 0) {
                                  let data68 = data52.after;
                                  const _errs184 = errors;
                                  let valid36 = false;
                                  const _errs185 = errors;
                                  if ("all" !== data68) {
                                    const err158 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/0/const", keyword: "const", params: { allowedValue: "all" }, message: "must be equal to constant" };
                                    if (vErrors === null) {
                                      vErrors = [err158];
                                    } else {
                                      vErrors.push(err158);
                                    }
                                    errors++;
                                  }
                                  var _valid9 = _errs185 === errors;
                                  valid36 = valid36 || _valid9;
                                  if (!valid36) {
                                    const _errs186 = errors;
                                    if (Array.isArray(data68)) {
                                      const len5 = data68.length;
                                      for (let i5 = 0; i5 < len5; i5++) {
                                        let data69 = data68[i5];
                                        if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                          if (data69.id === void 0) {
                                            const err159 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                                            if (vErrors === null) {
                                              vErrors = [err159];
                                            } else {
                                              vErrors.push(err159);
                                            }
                                            errors++;
                                          }
                                          if (data69.path === void 0) {
                                            const err160 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
                                            if (vErrors === null) {
                                              vErrors = [err160];
                                            } else {
                                              vErrors.push(err160);
                                            }
                                            errors++;
                                          }
                                          if (data69.id !== void 0) {
                                            let data70 = data69.id;
                                            if (!(typeof data70 == "number" && (!(data70 % 1) && !isNaN(data70)) && isFinite(data70))) {
                                              const err161 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5 + "/id", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              if (vErrors === null) {
                                                vErrors = [err161];
                                              } else {
                                                vErrors.push(err161);
                                              }
                                              errors++;
                                            }
                                          }
                                          if (data69.path !== void 0) {
                                            let data71 = data69.path;
                                            if (typeof data71 !== "string" && data71 !== null) {
                                              const err162 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5 + "/path", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/properties/path/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[2].properties.after.anyOf[1].items.properties.path.type }, message: "must be string,null" };
                                              if (vErrors === null) {
                                                vErrors = [err162];
                                              } else {
                                                vErrors.push(err162);
                                              }
                                              errors++;
                                            }
                                          }
                                        } else {
                                          const err163 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i5, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          if (vErrors === null) {
                                            vErrors = [err163];
                                          } else {
                                            vErrors.push(err163);
                                          }
                                          errors++;
                                        }
                                      }
                                    } else {
                                      const err164 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      if (vErrors === null) {
                                        vErrors = [err164];
                                      } else {
                                        vErrors.push(err164);
                                      }
                                      errors++;
                                    }
                                    var _valid9 = _errs186 === errors;
                                    valid36 = valid36 || _valid9;
                                    if (!valid36) {
                                      const _errs195 = errors;
                                      if (data68 !== null) {
                                        const err165 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf/2/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                        if (vErrors === null) {
                                          vErrors = [err165];
                                        } else {
                                          vErrors.push(err165);
                                        }
                                        errors++;
                                      }
                                      var _valid9 = _errs195 === errors;
                                      valid36 = valid36 || _valid9;
                                    }
                                  }
                                  if (!valid36) {
                                    const err166 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                    if (vErrors === null) {
                                      vErrors = [err166];
                                    } else {
                                      vErrors.push(err166);
                                    }
                                    errors++;
                                  } else {
                                    errors = _errs184;
                                    if (vErrors !== null) {
                                      if (_errs184) {
                                        vErrors.length = _errs184;
                                      } else {
                                        vErrors = null;
                                      }
                                    }
                                  }
                                }
                              } else {
                                const err167 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err167];
                                } else {
                                  vErrors.push(err167);
                                }
                                errors++;
                              }
                              var _valid5 = _errs165 === errors;
                              valid24 = valid24 || _valid5;
                              if (!valid24) {
                                const _errs197 = errors;
                                if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                  if (data52.field === void 0) {
                                    const err168 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                    if (vErrors === null) {
                                      vErrors = [err168];
                                    } else {
                                      vErrors.push(err168);
                                    }
                                    errors++;
                                  }
                                  if (data52.before === void 0) {
                                    const err169 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                    if (vErrors === null) {
                                      vErrors = [err169];
                                    } else {
                                      vErrors.push(err169);
                                    }
                                    errors++;
                                  }
                                  if (data52.after === void 0) {
                                    const err170 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                    if (vErrors === null) {
                                      vErrors = [err170];
                                    } else {
                                      vErrors.push(err170);
                                    }
                                    errors++;
                                  }
                                  if (data52.field !== void 0) {
                                    if ("environment" !== data52.field) {
                                      const err171 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/properties/field/const", keyword: "const", params: { allowedValue: "environment" }, message: "must be equal to constant" };
                                      if (vErrors === null) {
                                        vErrors = [err171];
                                      } else {
                                        vErrors.push(err171);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data52.before !== void 0) {
                                    let data73 = data52.before;
                                    if (typeof data73 !== "string" && data73 !== null) {
                                      const err172 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/properties/before/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[3].properties.before.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err172];
                                      } else {
                                        vErrors.push(err172);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data52.after !== void 0) {
                                    let data74 = data52.after;
                                    if (typeof data74 !== "string" && data74 !== null) {
                                      const err173 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/properties/after/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.fields.items.anyOf[3].properties.after.type }, message: "must be string,null" };
                                      if (vErrors === null) {
                                        vErrors = [err173];
                                      } else {
                                        vErrors.push(err173);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err174 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err174];
                                  } else {
                                    vErrors.push(err174);
                                  }
                                  errors++;
                                }
                                var _valid5 = _errs197 === errors;
                                valid24 = valid24 || _valid5;
                                if (!valid24) {
                                  const _errs205 = errors;
                                  if (data52 && typeof data52 == "object" && !Array.isArray(data52)) {
                                    if (data52.field === void 0) {
                                      const err175 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "field" }, message: "must have required property 'field'" };
                                      if (vErrors === null) {
                                        vErrors = [err175];
                                      } else {
                                        vErrors.push(err175);
                                      }
                                      errors++;
                                    }
                                    if (data52.before === void 0) {
                                      const err176 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                                      if (vErrors === null) {
                                        vErrors = [err176];
                                      } else {
                                        vErrors.push(err176);
                                      }
                                      errors++;
                                    }
                                    if (data52.after === void 0) {
                                      const err177 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                                      if (vErrors === null) {
                                        vErrors = [err177];
                                      } else {
                                        vErrors.push(err177);
                                      }
                                      errors++;
                                    }
                                    if (data52.field !== void 0) {
                                      if ("ip_allow_list" !== data52.field) {
                                        const err178 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/field", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/field/const", keyword: "const", params: { allowedValue: "ip_allow_list" }, message: "must be equal to constant" };
                                        if (vErrors === null) {
                                          vErrors = [err178];
                                        } else {
                                          vErrors.push(err178);
                                        }
                                        errors++;
                                      }
                                    }
                                    if (data52.before !== void 0) {
                                      let data76 = data52.before;
                                      const _errs210 = errors;
                                      let valid42 = false;
                                      const _errs211 = errors;
                                      if (Array.isArray(data76)) {
                                        const len6 = data76.length;
                                        for (let i6 = 0; i6 < len6; i6++) {
                                          if (typeof data76[i6] !== "string") {
                                            const err179 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before/" + i6, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err179];
                                            } else {
                                              vErrors.push(err179);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err180 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err180];
                                        } else {
                                          vErrors.push(err180);
                                        }
                                        errors++;
                                      }
                                      var _valid10 = _errs211 === errors;
                                      valid42 = valid42 || _valid10;
                                      if (!valid42) {
                                        const _errs215 = errors;
                                        if (data76 !== null) {
                                          const err181 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err181];
                                          } else {
                                            vErrors.push(err181);
                                          }
                                          errors++;
                                        }
                                        var _valid10 = _errs215 === errors;
                                        valid42 = valid42 || _valid10;
                                      }
                                      if (!valid42) {
                                        const err182 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err182];
                                        } else {
                                          vErrors.push(err182);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs210;
                                        if (vErrors !== null) {
                                          if (_errs210) {
                                            vErrors.length = _errs210;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                    }
                                    if (data52.after !== void 0) {
                                      let data78 = data52.after;
                                      const _errs218 = errors;
                                      let valid45 = false;
                                      const _errs219 = errors;
                                      if (Array.isArray(data78)) {
                                        const len7 = data78.length;
                                        for (let i7 = 0; i7 < len7; i7++) {
                                          if (typeof data78[i7] !== "string") {
                                            const err183 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after/" + i7, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf/0/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            if (vErrors === null) {
                                              vErrors = [err183];
                                            } else {
                                              vErrors.push(err183);
                                            }
                                            errors++;
                                          }
                                        }
                                      } else {
                                        const err184 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        if (vErrors === null) {
                                          vErrors = [err184];
                                        } else {
                                          vErrors.push(err184);
                                        }
                                        errors++;
                                      }
                                      var _valid11 = _errs219 === errors;
                                      valid45 = valid45 || _valid11;
                                      if (!valid45) {
                                        const _errs223 = errors;
                                        if (data78 !== null) {
                                          const err185 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                                          if (vErrors === null) {
                                            vErrors = [err185];
                                          } else {
                                            vErrors.push(err185);
                                          }
                                          errors++;
                                        }
                                        var _valid11 = _errs223 === errors;
                                        valid45 = valid45 || _valid11;
                                      }
                                      if (!valid45) {
                                        const err186 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3 + "/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/properties/after/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                                        if (vErrors === null) {
                                          vErrors = [err186];
                                        } else {
                                          vErrors.push(err186);
                                        }
                                        errors++;
                                      } else {
                                        errors = _errs218;
                                        if (vErrors !== null) {
                                          if (_errs218) {
                                            vErrors.length = _errs218;
                                          } else {
                                            vErrors = null;
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    const err187 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    if (vErrors === null) {
                                      vErrors = [err187];
                                    } else {
                                      vErrors.push(err187);
                                    }
                                    errors++;
                                  }
                                  var _valid5 = _errs205 === errors;
                                  valid24 = valid24 || _valid5;
                                }
                              }
                            }
                          }
                          if (!valid24) {
                            const err188 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields/" + i3, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/items/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err188];
                            } else {
                              vErrors.push(err188);
                            }
                            errors++;
                          } else {
                            errors = _errs130;
                            if (vErrors !== null) {
                              if (_errs130) {
                                vErrors.length = _errs130;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                      } else {
                        const err189 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/fields", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/fields/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err189];
                        } else {
                          vErrors.push(err189);
                        }
                        errors++;
                      }
                    }
                    if (data43.risks !== void 0) {
                      let data80 = data43.risks;
                      if (Array.isArray(data80)) {
                        const len8 = data80.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                          let data81 = data80[i8];
                          if (data81 && typeof data81 == "object" && !Array.isArray(data81)) {
                            if (data81.code === void 0) {
                              const err190 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                              if (vErrors === null) {
                                vErrors = [err190];
                              } else {
                                vErrors.push(err190);
                              }
                              errors++;
                            }
                            if (data81.effect === void 0) {
                              const err191 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                              if (vErrors === null) {
                                vErrors = [err191];
                              } else {
                                vErrors.push(err191);
                              }
                              errors++;
                            }
                            if (data81.code !== void 0) {
                              let data82 = data81.code;
                              if (!(data82 === "all-folders-granted" || data82 === "folder-added" || data82 === "role-changed" || data82 === "ip-allow-list-removed" || data82 === "ip-allow-list-opened" || data82 === "ip-allow-list-unclear" || data82 === "open-to-every-address" || data82 === "environment-changed" || data82 === "token-destination-changed" || data82 === "token-place-moves" || data82 === "folder-removed" || data82 === "ip-allow-list-added" || data82 === "ip-allow-list-narrowed" || data82 === "client-deleted" || data82 === "token-reissued")) {
                                const err192 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8 + "/code", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/properties/code/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.risks.items.properties.code.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err192];
                                } else {
                                  vErrors.push(err192);
                                }
                                errors++;
                              }
                            }
                            if (data81.effect !== void 0) {
                              let data83 = data81.effect;
                              if (!(data83 === "widens" || data83 === "narrows" || data83 === "breaks")) {
                                const err193 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8 + "/effect", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.changes.anyOf[0].items.properties.risks.items.properties.effect.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err193];
                                } else {
                                  vErrors.push(err193);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err194 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks/" + i8, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err194];
                            } else {
                              vErrors.push(err194);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err195 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/risks", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err195];
                        } else {
                          vErrors.push(err195);
                        }
                        errors++;
                      }
                    }
                    if (data43.token !== void 0) {
                      let data84 = data43.token;
                      const _errs233 = errors;
                      let valid51 = false;
                      const _errs234 = errors;
                      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
                        if (data84.before === void 0) {
                          const err196 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                          if (vErrors === null) {
                            vErrors = [err196];
                          } else {
                            vErrors.push(err196);
                          }
                          errors++;
                        }
                        if (data84.after === void 0) {
                          const err197 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                          if (vErrors === null) {
                            vErrors = [err197];
                          } else {
                            vErrors.push(err197);
                          }
                          errors++;
                        }
                        if (data84.before !== void 0) {
                          let data85 = data84.before;
                          if (Array.isArray(data85)) {
                            const len9 = data85.length;
                            for (let i9 = 0; i9 < len9; i9++) {
                              let data86 = data85[i9];
                              if (data86 && typeof data86 == "object" && !Array.isArray(data86)) {
                                if (data86.sink === void 0) {
                                  const err198 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/before/" + i9, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/before/items/required", keyword: "required", params: { missingProperty: "sink" }, message: "must have required property 'sink'" };
                                  if (vErrors === null) {
                                    vErrors = [err198];
                                  } else {
                                    vErrors.push(err198);
                                  }
                                  errors++;
                                }
                                if (data86.place === void 0) {
                                  const err199 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/before/" + i9, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/before/items/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
                                  if (vErrors === null) {
                                    vErrors = [err199];
                                  } else {
                                    vErrors.push(err199);
                                  }
                                  errors++;
                                }
                                if (data86.sink !== void 0) {
                                  if (typeof data86.sink !== "string") {
                                    const err200 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/before/" + i9 + "/sink", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/before/items/properties/sink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err200];
                                    } else {
                                      vErrors.push(err200);
                                    }
                                    errors++;
                                  }
                                }
                                if (data86.place !== void 0) {
                                  if (typeof data86.place !== "string") {
                                    const err201 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/before/" + i9 + "/place", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/before/items/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err201];
                                    } else {
                                      vErrors.push(err201);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err202 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/before/" + i9, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/before/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err202];
                                } else {
                                  vErrors.push(err202);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err203 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/before", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/before/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err203];
                            } else {
                              vErrors.push(err203);
                            }
                            errors++;
                          }
                        }
                        if (data84.after !== void 0) {
                          let data89 = data84.after;
                          if (Array.isArray(data89)) {
                            const len10 = data89.length;
                            for (let i10 = 0; i10 < len10; i10++) {
                              let data90 = data89[i10];
                              if (data90 && typeof data90 == "object" && !Array.isArray(data90)) {
                                if (data90.sink === void 0) {
                                  const err204 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/after/" + i10, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/after/items/required", keyword: "required", params: { missingProperty: "sink" }, message: "must have required property 'sink'" };
                                  if (vErrors === null) {
                                    vErrors = [err204];
                                  } else {
                                    vErrors.push(err204);
                                  }
                                  errors++;
                                }
                                if (data90.place === void 0) {
                                  const err205 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/after/" + i10, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/after/items/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
                                  if (vErrors === null) {
                                    vErrors = [err205];
                                  } else {
                                    vErrors.push(err205);
                                  }
                                  errors++;
                                }
                                if (data90.sink !== void 0) {
                                  if (typeof data90.sink !== "string") {
                                    const err206 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/after/" + i10 + "/sink", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/after/items/properties/sink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err206];
                                    } else {
                                      vErrors.push(err206);
                                    }
                                    errors++;
                                  }
                                }
                                if (data90.place !== void 0) {
                                  if (typeof data90.place !== "string") {
                                    const err207 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/after/" + i10 + "/place", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/after/items/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                    if (vErrors === null) {
                                      vErrors = [err207];
                                    } else {
                                      vErrors.push(err207);
                                    }
                                    errors++;
                                  }
                                }
                              } else {
                                const err208 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/after/" + i10, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/after/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                if (vErrors === null) {
                                  vErrors = [err208];
                                } else {
                                  vErrors.push(err208);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err209 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token/after", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/properties/after/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            if (vErrors === null) {
                              vErrors = [err209];
                            } else {
                              vErrors.push(err209);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err210 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err210];
                        } else {
                          vErrors.push(err210);
                        }
                        errors++;
                      }
                      var _valid12 = _errs234 === errors;
                      valid51 = valid51 || _valid12;
                      if (!valid51) {
                        const _errs255 = errors;
                        if (data84 !== null) {
                          const err211 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err211];
                          } else {
                            vErrors.push(err211);
                          }
                          errors++;
                        }
                        var _valid12 = _errs255 === errors;
                        valid51 = valid51 || _valid12;
                      }
                      if (!valid51) {
                        const err212 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/token", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/token/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err212];
                        } else {
                          vErrors.push(err212);
                        }
                        errors++;
                      } else {
                        errors = _errs233;
                        if (vErrors !== null) {
                          if (_errs233) {
                            vErrors.length = _errs233;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data43.source !== void 0) {
                      let data93 = data43.source;
                      const _errs258 = errors;
                      let valid59 = false;
                      const _errs259 = errors;
                      if (data93 && typeof data93 == "object" && !Array.isArray(data93)) {
                        if (data93.file === void 0) {
                          const err213 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err213];
                          } else {
                            vErrors.push(err213);
                          }
                          errors++;
                        }
                        if (data93.line === void 0) {
                          const err214 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err214];
                          } else {
                            vErrors.push(err214);
                          }
                          errors++;
                        }
                        if (data93.file !== void 0) {
                          if (typeof data93.file !== "string") {
                            const err215 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source/file", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err215];
                            } else {
                              vErrors.push(err215);
                            }
                            errors++;
                          }
                        }
                        if (data93.line !== void 0) {
                          let data95 = data93.line;
                          if (!(typeof data95 == "number" && (!(data95 % 1) && !isNaN(data95)) && isFinite(data95))) {
                            const err216 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source/line", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err216];
                            } else {
                              vErrors.push(err216);
                            }
                            errors++;
                          }
                          if (typeof data95 == "number" && isFinite(data95)) {
                            if (data95 < 1 || isNaN(data95)) {
                              const err217 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source/line", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err217];
                              } else {
                                vErrors.push(err217);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err218 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err218];
                        } else {
                          vErrors.push(err218);
                        }
                        errors++;
                      }
                      var _valid13 = _errs259 === errors;
                      valid59 = valid59 || _valid13;
                      if (!valid59) {
                        const _errs266 = errors;
                        if (data93 !== null) {
                          const err219 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err219];
                          } else {
                            vErrors.push(err219);
                          }
                          errors++;
                        }
                        var _valid13 = _errs266 === errors;
                        valid59 = valid59 || _valid13;
                      }
                      if (!valid59) {
                        const err220 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2 + "/source", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err220];
                        } else {
                          vErrors.push(err220);
                        }
                        errors++;
                      } else {
                        errors = _errs258;
                        if (vErrors !== null) {
                          if (_errs258) {
                            vErrors.length = _errs258;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err221 = { instancePath: instancePath + "/plans/" + i1 + "/changes/" + i2, schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err221];
                    } else {
                      vErrors.push(err221);
                    }
                    errors++;
                  }
                }
              } else {
                const err222 = { instancePath: instancePath + "/plans/" + i1 + "/changes", schemaPath: "#/properties/plans/items/properties/changes/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              var _valid4 = _errs110 === errors;
              valid18 = valid18 || _valid4;
              if (!valid18) {
                const _errs268 = errors;
                if (data42 !== null) {
                  const err223 = { instancePath: instancePath + "/plans/" + i1 + "/changes", schemaPath: "#/properties/plans/items/properties/changes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
                var _valid4 = _errs268 === errors;
                valid18 = valid18 || _valid4;
              }
              if (!valid18) {
                const err224 = { instancePath: instancePath + "/plans/" + i1 + "/changes", schemaPath: "#/properties/plans/items/properties/changes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err224];
                } else {
                  vErrors.push(err224);
                }
                errors++;
              } else {
                errors = _errs109;
                if (vErrors !== null) {
                  if (_errs109) {
                    vErrors.length = _errs109;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.token_changes !== void 0) {
              let data96 = data14.token_changes;
              const _errs271 = errors;
              let valid61 = false;
              const _errs272 = errors;
              if (Array.isArray(data96)) {
                const len11 = data96.length;
                for (let i11 = 0; i11 < len11; i11++) {
                  let data97 = data96[i11];
                  if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                    if (data97.id === void 0) {
                      const err225 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err225];
                      } else {
                        vErrors.push(err225);
                      }
                      errors++;
                    }
                    if (data97.name === void 0) {
                      const err226 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err226];
                      } else {
                        vErrors.push(err226);
                      }
                      errors++;
                    }
                    if (data97.environment === void 0) {
                      const err227 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                    if (data97.before === void 0) {
                      const err228 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "before" }, message: "must have required property 'before'" };
                      if (vErrors === null) {
                        vErrors = [err228];
                      } else {
                        vErrors.push(err228);
                      }
                      errors++;
                    }
                    if (data97.after === void 0) {
                      const err229 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "after" }, message: "must have required property 'after'" };
                      if (vErrors === null) {
                        vErrors = [err229];
                      } else {
                        vErrors.push(err229);
                      }
                      errors++;
                    }
                    if (data97.risks === void 0) {
                      const err230 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "risks" }, message: "must have required property 'risks'" };
                      if (vErrors === null) {
                        vErrors = [err230];
                      } else {
                        vErrors.push(err230);
                      }
                      errors++;
                    }
                    if (data97.source === void 0) {
                      const err231 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                    if (data97.id !== void 0) {
                      let data98 = data97.id;
                      if (!(typeof data98 == "number" && (!(data98 % 1) && !isNaN(data98)) && isFinite(data98)) && data98 !== null) {
                        const err232 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/id", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/id/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.id.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err232];
                        } else {
                          vErrors.push(err232);
                        }
                        errors++;
                      }
                    }
                    if (data97.name !== void 0) {
                      if (typeof data97.name !== "string") {
                        const err233 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/name", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err233];
                        } else {
                          vErrors.push(err233);
                        }
                        errors++;
                      }
                    }
                    if (data97.environment !== void 0) {
                      let data100 = data97.environment;
                      if (typeof data100 !== "string" && data100 !== null) {
                        const err234 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/environment", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err234];
                        } else {
                          vErrors.push(err234);
                        }
                        errors++;
                      }
                    }
                    if (data97.before !== void 0) {
                      let data101 = data97.before;
                      const _errs284 = errors;
                      let valid65 = false;
                      const _errs285 = errors;
                      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
                        if (data101.deliver_to === void 0) {
                          const err235 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "deliver_to" }, message: "must have required property 'deliver_to'" };
                          if (vErrors === null) {
                            vErrors = [err235];
                          } else {
                            vErrors.push(err235);
                          }
                          errors++;
                        }
                        if (data101.rotate_after === void 0) {
                          const err236 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/required", keyword: "required", params: { missingProperty: "rotate_after" }, message: "must have required property 'rotate_after'" };
                          if (vErrors === null) {
                            vErrors = [err236];
                          } else {
                            vErrors.push(err236);
                          }
                          errors++;
                        }
                        if (data101.deliver_to !== void 0) {
                          let data102 = data101.deliver_to;
                          const _errs289 = errors;
                          let valid67 = false;
                          const _errs290 = errors;
                          if (!(data102 === "none" || data102 === "discard" || data102 === null)) {
                            const err237 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.before.anyOf[0].properties.deliver_to.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err237];
                            } else {
                              vErrors.push(err237);
                            }
                            errors++;
                          }
                          var _valid16 = _errs290 === errors;
                          valid67 = valid67 || _valid16;
                          if (!valid67) {
                            const _errs291 = errors;
                            if (Array.isArray(data102)) {
                              const len12 = data102.length;
                              for (let i12 = 0; i12 < len12; i12++) {
                                let data103 = data102[i12];
                                if (data103 && typeof data103 == "object" && !Array.isArray(data103)) {
                                  if (data103.sink === void 0) {
                                    const err238 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to/" + i12, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/1/items/required", keyword: "required", params: { missingProperty: "sink" }, message: "must have required property 'sink'" };
                                    if (vErrors === null) {
                                      vErrors = [err238];
                                    } else {
                                      vErrors.push(err238);
                                    }
                                    errors++;
                                  }
                                  if (data103.place === void 0) {
                                    const err239 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to/" + i12, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/1/items/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
                                    if (vErrors === null) {
                                      vErrors = [err239];
                                    } else {
                                      vErrors.push(err239);
                                    }
                                    errors++;
                                  }
                                  if (data103.sink !== void 0) {
                                    if (typeof data103.sink !== "string") {
                                      const err240 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to/" + i12 + "/sink", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/1/items/properties/sink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err240];
                                      } else {
                                        vErrors.push(err240);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data103.place !== void 0) {
                                    if (typeof data103.place !== "string") {
                                      const err241 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to/" + i12 + "/place", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/1/items/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err241];
                                      } else {
                                        vErrors.push(err241);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err242 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to/" + i12, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err242];
                                  } else {
                                    vErrors.push(err242);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err243 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err243];
                              } else {
                                vErrors.push(err243);
                              }
                              errors++;
                            }
                            var _valid16 = _errs291 === errors;
                            valid67 = valid67 || _valid16;
                          }
                          if (!valid67) {
                            const err244 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/deliver_to", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/deliver_to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err244];
                            } else {
                              vErrors.push(err244);
                            }
                            errors++;
                          } else {
                            errors = _errs289;
                            if (vErrors !== null) {
                              if (_errs289) {
                                vErrors.length = _errs289;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                        if (data101.rotate_after !== void 0) {
                          let data106 = data101.rotate_after;
                          if (typeof data106 !== "string" && data106 !== null) {
                            const err245 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before/rotate_after", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/properties/rotate_after/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.before.anyOf[0].properties.rotate_after.type }, message: "must be string,null" };
                            if (vErrors === null) {
                              vErrors = [err245];
                            } else {
                              vErrors.push(err245);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err246 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err246];
                        } else {
                          vErrors.push(err246);
                        }
                        errors++;
                      }
                      var _valid15 = _errs285 === errors;
                      valid65 = valid65 || _valid15;
                      if (!valid65) {
                        const _errs302 = errors;
                        if (data101 !== null) {
                          const err247 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err247];
                          } else {
                            vErrors.push(err247);
                          }
                          errors++;
                        }
                        var _valid15 = _errs302 === errors;
                        valid65 = valid65 || _valid15;
                      }
                      if (!valid65) {
                        const err248 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/before", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/before/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      } else {
                        errors = _errs284;
                        if (vErrors !== null) {
                          if (_errs284) {
                            vErrors.length = _errs284;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data97.after !== void 0) {
                      let data107 = data97.after;
                      if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
                        if (data107.deliver_to === void 0) {
                          const err249 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/required", keyword: "required", params: { missingProperty: "deliver_to" }, message: "must have required property 'deliver_to'" };
                          if (vErrors === null) {
                            vErrors = [err249];
                          } else {
                            vErrors.push(err249);
                          }
                          errors++;
                        }
                        if (data107.rotate_after === void 0) {
                          const err250 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/required", keyword: "required", params: { missingProperty: "rotate_after" }, message: "must have required property 'rotate_after'" };
                          if (vErrors === null) {
                            vErrors = [err250];
                          } else {
                            vErrors.push(err250);
                          }
                          errors++;
                        }
                        if (data107.deliver_to !== void 0) {
                          let data108 = data107.deliver_to;
                          const _errs308 = errors;
                          let valid72 = false;
                          const _errs309 = errors;
                          if (!(data108 === "none" || data108 === "discard" || data108 === null)) {
                            const err251 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.after.properties.deliver_to.anyOf[0].enum }, message: "must be equal to one of the allowed values" };
                            if (vErrors === null) {
                              vErrors = [err251];
                            } else {
                              vErrors.push(err251);
                            }
                            errors++;
                          }
                          var _valid17 = _errs309 === errors;
                          valid72 = valid72 || _valid17;
                          if (!valid72) {
                            const _errs310 = errors;
                            if (Array.isArray(data108)) {
                              const len13 = data108.length;
                              for (let i13 = 0; i13 < len13; i13++) {
                                let data109 = data108[i13];
                                if (data109 && typeof data109 == "object" && !Array.isArray(data109)) {
                                  if (data109.sink === void 0) {
                                    const err252 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to/" + i13, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/1/items/required", keyword: "required", params: { missingProperty: "sink" }, message: "must have required property 'sink'" };
                                    if (vErrors === null) {
                                      vErrors = [err252];
                                    } else {
                                      vErrors.push(err252);
                                    }
                                    errors++;
                                  }
                                  if (data109.place === void 0) {
                                    const err253 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to/" + i13, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/1/items/required", keyword: "required", params: { missingProperty: "place" }, message: "must have required property 'place'" };
                                    if (vErrors === null) {
                                      vErrors = [err253];
                                    } else {
                                      vErrors.push(err253);
                                    }
                                    errors++;
                                  }
                                  if (data109.sink !== void 0) {
                                    if (typeof data109.sink !== "string") {
                                      const err254 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to/" + i13 + "/sink", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/1/items/properties/sink/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err254];
                                      } else {
                                        vErrors.push(err254);
                                      }
                                      errors++;
                                    }
                                  }
                                  if (data109.place !== void 0) {
                                    if (typeof data109.place !== "string") {
                                      const err255 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to/" + i13 + "/place", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/1/items/properties/place/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      if (vErrors === null) {
                                        vErrors = [err255];
                                      } else {
                                        vErrors.push(err255);
                                      }
                                      errors++;
                                    }
                                  }
                                } else {
                                  const err256 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to/" + i13, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  if (vErrors === null) {
                                    vErrors = [err256];
                                  } else {
                                    vErrors.push(err256);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err257 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                              if (vErrors === null) {
                                vErrors = [err257];
                              } else {
                                vErrors.push(err257);
                              }
                              errors++;
                            }
                            var _valid17 = _errs310 === errors;
                            valid72 = valid72 || _valid17;
                          }
                          if (!valid72) {
                            const err258 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/deliver_to", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/deliver_to/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                            if (vErrors === null) {
                              vErrors = [err258];
                            } else {
                              vErrors.push(err258);
                            }
                            errors++;
                          } else {
                            errors = _errs308;
                            if (vErrors !== null) {
                              if (_errs308) {
                                vErrors.length = _errs308;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                        if (data107.rotate_after !== void 0) {
                          let data112 = data107.rotate_after;
                          if (typeof data112 !== "string" && data112 !== null) {
                            const err259 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after/rotate_after", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/properties/rotate_after/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.after.properties.rotate_after.type }, message: "must be string,null" };
                            if (vErrors === null) {
                              vErrors = [err259];
                            } else {
                              vErrors.push(err259);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err260 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/after", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/after/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err260];
                        } else {
                          vErrors.push(err260);
                        }
                        errors++;
                      }
                    }
                    if (data97.risks !== void 0) {
                      let data113 = data97.risks;
                      if (Array.isArray(data113)) {
                        const len14 = data113.length;
                        for (let i14 = 0; i14 < len14; i14++) {
                          let data114 = data113[i14];
                          if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
                            if (data114.code === void 0) {
                              const err261 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/risks/" + i14, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/risks/items/required", keyword: "required", params: { missingProperty: "code" }, message: "must have required property 'code'" };
                              if (vErrors === null) {
                                vErrors = [err261];
                              } else {
                                vErrors.push(err261);
                              }
                              errors++;
                            }
                            if (data114.effect === void 0) {
                              const err262 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/risks/" + i14, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/risks/items/required", keyword: "required", params: { missingProperty: "effect" }, message: "must have required property 'effect'" };
                              if (vErrors === null) {
                                vErrors = [err262];
                              } else {
                                vErrors.push(err262);
                              }
                              errors++;
                            }
                            if (data114.code !== void 0) {
                              let data115 = data114.code;
                              if (!(data115 === "all-folders-granted" || data115 === "folder-added" || data115 === "role-changed" || data115 === "ip-allow-list-removed" || data115 === "ip-allow-list-opened" || data115 === "ip-allow-list-unclear" || data115 === "open-to-every-address" || data115 === "environment-changed" || data115 === "token-destination-changed" || data115 === "token-place-moves" || data115 === "folder-removed" || data115 === "ip-allow-list-added" || data115 === "ip-allow-list-narrowed" || data115 === "client-deleted" || data115 === "token-reissued")) {
                                const err263 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/risks/" + i14 + "/code", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/risks/items/properties/code/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.risks.items.properties.code.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err263];
                                } else {
                                  vErrors.push(err263);
                                }
                                errors++;
                              }
                            }
                            if (data114.effect !== void 0) {
                              let data116 = data114.effect;
                              if (!(data116 === "widens" || data116 === "narrows" || data116 === "breaks")) {
                                const err264 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/risks/" + i14 + "/effect", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/risks/items/properties/effect/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.token_changes.anyOf[0].items.properties.risks.items.properties.effect.enum }, message: "must be equal to one of the allowed values" };
                                if (vErrors === null) {
                                  vErrors = [err264];
                                } else {
                                  vErrors.push(err264);
                                }
                                errors++;
                              }
                            }
                          } else {
                            const err265 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/risks/" + i14, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/risks/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            if (vErrors === null) {
                              vErrors = [err265];
                            } else {
                              vErrors.push(err265);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err266 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/risks", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/risks/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        if (vErrors === null) {
                          vErrors = [err266];
                        } else {
                          vErrors.push(err266);
                        }
                        errors++;
                      }
                    }
                    if (data97.source !== void 0) {
                      let data117 = data97.source;
                      if (data117 && typeof data117 == "object" && !Array.isArray(data117)) {
                        if (data117.file === void 0) {
                          const err267 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/source", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/source/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err267];
                          } else {
                            vErrors.push(err267);
                          }
                          errors++;
                        }
                        if (data117.line === void 0) {
                          const err268 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/source", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/source/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err268];
                          } else {
                            vErrors.push(err268);
                          }
                          errors++;
                        }
                        if (data117.file !== void 0) {
                          if (typeof data117.file !== "string") {
                            const err269 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/source/file", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/source/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err269];
                            } else {
                              vErrors.push(err269);
                            }
                            errors++;
                          }
                        }
                        if (data117.line !== void 0) {
                          let data119 = data117.line;
                          if (!(typeof data119 == "number" && (!(data119 % 1) && !isNaN(data119)) && isFinite(data119))) {
                            const err270 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/source/line", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/source/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err270];
                            } else {
                              vErrors.push(err270);
                            }
                            errors++;
                          }
                          if (typeof data119 == "number" && isFinite(data119)) {
                            if (data119 < 1 || isNaN(data119)) {
                              const err271 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/source/line", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/source/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err271];
                              } else {
                                vErrors.push(err271);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err272 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11 + "/source", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err272];
                        } else {
                          vErrors.push(err272);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err273 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes/" + i11, schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                }
              } else {
                const err274 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err274];
                } else {
                  vErrors.push(err274);
                }
                errors++;
              }
              var _valid14 = _errs272 === errors;
              valid61 = valid61 || _valid14;
              if (!valid61) {
                const _errs335 = errors;
                if (data96 !== null) {
                  const err275 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err275];
                  } else {
                    vErrors.push(err275);
                  }
                  errors++;
                }
                var _valid14 = _errs335 === errors;
                valid61 = valid61 || _valid14;
              }
              if (!valid61) {
                const err276 = { instancePath: instancePath + "/plans/" + i1 + "/token_changes", schemaPath: "#/properties/plans/items/properties/token_changes/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err276];
                } else {
                  vErrors.push(err276);
                }
                errors++;
              } else {
                errors = _errs271;
                if (vErrors !== null) {
                  if (_errs271) {
                    vErrors.length = _errs271;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.unmanaged !== void 0) {
              let data120 = data14.unmanaged;
              const _errs338 = errors;
              let valid80 = false;
              const _errs339 = errors;
              if (Array.isArray(data120)) {
                const len15 = data120.length;
                for (let i15 = 0; i15 < len15; i15++) {
                  let data121 = data120[i15];
                  if (data121 && typeof data121 == "object" && !Array.isArray(data121)) {
                    if (data121.id === void 0) {
                      const err277 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err277];
                      } else {
                        vErrors.push(err277);
                      }
                      errors++;
                    }
                    if (data121.name === void 0) {
                      const err278 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err278];
                      } else {
                        vErrors.push(err278);
                      }
                      errors++;
                    }
                    if (data121.environment === void 0) {
                      const err279 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err279];
                      } else {
                        vErrors.push(err279);
                      }
                      errors++;
                    }
                    if (data121.id !== void 0) {
                      let data122 = data121.id;
                      if (!(typeof data122 == "number" && (!(data122 % 1) && !isNaN(data122)) && isFinite(data122))) {
                        const err280 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15 + "/id", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err280];
                        } else {
                          vErrors.push(err280);
                        }
                        errors++;
                      }
                    }
                    if (data121.name !== void 0) {
                      if (typeof data121.name !== "string") {
                        const err281 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15 + "/name", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err281];
                        } else {
                          vErrors.push(err281);
                        }
                        errors++;
                      }
                    }
                    if (data121.environment !== void 0) {
                      let data124 = data121.environment;
                      if (typeof data124 !== "string" && data124 !== null) {
                        const err282 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15 + "/environment", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.unmanaged.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err282];
                        } else {
                          vErrors.push(err282);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err283 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged/" + i15, schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err283];
                    } else {
                      vErrors.push(err283);
                    }
                    errors++;
                  }
                }
              } else {
                const err284 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err284];
                } else {
                  vErrors.push(err284);
                }
                errors++;
              }
              var _valid18 = _errs339 === errors;
              valid80 = valid80 || _valid18;
              if (!valid80) {
                const _errs350 = errors;
                if (data120 !== null) {
                  const err285 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err285];
                  } else {
                    vErrors.push(err285);
                  }
                  errors++;
                }
                var _valid18 = _errs350 === errors;
                valid80 = valid80 || _valid18;
              }
              if (!valid80) {
                const err286 = { instancePath: instancePath + "/plans/" + i1 + "/unmanaged", schemaPath: "#/properties/plans/items/properties/unmanaged/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err286];
                } else {
                  vErrors.push(err286);
                }
                errors++;
              } else {
                errors = _errs338;
                if (vErrors !== null) {
                  if (_errs338) {
                    vErrors.length = _errs338;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.left_alone !== void 0) {
              let data125 = data14.left_alone;
              const _errs353 = errors;
              let valid84 = false;
              const _errs354 = errors;
              if (Array.isArray(data125)) {
                const len16 = data125.length;
                for (let i16 = 0; i16 < len16; i16++) {
                  let data126 = data125[i16];
                  if (data126 && typeof data126 == "object" && !Array.isArray(data126)) {
                    if (data126.id === void 0) {
                      const err287 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err287];
                      } else {
                        vErrors.push(err287);
                      }
                      errors++;
                    }
                    if (data126.name === void 0) {
                      const err288 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err288];
                      } else {
                        vErrors.push(err288);
                      }
                      errors++;
                    }
                    if (data126.environment === void 0) {
                      const err289 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err289];
                      } else {
                        vErrors.push(err289);
                      }
                      errors++;
                    }
                    if (data126.reason === void 0) {
                      const err290 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'" };
                      if (vErrors === null) {
                        vErrors = [err290];
                      } else {
                        vErrors.push(err290);
                      }
                      errors++;
                    }
                    if (data126.id !== void 0) {
                      let data127 = data126.id;
                      if (!(typeof data127 == "number" && (!(data127 % 1) && !isNaN(data127)) && isFinite(data127))) {
                        const err291 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16 + "/id", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err291];
                        } else {
                          vErrors.push(err291);
                        }
                        errors++;
                      }
                    }
                    if (data126.name !== void 0) {
                      if (typeof data126.name !== "string") {
                        const err292 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16 + "/name", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err292];
                        } else {
                          vErrors.push(err292);
                        }
                        errors++;
                      }
                    }
                    if (data126.environment !== void 0) {
                      let data129 = data126.environment;
                      if (typeof data129 !== "string" && data129 !== null) {
                        const err293 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16 + "/environment", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.left_alone.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err293];
                        } else {
                          vErrors.push(err293);
                        }
                        errors++;
                      }
                    }
                    if (data126.reason !== void 0) {
                      if (typeof data126.reason !== "string") {
                        const err294 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16 + "/reason", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err294];
                        } else {
                          vErrors.push(err294);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err295 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone/" + i16, schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err295];
                    } else {
                      vErrors.push(err295);
                    }
                    errors++;
                  }
                }
              } else {
                const err296 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err296];
                } else {
                  vErrors.push(err296);
                }
                errors++;
              }
              var _valid19 = _errs354 === errors;
              valid84 = valid84 || _valid19;
              if (!valid84) {
                const _errs367 = errors;
                if (data125 !== null) {
                  const err297 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err297];
                  } else {
                    vErrors.push(err297);
                  }
                  errors++;
                }
                var _valid19 = _errs367 === errors;
                valid84 = valid84 || _valid19;
              }
              if (!valid84) {
                const err298 = { instancePath: instancePath + "/plans/" + i1 + "/left_alone", schemaPath: "#/properties/plans/items/properties/left_alone/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err298];
                } else {
                  vErrors.push(err298);
                }
                errors++;
              } else {
                errors = _errs353;
                if (vErrors !== null) {
                  if (_errs353) {
                    vErrors.length = _errs353;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.tokens !== void 0) {
              let data131 = data14.tokens;
              const _errs370 = errors;
              let valid88 = false;
              const _errs371 = errors;
              if (Array.isArray(data131)) {
                const len17 = data131.length;
                for (let i17 = 0; i17 < len17; i17++) {
                  let data132 = data131[i17];
                  if (data132 && typeof data132 == "object" && !Array.isArray(data132)) {
                    if (data132.id === void 0) {
                      const err299 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "id" }, message: "must have required property 'id'" };
                      if (vErrors === null) {
                        vErrors = [err299];
                      } else {
                        vErrors.push(err299);
                      }
                      errors++;
                    }
                    if (data132.name === void 0) {
                      const err300 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'" };
                      if (vErrors === null) {
                        vErrors = [err300];
                      } else {
                        vErrors.push(err300);
                      }
                      errors++;
                    }
                    if (data132.environment === void 0) {
                      const err301 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "environment" }, message: "must have required property 'environment'" };
                      if (vErrors === null) {
                        vErrors = [err301];
                      } else {
                        vErrors.push(err301);
                      }
                      errors++;
                    }
                    if (data132.updated_at === void 0) {
                      const err302 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "updated_at" }, message: "must have required property 'updated_at'" };
                      if (vErrors === null) {
                        vErrors = [err302];
                      } else {
                        vErrors.push(err302);
                      }
                      errors++;
                    }
                    if (data132.age_days === void 0) {
                      const err303 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "age_days" }, message: "must have required property 'age_days'" };
                      if (vErrors === null) {
                        vErrors = [err303];
                      } else {
                        vErrors.push(err303);
                      }
                      errors++;
                    }
                    if (data132.due === void 0) {
                      const err304 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "due" }, message: "must have required property 'due'" };
                      if (vErrors === null) {
                        vErrors = [err304];
                      } else {
                        vErrors.push(err304);
                      }
                      errors++;
                    }
                    if (data132.state === void 0) {
                      const err305 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/required", keyword: "required", params: { missingProperty: "state" }, message: "must have required property 'state'" };
                      if (vErrors === null) {
                        vErrors = [err305];
                      } else {
                        vErrors.push(err305);
                      }
                      errors++;
                    }
                    if (data132.id !== void 0) {
                      let data133 = data132.id;
                      if (!(typeof data133 == "number" && (!(data133 % 1) && !isNaN(data133)) && isFinite(data133))) {
                        const err306 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/id", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/id/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        if (vErrors === null) {
                          vErrors = [err306];
                        } else {
                          vErrors.push(err306);
                        }
                        errors++;
                      }
                    }
                    if (data132.name !== void 0) {
                      if (typeof data132.name !== "string") {
                        const err307 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/name", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err307];
                        } else {
                          vErrors.push(err307);
                        }
                        errors++;
                      }
                    }
                    if (data132.environment !== void 0) {
                      let data135 = data132.environment;
                      if (typeof data135 !== "string" && data135 !== null) {
                        const err308 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/environment", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/environment/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.environment.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err308];
                        } else {
                          vErrors.push(err308);
                        }
                        errors++;
                      }
                    }
                    if (data132.updated_at !== void 0) {
                      let data136 = data132.updated_at;
                      if (typeof data136 !== "string" && data136 !== null) {
                        const err309 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/updated_at", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/updated_at/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.updated_at.type }, message: "must be string,null" };
                        if (vErrors === null) {
                          vErrors = [err309];
                        } else {
                          vErrors.push(err309);
                        }
                        errors++;
                      }
                    }
                    if (data132.age_days !== void 0) {
                      let data137 = data132.age_days;
                      if (!(typeof data137 == "number" && (!(data137 % 1) && !isNaN(data137)) && isFinite(data137)) && data137 !== null) {
                        const err310 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/age_days", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/age_days/type", keyword: "type", params: { type: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.age_days.type }, message: "must be integer,null" };
                        if (vErrors === null) {
                          vErrors = [err310];
                        } else {
                          vErrors.push(err310);
                        }
                        errors++;
                      }
                    }
                    if (data132.due !== void 0) {
                      if (typeof data132.due !== "boolean") {
                        const err311 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/due", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/due/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                        if (vErrors === null) {
                          vErrors = [err311];
                        } else {
                          vErrors.push(err311);
                        }
                        errors++;
                      }
                    }
                    if (data132.state !== void 0) {
                      let data139 = data132.state;
                      if (!(data139 === "held" || data139 === "not-held" || data139 === "reissued-elsewhere" || data139 === "pending" || data139 === "unknown")) {
                        const err312 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17 + "/state", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.properties.plans.items.properties.tokens.anyOf[0].items.properties.state.enum }, message: "must be equal to one of the allowed values" };
                        if (vErrors === null) {
                          vErrors = [err312];
                        } else {
                          vErrors.push(err312);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err313 = { instancePath: instancePath + "/plans/" + i1 + "/tokens/" + i17, schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err313];
                    } else {
                      vErrors.push(err313);
                    }
                    errors++;
                  }
                }
              } else {
                const err314 = { instancePath: instancePath + "/plans/" + i1 + "/tokens", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/0/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err314];
                } else {
                  vErrors.push(err314);
                }
                errors++;
              }
              var _valid20 = _errs371 === errors;
              valid88 = valid88 || _valid20;
              if (!valid88) {
                const _errs389 = errors;
                if (data131 !== null) {
                  const err315 = { instancePath: instancePath + "/plans/" + i1 + "/tokens", schemaPath: "#/properties/plans/items/properties/tokens/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                  if (vErrors === null) {
                    vErrors = [err315];
                  } else {
                    vErrors.push(err315);
                  }
                  errors++;
                }
                var _valid20 = _errs389 === errors;
                valid88 = valid88 || _valid20;
              }
              if (!valid88) {
                const err316 = { instancePath: instancePath + "/plans/" + i1 + "/tokens", schemaPath: "#/properties/plans/items/properties/tokens/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                if (vErrors === null) {
                  vErrors = [err316];
                } else {
                  vErrors.push(err316);
                }
                errors++;
              } else {
                errors = _errs370;
                if (vErrors !== null) {
                  if (_errs370) {
                    vErrors.length = _errs370;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data14.problems !== void 0) {
              let data140 = data14.problems;
              if (Array.isArray(data140)) {
                const len18 = data140.length;
                for (let i18 = 0; i18 < len18; i18++) {
                  let data141 = data140[i18];
                  if (data141 && typeof data141 == "object" && !Array.isArray(data141)) {
                    if (data141.rule === void 0) {
                      const err317 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                      if (vErrors === null) {
                        vErrors = [err317];
                      } else {
                        vErrors.push(err317);
                      }
                      errors++;
                    }
                    if (data141.message === void 0) {
                      const err318 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                      if (vErrors === null) {
                        vErrors = [err318];
                      } else {
                        vErrors.push(err318);
                      }
                      errors++;
                    }
                    if (data141.numbers === void 0) {
                      const err319 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "numbers" }, message: "must have required property 'numbers'" };
                      if (vErrors === null) {
                        vErrors = [err319];
                      } else {
                        vErrors.push(err319);
                      }
                      errors++;
                    }
                    if (data141.way === void 0) {
                      const err320 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "way" }, message: "must have required property 'way'" };
                      if (vErrors === null) {
                        vErrors = [err320];
                      } else {
                        vErrors.push(err320);
                      }
                      errors++;
                    }
                    if (data141.source === void 0) {
                      const err321 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18, schemaPath: "#/properties/plans/items/properties/problems/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err321];
                      } else {
                        vErrors.push(err321);
                      }
                      errors++;
                    }
                    if (data141.rule !== void 0) {
                      if (typeof data141.rule !== "string") {
                        const err322 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/rule", schemaPath: "#/properties/plans/items/properties/problems/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err322];
                        } else {
                          vErrors.push(err322);
                        }
                        errors++;
                      }
                    }
                    if (data141.message !== void 0) {
                      if (typeof data141.message !== "string") {
                        const err323 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/message", schemaPath: "#/properties/plans/items/properties/problems/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err323];
                        } else {
                          vErrors.push(err323);
                        }
                        errors++;
                      }
                    }
                    if (data141.numbers !== void 0) {
                      let data144 = data141.numbers;
                      if (data144 && typeof data144 == "object" && !Array.isArray(data144)) {
                        for (const key1 in data144) {
                          let data145 = data144[key1];
                          if (!(typeof data145 == "number" && isFinite(data145))) {
                            const err324 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/numbers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/plans/items/properties/problems/items/properties/numbers/additionalProperties/type", keyword: "type", params: { type: "number" }, message: "must be number" };
                            if (vErrors === null) {
                              vErrors = [err324];
                            } else {
                              vErrors.push(err324);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err325 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/numbers", schemaPath: "#/properties/plans/items/properties/problems/items/properties/numbers/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err325];
                        } else {
                          vErrors.push(err325);
                        }
                        errors++;
                      }
                    }
                    if (data141.way !== void 0) {
                      if (typeof data141.way !== "string") {
                        const err326 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/way", schemaPath: "#/properties/plans/items/properties/problems/items/properties/way/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err326];
                        } else {
                          vErrors.push(err326);
                        }
                        errors++;
                      }
                    }
                    if (data141.source !== void 0) {
                      let data147 = data141.source;
                      const _errs408 = errors;
                      let valid96 = false;
                      const _errs409 = errors;
                      if (data147 && typeof data147 == "object" && !Array.isArray(data147)) {
                        if (data147.file === void 0) {
                          const err327 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err327];
                          } else {
                            vErrors.push(err327);
                          }
                          errors++;
                        }
                        if (data147.line === void 0) {
                          const err328 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err328];
                          } else {
                            vErrors.push(err328);
                          }
                          errors++;
                        }
                        if (data147.file !== void 0) {
                          if (typeof data147.file !== "string") {
                            const err329 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source/file", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err329];
                            } else {
                              vErrors.push(err329);
                            }
                            errors++;
                          }
                        }
                        if (data147.line !== void 0) {
                          let data149 = data147.line;
                          if (!(typeof data149 == "number" && (!(data149 % 1) && !isNaN(data149)) && isFinite(data149))) {
                            const err330 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source/line", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err330];
                            } else {
                              vErrors.push(err330);
                            }
                            errors++;
                          }
                          if (typeof data149 == "number" && isFinite(data149)) {
                            if (data149 < 1 || isNaN(data149)) {
                              const err331 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source/line", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err331];
                              } else {
                                vErrors.push(err331);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err332 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err332];
                        } else {
                          vErrors.push(err332);
                        }
                        errors++;
                      }
                      var _valid21 = _errs409 === errors;
                      valid96 = valid96 || _valid21;
                      if (!valid96) {
                        const _errs416 = errors;
                        if (data147 !== null) {
                          const err333 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err333];
                          } else {
                            vErrors.push(err333);
                          }
                          errors++;
                        }
                        var _valid21 = _errs416 === errors;
                        valid96 = valid96 || _valid21;
                      }
                      if (!valid96) {
                        const err334 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18 + "/source", schemaPath: "#/properties/plans/items/properties/problems/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err334];
                        } else {
                          vErrors.push(err334);
                        }
                        errors++;
                      } else {
                        errors = _errs408;
                        if (vErrors !== null) {
                          if (_errs408) {
                            vErrors.length = _errs408;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err335 = { instancePath: instancePath + "/plans/" + i1 + "/problems/" + i18, schemaPath: "#/properties/plans/items/properties/problems/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err335];
                    } else {
                      vErrors.push(err335);
                    }
                    errors++;
                  }
                }
              } else {
                const err336 = { instancePath: instancePath + "/plans/" + i1 + "/problems", schemaPath: "#/properties/plans/items/properties/problems/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err336];
                } else {
                  vErrors.push(err336);
                }
                errors++;
              }
            }
            if (data14.notes !== void 0) {
              let data150 = data14.notes;
              if (Array.isArray(data150)) {
                const len19 = data150.length;
                for (let i19 = 0; i19 < len19; i19++) {
                  let data151 = data150[i19];
                  if (data151 && typeof data151 == "object" && !Array.isArray(data151)) {
                    if (data151.rule === void 0) {
                      const err337 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19, schemaPath: "#/properties/plans/items/properties/notes/items/required", keyword: "required", params: { missingProperty: "rule" }, message: "must have required property 'rule'" };
                      if (vErrors === null) {
                        vErrors = [err337];
                      } else {
                        vErrors.push(err337);
                      }
                      errors++;
                    }
                    if (data151.message === void 0) {
                      const err338 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19, schemaPath: "#/properties/plans/items/properties/notes/items/required", keyword: "required", params: { missingProperty: "message" }, message: "must have required property 'message'" };
                      if (vErrors === null) {
                        vErrors = [err338];
                      } else {
                        vErrors.push(err338);
                      }
                      errors++;
                    }
                    if (data151.source === void 0) {
                      const err339 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19, schemaPath: "#/properties/plans/items/properties/notes/items/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
                      if (vErrors === null) {
                        vErrors = [err339];
                      } else {
                        vErrors.push(err339);
                      }
                      errors++;
                    }
                    if (data151.rule !== void 0) {
                      if (typeof data151.rule !== "string") {
                        const err340 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/rule", schemaPath: "#/properties/plans/items/properties/notes/items/properties/rule/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err340];
                        } else {
                          vErrors.push(err340);
                        }
                        errors++;
                      }
                    }
                    if (data151.message !== void 0) {
                      if (typeof data151.message !== "string") {
                        const err341 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/message", schemaPath: "#/properties/plans/items/properties/notes/items/properties/message/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        if (vErrors === null) {
                          vErrors = [err341];
                        } else {
                          vErrors.push(err341);
                        }
                        errors++;
                      }
                    }
                    if (data151.source !== void 0) {
                      let data154 = data151.source;
                      const _errs428 = errors;
                      let valid101 = false;
                      const _errs429 = errors;
                      if (data154 && typeof data154 == "object" && !Array.isArray(data154)) {
                        if (data154.file === void 0) {
                          const err342 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "file" }, message: "must have required property 'file'" };
                          if (vErrors === null) {
                            vErrors = [err342];
                          } else {
                            vErrors.push(err342);
                          }
                          errors++;
                        }
                        if (data154.line === void 0) {
                          const err343 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/required", keyword: "required", params: { missingProperty: "line" }, message: "must have required property 'line'" };
                          if (vErrors === null) {
                            vErrors = [err343];
                          } else {
                            vErrors.push(err343);
                          }
                          errors++;
                        }
                        if (data154.file !== void 0) {
                          if (typeof data154.file !== "string") {
                            const err344 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source/file", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/properties/file/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            if (vErrors === null) {
                              vErrors = [err344];
                            } else {
                              vErrors.push(err344);
                            }
                            errors++;
                          }
                        }
                        if (data154.line !== void 0) {
                          let data156 = data154.line;
                          if (!(typeof data156 == "number" && (!(data156 % 1) && !isNaN(data156)) && isFinite(data156))) {
                            const err345 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source/line", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/properties/line/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                            if (vErrors === null) {
                              vErrors = [err345];
                            } else {
                              vErrors.push(err345);
                            }
                            errors++;
                          }
                          if (typeof data156 == "number" && isFinite(data156)) {
                            if (data156 < 1 || isNaN(data156)) {
                              const err346 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source/line", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/properties/line/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                              if (vErrors === null) {
                                vErrors = [err346];
                              } else {
                                vErrors.push(err346);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err347 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        if (vErrors === null) {
                          vErrors = [err347];
                        } else {
                          vErrors.push(err347);
                        }
                        errors++;
                      }
                      var _valid22 = _errs429 === errors;
                      valid101 = valid101 || _valid22;
                      if (!valid101) {
                        const _errs436 = errors;
                        if (data154 !== null) {
                          const err348 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf/1/type", keyword: "type", params: { type: "null" }, message: "must be null" };
                          if (vErrors === null) {
                            vErrors = [err348];
                          } else {
                            vErrors.push(err348);
                          }
                          errors++;
                        }
                        var _valid22 = _errs436 === errors;
                        valid101 = valid101 || _valid22;
                      }
                      if (!valid101) {
                        const err349 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19 + "/source", schemaPath: "#/properties/plans/items/properties/notes/items/properties/source/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf" };
                        if (vErrors === null) {
                          vErrors = [err349];
                        } else {
                          vErrors.push(err349);
                        }
                        errors++;
                      } else {
                        errors = _errs428;
                        if (vErrors !== null) {
                          if (_errs428) {
                            vErrors.length = _errs428;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                  } else {
                    const err350 = { instancePath: instancePath + "/plans/" + i1 + "/notes/" + i19, schemaPath: "#/properties/plans/items/properties/notes/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    if (vErrors === null) {
                      vErrors = [err350];
                    } else {
                      vErrors.push(err350);
                    }
                    errors++;
                  }
                }
              } else {
                const err351 = { instancePath: instancePath + "/plans/" + i1 + "/notes", schemaPath: "#/properties/plans/items/properties/notes/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                if (vErrors === null) {
                  vErrors = [err351];
                } else {
                  vErrors.push(err351);
                }
                errors++;
              }
            }
          } else {
            const err352 = { instancePath: instancePath + "/plans/" + i1, schemaPath: "#/properties/plans/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            if (vErrors === null) {
              vErrors = [err352];
            } else {
              vErrors.push(err352);
            }
            errors++;
          }
        }
      } else {
        const err353 = { instancePath: instancePath + "/plans", schemaPath: "#/properties/plans/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        if (vErrors === null) {
          vErrors = [err353];
        } else {
          vErrors.push(err353);
        }
        errors++;
      }
    }
  } else {
    const err354 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    if (vErrors === null) {
      vErrors = [err354];
    } else {
      vErrors.push(err354);
    }
    errors++;
  }
  validate10.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
