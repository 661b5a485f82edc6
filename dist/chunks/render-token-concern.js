import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/render/token-concern.ts
function concernText(concern) {
  switch (concern) {
    case "migrated":
      return "made from a legacy API key: it gets no new token, so it must be replaced by a new client";
    case "no-live-token":
      return "no live token";
  }
}

export {
  concernText
};
