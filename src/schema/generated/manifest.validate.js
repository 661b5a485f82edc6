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
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version"], "properties": { "version": { "const": 1 }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } } } }, "clients": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "environments": { "type": "array", "minItems": 1, "items": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } }, "in": { "type": "object", "minProperties": 1, "additionalProperties": { "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } }, "address_lists": { "type": "object", "minProperties": 1, "propertyNames": { "type": "string", "pattern": "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "type": "string" } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern4 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
var pattern14 = new RegExp("^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$", "u");
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
      if (!(key0 === "version" || key0 === "defaults" || key0 === "clients" || key0 === "address_lists")) {
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
          if (!(key1 === "role" || key1 === "folders" || key1 === "environment" || key1 === "environments" || key1 === "ip_allow_list" || key1 === "token")) {
            const err3 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data1.role !== void 0) {
          let data2 = data1.role;
          const _errs7 = errors;
          let valid2 = false;
          const _errs8 = errors;
          if (typeof data2 === "string") {
            if (!pattern0.test(data2)) {
              const err4 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs10 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err6 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 9007199254740991 || isNaN(data2)) {
                const err7 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
              if (data2 < 1 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            var _valid0 = _errs10 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            const err9 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          } else {
            errors = _errs7;
            if (vErrors !== null) {
              if (_errs7) {
                vErrors.length = _errs7;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.folders !== void 0) {
          let data3 = data1.folders;
          const _errs13 = errors;
          let valid3 = false;
          const _errs14 = errors;
          if ("all" !== data3) {
            const err10 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = valid3 || _valid1;
          if (!valid3) {
            const _errs15 = errors;
            if (Array.isArray(data3)) {
              if (data3.length < 1) {
                const err11 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
              const len0 = data3.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data4 = data3[i0];
                const _errs18 = errors;
                let valid6 = false;
                const _errs19 = errors;
                if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
                  const err12 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err12];
                  } else {
                    vErrors.push(err12);
                  }
                  errors++;
                }
                if (typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 9007199254740991 || isNaN(data4)) {
                    const err13 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err13];
                    } else {
                      vErrors.push(err13);
                    }
                    errors++;
                  }
                  if (data4 < 1 || isNaN(data4)) {
                    const err14 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                }
                var _valid2 = _errs19 === errors;
                valid6 = valid6 || _valid2;
                if (!valid6) {
                  const _errs21 = errors;
                  if (typeof data4 === "string") {
                    if (!pattern1.test(data4)) {
                      const err15 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err15];
                      } else {
                        vErrors.push(err15);
                      }
                      errors++;
                    }
                  } else {
                    const err16 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err16];
                    } else {
                      vErrors.push(err16);
                    }
                    errors++;
                  }
                  var _valid2 = _errs21 === errors;
                  valid6 = valid6 || _valid2;
                }
                if (!valid6) {
                  const err17 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err17];
                  } else {
                    vErrors.push(err17);
                  }
                  errors++;
                } else {
                  errors = _errs18;
                  if (vErrors !== null) {
                    if (_errs18) {
                      vErrors.length = _errs18;
                    } else {
                      vErrors = null;
                    }
                  }
                }
              }
            } else {
              const err18 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
            var _valid1 = _errs15 === errors;
            valid3 = valid3 || _valid1;
          }
          if (!valid3) {
            const err19 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
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
        if (data1.environment !== void 0) {
          let data5 = data1.environment;
          if (typeof data5 === "string") {
            if (!pattern0.test(data5)) {
              const err20 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
          } else {
            const err21 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data1.environments !== void 0) {
          let data6 = data1.environments;
          if (Array.isArray(data6)) {
            if (data6.length < 1) {
              const err22 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len1 = data6.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data7 = data6[i1];
              if (typeof data7 === "string") {
                if (!pattern0.test(data7)) {
                  const err23 = { instancePath: instancePath + "/defaults/environments/" + i1, schemaPath: "#/properties/defaults/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err23];
                  } else {
                    vErrors.push(err23);
                  }
                  errors++;
                }
              } else {
                const err24 = { instancePath: instancePath + "/defaults/environments/" + i1, schemaPath: "#/properties/defaults/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
          } else {
            const err25 = { instancePath: instancePath + "/defaults/environments", schemaPath: "#/properties/defaults/properties/environments/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
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
              if (!(key2 === "deliver_to" || key2 === "rotate_after")) {
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
          } else {
            const err40 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.clients !== void 0) {
      let data14 = data.clients;
      if (Array.isArray(data14)) {
        const len4 = data14.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data15 = data14[i4];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.name === void 0) {
              const err42 = { instancePath: instancePath + "/clients/" + i4, schemaPath: "#/properties/clients/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err42];
              } else {
                vErrors.push(err42);
              }
              errors++;
            }
            for (const key3 in data15) {
              if (!func3.call(schema6.properties.clients.items.properties, key3)) {
                const err43 = { instancePath: instancePath + "/clients/" + i4, schemaPath: "#/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err43];
                } else {
                  vErrors.push(err43);
                }
                errors++;
              }
            }
            if (data15.name !== void 0) {
              let data16 = data15.name;
              if (typeof data16 === "string") {
                if (!pattern0.test(data16)) {
                  const err44 = { instancePath: instancePath + "/clients/" + i4 + "/name", schemaPath: "#/properties/clients/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err44];
                  } else {
                    vErrors.push(err44);
                  }
                  errors++;
                }
              } else {
                const err45 = { instancePath: instancePath + "/clients/" + i4 + "/name", schemaPath: "#/properties/clients/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err45];
                } else {
                  vErrors.push(err45);
                }
                errors++;
              }
            }
            if (data15.role !== void 0) {
              let data17 = data15.role;
              const _errs56 = errors;
              let valid19 = false;
              const _errs57 = errors;
              if (typeof data17 === "string") {
                if (!pattern0.test(data17)) {
                  const err46 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err46];
                  } else {
                    vErrors.push(err46);
                  }
                  errors++;
                }
              } else {
                const err47 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err47];
                } else {
                  vErrors.push(err47);
                }
                errors++;
              }
              var _valid5 = _errs57 === errors;
              valid19 = valid19 || _valid5;
              if (!valid19) {
                const _errs59 = errors;
                if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                  const err48 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err48];
                  } else {
                    vErrors.push(err48);
                  }
                  errors++;
                }
                if (typeof data17 == "number" && isFinite(data17)) {
                  if (data17 > 9007199254740991 || isNaN(data17)) {
                    const err49 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err49];
                    } else {
                      vErrors.push(err49);
                    }
                    errors++;
                  }
                  if (data17 < 1 || isNaN(data17)) {
                    const err50 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                }
                var _valid5 = _errs59 === errors;
                valid19 = valid19 || _valid5;
              }
              if (!valid19) {
                const err51 = { instancePath: instancePath + "/clients/" + i4 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              } else {
                errors = _errs56;
                if (vErrors !== null) {
                  if (_errs56) {
                    vErrors.length = _errs56;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.folders !== void 0) {
              let data18 = data15.folders;
              const _errs62 = errors;
              let valid20 = false;
              const _errs63 = errors;
              if ("all" !== data18) {
                const err52 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
              var _valid6 = _errs63 === errors;
              valid20 = valid20 || _valid6;
              if (!valid20) {
                const _errs64 = errors;
                if (Array.isArray(data18)) {
                  if (data18.length < 1) {
                    const err53 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err53];
                    } else {
                      vErrors.push(err53);
                    }
                    errors++;
                  }
                  const len5 = data18.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    let data19 = data18[i5];
                    const _errs67 = errors;
                    let valid23 = false;
                    const _errs68 = errors;
                    if (!(typeof data19 == "number" && (!(data19 % 1) && !isNaN(data19)) && isFinite(data19))) {
                      const err54 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err54];
                      } else {
                        vErrors.push(err54);
                      }
                      errors++;
                    }
                    if (typeof data19 == "number" && isFinite(data19)) {
                      if (data19 > 9007199254740991 || isNaN(data19)) {
                        const err55 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                      if (data19 < 1 || isNaN(data19)) {
                        const err56 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err56];
                        } else {
                          vErrors.push(err56);
                        }
                        errors++;
                      }
                    }
                    var _valid7 = _errs68 === errors;
                    valid23 = valid23 || _valid7;
                    if (!valid23) {
                      const _errs70 = errors;
                      if (typeof data19 === "string") {
                        if (!pattern1.test(data19)) {
                          const err57 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err57];
                          } else {
                            vErrors.push(err57);
                          }
                          errors++;
                        }
                      } else {
                        const err58 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err58];
                        } else {
                          vErrors.push(err58);
                        }
                        errors++;
                      }
                      var _valid7 = _errs70 === errors;
                      valid23 = valid23 || _valid7;
                    }
                    if (!valid23) {
                      const err59 = { instancePath: instancePath + "/clients/" + i4 + "/folders/" + i5, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    } else {
                      errors = _errs67;
                      if (vErrors !== null) {
                        if (_errs67) {
                          vErrors.length = _errs67;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err60 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err60];
                  } else {
                    vErrors.push(err60);
                  }
                  errors++;
                }
                var _valid6 = _errs64 === errors;
                valid20 = valid20 || _valid6;
              }
              if (!valid20) {
                const err61 = { instancePath: instancePath + "/clients/" + i4 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              } else {
                errors = _errs62;
                if (vErrors !== null) {
                  if (_errs62) {
                    vErrors.length = _errs62;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.environment !== void 0) {
              let data20 = data15.environment;
              if (typeof data20 === "string") {
                if (!pattern0.test(data20)) {
                  const err62 = { instancePath: instancePath + "/clients/" + i4 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err62];
                  } else {
                    vErrors.push(err62);
                  }
                  errors++;
                }
              } else {
                const err63 = { instancePath: instancePath + "/clients/" + i4 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data15.environments !== void 0) {
              let data21 = data15.environments;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  const err64 = { instancePath: instancePath + "/clients/" + i4 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                const len6 = data21.length;
                for (let i6 = 0; i6 < len6; i6++) {
                  let data22 = data21[i6];
                  if (typeof data22 === "string") {
                    if (!pattern0.test(data22)) {
                      const err65 = { instancePath: instancePath + "/clients/" + i4 + "/environments/" + i6, schemaPath: "#/properties/clients/items/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                      if (vErrors === null) {
                        vErrors = [err65];
                      } else {
                        vErrors.push(err65);
                      }
                      errors++;
                    }
                  } else {
                    const err66 = { instancePath: instancePath + "/clients/" + i4 + "/environments/" + i6, schemaPath: "#/properties/clients/items/properties/environments/items/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
              } else {
                const err67 = { instancePath: instancePath + "/clients/" + i4 + "/environments", schemaPath: "#/properties/clients/items/properties/environments/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
            if (data15.in !== void 0) {
              let data23 = data15.in;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                if (Object.keys(data23).length < 1) {
                  const err68 = { instancePath: instancePath + "/clients/" + i4 + "/in", schemaPath: "#/properties/clients/items/properties/in/minProperties", keyword: "minProperties", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err68];
                  } else {
                    vErrors.push(err68);
                  }
                  errors++;
                }
                for (const key4 in data23) {
                  let data24 = data23[key4];
                  if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                    if (Object.keys(data24).length < 1) {
                      const err69 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/minProperties", keyword: "minProperties", params: { limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err69];
                      } else {
                        vErrors.push(err69);
                      }
                      errors++;
                    }
                    for (const key5 in data24) {
                      if (!(key5 === "role" || key5 === "folders" || key5 === "ip_allow_list" || key5 === "token" || key5 === "id" || key5 === "renamed_from" || key5 === "distinct_from")) {
                        const err70 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 } };
                        if (vErrors === null) {
                          vErrors = [err70];
                        } else {
                          vErrors.push(err70);
                        }
                        errors++;
                      }
                    }
                    if (data24.role !== void 0) {
                      let data25 = data24.role;
                      const _errs85 = errors;
                      let valid28 = false;
                      const _errs86 = errors;
                      if (typeof data25 === "string") {
                        if (!pattern0.test(data25)) {
                          const err71 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                          if (vErrors === null) {
                            vErrors = [err71];
                          } else {
                            vErrors.push(err71);
                          }
                          errors++;
                        }
                      } else {
                        const err72 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err72];
                        } else {
                          vErrors.push(err72);
                        }
                        errors++;
                      }
                      var _valid8 = _errs86 === errors;
                      valid28 = valid28 || _valid8;
                      if (!valid28) {
                        const _errs88 = errors;
                        if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                          const err73 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                          if (vErrors === null) {
                            vErrors = [err73];
                          } else {
                            vErrors.push(err73);
                          }
                          errors++;
                        }
                        if (typeof data25 == "number" && isFinite(data25)) {
                          if (data25 > 9007199254740991 || isNaN(data25)) {
                            const err74 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                            if (vErrors === null) {
                              vErrors = [err74];
                            } else {
                              vErrors.push(err74);
                            }
                            errors++;
                          }
                          if (data25 < 1 || isNaN(data25)) {
                            const err75 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err75];
                            } else {
                              vErrors.push(err75);
                            }
                            errors++;
                          }
                        }
                        var _valid8 = _errs88 === errors;
                        valid28 = valid28 || _valid8;
                      }
                      if (!valid28) {
                        const err76 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/role", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/role/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err76];
                        } else {
                          vErrors.push(err76);
                        }
                        errors++;
                      } else {
                        errors = _errs85;
                        if (vErrors !== null) {
                          if (_errs85) {
                            vErrors.length = _errs85;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data24.folders !== void 0) {
                      let data26 = data24.folders;
                      const _errs91 = errors;
                      let valid29 = false;
                      const _errs92 = errors;
                      if ("all" !== data26) {
                        const err77 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                        if (vErrors === null) {
                          vErrors = [err77];
                        } else {
                          vErrors.push(err77);
                        }
                        errors++;
                      }
                      var _valid9 = _errs92 === errors;
                      valid29 = valid29 || _valid9;
                      if (!valid29) {
                        const _errs93 = errors;
                        if (Array.isArray(data26)) {
                          if (data26.length < 1) {
                            const err78 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err78];
                            } else {
                              vErrors.push(err78);
                            }
                            errors++;
                          }
                          const len7 = data26.length;
                          for (let i7 = 0; i7 < len7; i7++) {
                            let data27 = data26[i7];
                            const _errs96 = errors;
                            let valid32 = false;
                            const _errs97 = errors;
                            if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                              const err79 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                              if (vErrors === null) {
                                vErrors = [err79];
                              } else {
                                vErrors.push(err79);
                              }
                              errors++;
                            }
                            if (typeof data27 == "number" && isFinite(data27)) {
                              if (data27 > 9007199254740991 || isNaN(data27)) {
                                const err80 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                                if (vErrors === null) {
                                  vErrors = [err80];
                                } else {
                                  vErrors.push(err80);
                                }
                                errors++;
                              }
                              if (data27 < 1 || isNaN(data27)) {
                                const err81 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err81];
                                } else {
                                  vErrors.push(err81);
                                }
                                errors++;
                              }
                            }
                            var _valid10 = _errs97 === errors;
                            valid32 = valid32 || _valid10;
                            if (!valid32) {
                              const _errs99 = errors;
                              if (typeof data27 === "string") {
                                if (!pattern1.test(data27)) {
                                  const err82 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                                  if (vErrors === null) {
                                    vErrors = [err82];
                                  } else {
                                    vErrors.push(err82);
                                  }
                                  errors++;
                                }
                              } else {
                                const err83 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err83];
                                } else {
                                  vErrors.push(err83);
                                }
                                errors++;
                              }
                              var _valid10 = _errs99 === errors;
                              valid32 = valid32 || _valid10;
                            }
                            if (!valid32) {
                              const err84 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders/" + i7, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                              if (vErrors === null) {
                                vErrors = [err84];
                              } else {
                                vErrors.push(err84);
                              }
                              errors++;
                            } else {
                              errors = _errs96;
                              if (vErrors !== null) {
                                if (_errs96) {
                                  vErrors.length = _errs96;
                                } else {
                                  vErrors = null;
                                }
                              }
                            }
                          }
                        } else {
                          const err85 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err85];
                          } else {
                            vErrors.push(err85);
                          }
                          errors++;
                        }
                        var _valid9 = _errs93 === errors;
                        valid29 = valid29 || _valid9;
                      }
                      if (!valid29) {
                        const err86 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/folders", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/folders/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err86];
                        } else {
                          vErrors.push(err86);
                        }
                        errors++;
                      } else {
                        errors = _errs91;
                        if (vErrors !== null) {
                          if (_errs91) {
                            vErrors.length = _errs91;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data24.ip_allow_list !== void 0) {
                      let data28 = data24.ip_allow_list;
                      const _errs102 = errors;
                      let valid33 = false;
                      const _errs103 = errors;
                      if ("any" !== data28) {
                        const err87 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                        if (vErrors === null) {
                          vErrors = [err87];
                        } else {
                          vErrors.push(err87);
                        }
                        errors++;
                      }
                      var _valid11 = _errs103 === errors;
                      valid33 = valid33 || _valid11;
                      if (!valid33) {
                        const _errs104 = errors;
                        if (Array.isArray(data28)) {
                          if (data28.length < 1) {
                            const err88 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err88];
                            } else {
                              vErrors.push(err88);
                            }
                            errors++;
                          }
                          const len8 = data28.length;
                          for (let i8 = 0; i8 < len8; i8++) {
                            if (typeof data28[i8] !== "string") {
                              const err89 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list/" + i8, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                              if (vErrors === null) {
                                vErrors = [err89];
                              } else {
                                vErrors.push(err89);
                              }
                              errors++;
                            }
                          }
                        } else {
                          const err90 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                          if (vErrors === null) {
                            vErrors = [err90];
                          } else {
                            vErrors.push(err90);
                          }
                          errors++;
                        }
                        var _valid11 = _errs104 === errors;
                        valid33 = valid33 || _valid11;
                      }
                      if (!valid33) {
                        const err91 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                        if (vErrors === null) {
                          vErrors = [err91];
                        } else {
                          vErrors.push(err91);
                        }
                        errors++;
                      } else {
                        errors = _errs102;
                        if (vErrors !== null) {
                          if (_errs102) {
                            vErrors.length = _errs102;
                          } else {
                            vErrors = null;
                          }
                        }
                      }
                    }
                    if (data24.token !== void 0) {
                      let data30 = data24.token;
                      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                        for (const key6 in data30) {
                          if (!(key6 === "deliver_to" || key6 === "rotate_after")) {
                            const err92 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 } };
                            if (vErrors === null) {
                              vErrors = [err92];
                            } else {
                              vErrors.push(err92);
                            }
                            errors++;
                          }
                        }
                        if (data30.deliver_to !== void 0) {
                          let data31 = data30.deliver_to;
                          const _errs112 = errors;
                          let valid37 = false;
                          const _errs113 = errors;
                          if (!(data31 === "none" || data31 === "discard")) {
                            const err93 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.in.additionalProperties.properties.token.properties.deliver_to.anyOf[0].enum } };
                            if (vErrors === null) {
                              vErrors = [err93];
                            } else {
                              vErrors.push(err93);
                            }
                            errors++;
                          }
                          var _valid12 = _errs113 === errors;
                          valid37 = valid37 || _valid12;
                          if (!valid37) {
                            const _errs114 = errors;
                            if (Array.isArray(data31)) {
                              if (data31.length < 1) {
                                const err94 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                                if (vErrors === null) {
                                  vErrors = [err94];
                                } else {
                                  vErrors.push(err94);
                                }
                                errors++;
                              }
                              const len9 = data31.length;
                              for (let i9 = 0; i9 < len9; i9++) {
                                let data32 = data31[i9];
                                if (typeof data32 === "string") {
                                  if (func2(data32) < 1) {
                                    const err95 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                                    if (vErrors === null) {
                                      vErrors = [err95];
                                    } else {
                                      vErrors.push(err95);
                                    }
                                    errors++;
                                  }
                                } else {
                                  const err96 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to/" + i9, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                                  if (vErrors === null) {
                                    vErrors = [err96];
                                  } else {
                                    vErrors.push(err96);
                                  }
                                  errors++;
                                }
                              }
                            } else {
                              const err97 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                              if (vErrors === null) {
                                vErrors = [err97];
                              } else {
                                vErrors.push(err97);
                              }
                              errors++;
                            }
                            var _valid12 = _errs114 === errors;
                            valid37 = valid37 || _valid12;
                          }
                          if (!valid37) {
                            const err98 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                            if (vErrors === null) {
                              vErrors = [err98];
                            } else {
                              vErrors.push(err98);
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
                        if (data30.rotate_after !== void 0) {
                          let data33 = data30.rotate_after;
                          if (typeof data33 === "string") {
                            if (!pattern4.test(data33)) {
                              const err99 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                              if (vErrors === null) {
                                vErrors = [err99];
                              } else {
                                vErrors.push(err99);
                              }
                              errors++;
                            }
                          } else {
                            const err100 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err100];
                            } else {
                              vErrors.push(err100);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err101 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/token", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/token/type", keyword: "type", params: { type: "object" } };
                        if (vErrors === null) {
                          vErrors = [err101];
                        } else {
                          vErrors.push(err101);
                        }
                        errors++;
                      }
                    }
                    if (data24.id !== void 0) {
                      let data34 = data24.id;
                      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                        const err102 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/type", keyword: "type", params: { type: "integer" } };
                        if (vErrors === null) {
                          vErrors = [err102];
                        } else {
                          vErrors.push(err102);
                        }
                        errors++;
                      }
                      if (typeof data34 == "number" && isFinite(data34)) {
                        if (data34 > 9007199254740991 || isNaN(data34)) {
                          const err103 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                          if (vErrors === null) {
                            vErrors = [err103];
                          } else {
                            vErrors.push(err103);
                          }
                          errors++;
                        }
                        if (data34 < 1 || isNaN(data34)) {
                          const err104 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/id", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err104];
                          } else {
                            vErrors.push(err104);
                          }
                          errors++;
                        }
                      }
                    }
                    if (data24.renamed_from !== void 0) {
                      let data35 = data24.renamed_from;
                      if (typeof data35 === "string") {
                        if (func2(data35) < 1) {
                          const err105 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err105];
                          } else {
                            vErrors.push(err105);
                          }
                          errors++;
                        }
                      } else {
                        const err106 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/renamed_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err106];
                        } else {
                          vErrors.push(err106);
                        }
                        errors++;
                      }
                    }
                    if (data24.distinct_from !== void 0) {
                      let data36 = data24.distinct_from;
                      if (Array.isArray(data36)) {
                        if (data36.length < 1) {
                          const err107 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                          if (vErrors === null) {
                            vErrors = [err107];
                          } else {
                            vErrors.push(err107);
                          }
                          errors++;
                        }
                        const len10 = data36.length;
                        for (let i10 = 0; i10 < len10; i10++) {
                          let data37 = data36[i10];
                          if (!(typeof data37 == "number" && (!(data37 % 1) && !isNaN(data37)) && isFinite(data37))) {
                            const err108 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                            if (vErrors === null) {
                              vErrors = [err108];
                            } else {
                              vErrors.push(err108);
                            }
                            errors++;
                          }
                          if (typeof data37 == "number" && isFinite(data37)) {
                            if (data37 > 9007199254740991 || isNaN(data37)) {
                              const err109 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                              if (vErrors === null) {
                                vErrors = [err109];
                              } else {
                                vErrors.push(err109);
                              }
                              errors++;
                            }
                            if (data37 < 1 || isNaN(data37)) {
                              const err110 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from/" + i10, schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                              if (vErrors === null) {
                                vErrors = [err110];
                              } else {
                                vErrors.push(err110);
                              }
                              errors++;
                            }
                          }
                        }
                      } else {
                        const err111 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/distinct_from", schemaPath: "#/properties/clients/items/properties/in/additionalProperties/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                        if (vErrors === null) {
                          vErrors = [err111];
                        } else {
                          vErrors.push(err111);
                        }
                        errors++;
                      }
                    }
                  } else {
                    const err112 = { instancePath: instancePath + "/clients/" + i4 + "/in/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/clients/items/properties/in/additionalProperties/type", keyword: "type", params: { type: "object" } };
                    if (vErrors === null) {
                      vErrors = [err112];
                    } else {
                      vErrors.push(err112);
                    }
                    errors++;
                  }
                }
              } else {
                const err113 = { instancePath: instancePath + "/clients/" + i4 + "/in", schemaPath: "#/properties/clients/items/properties/in/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err113];
                } else {
                  vErrors.push(err113);
                }
                errors++;
              }
            }
            if (data15.ip_allow_list !== void 0) {
              let data38 = data15.ip_allow_list;
              const _errs129 = errors;
              let valid42 = false;
              const _errs130 = errors;
              if ("any" !== data38) {
                const err114 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                if (vErrors === null) {
                  vErrors = [err114];
                } else {
                  vErrors.push(err114);
                }
                errors++;
              }
              var _valid13 = _errs130 === errors;
              valid42 = valid42 || _valid13;
              if (!valid42) {
                const _errs131 = errors;
                if (Array.isArray(data38)) {
                  if (data38.length < 1) {
                    const err115 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err115];
                    } else {
                      vErrors.push(err115);
                    }
                    errors++;
                  }
                  const len11 = data38.length;
                  for (let i11 = 0; i11 < len11; i11++) {
                    if (typeof data38[i11] !== "string") {
                      const err116 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list/" + i11, schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err116];
                      } else {
                        vErrors.push(err116);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err117 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err117];
                  } else {
                    vErrors.push(err117);
                  }
                  errors++;
                }
                var _valid13 = _errs131 === errors;
                valid42 = valid42 || _valid13;
              }
              if (!valid42) {
                const err118 = { instancePath: instancePath + "/clients/" + i4 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              } else {
                errors = _errs129;
                if (vErrors !== null) {
                  if (_errs129) {
                    vErrors.length = _errs129;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data15.token !== void 0) {
              let data40 = data15.token;
              if (data40 && typeof data40 == "object" && !Array.isArray(data40)) {
                for (const key7 in data40) {
                  if (!(key7 === "deliver_to" || key7 === "rotate_after")) {
                    const err119 = { instancePath: instancePath + "/clients/" + i4 + "/token", schemaPath: "#/properties/clients/items/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 } };
                    if (vErrors === null) {
                      vErrors = [err119];
                    } else {
                      vErrors.push(err119);
                    }
                    errors++;
                  }
                }
                if (data40.deliver_to !== void 0) {
                  let data41 = data40.deliver_to;
                  const _errs139 = errors;
                  let valid46 = false;
                  const _errs140 = errors;
                  if (!(data41 === "none" || data41 === "discard")) {
                    const err120 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.token.properties.deliver_to.anyOf[0].enum } };
                    if (vErrors === null) {
                      vErrors = [err120];
                    } else {
                      vErrors.push(err120);
                    }
                    errors++;
                  }
                  var _valid14 = _errs140 === errors;
                  valid46 = valid46 || _valid14;
                  if (!valid46) {
                    const _errs141 = errors;
                    if (Array.isArray(data41)) {
                      if (data41.length < 1) {
                        const err121 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err121];
                        } else {
                          vErrors.push(err121);
                        }
                        errors++;
                      }
                      const len12 = data41.length;
                      for (let i12 = 0; i12 < len12; i12++) {
                        let data42 = data41[i12];
                        if (typeof data42 === "string") {
                          if (func2(data42) < 1) {
                            const err122 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to/" + i12, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err122];
                            } else {
                              vErrors.push(err122);
                            }
                            errors++;
                          }
                        } else {
                          const err123 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to/" + i12, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err123];
                          } else {
                            vErrors.push(err123);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err124 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err124];
                      } else {
                        vErrors.push(err124);
                      }
                      errors++;
                    }
                    var _valid14 = _errs141 === errors;
                    valid46 = valid46 || _valid14;
                  }
                  if (!valid46) {
                    const err125 = { instancePath: instancePath + "/clients/" + i4 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err125];
                    } else {
                      vErrors.push(err125);
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
                if (data40.rotate_after !== void 0) {
                  let data43 = data40.rotate_after;
                  if (typeof data43 === "string") {
                    if (!pattern4.test(data43)) {
                      const err126 = { instancePath: instancePath + "/clients/" + i4 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                      if (vErrors === null) {
                        vErrors = [err126];
                      } else {
                        vErrors.push(err126);
                      }
                      errors++;
                    }
                  } else {
                    const err127 = { instancePath: instancePath + "/clients/" + i4 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err127];
                    } else {
                      vErrors.push(err127);
                    }
                    errors++;
                  }
                }
              } else {
                const err128 = { instancePath: instancePath + "/clients/" + i4 + "/token", schemaPath: "#/properties/clients/items/properties/token/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err128];
                } else {
                  vErrors.push(err128);
                }
                errors++;
              }
            }
            if (data15.id !== void 0) {
              let data44 = data15.id;
              if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                const err129 = { instancePath: instancePath + "/clients/" + i4 + "/id", schemaPath: "#/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err129];
                } else {
                  vErrors.push(err129);
                }
                errors++;
              }
              if (typeof data44 == "number" && isFinite(data44)) {
                if (data44 > 9007199254740991 || isNaN(data44)) {
                  const err130 = { instancePath: instancePath + "/clients/" + i4 + "/id", schemaPath: "#/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err130];
                  } else {
                    vErrors.push(err130);
                  }
                  errors++;
                }
                if (data44 < 1 || isNaN(data44)) {
                  const err131 = { instancePath: instancePath + "/clients/" + i4 + "/id", schemaPath: "#/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err131];
                  } else {
                    vErrors.push(err131);
                  }
                  errors++;
                }
              }
            }
            if (data15.renamed_from !== void 0) {
              let data45 = data15.renamed_from;
              if (typeof data45 === "string") {
                if (func2(data45) < 1) {
                  const err132 = { instancePath: instancePath + "/clients/" + i4 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err132];
                  } else {
                    vErrors.push(err132);
                  }
                  errors++;
                }
              } else {
                const err133 = { instancePath: instancePath + "/clients/" + i4 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err133];
                } else {
                  vErrors.push(err133);
                }
                errors++;
              }
            }
            if (data15.distinct_from !== void 0) {
              let data46 = data15.distinct_from;
              if (Array.isArray(data46)) {
                if (data46.length < 1) {
                  const err134 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err134];
                  } else {
                    vErrors.push(err134);
                  }
                  errors++;
                }
                const len13 = data46.length;
                for (let i13 = 0; i13 < len13; i13++) {
                  let data47 = data46[i13];
                  if (!(typeof data47 == "number" && (!(data47 % 1) && !isNaN(data47)) && isFinite(data47))) {
                    const err135 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from/" + i13, schemaPath: "#/properties/clients/items/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err135];
                    } else {
                      vErrors.push(err135);
                    }
                    errors++;
                  }
                  if (typeof data47 == "number" && isFinite(data47)) {
                    if (data47 > 9007199254740991 || isNaN(data47)) {
                      const err136 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from/" + i13, schemaPath: "#/properties/clients/items/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err136];
                      } else {
                        vErrors.push(err136);
                      }
                      errors++;
                    }
                    if (data47 < 1 || isNaN(data47)) {
                      const err137 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from/" + i13, schemaPath: "#/properties/clients/items/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err137];
                      } else {
                        vErrors.push(err137);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err138 = { instancePath: instancePath + "/clients/" + i4 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err138];
                } else {
                  vErrors.push(err138);
                }
                errors++;
              }
            }
          } else {
            const err139 = { instancePath: instancePath + "/clients/" + i4, schemaPath: "#/properties/clients/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err139];
            } else {
              vErrors.push(err139);
            }
            errors++;
          }
        }
      } else {
        const err140 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err140];
        } else {
          vErrors.push(err140);
        }
        errors++;
      }
    }
    if (data.address_lists !== void 0) {
      let data48 = data.address_lists;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        if (Object.keys(data48).length < 1) {
          const err141 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/minProperties", keyword: "minProperties", params: { limit: 1 } };
          if (vErrors === null) {
            vErrors = [err141];
          } else {
            vErrors.push(err141);
          }
          errors++;
        }
        for (const key8 in data48) {
          const _errs157 = errors;
          if (typeof key8 === "string") {
            if (!pattern14.test(key8)) {
              const err142 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(?:[Aa][Nn][Yy]|[Aa][Ll][Ll]|[Nn][Oo][Nn][Ee])$)[^\\s\\u0000-\\u002f0-9:-@\\[-`{-\\u00a9](?:[^\\u0000-\\u001f,/:\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f,/:\\u007f-\\u009f])?$" }, propertyName: key8 };
              if (vErrors === null) {
                vErrors = [err142];
              } else {
                vErrors.push(err142);
              }
              errors++;
            }
          } else {
            const err143 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames/type", keyword: "type", params: { type: "string" }, propertyName: key8 };
            if (vErrors === null) {
              vErrors = [err143];
            } else {
              vErrors.push(err143);
            }
            errors++;
          }
          var valid51 = _errs157 === errors;
          if (!valid51) {
            const err144 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/propertyNames", keyword: "propertyNames", params: { propertyName: key8 } };
            if (vErrors === null) {
              vErrors = [err144];
            } else {
              vErrors.push(err144);
            }
            errors++;
          }
        }
        for (const key9 in data48) {
          let data49 = data48[key9];
          if (Array.isArray(data49)) {
            if (data49.length < 1) {
              const err145 = { instancePath: instancePath + "/address_lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 } };
              if (vErrors === null) {
                vErrors = [err145];
              } else {
                vErrors.push(err145);
              }
              errors++;
            }
            const len14 = data49.length;
            for (let i14 = 0; i14 < len14; i14++) {
              if (typeof data49[i14] !== "string") {
                const err146 = { instancePath: instancePath + "/address_lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i14, schemaPath: "#/properties/address_lists/additionalProperties/items/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err146];
                } else {
                  vErrors.push(err146);
                }
                errors++;
              }
            }
          } else {
            const err147 = { instancePath: instancePath + "/address_lists/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/address_lists/additionalProperties/type", keyword: "type", params: { type: "array" } };
            if (vErrors === null) {
              vErrors = [err147];
            } else {
              vErrors.push(err147);
            }
            errors++;
          }
        }
      } else {
        const err148 = { instancePath: instancePath + "/address_lists", schemaPath: "#/properties/address_lists/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err148];
        } else {
          vErrors.push(err148);
        }
        errors++;
      }
    }
  } else {
    const err149 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err149];
    } else {
      vErrors.push(err149);
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
