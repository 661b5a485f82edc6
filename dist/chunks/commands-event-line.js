import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/model/event.ts
var eventFormat = "keyward.event/v1";

// src/commands/event-line.ts
function eventLine(event, now) {
  const at = new Date(now).toISOString();
  return `${JSON.stringify({ format: eventFormat, at, ...event })}
`;
}

export {
  eventLine
};
