import { expect, it } from "vitest";
import { formatTimeCode, linkToTime } from "./time-code";

it.each([
  [0, "00:00:00"],
  [751.9, "00:12:31"],
  [3599.999, "00:59:59"],
  [36_061, "10:01:01"],
  [360_000, "100:00:00"],
  [-1, "00:00:00"],
])("writes %d seconds as %s", (seconds, written) => {
  expect(formatTimeCode(seconds)).toBe(written);
});

it.each([
  ["https://www.youtube.com/watch?v=abc&t=5s", "https://www.youtube.com/watch?v=abc&t=751s"],
  ["https://youtu.be/abc", "https://youtu.be/abc?t=751s"],
  ["https://m.youtube.com/watch?v=abc", "https://m.youtube.com/watch?v=abc&t=751s"],
  ["https://www.youtube.com/live/abc?start=3", "https://www.youtube.com/live/abc?t=751s"],
  ["https://www.youtube-nocookie.com/embed/abc", "https://www.youtube-nocookie.com/embed/abc?start=751"],
  ["https://vimeo.com/123#t=5s", "https://vimeo.com/123#t=751s"],
  ["https://player.vimeo.com/video/123", "https://player.vimeo.com/video/123#t=751s"],
  ["https://town.example/session.mp4", "https://town.example/session.mp4#t=751"],
  ["https://notyoutube.com/watch?v=abc", "https://notyoutube.com/watch?v=abc#t=751"],
  ["javascript:alert(1)", null],
  ["session of 12 May", null],
])("jumps within %s", (address, link) => {
  expect(linkToTime(address, 751.4)).toBe(link);
});
