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
var schema6 = { "$schema": "http://json-schema.org/draft-07/schema#", "type": "object", "additionalProperties": false, "required": ["version", "clients"], "properties": { "version": { "const": 1 }, "defaults": { "type": "object", "additionalProperties": false, "properties": { "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } } } }, "clients": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["name"], "properties": { "name": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "role": { "anyOf": [{ "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }] }, "folders": { "anyOf": [{ "const": "all" }, { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, { "type": "string", "pattern": "\\S" }] } }] }, "environment": { "type": "string", "pattern": "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" }, "ip_allow_list": { "anyOf": [{ "const": "any" }, { "type": "array", "minItems": 1, "items": { "type": "string" } }] }, "token": { "type": "object", "additionalProperties": false, "properties": { "deliver_to": { "anyOf": [{ "enum": ["none", "discard"] }, { "type": "array", "minItems": 1, "items": { "type": "string", "minLength": 1 } }] }, "rotate_after": { "type": "string", "pattern": "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } } }, "id": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 }, "renamed_from": { "type": "string", "minLength": 1 }, "distinct_from": { "type": "array", "minItems": 1, "items": { "type": "integer", "minimum": 1, "maximum": 9007199254740991 } } } } } } };
var pattern0 = new RegExp("^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$", "u");
var pattern1 = new RegExp("\\S", "u");
var pattern3 = new RegExp("^(?:[1-9][0-9]{0,5}[smhdw]|never)$", "u");
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
    if (data.clients === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "clients" } };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "version" || key0 === "defaults" || key0 === "clients")) {
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
    if (data.defaults !== void 0) {
      let data1 = data.defaults;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "role" || key1 === "folders" || key1 === "environment" || key1 === "ip_allow_list" || key1 === "token")) {
            const err4 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 } };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
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
              const err5 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
          var _valid0 = _errs8 === errors;
          valid2 = valid2 || _valid0;
          if (!valid2) {
            const _errs10 = errors;
            if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
              const err7 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            if (typeof data2 == "number" && isFinite(data2)) {
              if (data2 > 9007199254740991 || isNaN(data2)) {
                const err8 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
              if (data2 < 1 || isNaN(data2)) {
                const err9 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
            var _valid0 = _errs10 === errors;
            valid2 = valid2 || _valid0;
          }
          if (!valid2) {
            const err10 = { instancePath: instancePath + "/defaults/role", schemaPath: "#/properties/defaults/properties/role/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
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
            const err11 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
          var _valid1 = _errs14 === errors;
          valid3 = valid3 || _valid1;
          if (!valid3) {
            const _errs15 = errors;
            if (Array.isArray(data3)) {
              if (data3.length < 1) {
                const err12 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err12];
                } else {
                  vErrors.push(err12);
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
                  const err13 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
                if (typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 9007199254740991 || isNaN(data4)) {
                    const err14 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err14];
                    } else {
                      vErrors.push(err14);
                    }
                    errors++;
                  }
                  if (data4 < 1 || isNaN(data4)) {
                    const err15 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err15];
                    } else {
                      vErrors.push(err15);
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
                      const err16 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                      if (vErrors === null) {
                        vErrors = [err16];
                      } else {
                        vErrors.push(err16);
                      }
                      errors++;
                    }
                  } else {
                    const err17 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err17];
                    } else {
                      vErrors.push(err17);
                    }
                    errors++;
                  }
                  var _valid2 = _errs21 === errors;
                  valid6 = valid6 || _valid2;
                }
                if (!valid6) {
                  const err18 = { instancePath: instancePath + "/defaults/folders/" + i0, schemaPath: "#/properties/defaults/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                  if (vErrors === null) {
                    vErrors = [err18];
                  } else {
                    vErrors.push(err18);
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
              const err19 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
            var _valid1 = _errs15 === errors;
            valid3 = valid3 || _valid1;
          }
          if (!valid3) {
            const err20 = { instancePath: instancePath + "/defaults/folders", schemaPath: "#/properties/defaults/properties/folders/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
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
              const err21 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
          } else {
            const err22 = { instancePath: instancePath + "/defaults/environment", schemaPath: "#/properties/defaults/properties/environment/type", keyword: "type", params: { type: "string" } };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data1.ip_allow_list !== void 0) {
          let data6 = data1.ip_allow_list;
          const _errs26 = errors;
          let valid7 = false;
          const _errs27 = errors;
          if ("any" !== data6) {
            const err23 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
          var _valid3 = _errs27 === errors;
          valid7 = valid7 || _valid3;
          if (!valid7) {
            const _errs28 = errors;
            if (Array.isArray(data6)) {
              if (data6.length < 1) {
                const err24 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
              const len1 = data6.length;
              for (let i1 = 0; i1 < len1; i1++) {
                if (typeof data6[i1] !== "string") {
                  const err25 = { instancePath: instancePath + "/defaults/ip_allow_list/" + i1, schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
              }
            } else {
              const err26 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
              if (vErrors === null) {
                vErrors = [err26];
              } else {
                vErrors.push(err26);
              }
              errors++;
            }
            var _valid3 = _errs28 === errors;
            valid7 = valid7 || _valid3;
          }
          if (!valid7) {
            const err27 = { instancePath: instancePath + "/defaults/ip_allow_list", schemaPath: "#/properties/defaults/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          } else {
            errors = _errs26;
            if (vErrors !== null) {
              if (_errs26) {
                vErrors.length = _errs26;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data1.token !== void 0) {
          let data8 = data1.token;
          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
            for (const key2 in data8) {
              if (!(key2 === "deliver_to" || key2 === "rotate_after")) {
                const err28 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 } };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data8.deliver_to !== void 0) {
              let data9 = data8.deliver_to;
              const _errs36 = errors;
              let valid11 = false;
              const _errs37 = errors;
              if (!(data9 === "none" || data9 === "discard")) {
                const err29 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.defaults.properties.token.properties.deliver_to.anyOf[0].enum } };
                if (vErrors === null) {
                  vErrors = [err29];
                } else {
                  vErrors.push(err29);
                }
                errors++;
              }
              var _valid4 = _errs37 === errors;
              valid11 = valid11 || _valid4;
              if (!valid11) {
                const _errs38 = errors;
                if (Array.isArray(data9)) {
                  if (data9.length < 1) {
                    const err30 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err30];
                    } else {
                      vErrors.push(err30);
                    }
                    errors++;
                  }
                  const len2 = data9.length;
                  for (let i2 = 0; i2 < len2; i2++) {
                    let data10 = data9[i2];
                    if (typeof data10 === "string") {
                      if (func2(data10) < 1) {
                        const err31 = { instancePath: instancePath + "/defaults/token/deliver_to/" + i2, schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    } else {
                      const err32 = { instancePath: instancePath + "/defaults/token/deliver_to/" + i2, schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err32];
                      } else {
                        vErrors.push(err32);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err33 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err33];
                  } else {
                    vErrors.push(err33);
                  }
                  errors++;
                }
                var _valid4 = _errs38 === errors;
                valid11 = valid11 || _valid4;
              }
              if (!valid11) {
                const err34 = { instancePath: instancePath + "/defaults/token/deliver_to", schemaPath: "#/properties/defaults/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err34];
                } else {
                  vErrors.push(err34);
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
            if (data8.rotate_after !== void 0) {
              let data11 = data8.rotate_after;
              if (typeof data11 === "string") {
                if (!pattern3.test(data11)) {
                  const err35 = { instancePath: instancePath + "/defaults/token/rotate_after", schemaPath: "#/properties/defaults/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/defaults/token/rotate_after", schemaPath: "#/properties/defaults/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/defaults/token", schemaPath: "#/properties/defaults/properties/token/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/defaults", schemaPath: "#/properties/defaults/type", keyword: "type", params: { type: "object" } };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.clients !== void 0) {
      let data12 = data.clients;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.name === void 0) {
              const err39 = { instancePath: instancePath + "/clients/" + i3, schemaPath: "#/properties/clients/items/required", keyword: "required", params: { missingProperty: "name" } };
              if (vErrors === null) {
                vErrors = [err39];
              } else {
                vErrors.push(err39);
              }
              errors++;
            }
            for (const key3 in data13) {
              if (!func3.call(schema6.properties.clients.items.properties, key3)) {
                const err40 = { instancePath: instancePath + "/clients/" + i3, schemaPath: "#/properties/clients/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 } };
                if (vErrors === null) {
                  vErrors = [err40];
                } else {
                  vErrors.push(err40);
                }
                errors++;
              }
            }
            if (data13.name !== void 0) {
              let data14 = data13.name;
              if (typeof data14 === "string") {
                if (!pattern0.test(data14)) {
                  const err41 = { instancePath: instancePath + "/clients/" + i3 + "/name", schemaPath: "#/properties/clients/items/properties/name/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err41];
                  } else {
                    vErrors.push(err41);
                  }
                  errors++;
                }
              } else {
                const err42 = { instancePath: instancePath + "/clients/" + i3 + "/name", schemaPath: "#/properties/clients/items/properties/name/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err42];
                } else {
                  vErrors.push(err42);
                }
                errors++;
              }
            }
            if (data13.role !== void 0) {
              let data15 = data13.role;
              const _errs52 = errors;
              let valid17 = false;
              const _errs53 = errors;
              if (typeof data15 === "string") {
                if (!pattern0.test(data15)) {
                  const err43 = { instancePath: instancePath + "/clients/" + i3 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err43];
                  } else {
                    vErrors.push(err43);
                  }
                  errors++;
                }
              } else {
                const err44 = { instancePath: instancePath + "/clients/" + i3 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/0/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err44];
                } else {
                  vErrors.push(err44);
                }
                errors++;
              }
              var _valid5 = _errs53 === errors;
              valid17 = valid17 || _valid5;
              if (!valid17) {
                const _errs55 = errors;
                if (!(typeof data15 == "number" && (!(data15 % 1) && !isNaN(data15)) && isFinite(data15))) {
                  const err45 = { instancePath: instancePath + "/clients/" + i3 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                  if (vErrors === null) {
                    vErrors = [err45];
                  } else {
                    vErrors.push(err45);
                  }
                  errors++;
                }
                if (typeof data15 == "number" && isFinite(data15)) {
                  if (data15 > 9007199254740991 || isNaN(data15)) {
                    const err46 = { instancePath: instancePath + "/clients/" + i3 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                    if (vErrors === null) {
                      vErrors = [err46];
                    } else {
                      vErrors.push(err46);
                    }
                    errors++;
                  }
                  if (data15 < 1 || isNaN(data15)) {
                    const err47 = { instancePath: instancePath + "/clients/" + i3 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                var _valid5 = _errs55 === errors;
                valid17 = valid17 || _valid5;
              }
              if (!valid17) {
                const err48 = { instancePath: instancePath + "/clients/" + i3 + "/role", schemaPath: "#/properties/clients/items/properties/role/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err48];
                } else {
                  vErrors.push(err48);
                }
                errors++;
              } else {
                errors = _errs52;
                if (vErrors !== null) {
                  if (_errs52) {
                    vErrors.length = _errs52;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data13.folders !== void 0) {
              let data16 = data13.folders;
              const _errs58 = errors;
              let valid18 = false;
              const _errs59 = errors;
              if ("all" !== data16) {
                const err49 = { instancePath: instancePath + "/clients/" + i3 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/0/const", keyword: "const", params: { allowedValue: "all" } };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
              var _valid6 = _errs59 === errors;
              valid18 = valid18 || _valid6;
              if (!valid18) {
                const _errs60 = errors;
                if (Array.isArray(data16)) {
                  if (data16.length < 1) {
                    const err50 = { instancePath: instancePath + "/clients/" + i3 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err50];
                    } else {
                      vErrors.push(err50);
                    }
                    errors++;
                  }
                  const len4 = data16.length;
                  for (let i4 = 0; i4 < len4; i4++) {
                    let data17 = data16[i4];
                    const _errs63 = errors;
                    let valid21 = false;
                    const _errs64 = errors;
                    if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                      const err51 = { instancePath: instancePath + "/clients/" + i3 + "/folders/" + i4, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/type", keyword: "type", params: { type: "integer" } };
                      if (vErrors === null) {
                        vErrors = [err51];
                      } else {
                        vErrors.push(err51);
                      }
                      errors++;
                    }
                    if (typeof data17 == "number" && isFinite(data17)) {
                      if (data17 > 9007199254740991 || isNaN(data17)) {
                        const err52 = { instancePath: instancePath + "/clients/" + i3 + "/folders/" + i4, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                        if (vErrors === null) {
                          vErrors = [err52];
                        } else {
                          vErrors.push(err52);
                        }
                        errors++;
                      }
                      if (data17 < 1 || isNaN(data17)) {
                        const err53 = { instancePath: instancePath + "/clients/" + i3 + "/folders/" + i4, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/0/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err53];
                        } else {
                          vErrors.push(err53);
                        }
                        errors++;
                      }
                    }
                    var _valid7 = _errs64 === errors;
                    valid21 = valid21 || _valid7;
                    if (!valid21) {
                      const _errs66 = errors;
                      if (typeof data17 === "string") {
                        if (!pattern1.test(data17)) {
                          const err54 = { instancePath: instancePath + "/clients/" + i3 + "/folders/" + i4, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "\\S" } };
                          if (vErrors === null) {
                            vErrors = [err54];
                          } else {
                            vErrors.push(err54);
                          }
                          errors++;
                        }
                      } else {
                        const err55 = { instancePath: instancePath + "/clients/" + i3 + "/folders/" + i4, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                        if (vErrors === null) {
                          vErrors = [err55];
                        } else {
                          vErrors.push(err55);
                        }
                        errors++;
                      }
                      var _valid7 = _errs66 === errors;
                      valid21 = valid21 || _valid7;
                    }
                    if (!valid21) {
                      const err56 = { instancePath: instancePath + "/clients/" + i3 + "/folders/" + i4, schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/items/anyOf", keyword: "anyOf", params: {} };
                      if (vErrors === null) {
                        vErrors = [err56];
                      } else {
                        vErrors.push(err56);
                      }
                      errors++;
                    } else {
                      errors = _errs63;
                      if (vErrors !== null) {
                        if (_errs63) {
                          vErrors.length = _errs63;
                        } else {
                          vErrors = null;
                        }
                      }
                    }
                  }
                } else {
                  const err57 = { instancePath: instancePath + "/clients/" + i3 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err57];
                  } else {
                    vErrors.push(err57);
                  }
                  errors++;
                }
                var _valid6 = _errs60 === errors;
                valid18 = valid18 || _valid6;
              }
              if (!valid18) {
                const err58 = { instancePath: instancePath + "/clients/" + i3 + "/folders", schemaPath: "#/properties/clients/items/properties/folders/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err58];
                } else {
                  vErrors.push(err58);
                }
                errors++;
              } else {
                errors = _errs58;
                if (vErrors !== null) {
                  if (_errs58) {
                    vErrors.length = _errs58;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data13.environment !== void 0) {
              let data18 = data13.environment;
              if (typeof data18 === "string") {
                if (!pattern0.test(data18)) {
                  const err59 = { instancePath: instancePath + "/clients/" + i3 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/pattern", keyword: "pattern", params: { pattern: "^[^\\s\\u0000-\\u001f\\u007f-\\u009f](?:[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029]*[^\\s\\u0000-\\u001f\\u007f-\\u009f])?$" } };
                  if (vErrors === null) {
                    vErrors = [err59];
                  } else {
                    vErrors.push(err59);
                  }
                  errors++;
                }
              } else {
                const err60 = { instancePath: instancePath + "/clients/" + i3 + "/environment", schemaPath: "#/properties/clients/items/properties/environment/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err60];
                } else {
                  vErrors.push(err60);
                }
                errors++;
              }
            }
            if (data13.ip_allow_list !== void 0) {
              let data19 = data13.ip_allow_list;
              const _errs71 = errors;
              let valid22 = false;
              const _errs72 = errors;
              if ("any" !== data19) {
                const err61 = { instancePath: instancePath + "/clients/" + i3 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/0/const", keyword: "const", params: { allowedValue: "any" } };
                if (vErrors === null) {
                  vErrors = [err61];
                } else {
                  vErrors.push(err61);
                }
                errors++;
              }
              var _valid8 = _errs72 === errors;
              valid22 = valid22 || _valid8;
              if (!valid22) {
                const _errs73 = errors;
                if (Array.isArray(data19)) {
                  if (data19.length < 1) {
                    const err62 = { instancePath: instancePath + "/clients/" + i3 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                    if (vErrors === null) {
                      vErrors = [err62];
                    } else {
                      vErrors.push(err62);
                    }
                    errors++;
                  }
                  const len5 = data19.length;
                  for (let i5 = 0; i5 < len5; i5++) {
                    if (typeof data19[i5] !== "string") {
                      const err63 = { instancePath: instancePath + "/clients/" + i3 + "/ip_allow_list/" + i5, schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                      if (vErrors === null) {
                        vErrors = [err63];
                      } else {
                        vErrors.push(err63);
                      }
                      errors++;
                    }
                  }
                } else {
                  const err64 = { instancePath: instancePath + "/clients/" + i3 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf/1/type", keyword: "type", params: { type: "array" } };
                  if (vErrors === null) {
                    vErrors = [err64];
                  } else {
                    vErrors.push(err64);
                  }
                  errors++;
                }
                var _valid8 = _errs73 === errors;
                valid22 = valid22 || _valid8;
              }
              if (!valid22) {
                const err65 = { instancePath: instancePath + "/clients/" + i3 + "/ip_allow_list", schemaPath: "#/properties/clients/items/properties/ip_allow_list/anyOf", keyword: "anyOf", params: {} };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              } else {
                errors = _errs71;
                if (vErrors !== null) {
                  if (_errs71) {
                    vErrors.length = _errs71;
                  } else {
                    vErrors = null;
                  }
                }
              }
            }
            if (data13.token !== void 0) {
              let data21 = data13.token;
              if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                for (const key4 in data21) {
                  if (!(key4 === "deliver_to" || key4 === "rotate_after")) {
                    const err66 = { instancePath: instancePath + "/clients/" + i3 + "/token", schemaPath: "#/properties/clients/items/properties/token/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 } };
                    if (vErrors === null) {
                      vErrors = [err66];
                    } else {
                      vErrors.push(err66);
                    }
                    errors++;
                  }
                }
                if (data21.deliver_to !== void 0) {
                  let data22 = data21.deliver_to;
                  const _errs81 = errors;
                  let valid26 = false;
                  const _errs82 = errors;
                  if (!(data22 === "none" || data22 === "discard")) {
                    const err67 = { instancePath: instancePath + "/clients/" + i3 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/0/enum", keyword: "enum", params: { allowedValues: schema6.properties.clients.items.properties.token.properties.deliver_to.anyOf[0].enum } };
                    if (vErrors === null) {
                      vErrors = [err67];
                    } else {
                      vErrors.push(err67);
                    }
                    errors++;
                  }
                  var _valid9 = _errs82 === errors;
                  valid26 = valid26 || _valid9;
                  if (!valid26) {
                    const _errs83 = errors;
                    if (Array.isArray(data22)) {
                      if (data22.length < 1) {
                        const err68 = { instancePath: instancePath + "/clients/" + i3 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/minItems", keyword: "minItems", params: { limit: 1 } };
                        if (vErrors === null) {
                          vErrors = [err68];
                        } else {
                          vErrors.push(err68);
                        }
                        errors++;
                      }
                      const len6 = data22.length;
                      for (let i6 = 0; i6 < len6; i6++) {
                        let data23 = data22[i6];
                        if (typeof data23 === "string") {
                          if (func2(data23) < 1) {
                            const err69 = { instancePath: instancePath + "/clients/" + i3 + "/token/deliver_to/" + i6, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/minLength", keyword: "minLength", params: { limit: 1 } };
                            if (vErrors === null) {
                              vErrors = [err69];
                            } else {
                              vErrors.push(err69);
                            }
                            errors++;
                          }
                        } else {
                          const err70 = { instancePath: instancePath + "/clients/" + i3 + "/token/deliver_to/" + i6, schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/items/type", keyword: "type", params: { type: "string" } };
                          if (vErrors === null) {
                            vErrors = [err70];
                          } else {
                            vErrors.push(err70);
                          }
                          errors++;
                        }
                      }
                    } else {
                      const err71 = { instancePath: instancePath + "/clients/" + i3 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf/1/type", keyword: "type", params: { type: "array" } };
                      if (vErrors === null) {
                        vErrors = [err71];
                      } else {
                        vErrors.push(err71);
                      }
                      errors++;
                    }
                    var _valid9 = _errs83 === errors;
                    valid26 = valid26 || _valid9;
                  }
                  if (!valid26) {
                    const err72 = { instancePath: instancePath + "/clients/" + i3 + "/token/deliver_to", schemaPath: "#/properties/clients/items/properties/token/properties/deliver_to/anyOf", keyword: "anyOf", params: {} };
                    if (vErrors === null) {
                      vErrors = [err72];
                    } else {
                      vErrors.push(err72);
                    }
                    errors++;
                  } else {
                    errors = _errs81;
                    if (vErrors !== null) {
                      if (_errs81) {
                        vErrors.length = _errs81;
                      } else {
                        vErrors = null;
                      }
                    }
                  }
                }
                if (data21.rotate_after !== void 0) {
                  let data24 = data21.rotate_after;
                  if (typeof data24 === "string") {
                    if (!pattern3.test(data24)) {
                      const err73 = { instancePath: instancePath + "/clients/" + i3 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/pattern", keyword: "pattern", params: { pattern: "^(?:[1-9][0-9]{0,5}[smhdw]|never)$" } };
                      if (vErrors === null) {
                        vErrors = [err73];
                      } else {
                        vErrors.push(err73);
                      }
                      errors++;
                    }
                  } else {
                    const err74 = { instancePath: instancePath + "/clients/" + i3 + "/token/rotate_after", schemaPath: "#/properties/clients/items/properties/token/properties/rotate_after/type", keyword: "type", params: { type: "string" } };
                    if (vErrors === null) {
                      vErrors = [err74];
                    } else {
                      vErrors.push(err74);
                    }
                    errors++;
                  }
                }
              } else {
                const err75 = { instancePath: instancePath + "/clients/" + i3 + "/token", schemaPath: "#/properties/clients/items/properties/token/type", keyword: "type", params: { type: "object" } };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
            }
            if (data13.id !== void 0) {
              let data25 = data13.id;
              if (!(typeof data25 == "number" && (!(data25 % 1) && !isNaN(data25)) && isFinite(data25))) {
                const err76 = { instancePath: instancePath + "/clients/" + i3 + "/id", schemaPath: "#/properties/clients/items/properties/id/type", keyword: "type", params: { type: "integer" } };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
              if (typeof data25 == "number" && isFinite(data25)) {
                if (data25 > 9007199254740991 || isNaN(data25)) {
                  const err77 = { instancePath: instancePath + "/clients/" + i3 + "/id", schemaPath: "#/properties/clients/items/properties/id/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                  if (vErrors === null) {
                    vErrors = [err77];
                  } else {
                    vErrors.push(err77);
                  }
                  errors++;
                }
                if (data25 < 1 || isNaN(data25)) {
                  const err78 = { instancePath: instancePath + "/clients/" + i3 + "/id", schemaPath: "#/properties/clients/items/properties/id/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err78];
                  } else {
                    vErrors.push(err78);
                  }
                  errors++;
                }
              }
            }
            if (data13.renamed_from !== void 0) {
              let data26 = data13.renamed_from;
              if (typeof data26 === "string") {
                if (func2(data26) < 1) {
                  const err79 = { instancePath: instancePath + "/clients/" + i3 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/minLength", keyword: "minLength", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err79];
                  } else {
                    vErrors.push(err79);
                  }
                  errors++;
                }
              } else {
                const err80 = { instancePath: instancePath + "/clients/" + i3 + "/renamed_from", schemaPath: "#/properties/clients/items/properties/renamed_from/type", keyword: "type", params: { type: "string" } };
                if (vErrors === null) {
                  vErrors = [err80];
                } else {
                  vErrors.push(err80);
                }
                errors++;
              }
            }
            if (data13.distinct_from !== void 0) {
              let data27 = data13.distinct_from;
              if (Array.isArray(data27)) {
                if (data27.length < 1) {
                  const err81 = { instancePath: instancePath + "/clients/" + i3 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/minItems", keyword: "minItems", params: { limit: 1 } };
                  if (vErrors === null) {
                    vErrors = [err81];
                  } else {
                    vErrors.push(err81);
                  }
                  errors++;
                }
                const len7 = data27.length;
                for (let i7 = 0; i7 < len7; i7++) {
                  let data28 = data27[i7];
                  if (!(typeof data28 == "number" && (!(data28 % 1) && !isNaN(data28)) && isFinite(data28))) {
                    const err82 = { instancePath: instancePath + "/clients/" + i3 + "/distinct_from/" + i7, schemaPath: "#/properties/clients/items/properties/distinct_from/items/type", keyword: "type", params: { type: "integer" } };
                    if (vErrors === null) {
                      vErrors = [err82];
                    } else {
                      vErrors.push(err82);
                    }
                    errors++;
                  }
                  if (typeof data28 == "number" && isFinite(data28)) {
                    if (data28 > 9007199254740991 || isNaN(data28)) {
                      const err83 = { instancePath: instancePath + "/clients/" + i3 + "/distinct_from/" + i7, schemaPath: "#/properties/clients/items/properties/distinct_from/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 9007199254740991 } };
                      if (vErrors === null) {
                        vErrors = [err83];
                      } else {
                        vErrors.push(err83);
                      }
                      errors++;
                    }
                    if (data28 < 1 || isNaN(data28)) {
                      const err84 = { instancePath: instancePath + "/clients/" + i3 + "/distinct_from/" + i7, schemaPath: "#/properties/clients/items/properties/distinct_from/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 } };
                      if (vErrors === null) {
                        vErrors = [err84];
                      } else {
                        vErrors.push(err84);
                      }
                      errors++;
                    }
                  }
                }
              } else {
                const err85 = { instancePath: instancePath + "/clients/" + i3 + "/distinct_from", schemaPath: "#/properties/clients/items/properties/distinct_from/type", keyword: "type", params: { type: "array" } };
                if (vErrors === null) {
                  vErrors = [err85];
                } else {
                  vErrors.push(err85);
                }
                errors++;
              }
            }
          } else {
            const err86 = { instancePath: instancePath + "/clients/" + i3, schemaPath: "#/properties/clients/items/type", keyword: "type", params: { type: "object" } };
            if (vErrors === null) {
              vErrors = [err86];
            } else {
              vErrors.push(err86);
            }
            errors++;
          }
        }
      } else {
        const err87 = { instancePath: instancePath + "/clients", schemaPath: "#/properties/clients/type", keyword: "type", params: { type: "array" } };
        if (vErrors === null) {
          vErrors = [err87];
        } else {
          vErrors.push(err87);
        }
        errors++;
      }
    }
  } else {
    const err88 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } };
    if (vErrors === null) {
      vErrors = [err88];
    } else {
      vErrors.push(err88);
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
