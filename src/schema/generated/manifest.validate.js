// Made from schemas/manifest.schema.json by npm run generate: do not edit.
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
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" } } } } }, "address_lists": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string" } } }, "clients": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "in": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" } } } } } }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" }, "overlap": { "type": "boolean" } } } } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern3 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var pattern5 = new RegExp("^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$", "u");
var func2 = require_ucs2length().default;
var func3 = Object.prototype.hasOwnProperty;
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
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "defaults" || key0 === "address_lists" || key0 === "clients")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 } };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.version !== void 0) {
      if (1 !== data.version) {
        const err2 = { instancePath: instancePath + "/version", schemaPath: "#/properties/version/const", keyword: "const", params: { allowedValue: 1 } };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.defaults !== void 0) {
      let data1 = data.defaults;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "environment" || key1 === "environments" || key1 === "role" || key1 === "folders" || key1 === "ip_allow_list" || key1 === "token")) {
            const err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.environment !== void 0) {
          let data2 = data1.environment;
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err4 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data1.environments !== void 0) {
          let data3 = data1.environments;
          if (Array.isArray(data3)) {
            if (data3.length < 1) {
              const err6 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            const len0 = data3.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data4 = data3[i0];
              if (typeof data4 === "string") {
                if (!pattern0.test(data4)) {
                  const err7 = { instancePath: instancePath + "/defaults/environments/" + i0, schemaPath: "#/properties/defaults/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err7];
                  } else {
                    vErrors.push(err7);
                  }
                  errors++;
                }
              } else {
                const err8 = { instancePath: instancePath + "/defaults/environments/" + i0, schemaPath: "#/properties/defaults/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
          } else {
            const err9 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data1.role !== void 0) {
          let data5 = data1.role;
          const _errs13 = errors;
          let valid4 = false;
          const _errs14 = errors;
          if (typeof data5 === "string") {
            if (!pattern0.test(data5)) {
              const err10 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid0 = _errs14 === errors;
          valid4 = valid4 || _valid0;
          if (!valid4) {
            const _errs16 = errors;
            if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
              const err12 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (typeof data5 == "number" && isFinite(data5)) {
              if (data5 > 9007199254740991 || isNaN(data5)) {
                const err13 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                if (vErrors === null) {
                  vErrors = [err13];
                } else {
                  vErrors.push(err13);
                }
                errors++;
              }
              if (data5 < 1 || isNaN(data5)) {
                const err14 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            var _valid0 = _errs16 === errors;
            valid4 = valid4 || _valid0;
          }
          if (!valid4) {
            const err15 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          } else {
            errors = _errs13;
            if (vErrors !== null) {
              if (_errs13) {
                vErrors.length = _errs13;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.folders !== void 0) {
          let data6 = data1.folders;
          const _errs19 = errors;
          let valid5 = false;
          const _errs20 = errors;
          if ("all" !== data6) {
            const err16 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          var _valid1 = _errs20 === errors;
          valid5 = valid5 || _valid1;
          if (!valid5) {
            const _errs21 = errors;
            if (Array.isArray(data6)) {
              if (data6.length < 1) {
                const err17 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
              const len1 = data6.length;
              for (let i1 = 0; i1 < len1; i1++) {
                let data7 = data6[i1];
                const _errs24 = errors;
                let valid8 = false;
                const _errs25 = errors;
                if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                  const err18 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
                  }
                  errors++;
                }
                if (typeof data7 == "number" && isFinite(data7)) {
                  if (data7 > 9007199254740991 || isNaN(data7)) {
                    const err19 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err19];
                    } else {
                      vErrors.push(err19);
                    }
                    errors++;
                  }
                  if (data7 < 1 || isNaN(data7)) {
                    const err20 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err20];
                    } else {
                      vErrors.push(err20);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs25 === errors;
                valid8 = valid8 || _valid2;
                if (!valid8) {
                  const _errs27 = errors;
                  if (typeof data7 === "string") {
                    if (!pattern3.test(data7)) {
                      const err21 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err21];
                      } else {
                        vErrors.push(err21);
                      }
                      errors++;
                    }
                  } else {
                    const err22 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err22];
                    } else {
                      vErrors.push(err22);
                    }
                    errors++;
                  }
                  var _valid2 = _errs27 === errors;
                  valid8 = valid8 || _valid2;
                }
                if (!valid8) {
                  const err23 = { instancePath: instancePath + "/defaults/folders/" + i1, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
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
              const err24 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
            }
            var _valid1 = _errs21 === errors;
            valid5 = valid5 || _valid1;
          }
          if (!valid5) {
            const err25 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          } else {
            errors = _errs19;
            if (vErrors !== null) {
              if (_errs19) {
                vErrors.length = _errs19;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.ip_allow_list !== void 0) {
          let data8 = data1.ip_allow_list;
          const _errs30 = errors;
          let valid9 = false;
          const _errs31 = errors;
          if ("any" !== data8) {
            const err26 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          var _valid3 = _errs31 === errors;
          valid9 = valid9 || _valid3;
          if (!valid9) {
            const _errs32 = errors;
            if (Array.isArray(data8)) {
              if (data8.length < 1) {
                const err27 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
              const len2 = data8.length;
              for (let i2 = 0; i2 < len2; i2++) {
                if (typeof data8[i2] !== "string") {
                  const err28 = { instancePath: instancePath + "/defaults/ip_allow_list/" + i2, schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
              }
            } else {
              const err29 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
            }
            var _valid3 = _errs32 === errors;
            valid9 = valid9 || _valid3;
          }
          if (!valid9) {
            const err30 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.token !== void 0) {
          let data10 = data1.token;
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            for (const key2 in data10) {
              if (!(key2 === "deliver_to" || key2 === "rotate_after" || key2 === "overlap")) {
                const err31 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data10.deliver_to !== void 0) {
              let data11 = data10.deliver_to;
              const _errs40 = errors;
              let valid13 = false;
              const _errs41 = errors;
              if (!(data11 === "none" || data11 === "discard")) {
                const err32 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties.token.properties.deliver_to.anyOf[0].enum } };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
              var _valid4 = _errs41 === errors;
              valid13 = valid13 || _valid4;
              if (!valid13) {
                const _errs42 = errors;
                if (Array.isArray(data11)) {
                  if (data11.length < 1) {
                    const err33 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err33];
                    } else {
                      vErrors.push(err33);
                    }
                    errors++;
                  }
                  const len3 = data11.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data12 = data11[i3];
                    if (typeof data12 === "string") {
                      if (func2(data12) < 1) {
                        const err34 = { instancePath: instancePath + "/defaults/token/deliver_to/" + i3, schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    } else {
                      const err35 = { instancePath: instancePath + "/defaults/token/deliver_to/" + i3, schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err35];
                      } else {
                        vErrors.push(err35);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err36 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
                var _valid4 = _errs42 === errors;
                valid13 = valid13 || _valid4;
              }
              if (!valid13) {
                const err37 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              } else {
                errors = _errs40;
                if (vErrors !== null) {
                  if (_errs40) {
                    vErrors.length = _errs40;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data10.rotate_after !== void 0) {
              let data13 = data10.rotate_after;
              if (typeof data13 === "string") {
                if (!pattern4.test(data13)) {
                  const err38 = { instancePath: instancePath + "/defaults/token/rotate_after", schemaPath: "#/properties/defaults/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/defaults/token/rotate_after", schemaPath: "#/properties/defaults/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data10.overlap !== void 0) {
              if (typeof data10.overlap !== "boolean") {
                const err40 = { instancePath: instancePath + "/defaults/token/overlap", schemaPath: "#/properties/defaults/properties/token/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
          } else {
            const err41 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err41];
            } else {
              vErrors.push(err41);
            }
            errors++;
          }
        }
      } else {
        const err42 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.address_lists !== void 0) {
      let data15 = data.address_lists;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (Object.keys(data15).length < 1) {
          const err43 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        for (const key3 in data15) {
          const _errs52 = errors;
          if (typeof key3 === "string") {
            if (!pattern5.test(key3)) {
              const err44 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, propertyName: key3 };
              if (vErrors === null) {
                vErrors = [err44];
              } else {
                vErrors.push(err44);
              }
              errors++;
            }
          } else {
            const err45 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key3 };
            if (vErrors === null) {
              vErrors = [err45];
            } else {
              vErrors.push(err45);
            }
            errors++;
          }
          var valid16 = _errs52 === errors;
          if (!valid16) {
            const err46 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames", keyword: "propertyNames", params: { propertyName: key3 } };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        for (const key4 in data15) {
          let data16 = data15[key4];
          if (Array.isArray(data16)) {
            if (data16.length < 1) {
              const err47 = { instancePath: instancePath + "/address_lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
            }
            const len4 = data16.length;
            for (let i4 = 0; i4 < len4; i4++) {
              if (typeof data16[i4] !== "string") {
                const err48 = { instancePath: instancePath + "/address_lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i4, schemaPath: "#/properties/address_lists/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              }
            }
          } else {
            const err49 = { instancePath: instancePath + "/address_lists/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
      } else {
        const err50 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
    }
    if (data.clients !== void 0) {
      let data18 = data.clients;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data19 = data18[i5];
          if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
            if (data19.name === void 0) {
              const err51 = { instancePath: instancePath + "/clients/" + i5, schemaPath: "#/properties/clients/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err51];
              } else {
                vErrors.push(err51);
              }
              errors++;
            }
            for (const key5 in data19) {
              if (!func3.call(schema6.properties.clients.items.properties, key5)) {
                const err52 = { instancePath: instancePath + "/clients/" + i5, schemaPath: "#/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data19.name !== void 0) {
              let data20 = data19.name;
              if (typeof data20 === "string") {
                if (!pattern0.test(data20)) {
                  const err53 = { instancePath: instancePath + "/clients/" + i5 + "/name", schemaPath: "#/properties/clients/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/clients/" + i5 + "/name", schemaPath: "#/properties/clients/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
            if (data19.id !== void 0) {
              let data21 = data19.id;
              if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
                const err55 = { instancePath: instancePath + "/clients/" + i5 + "/id", schemaPath: "#/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err55];
                } else {
                  vErrors.push(err55);
                }
                errors++;
              }
              if (typeof data21 == "number" && isFinite(data21)) {
                if (data21 > 9007199254740991 || isNaN(data21)) {
                  const err56 = { instancePath: instancePath + "/clients/" + i5 + "/id", schemaPath: "#/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err56];
                  } else {
                    vErrors.push(err56);
                  }
                  errors++;
                }
                if (data21 < 1 || isNaN(data21)) {
                  const err57 = { instancePath: instancePath + "/clients/" + i5 + "/id", schemaPath: "#/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
              }
            }
            if (data19.renamed_from !== void 0) {
              let data22 = data19.renamed_from;
              if (typeof data22 === "string") {
                if (func2(data22) < 1) {
                  const err58 = { instancePath: instancePath + "/clients/" + i5 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err58];
                  } else {
                    vErrors.push(err58);
                  }
                  errors++;
                }
              } else {
                const err59 = { instancePath: instancePath + "/clients/" + i5 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err59];
                } else {
                  vErrors.push(err59);
                }
                errors++;
              }
            }
            if (data19.distinct_from !== void 0) {
              let data23 = data19.distinct_from;
              if (Array.isArray(data23)) {
                if (data23.length < 1) {
                  const err60 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                const len6 = data23.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data24 = data23[i6];
                  if (!(typeof data24 == "number" && (!(data24 % 1) && !isNaN(data24)) && isFinite(data24))) {
                    const err61 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from/" + i6, schemaPath: "#/properties/clients/items/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err61];
                    } else {
                      vErrors.push(err61);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 9007199254740991 || isNaN(data24)) {
                      const err62 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from/" + i6, schemaPath: "#/properties/clients/items/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                    if (data24 < 1 || isNaN(data24)) {
                      const err63 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from/" + i6, schemaPath: "#/properties/clients/items/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err64 = { instancePath: instancePath + "/clients/" + i5 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data19.environment !== void 0) {
              let data25 = data19.environment;
              if (typeof data25 === "string") {
                if (!pattern0.test(data25)) {
                  const err65 = { instancePath: instancePath + "/clients/" + i5 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err65];
                  } else {
                    vErrors.push(err65);
                  }
                  errors++;
                }
              } else {
                const err66 = { instancePath: instancePath + "/clients/" + i5 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data19.environments !== void 0) {
              let data26 = data19.environments;
              if (Array.isArray(data26)) {
                if (data26.length < 1) {
                  const err67 = { instancePath: instancePath + "/clients/" + i5 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err67];
                  } else {
                    vErrors.push(err67);
                  }
                  errors++;
                }
                const len7 = data26.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data27 = data26[i7];
                  if (typeof data27 === "string") {
                    if (!pattern0.test(data27)) {
                      const err68 = { instancePath: instancePath + "/clients/" + i5 + "/environments/" + i7, schemaPath: "#/properties/clients/items/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err68];
                      } else {
                        vErrors.push(err68);
                      }
                      errors++;
                    }
                  } else {
                    const err69 = { instancePath: instancePath + "/clients/" + i5 + "/environments/" + i7, schemaPath: "#/properties/clients/items/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err69];
                    } else {
                      vErrors.push(err69);
                    }
                    errors++;
                  }
                }
              } else {
                const err70 = { instancePath: instancePath + "/clients/" + i5 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err70];
                } else {
                  vErrors.push(err70);
                }
                errors++;
              }
            }
            if (data19.in !== void 0) {
              let data28 = data19.in;
              if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                if (Object.keys(data28).length < 1) {
                  const err71 = { instancePath: instancePath + "/clients/" + i5 + "/in", schemaPath: "#/properties/clients/items/properties/in/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err71];
                  } else {
                    vErrors.push(err71);
                  }
                  errors++;
                }
                for (const key6 in data28) {
                  let data29 = data28[key6];
                  if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                    if (Object.keys(data29).length < 1) {
                      const err72 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err72];
                      } else {
                        vErrors.push(err72);
                      }
                      errors++;
                    }
                    for (const key7 in data29) {
                      if (!(key7 === "id" || key7 === "renamed_from" || key7 === "distinct_from" || key7 === "role" || key7 === "folders" || key7 === "ip_allow_list" || key7 === "token")) {
                        const err73 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                        if (vErrors === null) {
                          vErrors = [err73];
                        } else {
                          vErrors.push(err73);
                        }
                        errors++;
                      }
                    }
                    if (data29.id !== void 0) {
                      let data30 = data29.id;
                      if (!(typeof data30 == "number" && (!(data30 % 1) && !isNaN(data30)) && isFinite(data30))) {
                        const err74 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err74];
                        } else {
                          vErrors.push(err74);
                        }
                        errors++;
                      }
                      if (typeof data30 == "number" && isFinite(data30)) {
                        if (data30 > 9007199254740991 || isNaN(data30)) {
                          const err75 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err75];
                          } else {
                            vErrors.push(err75);
                          }
                          errors++;
                        }
                        if (data30 < 1 || isNaN(data30)) {
                          const err76 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err76];
                          } else {
                            vErrors.push(err76);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data29.renamed_from !== void 0) {
                      let data31 = data29.renamed_from;
                      if (typeof data31 === "string") {
                        if (func2(data31) < 1) {
                          const err77 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err77];
                          } else {
                            vErrors.push(err77);
                          }
                          errors++;
                        }
                      } else {
                        const err78 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err78];
                        } else {
                          vErrors.push(err78);
                        }
                        errors++;
                      }
                    }
                    if (data29.distinct_from !== void 0) {
                      let data32 = data29.distinct_from;
                      if (Array.isArray(data32)) {
                        if (data32.length < 1) {
                          const err79 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err79];
                          } else {
                            vErrors.push(err79);
                          }
                          errors++;
                        }
                        const len8 = data32.length;
                        for (let i8 = 0; i8 < len8; i8++) {
                          let data33 = data32[i8];
                          if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                            const err80 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err80];
                            } else {
                              vErrors.push(err80);
                            }
                            errors++;
                          }
                          if (typeof data33 == "number" && isFinite(data33)) {
                            if (data33 > 9007199254740991 || isNaN(data33)) {
                              const err81 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                              if (vErrors === null) {
                                vErrors = [err81];
                              } else {
                                vErrors.push(err81);
                              }
                              errors++;
                            }
                            if (data33 < 1 || isNaN(data33)) {
                              const err82 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err82];
                              } else {
                                vErrors.push(err82);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err83 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err83];
                        } else {
                          vErrors.push(err83);
                        }
                        errors++;
                      }
                    }
                    if (data29.role !== void 0) {
                      let data34 = data29.role;
                      const _errs95 = errors;
                      let valid31 = false;
                      const _errs96 = errors;
                      if (typeof data34 === "string") {
                        if (!pattern0.test(data34)) {
                          const err84 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                          if (vErrors === null) {
                            vErrors = [err84];
                          } else {
                            vErrors.push(err84);
                          }
                          errors++;
                        }
                      } else {
                        const err85 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err85];
                        } else {
                          vErrors.push(err85);
                        }
                        errors++;
                      }
                      var _valid5 = _errs96 === errors;
                      valid31 = valid31 || _valid5;
                      if (!valid31) {
                        const _errs98 = errors;
                        if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                          const err86 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                          if (vErrors === null) {
                            vErrors = [err86];
                          } else {
                            vErrors.push(err86);
                          }
                          errors++;
                        }
                        if (typeof data34 == "number" && isFinite(data34)) {
                          if (data34 > 9007199254740991 || isNaN(data34)) {
                            const err87 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            if (vErrors === null) {
                              vErrors = [err87];
                            } else {
                              vErrors.push(err87);
                            }
                            errors++;
                          }
                          if (data34 < 1 || isNaN(data34)) {
                            const err88 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err88];
                            } else {
                              vErrors.push(err88);
                            }
                            errors++;
                          }
                        }
                        var _valid5 = _errs98 === errors;
                        valid31 = valid31 || _valid5;
                      }
                      if (!valid31) {
                        const err89 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err89];
                        } else {
                          vErrors.push(err89);
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
                    if (data29.folders !== void 0) {
                      let data35 = data29.folders;
                      const _errs101 = errors;
                      let valid32 = false;
                      const _errs102 = errors;
                      if ("all" !== data35) {
                        const err90 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                        if (vErrors === null) {
                          vErrors = [err90];
                        } else {
                          vErrors.push(err90);
                        }
                        errors++;
                      }
                      var _valid6 = _errs102 === errors;
                      valid32 = valid32 || _valid6;
                      if (!valid32) {
                        const _errs103 = errors;
                        if (Array.isArray(data35)) {
                          if (data35.length < 1) {
                            const err91 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err91];
                            } else {
                              vErrors.push(err91);
                            }
                            errors++;
                          }
                          const len9 = data35.length;
                          for (let i9 = 0; i9 < len9; i9++) {
                            let data36 = data35[i9];
                            const _errs106 = errors;
                            let valid35 = false;
                            const _errs107 = errors;
                            if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                              const err92 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err92];
                              } else {
                                vErrors.push(err92);
                              }
                              errors++;
                            }
                            if (typeof data36 == "number" && isFinite(data36)) {
                              if (data36 > 9007199254740991 || isNaN(data36)) {
                                const err93 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err93];
                                } else {
                                  vErrors.push(err93);
                                }
                                errors++;
                              }
                              if (data36 < 1 || isNaN(data36)) {
                                const err94 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err94];
                                } else {
                                  vErrors.push(err94);
                                }
                                errors++;
                              }
                            }
                            var _valid7 = _errs107 === errors;
                            valid35 = valid35 || _valid7;
                            if (!valid35) {
                              const _errs109 = errors;
                              if (typeof data36 === "string") {
                                if (!pattern3.test(data36)) {
                                  const err95 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err95];
                                  } else {
                                    vErrors.push(err95);
                                  }
                                  errors++;
                                }
                              } else {
                                const err96 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err96];
                                } else {
                                  vErrors.push(err96);
                                }
                                errors++;
                              }
                              var _valid7 = _errs109 === errors;
                              valid35 = valid35 || _valid7;
                            }
                            if (!valid35) {
                              const err97 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                              if (vErrors === null) {
                                vErrors = [err97];
                              } else {
                                vErrors.push(err97);
                              }
                              errors++;
                            } else {
                              errors = _errs106;
                              if (vErrors !== null) {
                                if (_errs106) {
                                  vErrors.length = _errs106;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          }
                        } else {
                          const err98 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err98];
                          } else {
                            vErrors.push(err98);
                          }
                          errors++;
                        }
                        var _valid6 = _errs103 === errors;
                        valid32 = valid32 || _valid6;
                      }
                      if (!valid32) {
                        const err99 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err99];
                        } else {
                          vErrors.push(err99);
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
                    if (data29.ip_allow_list !== void 0) {
                      let data37 = data29.ip_allow_list;
                      const _errs112 = errors;
                      let valid36 = false;
                      const _errs113 = errors;
                      if ("any" !== data37) {
                        const err100 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                        if (vErrors === null) {
                          vErrors = [err100];
                        } else {
                          vErrors.push(err100);
                        }
                        errors++;
                      }
                      var _valid8 = _errs113 === errors;
                      valid36 = valid36 || _valid8;
                      if (!valid36) {
                        const _errs114 = errors;
                        if (Array.isArray(data37)) {
                          if (data37.length < 1) {
                            const err101 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err101];
                            } else {
                              vErrors.push(err101);
                            }
                            errors++;
                          }
                          const len10 = data37.length;
                          for (let i10 = 0; i10 < len10; i10++) {
                            if (typeof data37[i10] !== "string") {
                              const err102 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err102];
                              } else {
                                vErrors.push(err102);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err103 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                        var _valid8 = _errs114 === errors;
                        valid36 = valid36 || _valid8;
                      }
                      if (!valid36) {
                        const err104 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err104];
                        } else {
                          vErrors.push(err104);
                        }
                        errors++;
                      } else {
                        errors = _errs112;
                        if (vErrors !== null) {
                          if (_errs112) {
                            vErrors.length = _errs112;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data29.token !== void 0) {
                      let data39 = data29.token;
                      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
                        for (const key8 in data39) {
                          if (!(key8 === "deliver_to" || key8 === "rotate_after" || key8 === "overlap")) {
                            const err105 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 } };
                            if (vErrors === null) {
                              vErrors = [err105];
                            } else {
                              vErrors.push(err105);
                            }
                            errors++;
                          }
                        }
                        if (data39.deliver_to !== void 0) {
                          let data40 = data39.deliver_to;
                          const _errs122 = errors;
                          let valid40 = false;
                          const _errs123 = errors;
                          if (!(data40 === "none" || data40 === "discard")) {
                            const err106 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.in.additionalProperties.properties.token.properties.deliver_to.anyOf[0].enum } };
                            if (vErrors === null) {
                              vErrors = [err106];
                            } else {
                              vErrors.push(err106);
                            }
                            errors++;
                          }
                          var _valid9 = _errs123 === errors;
                          valid40 = valid40 || _valid9;
                          if (!valid40) {
                            const _errs124 = errors;
                            if (Array.isArray(data40)) {
                              if (data40.length < 1) {
                                const err107 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err107];
                                } else {
                                  vErrors.push(err107);
                                }
                                errors++;
                              }
                              const len11 = data40.length;
                              for (let i11 = 0; i11 < len11; i11++) {
                                let data41 = data40[i11];
                                if (typeof data41 === "string") {
                                  if (func2(data41) < 1) {
                                    const err108 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i11, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err108];
                                    } else {
                                      vErrors.push(err108);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err109 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i11, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err109];
                                  } else {
                                    vErrors.push(err109);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err110 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err110];
                              } else {
                                vErrors.push(err110);
                              }
                              errors++;
                            }
                            var _valid9 = _errs124 === errors;
                            valid40 = valid40 || _valid9;
                          }
                          if (!valid40) {
                            const err111 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err111];
                            } else {
                              vErrors.push(err111);
                            }
                            errors++;
                          } else {
                            errors = _errs122;
                            if (vErrors !== null) {
                              if (_errs122) {
                                vErrors.length = _errs122;
                              } else {
                                vErrors = null;
                              }
                            }
                          }
                        }
                        if (data39.rotate_after !== void 0) {
                          let data42 = data39.rotate_after;
                          if (typeof data42 === "string") {
                            if (!pattern4.test(data42)) {
                              const err112 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                              if (vErrors === null) {
                                vErrors = [err112];
                              } else {
                                vErrors.push(err112);
                              }
                              errors++;
                            }
                          } else {
                            const err113 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err113];
                            } else {
                              vErrors.push(err113);
                            }
                            errors++;
                          }
                        }
                        if (data39.overlap !== void 0) {
                          if (typeof data39.overlap !== "boolean") {
                            const err114 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/overlap", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
                            if (vErrors === null) {
                              vErrors = [err114];
                            } else {
                              vErrors.push(err114);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err115 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err115];
                        } else {
                          vErrors.push(err115);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err116 = { instancePath: instancePath + "/clients/" + i5 + "/in/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err116];
                    } else {
                      vErrors.push(err116);
                    }
                    errors++;
                  }
                }
              } else {
                const err117 = { instancePath: instancePath + "/clients/" + i5 + "/in", schemaPath: "#/properties/clients/items/properties/in/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err117];
                } else {
                  vErrors.push(err117);
                }
                errors++;
              }
            }
            if (data19.role !== void 0) {
              let data44 = data19.role;
              const _errs133 = errors;
              let valid43 = false;
              const _errs134 = errors;
              if (typeof data44 === "string") {
                if (!pattern0.test(data44)) {
                  const err118 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err118];
                  } else {
                    vErrors.push(err118);
                  }
                  errors++;
                }
              } else {
                const err119 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
              var _valid10 = _errs134 === errors;
              valid43 = valid43 || _valid10;
              if (!valid43) {
                const _errs136 = errors;
                if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                  const err120 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err120];
                  } else {
                    vErrors.push(err120);
                  }
                  errors++;
                }
                if (typeof data44 == "number" && isFinite(data44)) {
                  if (data44 > 9007199254740991 || isNaN(data44)) {
                    const err121 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err121];
                    } else {
                      vErrors.push(err121);
                    }
                    errors++;
                  }
                  if (data44 < 1 || isNaN(data44)) {
                    const err122 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err122];
                    } else {
                      vErrors.push(err122);
                    }
                    errors++;
                  }
                }
                var _valid10 = _errs136 === errors;
                valid43 = valid43 || _valid10;
              }
              if (!valid43) {
                const err123 = { instancePath: instancePath + "/clients/" + i5 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err123];
                } else {
                  vErrors.push(err123);
                }
                errors++;
              } else {
                errors = _errs133;
                if (vErrors !== null) {
                  if (_errs133) {
                    vErrors.length = _errs133;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data19.folders !== void 0) {
              let data45 = data19.folders;
              const _errs139 = errors;
              let valid44 = false;
              const _errs140 = errors;
              if ("all" !== data45) {
                const err124 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err124];
                } else {
                  vErrors.push(err124);
                }
                errors++;
              }
              var _valid11 = _errs140 === errors;
              valid44 = valid44 || _valid11;
              if (!valid44) {
                const _errs141 = errors;
                if (Array.isArray(data45)) {
                  if (data45.length < 1) {
                    const err125 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
                    }
                    errors++;
                  }
                  const len12 = data45.length;
                  for (let i12 = 0; i12 < len12; i12++) {
                    let data46 = data45[i12];
                    const _errs144 = errors;
                    let valid47 = false;
                    const _errs145 = errors;
                    if (!(typeof data46 == "number" && (!(data46 % 1) && !isNaN(data46)) && isFinite(data46))) {
                      const err126 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                    if (typeof data46 == "number" && isFinite(data46)) {
                      if (data46 > 9007199254740991 || isNaN(data46)) {
                        const err127 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err127];
                        } else {
                          vErrors.push(err127);
                        }
                        errors++;
                      }
                      if (data46 < 1 || isNaN(data46)) {
                        const err128 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err128];
                        } else {
                          vErrors.push(err128);
                        }
                        errors++;
                      }
                    }
                    var _valid12 = _errs145 === errors;
                    valid47 = valid47 || _valid12;
                    if (!valid47) {
                      const _errs147 = errors;
                      if (typeof data46 === "string") {
                        if (!pattern3.test(data46)) {
                          const err129 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err129];
                          } else {
                            vErrors.push(err129);
                          }
                          errors++;
                        }
                      } else {
                        const err130 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err130];
                        } else {
                          vErrors.push(err130);
                        }
                        errors++;
                      }
                      var _valid12 = _errs147 === errors;
                      valid47 = valid47 || _valid12;
                    }
                    if (!valid47) {
                      const err131 = { instancePath: instancePath + "/clients/" + i5 + "/folders/" + i12, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err131];
                      } else {
                        vErrors.push(err131);
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
                } else {
                  const err132 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
                var _valid11 = _errs141 === errors;
                valid44 = valid44 || _valid11;
              }
              if (!valid44) {
                const err133 = { instancePath: instancePath + "/clients/" + i5 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              } else {
                errors = _errs139;
                if (vErrors !== null) {
                  if (_errs139) {
                    vErrors.length = _errs139;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data19.ip_allow_list !== void 0) {
              let data47 = data19.ip_allow_list;
              const _errs150 = errors;
              let valid48 = false;
              const _errs151 = errors;
              if ("any" !== data47) {
                const err134 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                if (vErrors === null) {
                  vErrors = [err134];
                } else {
                  vErrors.push(err134);
                }
                errors++;
              }
              var _valid13 = _errs151 === errors;
              valid48 = valid48 || _valid13;
              if (!valid48) {
                const _errs152 = errors;
                if (Array.isArray(data47)) {
                  if (data47.length < 1) {
                    const err135 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  const len13 = data47.length;
                  for (let i13 = 0; i13 < len13; i13++) {
                    if (typeof data47[i13] !== "string") {
                      const err136 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list/" + i13, schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err137 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err137];
                  } else {
                    vErrors.push(err137);
                  }
                  errors++;
                }
                var _valid13 = _errs152 === errors;
                valid48 = valid48 || _valid13;
              }
              if (!valid48) {
                const err138 = { instancePath: instancePath + "/clients/" + i5 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              } else {
                errors = _errs150;
                if (vErrors !== null) {
                  if (_errs150) {
                    vErrors.length = _errs150;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data19.token !== void 0) {
              let data49 = data19.token;
              if (data49 && typeof data49 == "object" && !Array.isArray(data49)) {
                for (const key9 in data49) {
                  if (!(key9 === "deliver_to" || key9 === "rotate_after" || key9 === "overlap")) {
                    const err139 = { instancePath: instancePath + "/clients/" + i5 + "/token", schemaPath: "#/properties/clients/items/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 } };
                    if (vErrors === null) {
                      vErrors = [err139];
                    } else {
                      vErrors.push(err139);
                    }
                    errors++;
                  }
                }
                if (data49.deliver_to !== void 0) {
                  let data50 = data49.deliver_to;
                  const _errs160 = errors;
                  let valid52 = false;
                  const _errs161 = errors;
                  if (!(data50 === "none" || data50 === "discard")) {
                    const err140 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.token.properties.deliver_to.anyOf[0].enum } };
                    if (vErrors === null) {
                      vErrors = [err140];
                    } else {
                      vErrors.push(err140);
                    }
                    errors++;
                  }
                  var _valid14 = _errs161 === errors;
                  valid52 = valid52 || _valid14;
                  if (!valid52) {
                    const _errs162 = errors;
                    if (Array.isArray(data50)) {
                      if (data50.length < 1) {
                        const err141 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err141];
                        } else {
                          vErrors.push(err141);
                        }
                        errors++;
                      }
                      const len14 = data50.length;
                      for (let i14 = 0; i14 < len14; i14++) {
                        let data51 = data50[i14];
                        if (typeof data51 === "string") {
                          if (func2(data51) < 1) {
                            const err142 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to/" + i14, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err142];
                            } else {
                              vErrors.push(err142);
                            }
                            errors++;
                          }
                        } else {
                          const err143 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to/" + i14, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err143];
                          } else {
                            vErrors.push(err143);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err144 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err144];
                      } else {
                        vErrors.push(err144);
                      }
                      errors++;
                    }
                    var _valid14 = _errs162 === errors;
                    valid52 = valid52 || _valid14;
                  }
                  if (!valid52) {
                    const err145 = { instancePath: instancePath + "/clients/" + i5 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err145];
                    } else {
                      vErrors.push(err145);
                    }
                    errors++;
                  } else {
                    errors = _errs160;
                    if (vErrors !== null) {
                      if (_errs160) {
                        vErrors.length = _errs160;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data49.rotate_after !== void 0) {
                  let data52 = data49.rotate_after;
                  if (typeof data52 === "string") {
                    if (!pattern4.test(data52)) {
                      const err146 = { instancePath: instancePath + "/clients/" + i5 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                      if (vErrors === null) {
                        vErrors = [err146];
                      } else {
                        vErrors.push(err146);
                      }
                      errors++;
                    }
                  } else {
                    const err147 = { instancePath: instancePath + "/clients/" + i5 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err147];
                    } else {
                      vErrors.push(err147);
                    }
                    errors++;
                  }
                }
                if (data49.overlap !== void 0) {
                  if (typeof data49.overlap !== "boolean") {
                    const err148 = { instancePath: instancePath + "/clients/" + i5 + "/token/overlap", schemaPath: "#/properties/clients/items/properties/token/properties/overlap/type", keyword: "type", params: { type: "boolean" } };
                    if (vErrors === null) {
                      vErrors = [err148];
                    } else {
                      vErrors.push(err148);
                    }
                    errors++;
                  }
                }
              } else {
                const err149 = { instancePath: instancePath + "/clients/" + i5 + "/token", schemaPath: "#/properties/clients/items/properties/token/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err149];
                } else {
                  vErrors.push(err149);
                }
                errors++;
              }
            }
          } else {
            const err150 = { instancePath: instancePath + "/clients/" + i5, schemaPath: "#/properties/clients/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err150];
            } else {
              vErrors.push(err150);
            }
            errors++;
          }
        }
      } else {
        const err151 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err151];
        } else {
          vErrors.push(err151);
        }
        errors++;
      }
    }
  } else {
    const err152 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err152];
    } else {
      vErrors.push(err152);
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
