import { describe, expect, it } from "vitest";
import { canonicalAddress } from "./canonical-address";

describe("canonicalAddress", () => {
  it.each([
    "https://news.example.org/2026/quay-opens",
    "http://news.example.org/2026/quay-opens/",
    "https://www.news.example.org/2026/quay-opens",
    "https://m.news.example.org/2026/quay-opens",
    "https://NEWS.example.org:443/2026/quay-opens#comments",
    "https://news.example.org/2026/quay-opens?utm_source=x&utm_medium=social&fbclid=IwAR1",
    "https://news.example.org/2026/quay-opens/?at_medium=RSS&at_campaign=rss",
    "https://news.example.org/2026/quay-opens/amp/",
    "https://news.example.org/amp/2026/quay-opens",
    "https://amp.news.example.org/2026/quay-opens?amp=1",
    "https://news.example.org//2026/quay-opens/index.html",
    "https://www.google.com/amp/s/news.example.org/2026/quay-opens",
    "https://news-example-org.cdn.ampproject.org/c/s/news.example.org/2026/quay-opens",
    "https://user:word@news.example.org/2026/quay-opens",
  ])("is one for all that lead to a page: %s", (address) => {
    expect(canonicalAddress(address)).toBe("news.example.org/2026/quay-opens");
  });

  it.each([
    ["https://example.org/story?id=7&page=2", "https://example.org/story?page=2&id=7"],
    ["https://be.example.org/wiki/Мінск", "https://be.example.org/wiki/%d0%9c%d1%96%d0%bd%d1%81%d0%ba"],
    ["https://example.org/a.amp.html", "https://example.org/a.html"],
    ["https://пример.example/а", "https://xn--e1afmkfd.example/а"],
  ])("is the same for %s and %s", (one, other) => {
    expect(canonicalAddress(one)).toBe(canonicalAddress(other));
  });

  it.each([
    ["https://example.org/story?id=7", "https://example.org/story?id=8"],
    ["https://example.org/story", "https://example.org/Story"],
    ["https://example.org/amp", "https://example.org/other"],
    ["https://example.org:8080/story", "https://example.org/story"],
    ["https://example.org/#!/story/1", "https://example.org/#!/story/2"],
    ["https://m.org/story", "https://w.org/story"],
    ["https://amplifier.example.org/a", "https://example.org/a"],
  ])("parts %s from %s", (one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it.each([
    "https://example.org",
    "http://www.example.org/",
    "https://example.org/?utm_source=feed",
    "https://example.org/index.html",
    "ftp://example.org/a",
    "no address",
    "",
  ])("is none for %s", (address) => {
    expect(canonicalAddress(address)).toBeNull();
  });
});
