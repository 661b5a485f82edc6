// Made from schemas/config.schema.json by npm run generate: do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// <stdin>
var validate = validate21;
var stdin_default = validate21;
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version", "workspaces"], "properties": { "version": { "const": 1 }, "workspaces": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["host", "token_env"], "properties": { "host": { "type": "string", "minLength": 1 }, "token_env": { "type": "string", "pattern": "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$" }, "manifests": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "customers": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "maxLength": 200, "pattern": "^(?:[1-9][0-9]{0,15}|E[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?)$" }] } }, { "type": "object", "additionalProperties": false, "required": ["file"], "properties": { "file": { "type": "string", "pattern": "\\S" } } }] }, "self": { "anyOf": [{ "const": "none" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "object", "additionalProperties": false, "required": ["name", "environment"], "properties": { "name": { "type": "string", "pattern": "\\S" }, "environment": { "type": "string", "pattern": "\\S" } } }] } }] }, "scope": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } }, "prune": { "type": "boolean" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "list_rate_limit": { "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" }, "rate_limit": { "anyOf": [{ "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" }, { "type": "object", "additionalProperties": false, "required": ["limit", "redis_env"], "properties": { "limit": { "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" }, "redis_env": { "type": "string", "pattern": "^KEYWARD_[A-Z0-9_]+$" }, "local_share": { "type": "string", "pattern": "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } } }] } } } }, "limits": { "type": "object", "additionalProperties": false, "properties": { "max_creates": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_updates": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_deletes": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_rotations": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] }, "max_customers_changed": { "anyOf": [{ "type": "integer", "minimum": 0, "maximum": 1e6 }, { "type": "string", "pattern": "^(?:100|[1-9][0-9]?)%$" }] } } }, "sinks": { "type": "object", "propertyNames": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "object", "required": ["type"], "properties": { "type": { "enum": ["file", "github-actions-secret", "vault-kv2", "command"] } }, "allOf": [{ "if": { "properties": { "type": { "const": "file" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "path"], "properties": { "type": { "const": "file" }, "path": { "type": "string", "minLength": 1 }, "recipients": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^age1[a-z0-9]+$" } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "github-actions-secret" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "secret", "token_env"], "properties": { "type": { "const": "github-actions-secret" }, "repository": { "type": "string", "pattern": "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$" }, "environment": { "type": "string", "minLength": 1 }, "organization": { "type": "string", "pattern": "^[A-Za-z0-9-]+$" }, "visibility": { "enum": ["all", "private"] }, "secret": { "type": "string", "pattern": "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$" }, "token_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "vault-kv2" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "mount", "path"], "properties": { "type": { "const": "vault-kv2" }, "mount": { "type": "string", "minLength": 1 }, "path": { "type": "string", "minLength": 1 }, "field": { "type": "string", "minLength": 1 }, "address_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "token_env": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" }, "jwt": { "type": "object", "additionalProperties": false, "required": ["role"], "properties": { "role": { "type": "string", "minLength": 1 }, "mount": { "type": "string", "minLength": 1 }, "audience": { "type": "string", "minLength": 1 } } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }, { "if": { "properties": { "type": { "const": "command" } }, "required": ["type"] }, "then": { "type": "object", "additionalProperties": false, "required": ["type", "deliver"], "properties": { "type": { "const": "command" }, "deliver": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "mark": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "state": { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }, "env": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[A-Za-z_][A-Za-z0-9_]*$" } }, "trusted": { "type": "boolean" }, "for": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } } } } } } }] } }, "policies": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "match": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "environment": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }] }, "role": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] } }] }, "names": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "workspace": { "anyOf": [{ "type": "string", "pattern": "\\S" }, { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }] } } }, "except": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "\\S" } }, "on": { "enum": ["client", "create", "change"] }, "schema": { "anyOf": [{ "type": "object" }, { "type": "boolean" }] }, "risks": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[a-z][a-z-]*$" } }, "severity": { "enum": ["error", "warning"] }, "message": { "type": "string", "pattern": "\\S" } } } }, "tokens": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" }, "overlap_name": { "type": "string", "pattern": "^(?!\\s|\\{name\\}$)[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*\\{name\\}(?:[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^{}\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern1 = new RegExp("^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$", "u");
var pattern2 = new RegExp("\\S", "u");
var pattern3 = new RegExp("^(?:[1-9][0-9]{0,15}|E[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?)$", "u");
var pattern11 = new RegExp("^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$", "u");
var pattern14 = new RegExp("^KEYWARD_[A-Z0-9_]+$", "u");
var pattern16 = new RegExp("^(?:100|[1-9][0-9]?)%$", "u");
var pattern22 = new RegExp("^age1[a-z0-9]+$", "u");
var pattern25 = new RegExp("^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$", "u");
var pattern26 = new RegExp("^[A-Za-z0-9-]+$", "u");
var pattern27 = new RegExp("^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$", "u");
var pattern28 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
var pattern47 = new RegExp("^[a-z][a-z-]*$", "u");
var pattern49 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var pattern50 = new RegExp("^(?!\\s|\\{name\\}$)[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*\\{name\\}(?:[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^{}\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var func2 = Object.prototype.hasOwnProperty;
var func3 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.version === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "version" } };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.workspaces === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "workspaces" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "workspaces" || key0 === "limits" || key0 === "sinks" || key0 === "policies" || key0 === "tokens")) {
        const err2 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err3 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.workspaces !== void 0) {
      let data1 = data.workspaces;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        if (Object.keys(data1).length < 1) {
          const err4 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        for (const key1 in data1) {
          const _errs5 = errors;
          if (typeof key1 === "string") {
            if (!pattern0.test(key1)) {
              const err5 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key1 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var valid1 = _errs5 === errors;
          if (!valid1) {
            const err7 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/propertyNames", keyword: "propertyNames", params: { propertyName: key1 } };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        for (const key2 in data1) {
          let data2 = data1[key2];
          if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
            if (data2.host === void 0) {
              const err8 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/required", keyword: "required", params: { missingProperty: "host" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
            if (data2.token_env === void 0) {
              const err9 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/required", keyword: "required", params: { missingProperty: "token_env" } };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
            for (const key3 in data2) {
              if (!func2.call(schema6.properties.workspaces.additionalProperties.properties, key3)) {
                const err10 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
            if (data2.host !== void 0) {
              let data3 = data2.host;
              if (typeof data3 === "string") {
                if (func3(data3) < 1) {
                  const err11 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", schemaPath: "#/properties/workspaces/additionalProperties/properties/host/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err11];
                  } else {
                    vErrors.push(err11);
                  }
                  errors++;
                }
              } else {
                const err12 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/host", schemaPath: "#/properties/workspaces/additionalProperties/properties/host/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
                }
                errors++;
              }
            }
            if (data2.token_env !== void 0) {
              let data4 = data2.token_env;
              if (typeof data4 === "string") {
                if (!pattern1.test(data4)) {
                  const err13 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^(?:WORKATO_|KEYWARD_)[A-Z0-9_]+$" } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/token_env/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data2.manifests !== void 0) {
              let data5 = data2.manifests;
              if (Array.isArray(data5)) {
                if (data5.length < 1) {
                  const err15 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err15];
                  } else {
                    vErrors.push(err15);
                  }
                  errors++;
                }
                const len0 = data5.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  let data6 = data5[i0];
                  if (typeof data6 === "string") {
                    if (!pattern2.test(data6)) {
                      const err16 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + i0, schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests/" + i0, schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                }
              } else {
                const err18 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/manifests", schemaPath: "#/properties/workspaces/additionalProperties/properties/manifests/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err18];
                } else {
                  vErrors.push(err18);
                }
                errors++;
              }
            }
            if (data2.customers !== void 0) {
              let data7 = data2.customers;
              const _errs20 = errors;
              let valid6 = false;
              const _errs21 = errors;
              if ("all" !== data7) {
                const err19 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err19];
                } else {
                  vErrors.push(err19);
                }
                errors++;
              }
              var _valid0 = _errs21 === errors;
              valid6 = valid6 || _valid0;
              if (!valid6) {
                const _errs22 = errors;
                if (Array.isArray(data7)) {
                  if (data7.length < 1) {
                    const err20 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                  const len1 = data7.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let data8 = data7[i1];
                    const _errs25 = errors;
                    let valid9 = false;
                    const _errs26 = errors;
                    if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
                      const err21 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                    if (typeof data8 == "number" && isFinite(data8)) {
                      if (data8 > 9007199254740991 || isNaN(data8)) {
                        const err22 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err22];
                        } else {
                          vErrors.push(err22);
                        }
                        errors++;
                      }
                      if (data8 < 1 || isNaN(data8)) {
                        const err23 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err23];
                        } else {
                          vErrors.push(err23);
                        }
                        errors++;
                      }
                    }
                    var _valid1 = _errs26 === errors;
                    valid9 = valid9 || _valid1;
                    if (!valid9) {
                      const _errs28 = errors;
                      if (typeof data8 === "string") {
                        if (func3(data8) > 200) {
                          const err24 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf/1/maxLength", keyword: "maxLength", params: { limit: 200 } };
                          if (vErrors === null) {
                            vErrors = [err24];
                          } else {
                            vErrors.push(err24);
                          }
                          errors++;
                        }
                        if (!pattern3.test(data8)) {
                          const err25 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,15}|E[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?)$" } };
                          if (vErrors === null) {
                            vErrors = [err25];
                          } else {
                            vErrors.push(err25);
                          }
                          errors++;
                        }
                      } else {
                        const err26 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err26];
                        } else {
                          vErrors.push(err26);
                        }
                        errors++;
                      }
                      var _valid1 = _errs28 === errors;
                      valid9 = valid9 || _valid1;
                    }
                    if (!valid9) {
                      const err27 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/" + i1, schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    } else {
                      errors = _errs25;
                      if (vErrors !== null) {
                        if (_errs25) {
                          vErrors.length = _errs25;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err28 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                var _valid0 = _errs22 === errors;
                valid6 = valid6 || _valid0;
                if (!valid6) {
                  const _errs30 = errors;
                  if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                    if (data7.file === void 0) {
                      const err29 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/2/required", keyword: "required", params: { missingProperty: "file" } };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                    }
                    for (const key4 in data7) {
                      if (!(key4 === "file")) {
                        const err30 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                    }
                    if (data7.file !== void 0) {
                      let data9 = data7.file;
                      if (typeof data9 === "string") {
                        if (!pattern2.test(data9)) {
                          const err31 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/file", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/2/properties/file/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err31];
                          } else {
                            vErrors.push(err31);
                          }
                          errors++;
                        }
                      } else {
                        const err32 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers/file", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/2/properties/file/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err33 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf/2/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  var _valid0 = _errs30 === errors;
                  valid6 = valid6 || _valid0;
                }
              }
              if (!valid6) {
                const err34 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/customers", schemaPath: "#/properties/workspaces/additionalProperties/properties/customers/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
                }
                errors++;
              } else {
                errors = _errs20;
                if (vErrors !== null) {
                  if (_errs20) {
                    vErrors.length = _errs20;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.self !== void 0) {
              let data10 = data2.self;
              const _errs36 = errors;
              let valid11 = false;
              const _errs37 = errors;
              if ("none" !== data10) {
                const err35 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/0/const", keyword: "const", params: { allowedValue: "none" } };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              var _valid2 = _errs37 === errors;
              valid11 = valid11 || _valid2;
              if (!valid11) {
                const _errs38 = errors;
                if (Array.isArray(data10)) {
                  if (data10.length < 1) {
                    const err36 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err36];
                    } else {
                      vErrors.push(err36);
                    }
                    errors++;
                  }
                  const len2 = data10.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data11 = data10[i2];
                    const _errs41 = errors;
                    let valid14 = false;
                    const _errs42 = errors;
                    if (typeof data11 === "string") {
                      if (!pattern2.test(data11)) {
                        const err37 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                    } else {
                      const err38 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err38];
                      } else {
                        vErrors.push(err38);
                      }
                      errors++;
                    }
                    var _valid3 = _errs42 === errors;
                    valid14 = valid14 || _valid3;
                    if (!valid14) {
                      const _errs44 = errors;
                      if (!(typeof data11 == "number" && (!(data11 % 1) && !isNaN(data11)) && isFinite(data11))) {
                        const err39 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err39];
                        } else {
                          vErrors.push(err39);
                        }
                        errors++;
                      }
                      if (typeof data11 == "number" && isFinite(data11)) {
                        if (data11 > 9007199254740991 || isNaN(data11)) {
                          const err40 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err40];
                          } else {
                            vErrors.push(err40);
                          }
                          errors++;
                        }
                        if (data11 < 1 || isNaN(data11)) {
                          const err41 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err41];
                          } else {
                            vErrors.push(err41);
                          }
                          errors++;
                        }
                      }
                      var _valid3 = _errs44 === errors;
                      valid14 = valid14 || _valid3;
                      if (!valid14) {
                        const _errs46 = errors;
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          if (data11.name === void 0) {
                            const err42 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/required", keyword: "required", params: { missingProperty: "name" } };
                            if (vErrors === null) {
                              vErrors = [err42];
                            } else {
                              vErrors.push(err42);
                            }
                            errors++;
                          }
                          if (data11.environment === void 0) {
                            const err43 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/required", keyword: "required", params: { missingProperty: "environment" } };
                            if (vErrors === null) {
                              vErrors = [err43];
                            } else {
                              vErrors.push(err43);
                            }
                            errors++;
                          }
                          for (const key5 in data11) {
                            if (!(key5 === "name" || key5 === "environment")) {
                              const err44 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                              if (vErrors === null) {
                                vErrors = [err44];
                              } else {
                                vErrors.push(err44);
                              }
                              errors++;
                            }
                          }
                          if (data11.name !== void 0) {
                            let data12 = data11.name;
                            if (typeof data12 === "string") {
                              if (!pattern2.test(data12)) {
                                const err45 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2 + "/name", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err45];
                                } else {
                                  vErrors.push(err45);
                                }
                                errors++;
                              }
                            } else {
                              const err46 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2 + "/name", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/name/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err46];
                              } else {
                                vErrors.push(err46);
                              }
                              errors++;
                            }
                          }
                          if (data11.environment !== void 0) {
                            let data13 = data11.environment;
                            if (typeof data13 === "string") {
                              if (!pattern2.test(data13)) {
                                const err47 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2 + "/environment", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/environment/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                if (vErrors === null) {
                                  vErrors = [err47];
                                } else {
                                  vErrors.push(err47);
                                }
                                errors++;
                              }
                            } else {
                              const err48 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2 + "/environment", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/properties/environment/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err48];
                              } else {
                                vErrors.push(err48);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err49 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf/2/type", keyword: "type", params: { type: "object" } };
                          if (vErrors === null) {
                            vErrors = [err49];
                          } else {
                            vErrors.push(err49);
                          }
                          errors++;
                        }
                        var _valid3 = _errs46 === errors;
                        valid14 = valid14 || _valid3;
                      }
                    }
                    if (!valid14) {
                      const err50 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self/" + i2, schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err50];
                      } else {
                        vErrors.push(err50);
                      }
                      errors++;
                    } else {
                      errors = _errs41;
                      if (vErrors !== null) {
                        if (_errs41) {
                          vErrors.length = _errs41;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err51 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
                var _valid2 = _errs38 === errors;
                valid11 = valid11 || _valid2;
              }
              if (!valid11) {
                const err52 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/self", schemaPath: "#/properties/workspaces/additionalProperties/properties/self/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              } else {
                errors = _errs36;
                if (vErrors !== null) {
                  if (_errs36) {
                    vErrors.length = _errs36;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data2.scope !== void 0) {
              let data14 = data2.scope;
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                if (Object.keys(data14).length < 1) {
                  const err53 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
                for (const key6 in data14) {
                  if (!(key6 === "names" || key6 === "environments")) {
                    const err54 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                    if (vErrors === null) {
                      vErrors = [err54];
                    } else {
                      vErrors.push(err54);
                    }
                    errors++;
                  }
                }
                if (data14.names !== void 0) {
                  let data15 = data14.names;
                  if (Array.isArray(data15)) {
                    if (data15.length < 1) {
                      const err55 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err55];
                      } else {
                        vErrors.push(err55);
                      }
                      errors++;
                    }
                    const len3 = data15.length;
                    for (let i3 = 0; i3 < len3; i3++) {
                      let data16 = data15[i3];
                      if (typeof data16 === "string") {
                        if (!pattern2.test(data16)) {
                          const err56 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names/" + i3, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err56];
                          } else {
                            vErrors.push(err56);
                          }
                          errors++;
                        }
                      } else {
                        const err57 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names/" + i3, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err57];
                        } else {
                          vErrors.push(err57);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err58 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/names", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err58];
                    } else {
                      vErrors.push(err58);
                    }
                    errors++;
                  }
                }
                if (data14.environments !== void 0) {
                  let data17 = data14.environments;
                  if (Array.isArray(data17)) {
                    if (data17.length < 1) {
                      const err59 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                    const len4 = data17.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data18 = data17[i4];
                      if (typeof data18 === "string") {
                        if (!pattern2.test(data18)) {
                          const err60 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments/" + i4, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err60];
                          } else {
                            vErrors.push(err60);
                          }
                          errors++;
                        }
                      } else {
                        const err61 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments/" + i4, schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err61];
                        } else {
                          vErrors.push(err61);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err62 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/properties/environments/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                }
              } else {
                const err63 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/scope", schemaPath: "#/properties/workspaces/additionalProperties/properties/scope/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data2.prune !== void 0) {
              if (typeof data2.prune !== "boolean") {
                const err64 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/prune", schemaPath: "#/properties/workspaces/additionalProperties/properties/prune/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data2.environments !== void 0) {
              let data20 = data2.environments;
              if (Array.isArray(data20)) {
                if (data20.length < 1) {
                  const err65 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
                const len5 = data20.length;
                for (let i5 = 0; i5 < len5; i5++) {
                  let data21 = data20[i5];
                  if (typeof data21 === "string") {
                    if (!pattern0.test(data21)) {
                      const err66 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments/" + i5, schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err66];
                      } else {
                        vErrors.push(err66);
                      }
                      errors++;
                    }
                  } else {
                    const err67 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments/" + i5, schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                }
              } else {
                const err68 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/environments", schemaPath: "#/properties/workspaces/additionalProperties/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err68];
                } else {
                  vErrors.push(err68);
                }
                errors++;
              }
            }
            if (data2.list_rate_limit !== void 0) {
              let data22 = data2.list_rate_limit;
              if (typeof data22 === "string") {
                if (!pattern11.test(data22)) {
                  const err69 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/list_rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/list_rate_limit/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                  if (vErrors === null) {
                    vErrors = [err69];
                  } else {
                    vErrors.push(err69);
                  }
                  errors++;
                }
              } else {
                const err70 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/list_rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/list_rate_limit/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data2.rate_limit !== void 0) {
              let data23 = data2.rate_limit;
              const _errs73 = errors;
              let valid23 = false;
              const _errs74 = errors;
              if (typeof data23 === "string") {
                if (!pattern11.test(data23)) {
                  const err71 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
              } else {
                const err72 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
              var _valid4 = _errs74 === errors;
              valid23 = valid23 || _valid4;
              if (!valid23) {
                const _errs76 = errors;
                if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                  if (data23.limit === void 0) {
                    const err73 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/required", keyword: "required", params: { missingProperty: "limit" } };
                    if (vErrors === null) {
                      vErrors = [err73];
                    } else {
                      vErrors.push(err73);
                    }
                    errors++;
                  }
                  if (data23.redis_env === void 0) {
                    const err74 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/required", keyword: "required", params: { missingProperty: "redis_env" } };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                  for (const key7 in data23) {
                    if (!(key7 === "limit" || key7 === "redis_env" || key7 === "local_share")) {
                      const err75 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                      if (vErrors === null) {
                        vErrors = [err75];
                      } else {
                        vErrors.push(err75);
                      }
                      errors++;
                    }
                  }
                  if (data23.limit !== void 0) {
                    let data24 = data23.limit;
                    if (typeof data24 === "string") {
                      if (!pattern11.test(data24)) {
                        const err76 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/limit/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      }
                    } else {
                      const err77 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/limit/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err77];
                      } else {
                        vErrors.push(err77);
                      }
                      errors++;
                    }
                  }
                  if (data23.redis_env !== void 0) {
                    let data25 = data23.redis_env;
                    if (typeof data25 === "string") {
                      if (!pattern14.test(data25)) {
                        const err78 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/redis_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/redis_env/pattern", keyword: "pattern", params: { pattern: "^KEYWARD_[A-Z0-9_]+$" } };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    } else {
                      const err79 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/redis_env", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/redis_env/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err79];
                      } else {
                        vErrors.push(err79);
                      }
                      errors++;
                    }
                  }
                  if (data23.local_share !== void 0) {
                    let data26 = data23.local_share;
                    if (typeof data26 === "string") {
                      if (!pattern11.test(data26)) {
                        const err80 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/local_share", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/local_share/pattern", keyword: "pattern", params: { pattern: "^[1-9][0-9]{0,5}/[1-9][0-9]{0,5}[smhdw]$" } };
                        if (vErrors === null) {
                          vErrors = [err80];
                        } else {
                          vErrors.push(err80);
                        }
                        errors++;
                      }
                    } else {
                      const err81 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit/local_share", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/properties/local_share/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err81];
                      } else {
                        vErrors.push(err81);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err82 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf/1/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err82];
                  } else {
                    vErrors.push(err82);
                  }
                  errors++;
                }
                var _valid4 = _errs76 === errors;
                valid23 = valid23 || _valid4;
              }
              if (!valid23) {
                const err83 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/rate_limit", schemaPath: "#/properties/workspaces/additionalProperties/properties/rate_limit/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err83];
                } else {
                  vErrors.push(err83);
                }
                errors++;
              } else {
                errors = _errs73;
                if (vErrors !== null) {
                  if (_errs73) {
                    vErrors.length = _errs73;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
          } else {
            const err84 = { instancePath: instancePath + "/workspaces/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/workspaces/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
        }
      } else {
        const err85 = { instancePath: instancePath + "/workspaces", schemaPath: "#/properties/workspaces/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err85];
        } else {
          vErrors.push(err85);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data27 = data.limits;
      if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
        for (const key8 in data27) {
          if (!(key8 === "max_creates" || key8 === "max_updates" || key8 === "max_deletes" || key8 === "max_rotations" || key8 === "max_customers_changed")) {
            const err86 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
        if (data27.max_creates !== void 0) {
          let data28 = data27.max_creates;
          const _errs89 = errors;
          let valid26 = false;
          const _errs90 = errors;
          if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
            const err87 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
          if (typeof data28 == "number" && isFinite(data28)) {
            if (data28 > 1e6 || isNaN(data28)) {
              const err88 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err88];
              } else {
                vErrors.push(err88);
              }
              errors++;
            }
            if (data28 < 0 || isNaN(data28)) {
              const err89 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err89];
              } else {
                vErrors.push(err89);
              }
              errors++;
            }
          }
          var _valid5 = _errs90 === errors;
          valid26 = valid26 || _valid5;
          if (!valid26) {
            const _errs92 = errors;
            if (typeof data28 === "string") {
              if (!pattern16.test(data28)) {
                const err90 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err90];
                } else {
                  vErrors.push(err90);
                }
                errors++;
              }
            } else {
              const err91 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err91];
              } else {
                vErrors.push(err91);
              }
              errors++;
            }
            var _valid5 = _errs92 === errors;
            valid26 = valid26 || _valid5;
          }
          if (!valid26) {
            const err92 = { instancePath: instancePath + "/limits/max_creates", schemaPath: "#/properties/limits/properties/max_creates/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err92];
            } else {
              vErrors.push(err92);
            }
            errors++;
          } else {
            errors = _errs89;
            if (vErrors !== null) {
              if (_errs89) {
                vErrors.length = _errs89;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data27.max_updates !== void 0) {
          let data29 = data27.max_updates;
          const _errs95 = errors;
          let valid27 = false;
          const _errs96 = errors;
          if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
            const err93 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err93];
            } else {
              vErrors.push(err93);
            }
            errors++;
          }
          if (typeof data29 == "number" && isFinite(data29)) {
            if (data29 > 1e6 || isNaN(data29)) {
              const err94 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err94];
              } else {
                vErrors.push(err94);
              }
              errors++;
            }
            if (data29 < 0 || isNaN(data29)) {
              const err95 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err95];
              } else {
                vErrors.push(err95);
              }
              errors++;
            }
          }
          var _valid6 = _errs96 === errors;
          valid27 = valid27 || _valid6;
          if (!valid27) {
            const _errs98 = errors;
            if (typeof data29 === "string") {
              if (!pattern16.test(data29)) {
                const err96 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            } else {
              const err97 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err97];
              } else {
                vErrors.push(err97);
              }
              errors++;
            }
            var _valid6 = _errs98 === errors;
            valid27 = valid27 || _valid6;
          }
          if (!valid27) {
            const err98 = { instancePath: instancePath + "/limits/max_updates", schemaPath: "#/properties/limits/properties/max_updates/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err98];
            } else {
              vErrors.push(err98);
            }
            errors++;
          } else {
            errors = _errs95;
            if (vErrors !== null) {
              if (_errs95) {
                vErrors.length = _errs95;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data27.max_deletes !== void 0) {
          let data30 = data27.max_deletes;
          const _errs101 = errors;
          let valid28 = false;
          const _errs102 = errors;
          if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
            const err99 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err99];
            } else {
              vErrors.push(err99);
            }
            errors++;
          }
          if (typeof data30 == "number" && isFinite(data30)) {
            if (data30 > 1e6 || isNaN(data30)) {
              const err100 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err100];
              } else {
                vErrors.push(err100);
              }
              errors++;
            }
            if (data30 < 0 || isNaN(data30)) {
              const err101 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err101];
              } else {
                vErrors.push(err101);
              }
              errors++;
            }
          }
          var _valid7 = _errs102 === errors;
          valid28 = valid28 || _valid7;
          if (!valid28) {
            const _errs104 = errors;
            if (typeof data30 === "string") {
              if (!pattern16.test(data30)) {
                const err102 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err102];
                } else {
                  vErrors.push(err102);
                }
                errors++;
              }
            } else {
              const err103 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err103];
              } else {
                vErrors.push(err103);
              }
              errors++;
            }
            var _valid7 = _errs104 === errors;
            valid28 = valid28 || _valid7;
          }
          if (!valid28) {
            const err104 = { instancePath: instancePath + "/limits/max_deletes", schemaPath: "#/properties/limits/properties/max_deletes/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err104];
            } else {
              vErrors.push(err104);
            }
            errors++;
          } else {
            errors = _errs101;
            if (vErrors !== null) {
              if (_errs101) {
                vErrors.length = _errs101;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data27.max_rotations !== void 0) {
          let data31 = data27.max_rotations;
          const _errs107 = errors;
          let valid29 = false;
          const _errs108 = errors;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err105 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err105];
            } else {
              vErrors.push(err105);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 1e6 || isNaN(data31)) {
              const err106 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err106];
              } else {
                vErrors.push(err106);
              }
              errors++;
            }
            if (data31 < 0 || isNaN(data31)) {
              const err107 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err107];
              } else {
                vErrors.push(err107);
              }
              errors++;
            }
          }
          var _valid8 = _errs108 === errors;
          valid29 = valid29 || _valid8;
          if (!valid29) {
            const _errs110 = errors;
            if (typeof data31 === "string") {
              if (!pattern16.test(data31)) {
                const err108 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err108];
                } else {
                  vErrors.push(err108);
                }
                errors++;
              }
            } else {
              const err109 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err109];
              } else {
                vErrors.push(err109);
              }
              errors++;
            }
            var _valid8 = _errs110 === errors;
            valid29 = valid29 || _valid8;
          }
          if (!valid29) {
            const err110 = { instancePath: instancePath + "/limits/max_rotations", schemaPath: "#/properties/limits/properties/max_rotations/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          } else {
            errors = _errs107;
            if (vErrors !== null) {
              if (_errs107) {
                vErrors.length = _errs107;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data27.max_customers_changed !== void 0) {
          let data32 = data27.max_customers_changed;
          const _errs113 = errors;
          let valid30 = false;
          const _errs114 = errors;
          if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
            const err111 = { instancePath: instancePath + "/limits/max_customers_changed", schemaPath: "#/properties/limits/properties/max_customers_changed/anyOf/0/type", keyword: "type", params: { type: "integer" } };
            if (vErrors === null) {
              vErrors = [err111];
            } else {
              vErrors.push(err111);
            }
            errors++;
          }
          if (typeof data32 == "number" && isFinite(data32)) {
            if (data32 > 1e6 || isNaN(data32)) {
              const err112 = { instancePath: instancePath + "/limits/max_customers_changed", schemaPath: "#/properties/limits/properties/max_customers_changed/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 } };
              if (vErrors === null) {
                vErrors = [err112];
              } else {
                vErrors.push(err112);
              }
              errors++;
            }
            if (data32 < 0 || isNaN(data32)) {
              const err113 = { instancePath: instancePath + "/limits/max_customers_changed", schemaPath: "#/properties/limits/properties/max_customers_changed/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 } };
              if (vErrors === null) {
                vErrors = [err113];
              } else {
                vErrors.push(err113);
              }
              errors++;
            }
          }
          var _valid9 = _errs114 === errors;
          valid30 = valid30 || _valid9;
          if (!valid30) {
            const _errs116 = errors;
            if (typeof data32 === "string") {
              if (!pattern16.test(data32)) {
                const err114 = { instancePath: instancePath + "/limits/max_customers_changed", schemaPath: "#/properties/limits/properties/max_customers_changed/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?:100|[1-9][0-9]?)%$" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
            } else {
              const err115 = { instancePath: instancePath + "/limits/max_customers_changed", schemaPath: "#/properties/limits/properties/max_customers_changed/anyOf/1/type", keyword: "type", params: { type: "string" } };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            var _valid9 = _errs116 === errors;
            valid30 = valid30 || _valid9;
          }
          if (!valid30) {
            const err116 = { instancePath: instancePath + "/limits/max_customers_changed", schemaPath: "#/properties/limits/properties/max_customers_changed/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err116];
            } else {
              vErrors.push(err116);
            }
            errors++;
          } else {
            errors = _errs113;
            if (vErrors !== null) {
              if (_errs113) {
                vErrors.length = _errs113;
              } else {
                vErrors = null;
              }
            }
          }
        }
      } else {
        const err117 = { instancePath: instancePath + "/limits", schemaPath: "#/properties/limits/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err117];
        } else {
          vErrors.push(err117);
        }
        errors++;
      }
    }
    if (data.sinks !== void 0) {
      let data33 = data.sinks;
      if (data33 && typeof data33 == "object" && !Array.isArray(data33)) {
        for (const key9 in data33) {
          const _errs120 = errors;
          if (typeof key9 === "string") {
            if (!pattern0.test(key9)) {
              const err118 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, propertyName: key9 };
              if (vErrors === null) {
                vErrors = [err118];
              } else {
                vErrors.push(err118);
              }
              errors++;
            }
          } else {
            const err119 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key9 };
            if (vErrors === null) {
              vErrors = [err119];
            } else {
              vErrors.push(err119);
            }
            errors++;
          }
          var valid31 = _errs120 === errors;
          if (!valid31) {
            const err120 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/propertyNames", keyword: "propertyNames", params: { propertyName: key9 } };
            if (vErrors === null) {
              vErrors = [err120];
            } else {
              vErrors.push(err120);
            }
            errors++;
          }
        }
        for (const key10 in data33) {
          let data34 = data33[key10];
          const _errs126 = errors;
          let valid34 = true;
          const _errs127 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            let missing0;
            if (data34.type === void 0 && (missing0 = "type")) {
              const err121 = {};
              if (vErrors === null) {
                vErrors = [err121];
              } else {
                vErrors.push(err121);
              }
              errors++;
            } else {
              if (data34.type !== void 0) {
                if ("file" !== data34.type) {
                  const err122 = {};
                  if (vErrors === null) {
                    vErrors = [err122];
                  } else {
                    vErrors.push(err122);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid10 = _errs127 === errors;
          errors = _errs126;
          if (vErrors !== null) {
            if (_errs126) {
              vErrors.length = _errs126;
            } else {
              vErrors = null;
            }
          }
          if (_valid10) {
            const _errs129 = errors;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              if (data34.type === void 0) {
                const err123 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              }
              if (data34.path === void 0) {
                const err124 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/required", keyword: "required", params: { missingProperty: "path" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              for (const key11 in data34) {
                if (!(key11 === "type" || key11 === "path" || key11 === "recipients" || key11 === "trusted" || key11 === "for")) {
                  const err125 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 } };
                  if (vErrors === null) {
                    vErrors = [err125];
                  } else {
                    vErrors.push(err125);
                  }
                  errors++;
                }
              }
              if (data34.type !== void 0) {
                if ("file" !== data34.type) {
                  const err126 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/type/const", keyword: "const", params: { allowedValue: "file" } };
                  if (vErrors === null) {
                    vErrors = [err126];
                  } else {
                    vErrors.push(err126);
                  }
                  errors++;
                }
              }
              if (data34.path !== void 0) {
                let data37 = data34.path;
                if (typeof data37 === "string") {
                  if (func3(data37) < 1) {
                    const err127 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                } else {
                  const err128 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err128];
                  } else {
                    vErrors.push(err128);
                  }
                  errors++;
                }
              }
              if (data34.recipients !== void 0) {
                let data38 = data34.recipients;
                if (Array.isArray(data38)) {
                  if (data38.length < 1) {
                    const err129 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err129];
                    } else {
                      vErrors.push(err129);
                    }
                    errors++;
                  }
                  const len6 = data38.length;
                  for (let i6 = 0; i6 < len6; i6++) {
                    let data39 = data38[i6];
                    if (typeof data39 === "string") {
                      if (!pattern22.test(data39)) {
                        const err130 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients/" + i6, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/items/pattern", keyword: "pattern", params: { pattern: "^age1[a-z0-9]+$" } };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                    } else {
                      const err131 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients/" + i6, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err132 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/recipients", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/recipients/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
              }
              if (data34.trusted !== void 0) {
                if (typeof data34.trusted !== "boolean") {
                  const err133 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err133];
                  } else {
                    vErrors.push(err133);
                  }
                  errors++;
                }
              }
              if (data34.for !== void 0) {
                let data41 = data34.for;
                if (data41 && typeof data41 == "object" && !Array.isArray(data41)) {
                  if (Object.keys(data41).length < 1) {
                    const err134 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err134];
                    } else {
                      vErrors.push(err134);
                    }
                    errors++;
                  }
                  for (const key12 in data41) {
                    if (!(key12 === "names" || key12 === "environments")) {
                      const err135 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 } };
                      if (vErrors === null) {
                        vErrors = [err135];
                      } else {
                        vErrors.push(err135);
                      }
                      errors++;
                    }
                  }
                  if (data41.names !== void 0) {
                    let data42 = data41.names;
                    if (Array.isArray(data42)) {
                      if (data42.length < 1) {
                        const err136 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err136];
                        } else {
                          vErrors.push(err136);
                        }
                        errors++;
                      }
                      const len7 = data42.length;
                      for (let i7 = 0; i7 < len7; i7++) {
                        let data43 = data42[i7];
                        if (typeof data43 === "string") {
                          if (!pattern2.test(data43)) {
                            const err137 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i7, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err137];
                            } else {
                              vErrors.push(err137);
                            }
                            errors++;
                          }
                        } else {
                          const err138 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i7, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err138];
                          } else {
                            vErrors.push(err138);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err139 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err139];
                      } else {
                        vErrors.push(err139);
                      }
                      errors++;
                    }
                  }
                  if (data41.environments !== void 0) {
                    let data44 = data41.environments;
                    if (Array.isArray(data44)) {
                      if (data44.length < 1) {
                        const err140 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err140];
                        } else {
                          vErrors.push(err140);
                        }
                        errors++;
                      }
                      const len8 = data44.length;
                      for (let i8 = 0; i8 < len8; i8++) {
                        let data45 = data44[i8];
                        if (typeof data45 === "string") {
                          if (!pattern2.test(data45)) {
                            const err141 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i8, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err141];
                            } else {
                              vErrors.push(err141);
                            }
                            errors++;
                          }
                        } else {
                          const err142 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i8, schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err142];
                          } else {
                            vErrors.push(err142);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err143 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err143];
                      } else {
                        vErrors.push(err143);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err144 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err144];
                  } else {
                    vErrors.push(err144);
                  }
                  errors++;
                }
              }
            } else {
              const err145 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            var _valid10 = _errs129 === errors;
            valid34 = _valid10;
          }
          if (!valid34) {
            const err146 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/0/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err146];
            } else {
              vErrors.push(err146);
            }
            errors++;
          }
          const _errs153 = errors;
          let valid44 = true;
          const _errs154 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            let missing1;
            if (data34.type === void 0 && (missing1 = "type")) {
              const err147 = {};
              if (vErrors === null) {
                vErrors = [err147];
              } else {
                vErrors.push(err147);
              }
              errors++;
            } else {
              if (data34.type !== void 0) {
                if ("github-actions-secret" !== data34.type) {
                  const err148 = {};
                  if (vErrors === null) {
                    vErrors = [err148];
                  } else {
                    vErrors.push(err148);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid11 = _errs154 === errors;
          errors = _errs153;
          if (vErrors !== null) {
            if (_errs153) {
              vErrors.length = _errs153;
            } else {
              vErrors = null;
            }
          }
          if (_valid11) {
            const _errs156 = errors;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              if (data34.type === void 0) {
                const err149 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
              if (data34.secret === void 0) {
                const err150 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "secret" } };
                if (vErrors === null) {
                  vErrors = [err150];
                } else {
                  vErrors.push(err150);
                }
                errors++;
              }
              if (data34.token_env === void 0) {
                const err151 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/required", keyword: "required", params: { missingProperty: "token_env" } };
                if (vErrors === null) {
                  vErrors = [err151];
                } else {
                  vErrors.push(err151);
                }
                errors++;
              }
              for (const key13 in data34) {
                if (!func2.call(schema6.properties.sinks.additionalProperties.allOf[1].then.properties, key13)) {
                  const err152 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 } };
                  if (vErrors === null) {
                    vErrors = [err152];
                  } else {
                    vErrors.push(err152);
                  }
                  errors++;
                }
              }
              if (data34.type !== void 0) {
                if ("github-actions-secret" !== data34.type) {
                  const err153 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/type/const", keyword: "const", params: { allowedValue: "github-actions-secret" } };
                  if (vErrors === null) {
                    vErrors = [err153];
                  } else {
                    vErrors.push(err153);
                  }
                  errors++;
                }
              }
              if (data34.repository !== void 0) {
                let data48 = data34.repository;
                if (typeof data48 === "string") {
                  if (!pattern25.test(data48)) {
                    const err154 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/repository/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+/[A-Za-z0-9._{}-]+$" } };
                    if (vErrors === null) {
                      vErrors = [err154];
                    } else {
                      vErrors.push(err154);
                    }
                    errors++;
                  }
                } else {
                  const err155 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/repository", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/repository/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err155];
                  } else {
                    vErrors.push(err155);
                  }
                  errors++;
                }
              }
              if (data34.environment !== void 0) {
                let data49 = data34.environment;
                if (typeof data49 === "string") {
                  if (func3(data49) < 1) {
                    const err156 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/environment/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err156];
                    } else {
                      vErrors.push(err156);
                    }
                    errors++;
                  }
                } else {
                  const err157 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/environment", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/environment/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err157];
                  } else {
                    vErrors.push(err157);
                  }
                  errors++;
                }
              }
              if (data34.organization !== void 0) {
                let data50 = data34.organization;
                if (typeof data50 === "string") {
                  if (!pattern26.test(data50)) {
                    const err158 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/organization/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9-]+$" } };
                    if (vErrors === null) {
                      vErrors = [err158];
                    } else {
                      vErrors.push(err158);
                    }
                    errors++;
                  }
                } else {
                  const err159 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/organization", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/organization/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err159];
                  } else {
                    vErrors.push(err159);
                  }
                  errors++;
                }
              }
              if (data34.visibility !== void 0) {
                let data51 = data34.visibility;
                if (!(data51 === "all" || data51 === "private")) {
                  const err160 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/visibility", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/visibility/enum", keyword: "enum", params: { allowedValues: schema6.properties.sinks.additionalProperties.allOf[1].then.properties.visibility.enum } };
                  if (vErrors === null) {
                    vErrors = [err160];
                  } else {
                    vErrors.push(err160);
                  }
                  errors++;
                }
              }
              if (data34.secret !== void 0) {
                let data52 = data34.secret;
                if (typeof data52 === "string") {
                  if (!pattern27.test(data52)) {
                    const err161 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/secret/pattern", keyword: "pattern", params: { pattern: "^(?:[A-Za-z0-9_]|\\{[^{}]*\\})+$" } };
                    if (vErrors === null) {
                      vErrors = [err161];
                    } else {
                      vErrors.push(err161);
                    }
                    errors++;
                  }
                } else {
                  const err162 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/secret", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/secret/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err162];
                  } else {
                    vErrors.push(err162);
                  }
                  errors++;
                }
              }
              if (data34.token_env !== void 0) {
                let data53 = data34.token_env;
                if (typeof data53 === "string") {
                  if (!pattern28.test(data53)) {
                    const err163 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err163];
                    } else {
                      vErrors.push(err163);
                    }
                    errors++;
                  }
                } else {
                  const err164 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/token_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err164];
                  } else {
                    vErrors.push(err164);
                  }
                  errors++;
                }
              }
              if (data34.trusted !== void 0) {
                if (typeof data34.trusted !== "boolean") {
                  const err165 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err165];
                  } else {
                    vErrors.push(err165);
                  }
                  errors++;
                }
              }
              if (data34.for !== void 0) {
                let data55 = data34.for;
                if (data55 && typeof data55 == "object" && !Array.isArray(data55)) {
                  if (Object.keys(data55).length < 1) {
                    const err166 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err166];
                    } else {
                      vErrors.push(err166);
                    }
                    errors++;
                  }
                  for (const key14 in data55) {
                    if (!(key14 === "names" || key14 === "environments")) {
                      const err167 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 } };
                      if (vErrors === null) {
                        vErrors = [err167];
                      } else {
                        vErrors.push(err167);
                      }
                      errors++;
                    }
                  }
                  if (data55.names !== void 0) {
                    let data56 = data55.names;
                    if (Array.isArray(data56)) {
                      if (data56.length < 1) {
                        const err168 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err168];
                        } else {
                          vErrors.push(err168);
                        }
                        errors++;
                      }
                      const len9 = data56.length;
                      for (let i9 = 0; i9 < len9; i9++) {
                        let data57 = data56[i9];
                        if (typeof data57 === "string") {
                          if (!pattern2.test(data57)) {
                            const err169 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i9, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err169];
                            } else {
                              vErrors.push(err169);
                            }
                            errors++;
                          }
                        } else {
                          const err170 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i9, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err170];
                          } else {
                            vErrors.push(err170);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err171 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err171];
                      } else {
                        vErrors.push(err171);
                      }
                      errors++;
                    }
                  }
                  if (data55.environments !== void 0) {
                    let data58 = data55.environments;
                    if (Array.isArray(data58)) {
                      if (data58.length < 1) {
                        const err172 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err172];
                        } else {
                          vErrors.push(err172);
                        }
                        errors++;
                      }
                      const len10 = data58.length;
                      for (let i10 = 0; i10 < len10; i10++) {
                        let data59 = data58[i10];
                        if (typeof data59 === "string") {
                          if (!pattern2.test(data59)) {
                            const err173 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i10, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err173];
                            } else {
                              vErrors.push(err173);
                            }
                            errors++;
                          }
                        } else {
                          const err174 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i10, schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err174];
                          } else {
                            vErrors.push(err174);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err175 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err175];
                      } else {
                        vErrors.push(err175);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err176 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err176];
                  } else {
                    vErrors.push(err176);
                  }
                  errors++;
                }
              }
            } else {
              const err177 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err177];
              } else {
                vErrors.push(err177);
              }
              errors++;
            }
            var _valid11 = _errs156 === errors;
            valid44 = _valid11;
          }
          if (!valid44) {
            const err178 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/1/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err178];
            } else {
              vErrors.push(err178);
            }
            errors++;
          }
          const _errs185 = errors;
          let valid52 = true;
          const _errs186 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            let missing2;
            if (data34.type === void 0 && (missing2 = "type")) {
              const err179 = {};
              if (vErrors === null) {
                vErrors = [err179];
              } else {
                vErrors.push(err179);
              }
              errors++;
            } else {
              if (data34.type !== void 0) {
                if ("vault-kv2" !== data34.type) {
                  const err180 = {};
                  if (vErrors === null) {
                    vErrors = [err180];
                  } else {
                    vErrors.push(err180);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid12 = _errs186 === errors;
          errors = _errs185;
          if (vErrors !== null) {
            if (_errs185) {
              vErrors.length = _errs185;
            } else {
              vErrors = null;
            }
          }
          if (_valid12) {
            const _errs188 = errors;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              if (data34.type === void 0) {
                const err181 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err181];
                } else {
                  vErrors.push(err181);
                }
                errors++;
              }
              if (data34.mount === void 0) {
                const err182 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "mount" } };
                if (vErrors === null) {
                  vErrors = [err182];
                } else {
                  vErrors.push(err182);
                }
                errors++;
              }
              if (data34.path === void 0) {
                const err183 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/required", keyword: "required", params: { missingProperty: "path" } };
                if (vErrors === null) {
                  vErrors = [err183];
                } else {
                  vErrors.push(err183);
                }
                errors++;
              }
              for (const key15 in data34) {
                if (!func2.call(schema6.properties.sinks.additionalProperties.allOf[2].then.properties, key15)) {
                  const err184 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 } };
                  if (vErrors === null) {
                    vErrors = [err184];
                  } else {
                    vErrors.push(err184);
                  }
                  errors++;
                }
              }
              if (data34.type !== void 0) {
                if ("vault-kv2" !== data34.type) {
                  const err185 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/type/const", keyword: "const", params: { allowedValue: "vault-kv2" } };
                  if (vErrors === null) {
                    vErrors = [err185];
                  } else {
                    vErrors.push(err185);
                  }
                  errors++;
                }
              }
              if (data34.mount !== void 0) {
                let data62 = data34.mount;
                if (typeof data62 === "string") {
                  if (func3(data62) < 1) {
                    const err186 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/mount/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err186];
                    } else {
                      vErrors.push(err186);
                    }
                    errors++;
                  }
                } else {
                  const err187 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/mount/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err187];
                  } else {
                    vErrors.push(err187);
                  }
                  errors++;
                }
              }
              if (data34.path !== void 0) {
                let data63 = data34.path;
                if (typeof data63 === "string") {
                  if (func3(data63) < 1) {
                    const err188 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/path/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err188];
                    } else {
                      vErrors.push(err188);
                    }
                    errors++;
                  }
                } else {
                  const err189 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/path", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/path/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err189];
                  } else {
                    vErrors.push(err189);
                  }
                  errors++;
                }
              }
              if (data34.field !== void 0) {
                let data64 = data34.field;
                if (typeof data64 === "string") {
                  if (func3(data64) < 1) {
                    const err190 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/field/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err190];
                    } else {
                      vErrors.push(err190);
                    }
                    errors++;
                  }
                } else {
                  const err191 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/field", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/field/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err191];
                  } else {
                    vErrors.push(err191);
                  }
                  errors++;
                }
              }
              if (data34.address_env !== void 0) {
                let data65 = data34.address_env;
                if (typeof data65 === "string") {
                  if (!pattern28.test(data65)) {
                    const err192 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/address_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/address_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err192];
                    } else {
                      vErrors.push(err192);
                    }
                    errors++;
                  }
                } else {
                  const err193 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/address_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/address_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err193];
                  } else {
                    vErrors.push(err193);
                  }
                  errors++;
                }
              }
              if (data34.token_env !== void 0) {
                let data66 = data34.token_env;
                if (typeof data66 === "string") {
                  if (!pattern28.test(data66)) {
                    const err194 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/token_env/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                    if (vErrors === null) {
                      vErrors = [err194];
                    } else {
                      vErrors.push(err194);
                    }
                    errors++;
                  }
                } else {
                  const err195 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/token_env", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/token_env/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err195];
                  } else {
                    vErrors.push(err195);
                  }
                  errors++;
                }
              }
              if (data34.jwt !== void 0) {
                let data67 = data34.jwt;
                if (data67 && typeof data67 == "object" && !Array.isArray(data67)) {
                  if (data67.role === void 0) {
                    const err196 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/required", keyword: "required", params: { missingProperty: "role" } };
                    if (vErrors === null) {
                      vErrors = [err196];
                    } else {
                      vErrors.push(err196);
                    }
                    errors++;
                  }
                  for (const key16 in data67) {
                    if (!(key16 === "role" || key16 === "mount" || key16 === "audience")) {
                      const err197 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 } };
                      if (vErrors === null) {
                        vErrors = [err197];
                      } else {
                        vErrors.push(err197);
                      }
                      errors++;
                    }
                  }
                  if (data67.role !== void 0) {
                    let data68 = data67.role;
                    if (typeof data68 === "string") {
                      if (func3(data68) < 1) {
                        const err198 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/role", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/role/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err198];
                        } else {
                          vErrors.push(err198);
                        }
                        errors++;
                      }
                    } else {
                      const err199 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/role", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/role/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err199];
                      } else {
                        vErrors.push(err199);
                      }
                      errors++;
                    }
                  }
                  if (data67.mount !== void 0) {
                    let data69 = data67.mount;
                    if (typeof data69 === "string") {
                      if (func3(data69) < 1) {
                        const err200 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/mount/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err200];
                        } else {
                          vErrors.push(err200);
                        }
                        errors++;
                      }
                    } else {
                      const err201 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/mount", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/mount/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err201];
                      } else {
                        vErrors.push(err201);
                      }
                      errors++;
                    }
                  }
                  if (data67.audience !== void 0) {
                    let data70 = data67.audience;
                    if (typeof data70 === "string") {
                      if (func3(data70) < 1) {
                        const err202 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/audience", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/audience/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err202];
                        } else {
                          vErrors.push(err202);
                        }
                        errors++;
                      }
                    } else {
                      const err203 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt/audience", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/properties/audience/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err203];
                      } else {
                        vErrors.push(err203);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err204 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/jwt", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/jwt/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err204];
                  } else {
                    vErrors.push(err204);
                  }
                  errors++;
                }
              }
              if (data34.trusted !== void 0) {
                if (typeof data34.trusted !== "boolean") {
                  const err205 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err205];
                  } else {
                    vErrors.push(err205);
                  }
                  errors++;
                }
              }
              if (data34.for !== void 0) {
                let data72 = data34.for;
                if (data72 && typeof data72 == "object" && !Array.isArray(data72)) {
                  if (Object.keys(data72).length < 1) {
                    const err206 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err206];
                    } else {
                      vErrors.push(err206);
                    }
                    errors++;
                  }
                  for (const key17 in data72) {
                    if (!(key17 === "names" || key17 === "environments")) {
                      const err207 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 } };
                      if (vErrors === null) {
                        vErrors = [err207];
                      } else {
                        vErrors.push(err207);
                      }
                      errors++;
                    }
                  }
                  if (data72.names !== void 0) {
                    let data73 = data72.names;
                    if (Array.isArray(data73)) {
                      if (data73.length < 1) {
                        const err208 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err208];
                        } else {
                          vErrors.push(err208);
                        }
                        errors++;
                      }
                      const len11 = data73.length;
                      for (let i11 = 0; i11 < len11; i11++) {
                        let data74 = data73[i11];
                        if (typeof data74 === "string") {
                          if (!pattern2.test(data74)) {
                            const err209 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i11, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err209];
                            } else {
                              vErrors.push(err209);
                            }
                            errors++;
                          }
                        } else {
                          const err210 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i11, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err210];
                          } else {
                            vErrors.push(err210);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err211 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err211];
                      } else {
                        vErrors.push(err211);
                      }
                      errors++;
                    }
                  }
                  if (data72.environments !== void 0) {
                    let data75 = data72.environments;
                    if (Array.isArray(data75)) {
                      if (data75.length < 1) {
                        const err212 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err212];
                        } else {
                          vErrors.push(err212);
                        }
                        errors++;
                      }
                      const len12 = data75.length;
                      for (let i12 = 0; i12 < len12; i12++) {
                        let data76 = data75[i12];
                        if (typeof data76 === "string") {
                          if (!pattern2.test(data76)) {
                            const err213 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i12, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err213];
                            } else {
                              vErrors.push(err213);
                            }
                            errors++;
                          }
                        } else {
                          const err214 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i12, schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err214];
                          } else {
                            vErrors.push(err214);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err215 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err215];
                      } else {
                        vErrors.push(err215);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err216 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err216];
                  } else {
                    vErrors.push(err216);
                  }
                  errors++;
                }
              }
            } else {
              const err217 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err217];
              } else {
                vErrors.push(err217);
              }
              errors++;
            }
            var _valid12 = _errs188 === errors;
            valid52 = _valid12;
          }
          if (!valid52) {
            const err218 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/2/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err218];
            } else {
              vErrors.push(err218);
            }
            errors++;
          }
          const _errs225 = errors;
          let valid61 = true;
          const _errs226 = errors;
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            let missing3;
            if (data34.type === void 0 && (missing3 = "type")) {
              const err219 = {};
              if (vErrors === null) {
                vErrors = [err219];
              } else {
                vErrors.push(err219);
              }
              errors++;
            } else {
              if (data34.type !== void 0) {
                if ("command" !== data34.type) {
                  const err220 = {};
                  if (vErrors === null) {
                    vErrors = [err220];
                  } else {
                    vErrors.push(err220);
                  }
                  errors++;
                }
              }
            }
          }
          var _valid13 = _errs226 === errors;
          errors = _errs225;
          if (vErrors !== null) {
            if (_errs225) {
              vErrors.length = _errs225;
            } else {
              vErrors = null;
            }
          }
          if (_valid13) {
            const _errs228 = errors;
            if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
              if (data34.type === void 0) {
                const err221 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/required", keyword: "required", params: { missingProperty: "type" } };
                if (vErrors === null) {
                  vErrors = [err221];
                } else {
                  vErrors.push(err221);
                }
                errors++;
              }
              if (data34.deliver === void 0) {
                const err222 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/required", keyword: "required", params: { missingProperty: "deliver" } };
                if (vErrors === null) {
                  vErrors = [err222];
                } else {
                  vErrors.push(err222);
                }
                errors++;
              }
              for (const key18 in data34) {
                if (!(key18 === "type" || key18 === "deliver" || key18 === "mark" || key18 === "state" || key18 === "env" || key18 === "trusted" || key18 === "for")) {
                  const err223 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 } };
                  if (vErrors === null) {
                    vErrors = [err223];
                  } else {
                    vErrors.push(err223);
                  }
                  errors++;
                }
              }
              if (data34.type !== void 0) {
                if ("command" !== data34.type) {
                  const err224 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/type/const", keyword: "const", params: { allowedValue: "command" } };
                  if (vErrors === null) {
                    vErrors = [err224];
                  } else {
                    vErrors.push(err224);
                  }
                  errors++;
                }
              }
              if (data34.deliver !== void 0) {
                let data79 = data34.deliver;
                if (Array.isArray(data79)) {
                  if (data79.length < 1) {
                    const err225 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err225];
                    } else {
                      vErrors.push(err225);
                    }
                    errors++;
                  }
                  const len13 = data79.length;
                  for (let i13 = 0; i13 < len13; i13++) {
                    let data80 = data79[i13];
                    if (typeof data80 === "string") {
                      if (func3(data80) < 1) {
                        const err226 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver/" + i13, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err226];
                        } else {
                          vErrors.push(err226);
                        }
                        errors++;
                      }
                    } else {
                      const err227 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver/" + i13, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err227];
                      } else {
                        vErrors.push(err227);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err228 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/deliver", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/deliver/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err228];
                  } else {
                    vErrors.push(err228);
                  }
                  errors++;
                }
              }
              if (data34.mark !== void 0) {
                let data81 = data34.mark;
                if (Array.isArray(data81)) {
                  if (data81.length < 1) {
                    const err229 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err229];
                    } else {
                      vErrors.push(err229);
                    }
                    errors++;
                  }
                  const len14 = data81.length;
                  for (let i14 = 0; i14 < len14; i14++) {
                    let data82 = data81[i14];
                    if (typeof data82 === "string") {
                      if (func3(data82) < 1) {
                        const err230 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark/" + i14, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err230];
                        } else {
                          vErrors.push(err230);
                        }
                        errors++;
                      }
                    } else {
                      const err231 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark/" + i14, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err231];
                      } else {
                        vErrors.push(err231);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err232 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/mark", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/mark/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err232];
                  } else {
                    vErrors.push(err232);
                  }
                  errors++;
                }
              }
              if (data34.state !== void 0) {
                let data83 = data34.state;
                if (Array.isArray(data83)) {
                  if (data83.length < 1) {
                    const err233 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err233];
                    } else {
                      vErrors.push(err233);
                    }
                    errors++;
                  }
                  const len15 = data83.length;
                  for (let i15 = 0; i15 < len15; i15++) {
                    let data84 = data83[i15];
                    if (typeof data84 === "string") {
                      if (func3(data84) < 1) {
                        const err234 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/state/" + i15, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err234];
                        } else {
                          vErrors.push(err234);
                        }
                        errors++;
                      }
                    } else {
                      const err235 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/state/" + i15, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err235];
                      } else {
                        vErrors.push(err235);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err236 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/state", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/state/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err236];
                  } else {
                    vErrors.push(err236);
                  }
                  errors++;
                }
              }
              if (data34.env !== void 0) {
                let data85 = data34.env;
                if (Array.isArray(data85)) {
                  if (data85.length < 1) {
                    const err237 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err237];
                    } else {
                      vErrors.push(err237);
                    }
                    errors++;
                  }
                  const len16 = data85.length;
                  for (let i16 = 0; i16 < len16; i16++) {
                    let data86 = data85[i16];
                    if (typeof data86 === "string") {
                      if (!pattern28.test(data86)) {
                        const err238 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i16, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/items/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" } };
                        if (vErrors === null) {
                          vErrors = [err238];
                        } else {
                          vErrors.push(err238);
                        }
                        errors++;
                      }
                    } else {
                      const err239 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/env/" + i16, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err239];
                      } else {
                        vErrors.push(err239);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err240 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/env", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/env/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err240];
                  } else {
                    vErrors.push(err240);
                  }
                  errors++;
                }
              }
              if (data34.trusted !== void 0) {
                if (typeof data34.trusted !== "boolean") {
                  const err241 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/trusted", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/trusted/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err241];
                  } else {
                    vErrors.push(err241);
                  }
                  errors++;
                }
              }
              if (data34.for !== void 0) {
                let data88 = data34.for;
                if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                  if (Object.keys(data88).length < 1) {
                    const err242 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/minProperties", keyword: "minProperties", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err242];
                    } else {
                      vErrors.push(err242);
                    }
                    errors++;
                  }
                  for (const key19 in data88) {
                    if (!(key19 === "names" || key19 === "environments")) {
                      const err243 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 } };
                      if (vErrors === null) {
                        vErrors = [err243];
                      } else {
                        vErrors.push(err243);
                      }
                      errors++;
                    }
                  }
                  if (data88.names !== void 0) {
                    let data89 = data88.names;
                    if (Array.isArray(data89)) {
                      if (data89.length < 1) {
                        const err244 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err244];
                        } else {
                          vErrors.push(err244);
                        }
                        errors++;
                      }
                      const len17 = data89.length;
                      for (let i17 = 0; i17 < len17; i17++) {
                        let data90 = data89[i17];
                        if (typeof data90 === "string") {
                          if (!pattern2.test(data90)) {
                            const err245 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i17, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err245];
                            } else {
                              vErrors.push(err245);
                            }
                            errors++;
                          }
                        } else {
                          const err246 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names/" + i17, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err246];
                          } else {
                            vErrors.push(err246);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err247 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/names", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/names/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err247];
                      } else {
                        vErrors.push(err247);
                      }
                      errors++;
                    }
                  }
                  if (data88.environments !== void 0) {
                    let data91 = data88.environments;
                    if (Array.isArray(data91)) {
                      if (data91.length < 1) {
                        const err248 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err248];
                        } else {
                          vErrors.push(err248);
                        }
                        errors++;
                      }
                      const len18 = data91.length;
                      for (let i18 = 0; i18 < len18; i18++) {
                        let data92 = data91[i18];
                        if (typeof data92 === "string") {
                          if (!pattern2.test(data92)) {
                            const err249 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i18, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err249];
                            } else {
                              vErrors.push(err249);
                            }
                            errors++;
                          }
                        } else {
                          const err250 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments/" + i18, schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err250];
                          } else {
                            vErrors.push(err250);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err251 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for/environments", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/properties/environments/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err251];
                      } else {
                        vErrors.push(err251);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err252 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/for", schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/properties/for/type", keyword: "type", params: { type: "object" } };
                  if (vErrors === null) {
                    vErrors = [err252];
                  } else {
                    vErrors.push(err252);
                  }
                  errors++;
                }
              }
            } else {
              const err253 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/then/type", keyword: "type", params: { type: "object" } };
              if (vErrors === null) {
                vErrors = [err253];
              } else {
                vErrors.push(err253);
              }
              errors++;
            }
            var _valid13 = _errs228 === errors;
            valid61 = _valid13;
          }
          if (!valid61) {
            const err254 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/allOf/3/if", keyword: "if", params: { failingKeyword: "then" } };
            if (vErrors === null) {
              vErrors = [err254];
            } else {
              vErrors.push(err254);
            }
            errors++;
          }
          if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
            if (data34.type === void 0) {
              const err255 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/required", keyword: "required", params: { missingProperty: "type" } };
              if (vErrors === null) {
                vErrors = [err255];
              } else {
                vErrors.push(err255);
              }
              errors++;
            }
            if (data34.type !== void 0) {
              let data93 = data34.type;
              if (!(data93 === "file" || data93 === "github-actions-secret" || data93 === "vault-kv2" || data93 === "command")) {
                const err256 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", schemaPath: "#/properties/sinks/additionalProperties/properties/type/enum", keyword: "enum", params: { allowedValues: schema6.properties.sinks.additionalProperties.properties.type.enum } };
                if (vErrors === null) {
                  vErrors = [err256];
                } else {
                  vErrors.push(err256);
                }
                errors++;
              }
            }
          } else {
            const err257 = { instancePath: instancePath + "/sinks/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/sinks/additionalProperties/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err257];
            } else {
              vErrors.push(err257);
            }
            errors++;
          }
        }
      } else {
        const err258 = { instancePath: instancePath + "/sinks", schemaPath: "#/properties/sinks/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err258];
        } else {
          vErrors.push(err258);
        }
        errors++;
      }
    }
    if (data.policies !== void 0) {
      let data94 = data.policies;
      if (Array.isArray(data94)) {
        const len19 = data94.length;
        for (let i19 = 0; i19 < len19; i19++) {
          let data95 = data94[i19];
          if (data95 && typeof data95 == "object" && !Array.isArray(data95)) {
            if (data95.name === void 0) {
              const err259 = { instancePath: instancePath + "/policies/" + i19, schemaPath: "#/properties/policies/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err259];
              } else {
                vErrors.push(err259);
              }
              errors++;
            }
            for (const key20 in data95) {
              if (!(key20 === "name" || key20 === "match" || key20 === "except" || key20 === "on" || key20 === "schema" || key20 === "risks" || key20 === "severity" || key20 === "message")) {
                const err260 = { instancePath: instancePath + "/policies/" + i19, schemaPath: "#/properties/policies/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 } };
                if (vErrors === null) {
                  vErrors = [err260];
                } else {
                  vErrors.push(err260);
                }
                errors++;
              }
            }
            if (data95.name !== void 0) {
              let data96 = data95.name;
              if (typeof data96 === "string") {
                if (!pattern0.test(data96)) {
                  const err261 = { instancePath: instancePath + "/policies/" + i19 + "/name", schemaPath: "#/properties/policies/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err261];
                  } else {
                    vErrors.push(err261);
                  }
                  errors++;
                }
              } else {
                const err262 = { instancePath: instancePath + "/policies/" + i19 + "/name", schemaPath: "#/properties/policies/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err262];
                } else {
                  vErrors.push(err262);
                }
                errors++;
              }
            }
            if (data95.match !== void 0) {
              let data97 = data95.match;
              if (data97 && typeof data97 == "object" && !Array.isArray(data97)) {
                if (Object.keys(data97).length < 1) {
                  const err263 = { instancePath: instancePath + "/policies/" + i19 + "/match", schemaPath: "#/properties/policies/items/properties/match/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err263];
                  } else {
                    vErrors.push(err263);
                  }
                  errors++;
                }
                for (const key21 in data97) {
                  if (!(key21 === "environment" || key21 === "role" || key21 === "names" || key21 === "workspace")) {
                    const err264 = { instancePath: instancePath + "/policies/" + i19 + "/match", schemaPath: "#/properties/policies/items/properties/match/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 } };
                    if (vErrors === null) {
                      vErrors = [err264];
                    } else {
                      vErrors.push(err264);
                    }
                    errors++;
                  }
                }
                if (data97.environment !== void 0) {
                  let data98 = data97.environment;
                  const _errs273 = errors;
                  let valid82 = false;
                  const _errs274 = errors;
                  if (typeof data98 === "string") {
                    if (!pattern2.test(data98)) {
                      const err265 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err265];
                      } else {
                        vErrors.push(err265);
                      }
                      errors++;
                    }
                  } else {
                    const err266 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err266];
                    } else {
                      vErrors.push(err266);
                    }
                    errors++;
                  }
                  var _valid14 = _errs274 === errors;
                  valid82 = valid82 || _valid14;
                  if (!valid82) {
                    const _errs276 = errors;
                    if (Array.isArray(data98)) {
                      if (data98.length < 1) {
                        const err267 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err267];
                        } else {
                          vErrors.push(err267);
                        }
                        errors++;
                      }
                      const len20 = data98.length;
                      for (let i20 = 0; i20 < len20; i20++) {
                        let data99 = data98[i20];
                        if (typeof data99 === "string") {
                          if (!pattern2.test(data99)) {
                            const err268 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err268];
                            } else {
                              vErrors.push(err268);
                            }
                            errors++;
                          }
                        } else {
                          const err269 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment/" + i20, schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err269];
                          } else {
                            vErrors.push(err269);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err270 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err270];
                      } else {
                        vErrors.push(err270);
                      }
                      errors++;
                    }
                    var _valid14 = _errs276 === errors;
                    valid82 = valid82 || _valid14;
                  }
                  if (!valid82) {
                    const err271 = { instancePath: instancePath + "/policies/" + i19 + "/match/environment", schemaPath: "#/properties/policies/items/properties/match/properties/environment/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err271];
                    } else {
                      vErrors.push(err271);
                    }
                    errors++;
                  } else {
                    errors = _errs273;
                    if (vErrors !== null) {
                      if (_errs273) {
                        vErrors.length = _errs273;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data97.role !== void 0) {
                  let data100 = data97.role;
                  const _errs281 = errors;
                  let valid85 = false;
                  const _errs282 = errors;
                  if (typeof data100 === "string") {
                    if (!pattern2.test(data100)) {
                      const err272 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err272];
                      } else {
                        vErrors.push(err272);
                      }
                      errors++;
                    }
                  } else {
                    const err273 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err273];
                    } else {
                      vErrors.push(err273);
                    }
                    errors++;
                  }
                  var _valid15 = _errs282 === errors;
                  valid85 = valid85 || _valid15;
                  if (!valid85) {
                    const _errs284 = errors;
                    if (!(typeof data100 == "number" && (!(data100 % 1) && !isNaN(data100)) && isFinite(data100))) {
                      const err274 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err274];
                      } else {
                        vErrors.push(err274);
                      }
                      errors++;
                    }
                    if (typeof data100 == "number" && isFinite(data100)) {
                      if (data100 > 9007199254740991 || isNaN(data100)) {
                        const err275 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err275];
                        } else {
                          vErrors.push(err275);
                        }
                        errors++;
                      }
                      if (data100 < 1 || isNaN(data100)) {
                        const err276 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err276];
                        } else {
                          vErrors.push(err276);
                        }
                        errors++;
                      }
                    }
                    var _valid15 = _errs284 === errors;
                    valid85 = valid85 || _valid15;
                    if (!valid85) {
                      const _errs286 = errors;
                      if (Array.isArray(data100)) {
                        if (data100.length < 1) {
                          const err277 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err277];
                          } else {
                            vErrors.push(err277);
                          }
                          errors++;
                        }
                        const len21 = data100.length;
                        for (let i21 = 0; i21 < len21; i21++) {
                          let data101 = data100[i21];
                          const _errs289 = errors;
                          let valid88 = false;
                          const _errs290 = errors;
                          if (typeof data101 === "string") {
                            if (!pattern2.test(data101)) {
                              const err278 = { instancePath: instancePath + "/policies/" + i19 + "/match/role/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                              if (vErrors === null) {
                                vErrors = [err278];
                              } else {
                                vErrors.push(err278);
                              }
                              errors++;
                            }
                          } else {
                            const err279 = { instancePath: instancePath + "/policies/" + i19 + "/match/role/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err279];
                            } else {
                              vErrors.push(err279);
                            }
                            errors++;
                          }
                          var _valid16 = _errs290 === errors;
                          valid88 = valid88 || _valid16;
                          if (!valid88) {
                            const _errs292 = errors;
                            if (!(typeof data101 == "number" && (!(data101 % 1) && !isNaN(data101)) && isFinite(data101))) {
                              const err280 = { instancePath: instancePath + "/policies/" + i19 + "/match/role/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err280];
                              } else {
                                vErrors.push(err280);
                              }
                              errors++;
                            }
                            if (typeof data101 == "number" && isFinite(data101)) {
                              if (data101 > 9007199254740991 || isNaN(data101)) {
                                const err281 = { instancePath: instancePath + "/policies/" + i19 + "/match/role/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err281];
                                } else {
                                  vErrors.push(err281);
                                }
                                errors++;
                              }
                              if (data101 < 1 || isNaN(data101)) {
                                const err282 = { instancePath: instancePath + "/policies/" + i19 + "/match/role/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err282];
                                } else {
                                  vErrors.push(err282);
                                }
                                errors++;
                              }
                            }
                            var _valid16 = _errs292 === errors;
                            valid88 = valid88 || _valid16;
                          }
                          if (!valid88) {
                            const err283 = { instancePath: instancePath + "/policies/" + i19 + "/match/role/" + i21, schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/items/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err283];
                            } else {
                              vErrors.push(err283);
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
                      } else {
                        const err284 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf/2/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err284];
                        } else {
                          vErrors.push(err284);
                        }
                        errors++;
                      }
                      var _valid15 = _errs286 === errors;
                      valid85 = valid85 || _valid15;
                    }
                  }
                  if (!valid85) {
                    const err285 = { instancePath: instancePath + "/policies/" + i19 + "/match/role", schemaPath: "#/properties/policies/items/properties/match/properties/role/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err285];
                    } else {
                      vErrors.push(err285);
                    }
                    errors++;
                  } else {
                    errors = _errs281;
                    if (vErrors !== null) {
                      if (_errs281) {
                        vErrors.length = _errs281;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data97.names !== void 0) {
                  let data102 = data97.names;
                  if (Array.isArray(data102)) {
                    if (data102.length < 1) {
                      const err286 = { instancePath: instancePath + "/policies/" + i19 + "/match/names", schemaPath: "#/properties/policies/items/properties/match/properties/names/minItems", keyword: "minItems", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err286];
                      } else {
                        vErrors.push(err286);
                      }
                      errors++;
                    }
                    const len22 = data102.length;
                    for (let i22 = 0; i22 < len22; i22++) {
                      let data103 = data102[i22];
                      if (typeof data103 === "string") {
                        if (!pattern2.test(data103)) {
                          const err287 = { instancePath: instancePath + "/policies/" + i19 + "/match/names/" + i22, schemaPath: "#/properties/policies/items/properties/match/properties/names/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err287];
                          } else {
                            vErrors.push(err287);
                          }
                          errors++;
                        }
                      } else {
                        const err288 = { instancePath: instancePath + "/policies/" + i19 + "/match/names/" + i22, schemaPath: "#/properties/policies/items/properties/match/properties/names/items/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err288];
                        } else {
                          vErrors.push(err288);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err289 = { instancePath: instancePath + "/policies/" + i19 + "/match/names", schemaPath: "#/properties/policies/items/properties/match/properties/names/type", keyword: "type", params: { type: "array" } };
                    if (vErrors === null) {
                      vErrors = [err289];
                    } else {
                      vErrors.push(err289);
                    }
                    errors++;
                  }
                }
                if (data97.workspace !== void 0) {
                  let data104 = data97.workspace;
                  const _errs299 = errors;
                  let valid91 = false;
                  const _errs300 = errors;
                  if (typeof data104 === "string") {
                    if (!pattern2.test(data104)) {
                      const err290 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/0/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err290];
                      } else {
                        vErrors.push(err290);
                      }
                      errors++;
                    }
                  } else {
                    const err291 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/0/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err291];
                    } else {
                      vErrors.push(err291);
                    }
                    errors++;
                  }
                  var _valid17 = _errs300 === errors;
                  valid91 = valid91 || _valid17;
                  if (!valid91) {
                    const _errs302 = errors;
                    if (Array.isArray(data104)) {
                      if (data104.length < 1) {
                        const err292 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err292];
                        } else {
                          vErrors.push(err292);
                        }
                        errors++;
                      }
                      const len23 = data104.length;
                      for (let i23 = 0; i23 < len23; i23++) {
                        let data105 = data104[i23];
                        if (typeof data105 === "string") {
                          if (!pattern2.test(data105)) {
                            const err293 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace/" + i23, schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                            if (vErrors === null) {
                              vErrors = [err293];
                            } else {
                              vErrors.push(err293);
                            }
                            errors++;
                          }
                        } else {
                          const err294 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace/" + i23, schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err294];
                          } else {
                            vErrors.push(err294);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err295 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err295];
                      } else {
                        vErrors.push(err295);
                      }
                      errors++;
                    }
                    var _valid17 = _errs302 === errors;
                    valid91 = valid91 || _valid17;
                  }
                  if (!valid91) {
                    const err296 = { instancePath: instancePath + "/policies/" + i19 + "/match/workspace", schemaPath: "#/properties/policies/items/properties/match/properties/workspace/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err296];
                    } else {
                      vErrors.push(err296);
                    }
                    errors++;
                  } else {
                    errors = _errs299;
                    if (vErrors !== null) {
                      if (_errs299) {
                        vErrors.length = _errs299;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
              } else {
                const err297 = { instancePath: instancePath + "/policies/" + i19 + "/match", schemaPath: "#/properties/policies/items/properties/match/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err297];
                } else {
                  vErrors.push(err297);
                }
                errors++;
              }
            }
            if (data95.except !== void 0) {
              let data106 = data95.except;
              if (Array.isArray(data106)) {
                if (data106.length < 1) {
                  const err298 = { instancePath: instancePath + "/policies/" + i19 + "/except", schemaPath: "#/properties/policies/items/properties/except/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err298];
                  } else {
                    vErrors.push(err298);
                  }
                  errors++;
                }
                const len24 = data106.length;
                for (let i24 = 0; i24 < len24; i24++) {
                  let data107 = data106[i24];
                  if (typeof data107 === "string") {
                    if (!pattern2.test(data107)) {
                      const err299 = { instancePath: instancePath + "/policies/" + i19 + "/except/" + i24, schemaPath: "#/properties/policies/items/properties/except/items/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err299];
                      } else {
                        vErrors.push(err299);
                      }
                      errors++;
                    }
                  } else {
                    const err300 = { instancePath: instancePath + "/policies/" + i19 + "/except/" + i24, schemaPath: "#/properties/policies/items/properties/except/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err300];
                    } else {
                      vErrors.push(err300);
                    }
                    errors++;
                  }
                }
              } else {
                const err301 = { instancePath: instancePath + "/policies/" + i19 + "/except", schemaPath: "#/properties/policies/items/properties/except/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err301];
                } else {
                  vErrors.push(err301);
                }
                errors++;
              }
            }
            if (data95.on !== void 0) {
              let data108 = data95.on;
              if (!(data108 === "client" || data108 === "create" || data108 === "change")) {
                const err302 = { instancePath: instancePath + "/policies/" + i19 + "/on", schemaPath: "#/properties/policies/items/properties/on/enum", keyword: "enum", params: { allowedValues: schema6.properties.policies.items.properties.on.enum } };
                if (vErrors === null) {
                  vErrors = [err302];
                } else {
                  vErrors.push(err302);
                }
                errors++;
              }
            }
            if (data95.schema !== void 0) {
              let data109 = data95.schema;
              const _errs312 = errors;
              let valid96 = false;
              const _errs313 = errors;
              if (!(data109 && typeof data109 == "object" && !Array.isArray(data109))) {
                const err303 = { instancePath: instancePath + "/policies/" + i19 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf/0/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err303];
                } else {
                  vErrors.push(err303);
                }
                errors++;
              }
              var _valid18 = _errs313 === errors;
              valid96 = valid96 || _valid18;
              if (!valid96) {
                const _errs315 = errors;
                if (typeof data109 !== "boolean") {
                  const err304 = { instancePath: instancePath + "/policies/" + i19 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf/1/type", keyword: "type", params: { type: "boolean" } };
                  if (vErrors === null) {
                    vErrors = [err304];
                  } else {
                    vErrors.push(err304);
                  }
                  errors++;
                }
                var _valid18 = _errs315 === errors;
                valid96 = valid96 || _valid18;
              }
              if (!valid96) {
                const err305 = { instancePath: instancePath + "/policies/" + i19 + "/schema", schemaPath: "#/properties/policies/items/properties/schema/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err305];
                } else {
                  vErrors.push(err305);
                }
                errors++;
              } else {
                errors = _errs312;
                if (vErrors !== null) {
                  if (_errs312) {
                    vErrors.length = _errs312;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data95.risks !== void 0) {
              let data110 = data95.risks;
              if (Array.isArray(data110)) {
                if (data110.length < 1) {
                  const err306 = { instancePath: instancePath + "/policies/" + i19 + "/risks", schemaPath: "#/properties/policies/items/properties/risks/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err306];
                  } else {
                    vErrors.push(err306);
                  }
                  errors++;
                }
                const len25 = data110.length;
                for (let i25 = 0; i25 < len25; i25++) {
                  let data111 = data110[i25];
                  if (typeof data111 === "string") {
                    if (!pattern47.test(data111)) {
                      const err307 = { instancePath: instancePath + "/policies/" + i19 + "/risks/" + i25, schemaPath: "#/properties/policies/items/properties/risks/items/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z-]*$" } };
                      if (vErrors === null) {
                        vErrors = [err307];
                      } else {
                        vErrors.push(err307);
                      }
                      errors++;
                    }
                  } else {
                    const err308 = { instancePath: instancePath + "/policies/" + i19 + "/risks/" + i25, schemaPath: "#/properties/policies/items/properties/risks/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err308];
                    } else {
                      vErrors.push(err308);
                    }
                    errors++;
                  }
                }
              } else {
                const err309 = { instancePath: instancePath + "/policies/" + i19 + "/risks", schemaPath: "#/properties/policies/items/properties/risks/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err309];
                } else {
                  vErrors.push(err309);
                }
                errors++;
              }
            }
            if (data95.severity !== void 0) {
              let data112 = data95.severity;
              if (!(data112 === "error" || data112 === "warning")) {
                const err310 = { instancePath: instancePath + "/policies/" + i19 + "/severity", schemaPath: "#/properties/policies/items/properties/severity/enum", keyword: "enum", params: { allowedValues: schema6.properties.policies.items.properties.severity.enum } };
                if (vErrors === null) {
                  vErrors = [err310];
                } else {
                  vErrors.push(err310);
                }
                errors++;
              }
            }
            if (data95.message !== void 0) {
              let data113 = data95.message;
              if (typeof data113 === "string") {
                if (!pattern2.test(data113)) {
                  const err311 = { instancePath: instancePath + "/policies/" + i19 + "/message", schemaPath: "#/properties/policies/items/properties/message/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                  if (vErrors === null) {
                    vErrors = [err311];
                  } else {
                    vErrors.push(err311);
                  }
                  errors++;
                }
              } else {
                const err312 = { instancePath: instancePath + "/policies/" + i19 + "/message", schemaPath: "#/properties/policies/items/properties/message/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err312];
                } else {
                  vErrors.push(err312);
                }
                errors++;
              }
            }
          } else {
            const err313 = { instancePath: instancePath + "/policies/" + i19, schemaPath: "#/properties/policies/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err313];
            } else {
              vErrors.push(err313);
            }
            errors++;
          }
        }
      } else {
        const err314 = { instancePath: instancePath + "/policies", schemaPath: "#/properties/policies/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err314];
        } else {
          vErrors.push(err314);
        }
        errors++;
      }
    }
    if (data.tokens !== void 0) {
      let data114 = data.tokens;
      if (data114 && typeof data114 == "object" && !Array.isArray(data114)) {
        for (const key22 in data114) {
          if (!(key22 === "deliver_to" || key22 === "rotate_after" || key22 === "overlap" || key22 === "overlap_name")) {
            const err315 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 } };
            if (vErrors === null) {
              vErrors = [err315];
            } else {
              vErrors.push(err315);
            }
            errors++;
          }
        }
        if (data114.deliver_to !== void 0) {
          let data115 = data114.deliver_to;
          const _errs328 = errors;
          let valid100 = false;
          const _errs329 = errors;
          if (!(data115 === "none" || data115 === "discard")) {
            const err316 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.tokens.properties.deliver_to.anyOf[0].enum } };
            if (vErrors === null) {
              vErrors = [err316];
            } else {
              vErrors.push(err316);
            }
            errors++;
          }
          var _valid19 = _errs329 === errors;
          valid100 = valid100 || _valid19;
          if (!valid100) {
            const _errs330 = errors;
            if (Array.isArray(data115)) {
              if (data115.length < 1) {
                const err317 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err317];
                } else {
                  vErrors.push(err317);
                }
                errors++;
              }
              const len26 = data115.length;
              for (let i26 = 0; i26 < len26; i26++) {
                let data116 = data115[i26];
                if (typeof data116 === "string") {
                  if (func3(data116) < 1) {
                    const err318 = { instancePath: instancePath + "/tokens/deliver_to/" + i26, schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err318];
                    } else {
                      vErrors.push(err318);
                    }
                    errors++;
                  }
                } else {
                  const err319 = { instancePath: instancePath + "/tokens/deliver_to/" + i26, schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err319];
                  } else {
                    vErrors.push(err319);
                  }
                  errors++;
                }
              }
            } else {
              const err320 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err320];
              } else {
                vErrors.push(err320);
              }
              errors++;
            }
            var _valid19 = _errs330 === errors;
            valid100 = valid100 || _valid19;
          }
          if (!valid100) {
            const err321 = { instancePath: instancePath + "/tokens/deliver_to", schemaPath: "#/properties/tokens/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err321];
            } else {
              vErrors.push(err321);
            }
            errors++;
          } else {
            errors = _errs328;
            if (vErrors !== null) {
              if (_errs328) {
                vErrors.length = _errs328;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data114.rotate_after !== void 0) {
          let data117 = data114.rotate_after;
          if (typeof data117 === "string") {
            if (!pattern49.test(data117)) {
              const err322 = { instancePath: instancePath + "/tokens/rotate_after", schemaPath: "#/properties/tokens/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
              if (vErrors === null) {
                vErrors = [err322];
              } else {
                vErrors.push(err322);
              }
              errors++;
            }
          } else {
            const err323 = { instancePath: instancePath + "/tokens/rotate_after", schemaPath: "#/properties/tokens/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err323];
            } else {
              vErrors.push(err323);
            }
            errors++;
          }
        }
        if (data114.overlap !== void 0) {
          if (typeof data114.overlap !== "boolean") {
            const err324 = { instancePath: instancePath + "/tokens/overlap", schemaPath: "#/properties/tokens/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
            if (vErrors === null) {
              vErrors = [err324];
            } else {
              vErrors.push(err324);
            }
            errors++;
          }
        }
        if (data114.overlap_name !== void 0) {
          let data119 = data114.overlap_name;
          if (typeof data119 === "string") {
            if (!pattern50.test(data119)) {
              const err325 = { instancePath: instancePath + "/tokens/overlap_name", schemaPath: "#/properties/tokens/properties/overlap_name/pattern", keyword: "pattern", params: { pattern: "^(?!\\s|\\{name\\}$)[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*\\{name\\}(?:[^{}\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^{}\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err325];
              } else {
                vErrors.push(err325);
              }
              errors++;
            }
          } else {
            const err326 = { instancePath: instancePath + "/tokens/overlap_name", schemaPath: "#/properties/tokens/properties/overlap_name/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err326];
            } else {
              vErrors.push(err326);
            }
            errors++;
          }
        }
      } else {
        const err327 = { instancePath: instancePath + "/tokens", schemaPath: "#/properties/tokens/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err327];
        } else {
          vErrors.push(err327);
        }
        errors++;
      }
    }
  } else {
    const err328 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err328];
    } else {
      vErrors.push(err328);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
export {
  stdin_default as default,
  validate
};
