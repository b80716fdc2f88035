import { describe, expect, it } from "vitest";
import { createFormRoom } from "./form-room";

const sizes = { signIn: 10, anybody: 100, desk: 100, article: 100 };

describe("the room for forms", () => {
  it("is shared by all that are held, each share for itself, and given back", () => {
    const room = createFormRoom({ sizes, patience: {} });
    const [one, two, three] = [room.hold(), room.hold(), room.hold()];
    expect([one.grow("anybody", 60), two.grow("anybody", 41), two.grow("anybody", 40)]).toEqual([true, false, true]);
    expect([three.grow("anybody", 1), three.grow("desk", 100)]).toEqual([false, true]);
    one.release();
    one.release();
    const four = room.hold();
    expect([four.grow("anybody", 61), four.grow("anybody", 60)]).toEqual([false, true]);
  });

  it("holds a form once, whatever it has grown from, and none that is over", () => {
    const room = createFormRoom({ sizes, patience: {} });
    const [one, two] = [room.hold(), room.hold()];
    for (const bytes of [20, 40, 80]) expect(one.grow("anybody", bytes)).toBe(true);
    expect(one.grow("article", 100)).toBe(true);
    expect(two.grow("anybody", 100)).toBe(true);
    one.release();
    expect(one.grow("desk", 1)).toBe(false);
    expect(room.hold().grow("article", 100)).toBe(true);
  });

  it("has what is long on its way give way, the first begun first, no more than has to, and nothing that has come", () => {
    const room = createFormRoom({ sizes, patience: { anybody: 0 } });
    const holds = [room.hold(), room.hold(), room.hold(), room.hold()];
    for (const hold of holds) hold.grow("anybody", 25);
    holds[0]?.arrived();
    const next = room.hold();
    expect(next.grow("anybody", 30)).toBe(true);
    expect(holds.map(({ givesWay }) => givesWay.aborted)).toEqual([false, true, true, false]);
    expect(holds[1]?.grow("anybody", 1)).toBe(false);
  });

  it("leaves a form its time, and forms of other shares", () => {
    const room = createFormRoom({ sizes, patience: { anybody: 60_000, signIn: 0 } });
    const [young, desk] = [room.hold(), room.hold()];
    young.grow("anybody", 100);
    desk.grow("desk", 100);
    expect([room.hold().grow("anybody", 1), room.hold().grow("desk", 1)]).toEqual([false, false]);
    expect([young.givesWay.aborted, desk.givesWay.aborted]).toEqual([false, false]);
  });
});
