// Opens YAML files the way an editor does, in yaml-language-server, and asks what it would show. Nothing is fetched from the network.
// node ask.mjs FILE... [hover:LINE:COLUMN | complete:LINE:COLUMN]...      Lines and columns count from 1. Prints one JSON document, for each
// file { mistakes: [{ line, message }], answers: [text | [label]] }, the answers in the order of the questions.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Connection } from "./connection.mjs";

const program = fileURLToPath(new URL("../node_modules/yaml-language-server/bin/yaml-language-server", import.meta.url));
const settings = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

const isQuestion = (argument) => /^(hover|complete):\d+:\d+$/.test(argument);
const files = process.argv.slice(2).filter((argument) => !isQuestion(argument)).map((file) => resolve(file));
const questions = process.argv.slice(2).filter(isQuestion);
const server = spawn(process.execPath, [program, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
const connection = new Connection(server, {
  "workspace/configuration": ({ items }) => items.map(({ section }) => settings[section] ?? {}),
});

await connection.request("initialize", {
  processId: process.pid,
  rootUri: pathToFileURL(dirname(files[0])).href,
  capabilities: {
    workspace: { configuration: true },
    textDocument: { hover: { contentFormat: ["plaintext"] }, completion: { completionItem: { documentationFormat: ["plaintext"] } } },
  },
});
connection.notify("initialized", {});
connection.notify("workspace/didChangeConfiguration", { settings });

const shown = [];
for (const file of files) {
  shown.push(await open(file));
}

console.log(JSON.stringify(shown));
await connection.request("shutdown");
connection.notify("exit");

async function open(file) {
  const uri = pathToFileURL(file).href;
  const published = connection.next("textDocument/publishDiagnostics", (note) => note.uri === uri);
  connection.notify("textDocument/didOpen", { textDocument: { uri, languageId: "yaml", version: 1, text: readFileSync(file, "utf8") } });
  const { diagnostics } = await published;
  const answers = [];
  for (const question of questions) {
    answers.push(await ask(uri, ...question.split(":")));
  }

  return { mistakes: diagnostics.map((d) => ({ line: d.range.start.line + 1, message: d.message })), answers };
}

async function ask(uri, kind, line, column) {
  const place = { textDocument: { uri }, position: { line: line - 1, character: column - 1 } };
  if (kind === "hover") {
    const hover = await connection.request("textDocument/hover", place);
    return hover?.contents?.value ?? "";
  }

  const list = await connection.request("textDocument/completion", place);
  return (list.items ?? list).map((item) => item.label);
}
