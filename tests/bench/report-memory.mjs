import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

// Loaded into a measured process: when it ends, writes down the most memory it ever held.
const report = process.env.MEMORY_REPORT;
if (report && isMainThread) {
  process.on("exit", () => {
    writeFileSync(report, JSON.stringify({ kibibytes: process.resourceUsage().maxRSS }));
  });
}
