import { describe, expect, it } from "vitest";
import { failureMarks, isRefusal, messageOf, pageTitle, serverMessage } from "../../src/workato/words.ts";

describe("the server's own message", () => {
  it.each<[unknown, string]>([
    ["  no  ", "no"],
    [{ message: "no" }, "no"],
    [{ error: "no" }, "no"],
    [{ detail: "no" }, "no"],
    [{ errors: ["one", "", { message: "two" }, { code: 3 }] }, "one; two"],
    [
      { errors: { name: ["is taken", "is long"], role: "is unknown" } },
      "name is taken; is long; role is unknown",
    ],
    [{ errors: { base: [] } }, "base"],
    [{ message: "Invalid", errors: { name: ["is taken"] } }, "Invalid: name is taken"],
    [{ message: "no", error: "no", detail: "no" }, "no"],
    [{ message: "", error: "only this" }, "only this"],
    [{ error: { message: "within" } }, "within"],
    [{ result: { error: "within the result" } }, "within the result"],
    [{ message: "first", result: { error: "not this" } }, "first"],
    [{ result: "success" }, ""],
    [{ code: 7 }, ""],
    [[], ""],
    [7, ""],
    [null, ""],
  ])("in %j is %j", (body, words) => {
    expect(messageOf(body)).toBe(words);
    expect(serverMessage(JSON.stringify(body))).toBe(words);
  });

  it.each([
    ["<html><head><TITLE lang='en'> Sign in </TITLE></head><body>Welcome</body></html>", "Sign in"],
    ["<!doctype html><p>Gone</p>", "Gone"],
    ["<p>Hello</p><script>var a = '<b>';</script><style>p {}</style>", "Hello"],
    ["<script>unclosed <b>", "unclosed"],
    ["1 < 2", "1 < 2"],
    ["plain text", "plain text"],
    ["", ""],
  ])("in %j, which is not JSON, is %j", (text, words) => {
    expect(serverMessage(text).replace(/\s+/g, " ").trim()).toBe(words);
  });
});

describe("the title of a page", () => {
  it.each([
    ["<title>One</title><title>Two</title>", "One"],
    ["<title data-x='1'>\n  Two lines\n</title>", "Two lines"],
    ["<title></title>", ""],
    ["<titles>no</titles>", ""],
    ["{}", ""],
  ])("of %j is %j", (html, title) => {
    expect(pageTitle(html)).toBe(title);
  });
});

describe("the marks by which operators find a failure", () => {
  it.each<[unknown, readonly string[]]>([
    [{ id: "abc", error_type: "Internal" }, ["id abc", "error_type Internal"]],
    [{ id: 3188 }, ["id 3188"]],
    [{ id: "", error_type: "" }, []],
    [{ id: null, error_type: { a: 1 } }, []],
    [["id"], []],
    ["id", []],
    [null, []],
  ])("in %j are %j", (body, marks) => {
    expect(failureMarks(JSON.stringify(body))).toEqual(marks);
  });

  it("are none in a page", () => {
    expect(failureMarks("<html>")).toEqual([]);
  });
});

describe("an answer of 2xx", () => {
  it.each<[unknown, boolean]>([
    [{ success: false }, true],
    [{ success: "false" }, true],
    [{ success: " FALSE " }, true],
    [{ success: "not false" }, false],
    [{ success: "false alarm" }, false],
    [{ success: true }, false],
    [{ success: null }, false],
    [{ success: ["false"] }, false],
    [{ success: 0 }, false],
    [{}, false],
    [{ result: { success: false } }, true],
    [{ result: { success: true } }, false],
    // A client may have an unknown field of that name.
    [{ result: { id: 7, success: false } }, false],
    [{ success: false, result: { id: 7 } }, true],
    [{ result: "success" }, false],
    [{ result: null }, false],
    [[{ success: false }], false],
    [null, false],
  ])("%j is a refusal: %j", (body, refusal) => {
    expect(isRefusal(body)).toBe(refusal);
  });
});
