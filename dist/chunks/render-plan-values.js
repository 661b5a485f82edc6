import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  nfc
} from "./model-names.js";
import {
  __commonJS,
  __toESM
} from "./runtime.js";

// node_modules/ipaddr.js/lib/ipaddr.js
var require_ipaddr = __commonJS({
  "node_modules/ipaddr.js/lib/ipaddr.js"(exports, module) {
    (function(root) {
      "use strict";
      const ipv4Part = "(0?\\d+|0x[a-f0-9]+)";
      const ipv4Regexes = {
        fourOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        threeOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}$`, "i"),
        twoOctet: new RegExp(`^${ipv4Part}\\.${ipv4Part}$`, "i"),
        longValue: new RegExp(`^${ipv4Part}$`, "i")
      };
      const octalRegex = new RegExp(`^0[0-7]+$`, "i");
      const hexRegex = new RegExp(`^0x[a-f0-9]+$`, "i");
      const zoneIndex = "%[0-9a-z]{1,}";
      const ipv6Part = "(?:[0-9a-f]+::?)+";
      const ipv6Regexes = {
        zoneIndex: new RegExp(zoneIndex, "i"),
        "native": new RegExp(`^(::)?(${ipv6Part})?([0-9a-f]+)?(::)?(${zoneIndex})?$`, "i"),
        deprecatedTransitional: new RegExp(`^(?:::)(${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?)$`, "i"),
        transitional: new RegExp(`^((?:${ipv6Part})|(?:::)(?:${ipv6Part})?)${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}\\.${ipv4Part}(${zoneIndex})?$`, "i")
      };
      function expandIPv6(string, parts) {
        if (string.indexOf("::") !== string.lastIndexOf("::")) {
          return null;
        }
        let colonCount = 0;
        let lastColon = -1;
        let zoneId = (string.match(ipv6Regexes.zoneIndex) || [])[0];
        let replacement, replacementCount;
        if (zoneId) {
          zoneId = zoneId.substring(1);
          string = string.replace(/%.+$/, "");
        }
        while ((lastColon = string.indexOf(":", lastColon + 1)) >= 0) {
          colonCount++;
        }
        if (string.substr(0, 2) === "::") {
          colonCount--;
        }
        if (string.substr(-2, 2) === "::") {
          colonCount--;
        }
        if (colonCount >= parts) {
          return null;
        }
        replacementCount = parts - colonCount;
        replacement = ":";
        while (replacementCount--) {
          replacement += "0:";
        }
        string = string.replace("::", replacement);
        if (string[0] === ":") {
          string = string.slice(1);
        }
        if (string[string.length - 1] === ":") {
          string = string.slice(0, -1);
        }
        parts = (function() {
          const ref = string.split(":");
          const results = [];
          for (let i = 0; i < ref.length; i++) {
            results.push(ref[i].length > 4 ? NaN : parseInt(ref[i], 16));
          }
          return results;
        })();
        return {
          parts,
          zoneId
        };
      }
      function matchCIDR(first, second, partSize, cidrBits) {
        if (first.length !== second.length) {
          throw new Error("ipaddr: cannot match CIDR for objects with different lengths");
        }
        let part = 0;
        let shift;
        while (cidrBits > 0) {
          shift = partSize - cidrBits;
          if (shift < 0) {
            shift = 0;
          }
          if (first[part] >> shift !== second[part] >> shift) {
            return false;
          }
          cidrBits -= partSize;
          part += 1;
        }
        return true;
      }
      function parseIntAuto(string) {
        if (hexRegex.test(string)) {
          return parseInt(string, 16);
        }
        if (string[0] === "0" && !isNaN(parseInt(string[1], 10))) {
          if (octalRegex.test(string)) {
            return parseInt(string, 8);
          }
          throw new Error(`ipaddr: cannot parse ${string} as octal`);
        }
        return parseInt(string, 10);
      }
      function padPart(part, length) {
        while (part.length < length) {
          part = `0${part}`;
        }
        return part;
      }
      const ipaddr2 = {};
      ipaddr2.IPv4 = (function() {
        function IPv4(octets) {
          if (octets.length !== 4) {
            throw new Error("ipaddr: ipv4 octet count should be 4");
          }
          let i, octet;
          for (i = 0; i < octets.length; i++) {
            octet = octets[i];
            if (!(0 <= octet && octet <= 255)) {
              throw new Error("ipaddr: ipv4 octet should fit in 8 bits");
            }
          }
          this.octets = octets;
        }
        IPv4.prototype.SpecialRanges = {
          unspecified: [[new IPv4([0, 0, 0, 0]), 8]],
          broadcast: [[new IPv4([255, 255, 255, 255]), 32]],
          // RFC3171
          multicast: [[new IPv4([224, 0, 0, 0]), 4]],
          // RFC3927
          linkLocal: [[new IPv4([169, 254, 0, 0]), 16]],
          // RFC5735
          loopback: [[new IPv4([127, 0, 0, 0]), 8]],
          // RFC6598
          carrierGradeNat: [[new IPv4([100, 64, 0, 0]), 10]],
          // RFC1918
          "private": [
            [new IPv4([10, 0, 0, 0]), 8],
            [new IPv4([172, 16, 0, 0]), 12],
            [new IPv4([192, 168, 0, 0]), 16]
          ],
          // Reserved and testing-only ranges; RFCs 5735, 5737, 2544, 1700
          reserved: [
            [new IPv4([192, 0, 0, 0]), 24],
            [new IPv4([192, 0, 2, 0]), 24],
            [new IPv4([192, 88, 99, 0]), 24],
            [new IPv4([198, 18, 0, 0]), 15],
            [new IPv4([198, 51, 100, 0]), 24],
            [new IPv4([203, 0, 113, 0]), 24],
            [new IPv4([240, 0, 0, 0]), 4]
          ],
          // RFC7534, RFC7535
          as112: [
            [new IPv4([192, 175, 48, 0]), 24],
            [new IPv4([192, 31, 196, 0]), 24]
          ],
          // RFC7450
          amt: [
            [new IPv4([192, 52, 193, 0]), 24]
          ]
        };
        IPv4.prototype.kind = function() {
          return "ipv4";
        };
        IPv4.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv4") {
            throw new Error("ipaddr: cannot match ipv4 address with non-ipv4 one");
          }
          return matchCIDR(this.octets, other.octets, 8, cidrRange);
        };
        IPv4.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 8,
            128: 7,
            192: 6,
            224: 5,
            240: 4,
            248: 3,
            252: 2,
            254: 1,
            255: 0
          };
          let i, octet, zeros;
          for (i = 3; i >= 0; i -= 1) {
            octet = this.octets[i];
            if (octet in zerotable) {
              zeros = zerotable[octet];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 8) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 32 - cidr;
        };
        IPv4.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv4.prototype.toByteArray = function() {
          return this.octets.slice(0);
        };
        IPv4.prototype.toIPv4MappedAddress = function() {
          return ipaddr2.IPv6.parse(`::ffff:${this.toString()}`);
        };
        IPv4.prototype.toNormalizedString = function() {
          return this.toString();
        };
        IPv4.prototype.toString = function() {
          return this.octets.join(".");
        };
        return IPv4;
      })();
      ipaddr2.IPv4.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.isIPv4 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr2.IPv4.isValid = function(string) {
        try {
          new this(this.parser(string));
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDR = function(string) {
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv4.isValidFourPartDecimal = function(string) {
        if (ipaddr2.IPv4.isValid(string) && string.match(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){3}$/)) {
          return true;
        } else {
          return false;
        }
      };
      ipaddr2.IPv4.isValidCIDRFourPartDecimal = function(string) {
        const match = string.match(/^(.+)\/(\d+)$/);
        if (!ipaddr2.IPv4.isValidCIDR(string) || !match) {
          return false;
        }
        return ipaddr2.IPv4.isValidFourPartDecimal(match[1]);
      };
      ipaddr2.IPv4.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 4) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv4 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv4.parse = function(string) {
        const parts = this.parser(string);
        if (parts === null) {
          throw new Error("ipaddr: string is not formatted like an IPv4 Address");
        }
        return new this(parts);
      };
      ipaddr2.IPv4.parseCIDR = function(string) {
        let match;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          const maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 32) {
            const parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv4 CIDR range");
      };
      ipaddr2.IPv4.parser = function(string) {
        let match, part, value;
        if (match = string.match(ipv4Regexes.fourOctet)) {
          return (function() {
            const ref = match.slice(1, 6);
            const results = [];
            for (let i = 0; i < ref.length; i++) {
              part = ref[i];
              results.push(parseIntAuto(part));
            }
            return results;
          })();
        } else if (match = string.match(ipv4Regexes.longValue)) {
          value = parseIntAuto(match[1]);
          if (value > 4294967295 || value < 0) {
            throw new Error("ipaddr: address outside defined range");
          }
          return (function() {
            const results = [];
            let shift;
            for (shift = 0; shift <= 24; shift += 8) {
              results.push(value >> shift & 255);
            }
            return results;
          })().reverse();
        } else if (match = string.match(ipv4Regexes.twoOctet)) {
          return (function() {
            const ref = match.slice(1, 4);
            const results = [];
            value = parseIntAuto(ref[1]);
            if (value > 16777215 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(value >> 16 & 255);
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else if (match = string.match(ipv4Regexes.threeOctet)) {
          return (function() {
            const ref = match.slice(1, 5);
            const results = [];
            value = parseIntAuto(ref[2]);
            if (value > 65535 || value < 0) {
              throw new Error("ipaddr: address outside defined range");
            }
            results.push(parseIntAuto(ref[0]));
            results.push(parseIntAuto(ref[1]));
            results.push(value >> 8 & 255);
            results.push(value & 255);
            return results;
          })();
        } else {
          return null;
        }
      };
      ipaddr2.IPv4.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 32) {
          throw new Error("ipaddr: invalid IPv4 prefix length");
        }
        const octets = [0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 4) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.IPv6 = (function() {
        function IPv6(parts, zoneId) {
          let i, part;
          if (parts.length === 16) {
            this.parts = [];
            for (i = 0; i <= 14; i += 2) {
              this.parts.push(parts[i] << 8 | parts[i + 1]);
            }
          } else if (parts.length === 8) {
            this.parts = parts;
          } else {
            throw new Error("ipaddr: ipv6 part count should be 8 or 16");
          }
          for (i = 0; i < this.parts.length; i++) {
            part = this.parts[i];
            if (!(0 <= part && part <= 65535)) {
              throw new Error("ipaddr: ipv6 part should fit in 16 bits");
            }
          }
          if (zoneId) {
            this.zoneId = zoneId;
          }
        }
        IPv6.prototype.SpecialRanges = {
          // RFC4291, here and after
          unspecified: [new IPv6([0, 0, 0, 0, 0, 0, 0, 0]), 128],
          linkLocal: [new IPv6([65152, 0, 0, 0, 0, 0, 0, 0]), 10],
          multicast: [new IPv6([65280, 0, 0, 0, 0, 0, 0, 0]), 8],
          loopback: [new IPv6([0, 0, 0, 0, 0, 0, 0, 1]), 128],
          uniqueLocal: [new IPv6([64512, 0, 0, 0, 0, 0, 0, 0]), 7],
          ipv4Mapped: [new IPv6([0, 0, 0, 0, 0, 65535, 0, 0]), 96],
          // RFC3879
          deprecatedSiteLocal: [new IPv6([65216, 0, 0, 0, 0, 0, 0, 0]), 10],
          // RFC6666
          discard: [new IPv6([256, 0, 0, 0, 0, 0, 0, 0]), 64],
          // RFC6145
          rfc6145: [new IPv6([0, 0, 0, 0, 65535, 0, 0, 0]), 96],
          rfc6052: [
            // RFC6052
            [new IPv6([100, 65435, 0, 0, 0, 0, 0, 0]), 96],
            // RFC8215
            [new IPv6([100, 65435, 1, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC3056
          "6to4": [new IPv6([8194, 0, 0, 0, 0, 0, 0, 0]), 16],
          // RFC6052, RFC6146
          teredo: [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 32],
          // RFC5180
          benchmarking: [new IPv6([8193, 2, 0, 0, 0, 0, 0, 0]), 48],
          // RFC7450
          amt: [new IPv6([8193, 3, 0, 0, 0, 0, 0, 0]), 32],
          as112v6: [
            // RFC7535
            [new IPv6([8193, 4, 274, 0, 0, 0, 0, 0]), 48],
            // RFC7534
            [new IPv6([9760, 79, 32768, 0, 0, 0, 0, 0]), 48]
          ],
          // RFC4843
          deprecatedOrchid: [new IPv6([8193, 16, 0, 0, 0, 0, 0, 0]), 28],
          // RFC7343
          orchid2: [new IPv6([8193, 32, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9374
          droneRemoteIdProtocolEntityTags: [new IPv6([8193, 48, 0, 0, 0, 0, 0, 0]), 28],
          // RFC9602
          segmentRouting: [new IPv6([24320, 0, 0, 0, 0, 0, 0, 0]), 16],
          reserved: [
            // RFC3849
            [new IPv6([8193, 0, 0, 0, 0, 0, 0, 0]), 23],
            // RFC2928
            [new IPv6([8193, 3512, 0, 0, 0, 0, 0, 0]), 32],
            // RFC9637
            [new IPv6([16383, 0, 0, 0, 0, 0, 0, 0]), 20]
          ]
        };
        IPv6.prototype.isIPv4MappedAddress = function() {
          return this.range() === "ipv4Mapped";
        };
        IPv6.prototype.kind = function() {
          return "ipv6";
        };
        IPv6.prototype.match = function(other, cidrRange) {
          let ref;
          if (cidrRange === void 0) {
            ref = other;
            other = ref[0];
            cidrRange = ref[1];
          }
          if (other.kind() !== "ipv6") {
            throw new Error("ipaddr: cannot match ipv6 address with non-ipv6 one");
          }
          return matchCIDR(this.parts, other.parts, 16, cidrRange);
        };
        IPv6.prototype.prefixLengthFromSubnetMask = function() {
          let cidr = 0;
          let stop = false;
          const zerotable = {
            0: 16,
            32768: 15,
            49152: 14,
            57344: 13,
            61440: 12,
            63488: 11,
            64512: 10,
            65024: 9,
            65280: 8,
            65408: 7,
            65472: 6,
            65504: 5,
            65520: 4,
            65528: 3,
            65532: 2,
            65534: 1,
            65535: 0
          };
          let part, zeros;
          for (let i = 7; i >= 0; i -= 1) {
            part = this.parts[i];
            if (part in zerotable) {
              zeros = zerotable[part];
              if (stop && zeros !== 0) {
                return null;
              }
              if (zeros !== 16) {
                stop = true;
              }
              cidr += zeros;
            } else {
              return null;
            }
          }
          return 128 - cidr;
        };
        IPv6.prototype.range = function() {
          return ipaddr2.subnetMatch(this, this.SpecialRanges);
        };
        IPv6.prototype.toByteArray = function() {
          let part;
          const bytes = [];
          const ref = this.parts;
          for (let i = 0; i < ref.length; i++) {
            part = ref[i];
            bytes.push(part >> 8);
            bytes.push(part & 255);
          }
          return bytes;
        };
        IPv6.prototype.toFixedLengthString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(padPart(this.parts[i].toString(16), 4));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toIPv4Address = function() {
          if (!this.isIPv4MappedAddress()) {
            throw new Error("ipaddr: trying to convert a generic ipv6 address to ipv4");
          }
          const ref = this.parts.slice(-2);
          const high = ref[0];
          const low = ref[1];
          return new ipaddr2.IPv4([high >> 8, high & 255, low >> 8, low & 255]);
        };
        IPv6.prototype.toNormalizedString = function() {
          const addr = (function() {
            const results = [];
            for (let i = 0; i < this.parts.length; i++) {
              results.push(this.parts[i].toString(16));
            }
            return results;
          }).call(this).join(":");
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          return addr + suffix;
        };
        IPv6.prototype.toRFC5952String = function() {
          const regex = /((^|:)(0(:|$)){2,})/g;
          let suffix = "";
          if (this.zoneId) {
            suffix = `%${this.zoneId}`;
          }
          const normalized = this.toNormalizedString();
          const string = normalized.slice(0, normalized.length - suffix.length);
          let bestMatchIndex = 0;
          let bestMatchLength = -1;
          let bestMatchGroups = -1;
          let match;
          while (match = regex.exec(string)) {
            const groups = (match[0].match(/0/g) || []).length;
            if (groups > bestMatchGroups) {
              bestMatchGroups = groups;
              bestMatchIndex = match.index;
              bestMatchLength = match[0].length;
            }
          }
          if (bestMatchLength < 0) {
            return string + suffix;
          }
          return `${string.substring(0, bestMatchIndex)}::${string.substring(bestMatchIndex + bestMatchLength)}${suffix}`;
        };
        IPv6.prototype.toString = function() {
          return this.toRFC5952String();
        };
        return IPv6;
      })();
      ipaddr2.IPv6.broadcastAddressFromCIDR = function(string) {
        try {
          const cidr = this.parseCIDR(string);
          const ipInterfaceOctets = cidr[0].toByteArray();
          const subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          const octets = [];
          let i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) | parseInt(subnetMaskOctets[i], 10) ^ 255);
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.isIPv6 = function(string) {
        return this.parser(string) !== null;
      };
      ipaddr2.IPv6.isValid = function(string) {
        if (typeof string === "string" && string.indexOf(":") === -1) {
          return false;
        }
        try {
          const addr = this.parser(string);
          new this(addr.parts, addr.zoneId);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.isValidCIDR = function(string) {
        if (typeof string === "string" && string.indexOf(":") === -1) {
          return false;
        }
        try {
          this.parseCIDR(string);
          return true;
        } catch {
          return false;
        }
      };
      ipaddr2.IPv6.networkAddressFromCIDR = function(string) {
        let cidr, i, ipInterfaceOctets, octets, subnetMaskOctets;
        try {
          cidr = this.parseCIDR(string);
          ipInterfaceOctets = cidr[0].toByteArray();
          subnetMaskOctets = this.subnetMaskFromPrefixLength(cidr[1]).toByteArray();
          octets = [];
          i = 0;
          while (i < 16) {
            octets.push(parseInt(ipInterfaceOctets[i], 10) & parseInt(subnetMaskOctets[i], 10));
            i++;
          }
          return new this(octets);
        } catch (e) {
          throw new Error("ipaddr: the address does not have IPv6 CIDR format", { cause: e });
        }
      };
      ipaddr2.IPv6.parse = function(string) {
        const addr = this.parser(string);
        if (addr === null) {
          throw new Error("ipaddr: string is not formatted like an IPv6 Address");
        }
        return new this(addr.parts, addr.zoneId);
      };
      ipaddr2.IPv6.parseCIDR = function(string) {
        let maskLength, match, parsed;
        if (match = string.match(/^(.+)\/(\d+)$/)) {
          maskLength = parseInt(match[2]);
          if (maskLength >= 0 && maskLength <= 128) {
            parsed = [this.parse(match[1]), maskLength];
            Object.defineProperty(parsed, "toString", {
              value: function() {
                return this.join("/");
              }
            });
            return parsed;
          }
        }
        throw new Error("ipaddr: string is not formatted like an IPv6 CIDR range");
      };
      ipaddr2.IPv6.parser = function(string) {
        let addr, i, match, octet, octets, zoneId;
        if (match = string.match(ipv6Regexes.deprecatedTransitional)) {
          return this.parser(`::ffff:${match[1]}`);
        }
        if (ipv6Regexes.native.test(string)) {
          return expandIPv6(string, 8);
        }
        if (match = string.match(ipv6Regexes.transitional)) {
          zoneId = match[6] || "";
          addr = match[1];
          if (!match[1].endsWith("::")) {
            addr = addr.slice(0, -1);
          }
          addr = expandIPv6(addr + zoneId, 6);
          if (addr && addr.parts) {
            octets = [
              parseInt(match[2]),
              parseInt(match[3]),
              parseInt(match[4]),
              parseInt(match[5])
            ];
            for (i = 0; i < octets.length; i++) {
              octet = octets[i];
              if (!(0 <= octet && octet <= 255)) {
                return null;
              }
            }
            addr.parts.push(octets[0] << 8 | octets[1]);
            addr.parts.push(octets[2] << 8 | octets[3]);
            return {
              parts: addr.parts,
              zoneId: addr.zoneId
            };
          }
        }
        return null;
      };
      ipaddr2.IPv6.subnetMaskFromPrefixLength = function(prefix) {
        prefix = parseInt(prefix);
        if (Number.isNaN(prefix) || prefix < 0 || prefix > 128) {
          throw new Error("ipaddr: invalid IPv6 prefix length");
        }
        const octets = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        let j = 0;
        const filledOctetCount = Math.floor(prefix / 8);
        while (j < filledOctetCount) {
          octets[j] = 255;
          j++;
        }
        if (filledOctetCount < 16) {
          octets[filledOctetCount] = Math.pow(2, prefix % 8) - 1 << 8 - prefix % 8;
        }
        return new this(octets);
      };
      ipaddr2.fromByteArray = function(bytes) {
        const length = bytes.length;
        if (length === 4) {
          return new ipaddr2.IPv4(bytes);
        } else if (length === 16) {
          return new ipaddr2.IPv6(bytes);
        } else {
          throw new Error("ipaddr: the binary input is neither an IPv6 nor IPv4 address");
        }
      };
      ipaddr2.isValid = function(string) {
        return ipaddr2.IPv6.isValid(string) || ipaddr2.IPv4.isValid(string);
      };
      ipaddr2.isValidCIDR = function(string) {
        return ipaddr2.IPv6.isValidCIDR(string) || ipaddr2.IPv4.isValidCIDR(string);
      };
      ipaddr2.parse = function(string) {
        if (ipaddr2.IPv6.isValid(string)) {
          return ipaddr2.IPv6.parse(string);
        } else if (ipaddr2.IPv4.isValid(string)) {
          return ipaddr2.IPv4.parse(string);
        } else {
          throw new Error("ipaddr: the address has neither IPv6 nor IPv4 format");
        }
      };
      ipaddr2.parseCIDR = function(string) {
        try {
          return ipaddr2.IPv6.parseCIDR(string);
        } catch {
          try {
            return ipaddr2.IPv4.parseCIDR(string);
          } catch (e) {
            throw new Error("ipaddr: the address has neither IPv6 nor IPv4 CIDR format", { cause: e });
          }
        }
      };
      ipaddr2.process = function(string) {
        const addr = this.parse(string);
        if (addr.kind() === "ipv6" && addr.isIPv4MappedAddress()) {
          return addr.toIPv4Address();
        } else {
          return addr;
        }
      };
      ipaddr2.subnetMatch = function(address, rangeList, defaultName) {
        let i, rangeName, rangeSubnets, subnet;
        if (defaultName === void 0 || defaultName === null) {
          defaultName = "unicast";
        }
        for (rangeName in rangeList) {
          if (Object.prototype.hasOwnProperty.call(rangeList, rangeName)) {
            rangeSubnets = rangeList[rangeName];
            if (rangeSubnets[0] && !(rangeSubnets[0] instanceof Array)) {
              rangeSubnets = [rangeSubnets];
            }
            for (i = 0; i < rangeSubnets.length; i++) {
              subnet = rangeSubnets[i];
              if (address.kind() === subnet[0].kind() && address.match.apply(address, subnet)) {
                return rangeName;
              }
            }
          }
        }
        return defaultName;
      };
      if (typeof module !== "undefined" && module.exports) {
        module.exports = ipaddr2;
      } else {
        root.ipaddr = ipaddr2;
      }
    })(exports);
  }
});

// src/model/field-change.ts
var fieldNames = ["name", "role", "folders", "environment", "ip_allow_list"];

// src/render/words.ts
function numberText(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ",");
}
var scales = [
  [1000000000000n, "trillion"],
  [1000000000n, "billion"],
  [1000000n, "million"]
];
var powersFrom = 1n << 48n;
function largeText(value) {
  if (value >= powersFrom) return powerText(value);
  const scale = scales.find(([unit2]) => value >= unit2 - unit2 / 20000n);
  if (scale === void 0) return numberText(value);
  const [unit, name2] = scale;
  const tenths = (value * 10n + unit / 2n) / unit;
  return `${tenths / 10n}${tenths % 10n === 0n ? "" : `.${tenths % 10n}`} ${name2}`;
}
function powerText(value) {
  const power = value.toString(2).length - 1;
  return value === 1n << BigInt(power) ? `2^${power}` : `more than 2^${power}`;
}
function plural(count, noun) {
  return `${numberText(count)} ${count === 1 ? noun : manyOf(noun)}`;
}
function durationText(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return join([whole / 60, "min"], [whole % 60, "s"]);
  const minutes = Math.round(whole / 60);
  return join([minutes / 60, "h"], [minutes % 60, "min"]);
}
function join(...parts) {
  return parts.map(([count, unit]) => [Math.floor(count), unit]).filter(([count]) => count > 0).map(([count, unit]) => `${numberText(count)} ${unit}`).join(" ");
}
function manyOf(noun) {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

// src/render/safe.ts
var hidden = new RegExp("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}\\u2800\\ufff9-\\ufffc]|(?! )\\p{Zs}", "gu");
var emojiGlue = new RegExp("(?<=\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\ufe0f)\\u200d(?=\\p{Extended_Pictographic})|(?<=\\p{Extended_Pictographic}|[0-9#*])\\ufe0f", "gu");
var runnerCommand = /(?<=^ *):(?=:)|(?<=##)\[/g;
function visible(text) {
  const kept = new Set([...text.matchAll(emojiGlue)].map((match) => match.index));
  return text.replaceAll(hidden, (found, at) => kept.has(at) ? found : escaped(found));
}
function forTerminal(text) {
  return visible(text).replaceAll(runnerCommand, escaped);
}
function forHtml(text) {
  return visible(text).replaceAll(/[&<>"'`]/g, entity);
}
var special = /[!#$&*<>@[\\\]^_`|~]/g;
var gap = "&#8203;";
function forMarkdown(text) {
  return forTerminal(text).replaceAll(special, (found) => found === "@" || found === "#" ? entity(found) + gap : entity(found)).replaceAll(/:(?=\/\/|:|[^\s:]+:)|(?<=:):|(?<=\b(?:mailto|xmpp)):/gi, (found) => entity(found) + gap).replaceAll(/(?<=\bwww)\.|(?<=\bGH)-(?=\d)/gi, (found) => entity(found) + gap).replaceAll(/\b[0-9a-f]{7,64}\b/gi, brokenHash).replaceAll(/^[-+=.:]|^\d(?=\d*[.)](?: |$))/g, entity).replaceAll(/^ +| +$| {2,}/g, (found) => "&#32;".repeat(found.length));
}
function escaped(character) {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
function entity(character) {
  return `&#${character.codePointAt(0) ?? 0};`;
}
function brokenHash(found) {
  return /[a-f]/i.test(found) && /\d/.test(found) ? found.slice(0, 1) + gap + found.slice(1) : found;
}

// src/fields/plain-text.ts
function isPlainText(text) {
  return text !== "" && text === text.trim() && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(text);
}
function unusableText(what, text) {
  if (text.trim() === "") return `its ${what} is blank`;
  if (text !== text.trim()) return `its ${what} begins or ends with a space`;
  return isPlainText(text) ? null : `its ${what} contains a control character`;
}

// src/fields/environment.ts
var environment = {
  field: "environment",
  wanted: (declared2) => declared2,
  normal: (value) => value?.normalize("NFC") ?? null,
  key: (value) => JSON.stringify(value?.normalize("NFC") ?? null),
  shown: (value) => value,
  fromPlan: (shown2) => shown2,
  createRisks: () => [],
  updateRisks: () => ["environment-changed"],
  none: null,
  payload: (value) => value === null ? {} : { environment_name: value },
  read: (answer) => answer.optionalText("environment_name") || null,
  stored: (value) => value,
  text: (value) => JSON.stringify(value),
  title: "Environment",
  cell: (value) => value,
  words: { kind: "one", text: (shown2) => shown2 },
  declaredText: (declared2) => declared2 ?? "",
  required: null,
  declared: (written2) => written2 ?? null,
  written: ({ live }) => live.environment === null ? null : { value: live.environment, note: null },
  meant: () => [],
  undeclarable: (value, { environments }) => {
    if (value !== null) return unusableText("environment", value);
    return environments ? "it has no environment, but other clients do" : null;
  }
};

// src/fields/folders.ts
var folders = {
  field: "folders",
  wanted: (declared2) => declared2,
  normal: sorted,
  key: (value) => JSON.stringify(sorted(value)),
  shown: (value, names) => value === "all" ? "all" : value.map((id) => ({ id, path: names.folders.get(id) ?? null })),
  fromPlan: (shown2) => shown2 === "all" ? "all" : sorted(shown2.map(({ id }) => id)),
  createRisks: (value) => value === "all" ? ["all-folders-granted"] : [],
  updateRisks,
  none: [],
  payload: (value) => ({ all_folders: value === "all", folder_ids: value === "all" ? [] : value }),
  read,
  stored: (value) => value,
  text: (value) => value === "all" ? "all" : JSON.stringify(value),
  title: "Folders",
  cell: (value) => value === "all" ? "all" : String(value.length),
  words: {
    kind: "list",
    items: (shown2) => shown2 === "all" ? null : shown2.map(folderText),
    everything: "all folders",
    nothing: "no folder",
    most: Number.POSITIVE_INFINITY
  },
  declaredText: (declared2) => declared2 === "all" ? "all" : declared2.join(", "),
  required: "`folders`: a list of ids and paths, or the word all",
  declared: (written2) => written2,
  written: (entry) => entry.folders === "all" ? { value: "all", note: null } : entry.folders.map(({ id, path }) => ({ value: path ?? id, note: path === null ? null : id })),
  meant: (item, { folderIds }) => {
    const id = typeof item === "string" ? folderIds.get(item) : item;
    return typeof id === "number" ? [id] : [];
  },
  undeclarable: (value) => {
    if (value === "all") return null;
    if (value.length === 0) return "none of its folders is left";
    return value.every((id) => id >= 1) ? null : "one of its ids is 0";
  }
};
function folderText({ id, path }) {
  return path === null ? String(id) : `${path} (${id})`;
}
function sorted(value) {
  return value === "all" ? "all" : [...value].sort((a, b) => a - b);
}
function read(answer) {
  const [all, ids] = [answer.value("all_folders"), answer.value("folder_ids")];
  if (all === true) return "all";
  if (all !== false && !((all === void 0 || all === null) && Array.isArray(ids)))
    throw answer.unexpected("all_folders", "true or false");
  return sorted([...new Set(answer.ids("folder_ids"))]);
}
function updateRisks(before, after) {
  if (after === "all") return before === "all" ? [] : ["all-folders-granted"];
  if (before === "all") return ["folder-removed"];
  const codes = [];
  if (after.some((id) => !before.includes(id))) codes.push("folder-added");
  if (before.some((id) => !after.includes(id))) codes.push("folder-removed");
  return codes;
}

// src/fields/address.ts
var import_ipaddr = __toESM(require_ipaddr(), 1);
import { isIP, isIPv4 } from "node:net";
function canonicalAddress(text) {
  if (isIPv4(text)) return text;
  const prefix = parse(text);
  return prefix === null ? null : written(prefix);
}
function canonicalAddresses(texts) {
  return [...new Set(texts.map((text) => canonicalAddress(text) ?? text))].sort();
}
function addressRange(text) {
  const prefix = parse(text);
  if (prefix === null) return null;
  const bytes = prefix.address.toByteArray();
  const free = BigInt(bytes.length * 8 - prefix.length);
  const value = bytes.reduce((sum, byte) => sum << 8n | BigInt(byte), 0n);
  const first = value >> free << free;
  return { family: bytes.length === 4 ? 4 : 6, first, last: first + (1n << free) - 1n };
}
function parse(text) {
  const [host = "", length, ...rest] = text.split("/");
  if (rest.length > 0 || isIP(host) === 0 || host.includes("%")) return null;
  if (length !== void 0 && !/^(0|[1-9]\d{0,2})$/.test(length)) return null;
  const address = import_ipaddr.default.parse(host);
  const full = address.kind() === "ipv4" ? 32 : 128;
  const given = length === void 0 ? full : Number(length);
  if (given > full) return null;
  const mapped = address instanceof import_ipaddr.default.IPv6 && address.isIPv4MappedAddress() && given >= 96;
  return mapped ? { address: address.toIPv4Address(), length: given - 96 } : { address, length: given };
}
function written({ address, length }) {
  const bytes = address.toByteArray();
  const full = bytes.length * 8;
  const kept = bytes.map(
    (byte, index) => byte & 65280 >> Math.min(8, Math.max(0, length - index * 8)) & 255
  );
  const text = import_ipaddr.default.fromByteArray(kept).toString();
  return length === full ? text : `${text}/${length}`;
}

// src/fields/intervals.ts
function union(intervals) {
  const merged = [];
  for (const next of [...intervals].sort(byFirst)) {
    const open = merged.at(-1);
    if (open === void 0 || next.first > open.last + 1n) merged.push(next);
    else if (next.last > open.last) merged[merged.length - 1] = { first: open.first, last: next.last };
  }
  return merged;
}
function difference(set, other) {
  const left = [];
  let at = 0;
  for (const { first, last } of set) {
    let from = first;
    for (let cut2 = other[at]; cut2 !== void 0 && cut2.first <= last; cut2 = other[at]) {
      if (cut2.first > from) left.push({ first: from, last: cut2.first - 1n });
      if (cut2.last >= from) from = cut2.last + 1n;
      if (cut2.last > last) break;
      at += 1;
    }
    if (from <= last) left.push({ first: from, last });
  }
  return left;
}
function size(set) {
  return set.reduce((sum, { first, last }) => sum + last - first + 1n, 0n);
}
function byFirst(a, b) {
  if (a.first === b.first) return 0;
  return a.first < b.first ? -1 : 1;
}

// src/fields/address-set.ts
var everyAddress = {
  v4: [{ first: 0n, last: (1n << 32n) - 1n }],
  v6: [{ first: 0n, last: (1n << 128n) - 1n }],
  unknown: []
};
function addressSet(list) {
  if (list.length === 0) return everyAddress;
  const found = list.map((text) => [text, addressRange(text)]);
  const ranges = found.flatMap(([, range]) => range ?? []);
  const unknown = found.flatMap(([text, range]) => range === null ? [text] : []);
  return {
    v4: union(ranges.filter(isFamily(4))),
    v6: union(ranges.filter(isFamily(6))),
    unknown: [...new Set(unknown)].sort()
  };
}
function addressDifference(set, other) {
  const known = new Set(other.unknown);
  return {
    v4: difference(set.v4, other.v4),
    v6: difference(set.v6, other.v6),
    unknown: set.unknown.filter((text) => !known.has(text))
  };
}
function holdsAddresses({ v4, v6 }) {
  return v4.length + v6.length > 0;
}
function wholeFamilies({ v4, v6 }) {
  const all = [];
  if (size(v4) === size(everyAddress.v4)) all.push(4);
  if (size(v6) === size(everyAddress.v6)) all.push(6);
  return all;
}
var publicV6 = [{ first: 1n << 125n, last: (1n << 126n) - 1n }];
function holdsMostAddresses({ v4, v6 }) {
  const routed = size(publicV6) - size(difference(publicV6, v6));
  return 2n * size(v4) >= size(everyAddress.v4) || 2n * routed >= size(publicV6);
}
function addressCount(list) {
  const set = addressSet(list);
  const { v4, v6 } = set.unknown.length > 0 ? everyAddress : set;
  return size(v4) + size(v6);
}
function addressKey(list) {
  if (list.length === 0) return "any";
  const { v4, v6, unknown } = addressSet(list);
  return JSON.stringify([v4.map(intervalKey), v6.map(intervalKey), unknown]);
}
function intervalKey({ first, last }) {
  return `${first}-${last}`;
}
function isFamily(family) {
  return (range) => range.family === family;
}

// src/fields/ip-allow-list.ts
var ipAllowList = {
  field: "ip_allow_list",
  wanted: (declared2) => declared2 ?? [],
  normal: (value) => [...value].sort(),
  key: addressKey,
  shown: (value) => value,
  fromPlan: (shown2) => shown2,
  createRisks,
  updateRisks: updateRisks2,
  none: [],
  // An update clears the list with "".
  payload: (value, kind) => kind === "create" && value.length === 0 ? {} : { ip_allow_list: value.join(",") },
  read: (answer) => canonicalAddresses(
    answer.texts("ip_allow_list").flatMap((text) => text.split(/[,\s]+/).filter((part) => part !== ""))
  ),
  stored: (value) => value,
  text: (value) => value.length === 0 ? "every address" : value.join(", "),
  title: "IP allow list",
  cell: listText,
  words: {
    kind: "list",
    items: (shown2) => shown2.length === 0 ? null : shown2,
    everything: "every address",
    nothing: "no address",
    // Keeps lists of thousands readable: the risks show what they allow in total.
    most: 100
  },
  declaredText: (declared2) => declared2 === null ? "" : listText(declared2),
  required: null,
  declared,
  written: ({ live }) => live.ip_allow_list.length === 0 ? { value: "any", note: null } : live.ip_allow_list.map((address) => ({ value: address, note: null })),
  meant: (item, { addressLists }) => {
    if (typeof item !== "string") return [];
    const listed2 = addressLists.get(item.normalize("NFC")) ?? [item];
    return listed2.flatMap((address) => canonicalAddress(address) ?? []);
  },
  undeclarable: (value) => {
    const odd = value.find((text) => canonicalAddress(text) === null);
    return odd === void 0 ? null : `its allow list contains "${odd}", which is not an address`;
  }
};
function declared(written2, canonical) {
  if (written2 === void 0) return null;
  return written2 === "any" ? [] : [...new Set(written2.flatMap((text) => canonical(text) ?? []))].sort();
}
function createRisks(value) {
  const set = addressSet(value);
  if (wholeFamilies(set).length > 0) return ["open-to-every-address"];
  return holdsMostAddresses(set) ? ["open-to-most-addresses"] : [];
}
function listText(list) {
  return list.length === 0 ? "any" : list.join(", ");
}
function updateRisks2(before, after) {
  if (after.length === 0) return ["ip-allow-list-removed"];
  const [was, is] = [addressSet(before), addressSet(after)];
  const [gained, lost] = [addressDifference(is, was), addressDifference(was, is)];
  const codes = [];
  if (holdsAddresses(gained)) codes.push("ip-allow-list-opened");
  if (gained.unknown.length + lost.unknown.length > 0) codes.push("ip-allow-list-unclear");
  if (holdsAddresses(lost) && is.unknown.length === 0)
    codes.push(before.length === 0 ? "ip-allow-list-added" : "ip-allow-list-narrowed");
  return codes;
}

// src/fields/name.ts
var name = {
  field: "name",
  wanted: (declared2) => declared2,
  normal: (value) => value.normalize("NFC"),
  key: (value) => value.normalize("NFC"),
  shown: (value) => value,
  fromPlan: (shown2) => shown2,
  createRisks: () => [],
  updateRisks: () => [],
  none: "",
  payload: (value) => ({ name: value }),
  read: (answer) => answer.text("name"),
  // A name may be returned trimmed.
  stored: (value) => value.trim(),
  text: (value) => JSON.stringify(value),
  title: "Name",
  cell: (value) => value,
  words: { kind: "one", text: (shown2) => shown2 },
  declaredText: (declared2) => declared2,
  required: null,
  declared: (written2) => written2,
  written: ({ live }) => ({ value: live.name, note: null }),
  meant: () => [],
  undeclarable: (value) => unusableText("name", value)
};

// src/fields/role.ts
var role = {
  field: "role",
  wanted: (declared2) => declared2,
  normal: (value) => value,
  key: (value) => JSON.stringify(value),
  shown: (id, { roles }) => ({ id, name: id === null ? null : roles.get(id) ?? null }),
  fromPlan: ({ id }) => id,
  createRisks: () => [],
  updateRisks: () => ["role-changed"],
  none: null,
  payload: (value) => ({ api_privilege_group_id: value }),
  read: (answer) => answer.optionalId("api_privilege_group_id"),
  stored: (value) => value,
  text: (value) => JSON.stringify(value),
  title: "Role",
  cell: (value, roles) => value === null ? "none" : roles.get(value) ?? String(value),
  words: { kind: "one", text: roleText },
  declaredText: String,
  required: "`role`: a role's name, or its numeric id",
  declared: (written2) => written2,
  written: ({ role: { id, name: name2, named } }) => named && name2 !== null ? { value: name2, note: null } : { value: id, note: name2 },
  meant: () => [],
  undeclarable: (value, { roles }) => {
    if (value === null) return "its role is gone";
    if (roles !== null && !roles.some(({ id }) => id === value)) return `its role ${value} is gone`;
    return value >= 1 ? null : "one of its ids is 0";
  }
};
function roleText({ id, name: name2 }) {
  if (name2 !== null) return name2;
  return id === null ? null : `id ${id}`;
}

// src/fields/table.ts
var clientFields = {
  name,
  environment,
  role,
  folders,
  ip_allow_list: ipAllowList
};
var fieldOrder = Object.values(clientFields).map(({ field }) => field);
function eachField(make) {
  return {
    name: make("name"),
    environment: make("environment"),
    role: make("role"),
    folders: make("folders"),
    ip_allow_list: make("ip_allow_list")
  };
}
function everyField(make) {
  const values = eachField(make);
  return isWhole(values) ? values : null;
}
function isWhole(values) {
  return fieldOrder.every((field) => values[field] !== void 0);
}

// src/plan/difference/order.ts
var ranks = { create: 0, update: 1, rotate: 2, delete: 3 };
function inOrder(clients) {
  return [...clients].sort(compareClients);
}
function executionOrder(changes) {
  return [...changes].sort((a, b) => ranks[a.action] - ranks[b.action] || compareClients(a, b));
}
function compareClients(a, b) {
  return byText(a.environment, b.environment) || byText(a.name, b.name) || (a.id ?? 0) - (b.id ?? 0);
}
function byText(a, b) {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  const [left, right] = [nfc(a), nfc(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

// src/render/plan/values.ts
function shown({ field, before, after }) {
  const words = clientFields[field].words;
  return words.kind === "one" ? single({ before, after }, words.text) : several({ before, after }, words);
}
function placesText(places) {
  return places.length === 0 ? "nowhere" : places.map(({ sink, place }) => `${sink} ${place}`).join(", ");
}
function sinksText(places) {
  const sinks = [...new Set(places.map(({ sink }) => sink))];
  return sinks.length === 0 ? "nowhere" : `${sinks.join(", ")} (a place for each client)`;
}
function deliveryText(delivery) {
  if (delivery === null) return "not specified";
  return typeof delivery === "string" ? delivery : placesText(delivery);
}
function single({ before, after }, words) {
  const [from, to] = [before, after].map((value) => value === null ? null : words(value));
  if (from == null && to == null) return null;
  if (from == null) return { kind: "value", value: to ?? "" };
  return to == null ? { kind: "value", value: from } : { kind: "moved", before: from, after: to };
}
function several({ before, after }, words) {
  if (before === null || after === null) {
    const value = after ?? before;
    return value === null ? null : { kind: "value", value: listText2(value, words) };
  }
  const [from, to] = [words.items(before), words.items(after)];
  if (from === null || to === null)
    return { kind: "moved", before: listText2(before, words), after: listText2(after, words) };
  return { kind: "set", added: cut(minus(to, from), words), removed: cut(minus(from, to), words) };
}
function minus(items, others) {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
function cut(items, { most }) {
  const more = items.length - most;
  return more > 0 ? [...items.slice(0, most), `and ${numberText(more)} more`] : items;
}
function listText2(value, words) {
  const items = words.items(value);
  if (items === null) return words.everything;
  return items.length === 0 ? words.nothing : cut(items, words).join(", ");
}

// src/render/plan/rename.ts
function isRename(change) {
  if (!("action" in change) || change.action !== "update") return false;
  const { fields, risks, token } = change;
  return fields.length > 0 && fields.every(({ field }) => field === "name") && risks.every(({ code }) => code === "token-place-moves") && (token === null || token.after.every((place) => token.before.some((was) => sameFolder(was, place))));
}
function sameFolder(a, b) {
  const folder = folderOf(a.place);
  return folder !== null && a.sink === b.sink && folder === folderOf(b.place);
}
function folderOf(place) {
  const end = place.lastIndexOf("/");
  return end === -1 || place.slice(end).includes(" ") ? null : place.slice(0, end);
}

// src/fields/change.ts
function fieldOf({ fields }, name2) {
  return fields.find((one) => one.field === name2);
}

// src/render/plan/weight.ts
var accessKinds = [
  "anywhere",
  "most-addresses",
  "all-folders",
  "admin-role",
  "role",
  "environment",
  "token-place",
  "unclear-addresses",
  "many-addresses",
  "folders",
  "addresses",
  "deleted",
  "reissued",
  "new-client",
  "narrower",
  "none"
];
function byWeight(changes) {
  const weighed = executionOrder(changes).map((change) => ({ change, weight: weightOf(change) }));
  return weighed.sort((a, b) => heavierFirst(a.weight, b.weight)).map(({ change }) => change);
}
function accessOf(change) {
  const kinds = /* @__PURE__ */ new Set([...addressKinds(change), ...roleKinds(change), ...riskKinds(change)]);
  if (change.action === "create") kinds.add("new-client");
  if (kinds.size === 0) kinds.add("none");
  return accessKinds.filter((kind) => kinds.has(kind));
}
function isAdminLike({ name: name2 }) {
  return name2 !== null && /admin|owner|super|root|full|unrestricted|\ball\b|管理|관리/iu.test(name2);
}
function weightOf(change) {
  const { v4, v6 } = gainedAddresses(change);
  return {
    ranks: accessOf(change).map((kind) => accessKinds.indexOf(kind)),
    addresses: size(v4) + size(v6),
    folders: gainedFolders(change)
  };
}
function heavierFirst(a, b) {
  const at = a.ranks.findIndex((rank, index) => rank !== b.ranks[index]);
  const ranks2 = at === -1 ? b.ranks.length - a.ranks.length : difference2(a.ranks[at], b.ranks[at]);
  if (ranks2 !== 0) return ranks2;
  if (a.addresses !== b.addresses) return a.addresses > b.addresses ? -1 : 1;
  return b.folders - a.folders;
}
function difference2(a, b) {
  return (a ?? accessKinds.length) - (b ?? accessKinds.length);
}
var noAddress = { v4: [], v6: [], unknown: [] };
function gainedAddresses(change) {
  const { before, after } = fieldOf(change, "ip_allow_list") ?? {};
  if (!after) return noAddress;
  return before ? addressDifference(addressSet(after), addressSet(before)) : addressSet(after);
}
var many = 256n;
function addressKinds(change) {
  const gained = gainedAddresses(change);
  if (!holdsAddresses(gained)) return [];
  const after = addressSet(fieldOf(change, "ip_allow_list")?.after ?? []);
  if (wholeFamilies(after).length > 0) return ["anywhere"];
  if (holdsMostAddresses(after)) return ["most-addresses"];
  if (size(gained.v4) + size(gained.v6) > many) return ["many-addresses"];
  return change.action === "create" ? [] : ["addresses"];
}
function gainedFolders(change) {
  const { before, after } = fieldOf(change, "folders") ?? {};
  if (!after || after === "all" || before === "all") return 0;
  const known = new Set((before ?? []).map(({ id }) => id));
  return after.filter(({ id }) => !known.has(id)).length;
}
function roleKinds(change) {
  const after = fieldOf(change, "role")?.after;
  return after && isAdminLike(after) ? ["admin-role"] : [];
}
function riskKinds({ risks }) {
  return risks.map(({ code }) => kindOf[code]);
}
var kindOf = {
  "all-folders-granted": "all-folders",
  "folder-added": "folders",
  "role-changed": "role",
  "ip-allow-list-removed": "anywhere",
  "ip-allow-list-opened": "addresses",
  "ip-allow-list-unclear": "unclear-addresses",
  "open-to-every-address": "anywhere",
  "open-to-most-addresses": "most-addresses",
  "environment-changed": "environment",
  "token-destination-changed": "token-place",
  "token-place-moves": "token-place",
  "folder-removed": "narrower",
  "ip-allow-list-added": "narrower",
  "ip-allow-list-narrowed": "narrower",
  "earlier-token-ends": "narrower",
  "spare-deleted": "narrower",
  "recent-token-ends": "reissued",
  "client-deleted": "deleted",
  "token-reissued": "reissued"
};

// src/render/plan/plan-view.ts
var signs = { create: "+", update: "~", rotate: "\u21BB", delete: "-" };
var listed = 20;
function sections(changes) {
  const found = { widens: [], breaks: [], renames: [], rest: [] };
  for (const change of byWeight(changes)) found[sectionOf(change)].push(change);
  return found;
}
function sectionOf(change) {
  if (isRename(change)) return "renames";
  if (widensAccess(change)) return "widens";
  return change.action === "delete" || has(change, "breaks") ? "breaks" : "rest";
}
function byOrigin(changes) {
  const [own, preExisting] = [[], []];
  for (const change of changes) (change.origin === "pre-existing" ? preExisting : own).push(change);
  return { own, preExisting };
}
function widening({ changes, token_changes }) {
  const all = [...changes ?? [], ...token_changes ?? []];
  return all.filter(widensAccess).length;
}
function widensAccess(change) {
  return has(change, "widens");
}
function pendingText({ summary, changes }) {
  return ["create", "update", "delete", "rotate"].map((action) => [summary?.[action] ?? countOf(action, changes ?? []), action]).filter(([count]) => count > 0).map(([count, action]) => `${numberText(count)} to ${action}`).join(", ");
}
function countOf(action, changes) {
  return changes.filter((change) => change.action === action).length;
}
function countsText(plan) {
  const none = noChangesText(plan);
  if (none !== null) {
    const others = restingText(plan, ["unmanaged", "out_of_scope"]);
    return others === "" ? none : `${none} (${others})`;
  }
  return joined(" \xB7 ", [changesText(plan), restingText(plan, ["unchanged", "unmanaged", "out_of_scope"])]);
}
function changesText(plan) {
  const effects = effectsText([...plan.changes ?? [], ...plan.token_changes ?? []]);
  return joined(" \xB7 ", [pendingText(plan), effects]);
}
function effectsText(changes) {
  const verbs = { widens: "widen", narrows: "narrow", breaks: "break" };
  const texts = ["widens", "narrows", "breaks"].flatMap((effect) => {
    const count = changes.filter((change) => has(change, effect)).length;
    return count === 0 ? [] : [`${numberText(count)} ${count === 1 ? effect : verbs[effect]}`];
  });
  return texts.length === 0 ? "" : `${texts.join(", ")} access`;
}
function has(change, wanted) {
  return change.risks.some(({ effect }) => effect === wanted) && !isRename(change);
}
function restingText({ summary }, kinds) {
  if (summary === null) return "";
  const present = kinds.filter((kind) => summary[kind] > 0);
  return present.map((kind) => `${numberText(summary[kind])} ${kind.replaceAll("_", " ")}`).join(", ");
}
function joined(between, parts) {
  return parts.filter((part) => part !== "").join(between);
}
function noChangesText({ status, changes, summary, options }) {
  if (status !== "ok" || changes === null || changes.length > 0) return null;
  if (options.rotate !== void 0) return "Nothing to rotate.";
  if (summary === null) return "No changes.";
  const count = summary.unchanged;
  if (count === 0) return "No changes: no client is managed here.";
  return `No changes: ${plural(count, "client")} ${count === 1 ? "matches its manifest" : "match their manifests"}.`;
}
function estimateText({ estimate, changes }) {
  if (estimate === null || changes === null || changes.length === 0) return null;
  return `${plural(estimate.requests, "request")}, about ${durationText(estimate.seconds)}`;
}
function clientText(client) {
  return joined(" ", [client.name, placeText(client)]);
}
function placeText({ environment: environment2, id }) {
  const known = joined(", ", [environment2 ?? "", id === null ? "" : `id ${id}`]);
  return known === "" ? "" : `(${known})`;
}
function shownFields({ action, fields }) {
  if (action === "update" || action === "rotate")
    return fields.filter(({ field, before }) => field !== "name" || before === null);
  return fields.filter(({ field }) => field !== "name" && field !== "environment");
}
function sourceText({ file, line }) {
  return `${file}:${line}`;
}
function numbersText({ numbers }) {
  return Object.entries(numbers).map(([name2, value]) => `${name2.replaceAll("_", " ")} ${isId(name2) ? value : numberText(value)}`).join(", ");
}
function isId(name2) {
  return name2 === "id" || name2.endsWith("_id");
}
function moreText(count) {
  return count > listed ? `and ${numberText(count - listed)} more: --format json lists all` : null;
}

// src/render/plan/words/address-words.ts
function reachText(list) {
  return list.length === 0 ? "anywhere" : setText(addressSet(list));
}
function openedText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  return holdsAddresses(addressDifference(was, is)) || setText(was) === setText(is) ? gainedText(before, after) : `may now be called from ${setText(is)} (was ${wasText(was, is)})`;
}
function gainedText(before, after) {
  return `may now also be called from ${minusText(after, before)}`;
}
function lostText(before, after) {
  return `may no longer be called from ${minusText(before, after)}`;
}
function narrowedText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  return holdsAddresses(addressDifference(is, was)) || setText(was) === setText(is) ? lostText(before, after) : `may be called from ${setText(is)} only (was ${wasText(was, is)})`;
}
function unclearText(before, after) {
  const [was, is] = [addressSet(before), addressSet(after)];
  const gained = addressDifference(is, was).unknown;
  const lost = addressDifference(was, is).unknown;
  const entries = [.../* @__PURE__ */ new Set([...gained, ...lost])];
  const shown2 = entries.slice(0, 3).map((entry) => `"${entry}"`);
  const more = entries.length > 3 ? [plural(entries.length - 3, "other")] : [];
  const what = `${[...shown2, ...more].join(", ")} ${entries.length === 1 ? "is not an address" : "are not addresses"}`;
  return `it is unclear who ${gained.length > 0 ? "may" : "could"} call: ${what}`;
}
function minusText(from, other) {
  return setText({ ...addressDifference(addressSet(from), addressSet(other)), unknown: [] });
}
function setText({ v4, v6, unknown }) {
  const whole = wholeFamilies({ v4, v6, unknown });
  if (whole.length === 2) return "every IPv4 and IPv6 address";
  const [four, six] = [size(v4), size(v6)];
  const parts = [
    whole.includes(4) ? "every IPv4 address" : countText(four, six > 0n ? "IPv4 address" : "address"),
    whole.includes(6) ? "every IPv6 address" : countText(six, "IPv6 address"),
    unknown.length === 0 ? "" : plural(unknown.length, "unknown entry")
  ].filter((part) => part !== "");
  return parts.length === 0 ? "no address" : parts.join(" and ");
}
function countText(count, noun) {
  if (count === 0n) return "";
  return `${largeText(count)} ${count === 1n ? noun : `${noun}es`}`;
}
function wasText(was, is) {
  const kind = kindOf2(was);
  if (kind === null || kind !== kindOf2(is)) return setText(was);
  return largeText(size(kind === 4 ? was.v4 : was.v6));
}
function kindOf2(set) {
  if (set.unknown.length > 0 || wholeFamilies(set).length > 0) return null;
  if (set.v6.length === 0) return 4;
  return set.v4.length === 0 ? 6 : null;
}

export {
  fieldOf,
  fieldNames,
  isPlainText,
  folderText,
  canonicalAddress,
  canonicalAddresses,
  addressSet,
  addressCount,
  addressKey,
  roleText,
  clientFields,
  fieldOrder,
  eachField,
  everyField,
  inOrder,
  executionOrder,
  numberText,
  plural,
  durationText,
  reachText,
  openedText,
  gainedText,
  lostText,
  narrowedText,
  unclearText,
  shown,
  placesText,
  sinksText,
  deliveryText,
  byWeight,
  signs,
  listed,
  sections,
  byOrigin,
  widening,
  widensAccess,
  countsText,
  changesText,
  effectsText,
  estimateText,
  clientText,
  placeText,
  shownFields,
  sourceText,
  numbersText,
  moreText,
  forTerminal,
  forHtml,
  forMarkdown
};
