// Loaded before a measured program (`node --require`): writes the process's own accounting to its file 3 when it exits.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, memory: maxRSS / 1024 };
  require("node:fs").writeSync(3, JSON.stringify(usage));
});
