import { jsonText } from "../../util/json.ts";
import { inventoryCsv } from "./inventory-csv.ts";
import type { Inventory } from "./inventory/inventory.ts";
import type { ReportKind } from "./outputs.ts";
import { inventoryMetrics } from "./prometheus/metrics.ts";

/** An inventory as the text of a file; what draws the page is loaded only for it. */
export async function inventoryText(inventory: Inventory, kind: ReportKind): Promise<string> {
  switch (kind) {
    case "html":
      return (await import("./html/page.ts")).inventoryPage(inventory);
    case "json":
      return jsonText(inventory);
    case "csv":
      return inventoryCsv(inventory);
    case "prometheus":
      return inventoryMetrics(inventory);
  }
}
