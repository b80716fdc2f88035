import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { createSlots, SlotsFull } from "./slots";

it("runs all works, never more at once than it has slots, in the order asked, whatever fails", async () => {
  const slots = createSlots(3, 100);
  const begun: number[] = [];
  let running = 0;
  let most = 0;
  const results = await Promise.allSettled(
    Array.from({ length: 20 }, (_, index) =>
      slots.run("behind", async () => {
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
  expect(await slots.run("behind", async () => "still runs")).toBe("still runs");
});

it("begins those that go ahead before all that wait behind", async () => {
  const slots = createSlots(1, 100);
  const begun: string[] = [];
  const work = (name: string) => async () => {
    begun.push(name);
    await setTimeout(1);
  };
  const behind = ["a", "b", "c"].map((name) => slots.run("behind", work(name)));
  await Promise.all([...behind, slots.run("ahead", work("first")), slots.run("ahead", work("second"))]);
  expect(begun).toEqual(["a", "first", "second", "b", "c"]);
});

it("refuses what would have to wait behind too many, and lets others go ahead nevertheless", async () => {
  const slots = createSlots(2, 5);
  const works = Array.from({ length: 20 }, () => slots.run("behind", () => setTimeout(1)));
  const ahead = slots.run("ahead", async () => "done");
  const refused = (await Promise.allSettled(works)).filter((result) => result.status === "rejected");
  expect(refused).toHaveLength(13);
  expect(refused.every(({ reason }) => reason instanceof SlotsFull)).toBe(true);
  expect(await ahead).toBe("done");
});
