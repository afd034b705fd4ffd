import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Milliseconds after which a server that has not answered is given up. */
const HANGS = 60_000;

/** Answers a question about a file: a method of the protocol, and what it asks for besides the file. */
export type Ask = (file: string, method: string, more?: object) => Promise<unknown>;

const resolve = createRequire(import.meta.url).resolve;

/**
 * Opens Markdown files, texts by their paths, in Astro's language server, the one in its extension for VS Code, with the setting that
 * `.vscode/settings.json` makes; the project is a folder that may hold nothing else.
 *
 * @see https://microsoft.github.io/language-server-protocol/
 */
export async function inLanguageServer(
  project: string,
  files: Readonly<Record<string, string>>,
  use: (ask: Ask) => Promise<void>,
): Promise<void> {
  const server = spawn(process.execPath, [resolve('@astrojs/language-server/bin/nodeServer.js'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
    timeout: HANGS,
  });
  const answers = new Map<number, (result: unknown) => void>();
  const send = (message: object): void => {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    server.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
    server.stdin.write(body);
  };
  const hear = (message: Message): void => {
    if (message.id === undefined) return;
    // What the server asks for itself, such as settings, is answered with nothing.
    if (message.method !== undefined) send({ id: message.id, result: null });
    else answers.get(message.id)?.(message.result);
  };
  let heard = Buffer.of();
  server.stdout.on('data', (chunk: Buffer) => {
    heard = readMessages(Buffer.concat([heard, chunk]), hear);
  });
  const ended = new Promise<never>((_, reject) =>
    server.once('close', () => reject(new Error('The language server has ended.'))),
  );
  let asked = 0;
  const ask = (method: string, params: object): Promise<unknown> => {
    asked += 1;
    const answer = new Promise((answered) => answers.set(asked, answered));
    send({ id: asked, method, params });
    return Promise.race([answer, ended]);
  };

  const root = pathToFileURL(project).href;
  const uriOf = (file: string) => pathToFileURL(file).href;
  try {
    await ask('initialize', {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'project' }],
      capabilities: { textDocument: { hover: {}, completion: {}, diagnostic: {} } },
      initializationOptions: {
        typescript: { tsdk: path.dirname(resolve('typescript')) },
        contentIntellisense: true,
      },
    });
    send({ method: 'initialized', params: {} });
    for (const [file, text] of Object.entries(files)) {
      const textDocument = { uri: uriOf(file), languageId: 'markdown', version: 1, text };
      send({ method: 'textDocument/didOpen', params: { textDocument } });
    }
    await use((file, method, more = {}) => ask(method, { textDocument: { uri: uriOf(file) }, ...more }));
  } finally {
    ended.catch(() => {});
    server.kill();
  }
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

/** Reads what is whole of a stream of messages, and gives what is left of it. */
function readMessages(bytes: Buffer<ArrayBuffer>, hear: (message: Message) => void): Buffer<ArrayBuffer> {
  const head = bytes.indexOf('\r\n\r\n');
  if (head < 0) return bytes;
  const length = Number(/Content-Length: (\d+)/i.exec(bytes.toString('latin1', 0, head))?.[1]);
  const [from, to] = [head + 4, head + 4 + length];
  if (bytes.length < to) return bytes;
  hear(JSON.parse(bytes.toString('utf8', from, to)) as Message);
  return readMessages(bytes.subarray(to), hear);
}
