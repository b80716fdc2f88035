import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { createSlots } from "./slots";

it("runs all works, never more at once than it has slots, in the order asked, whatever fails", async () => {
  const slots = createSlots(3);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      slots.run(async () => {
        begun.push(index);
        running += 1;
        most = Math.max(most, running);
        await setTimeout(1);
        running -= 1;
        if (index % 4 === 0) throw new Error("failed");
        return index;
      }),
    ),
  );
  expect(most).toBe(3);
  expect(begun).toEqual(Array.from({ length: 20 }, (_, index) => index));
  expect(results.filter((result) => result.status === "rejected")).toHaveLength(5);
  expect(await slots.run(async () => "still runs")).toBe("still runs");
});
