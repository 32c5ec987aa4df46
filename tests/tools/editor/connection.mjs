// The language server protocol over a program's standard input and output: JSON with a header that says how long it is.

/** Milliseconds after which an answer is taken never to come; far more than a busy machine needs. */
const patience = 60_000;

export class Connection {
  #server;
  #replies;
  #received = Buffer.alloc(0);
  #asked = 0;
  #waiting = new Map();
  #expected = [];

  /** What the server itself asks is answered by the function of that name in `replies`, or with nothing. */
  constructor(server, replies) {
    this.#server = server;
    this.#replies = replies;
    server.stdout.on("data", (chunk) => this.#receive(chunk));
  }

  request(method, params) {
    const id = ++this.#asked;
    const answer = this.#within(method, (resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** The next note of that name that is wanted. */
  next(method, isWanted) {
    return this.#within(method, (resolve) => this.#expected.push({ method, isWanted, resolve }));
  }

  #within(what, start) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`${what}: no answer`)), patience);
      const settle = (by) => (value) => { clearTimeout(timer); by(value); };
      start(settle(resolve), settle(reject));
    });
  }

  #send(message) {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.#server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }

  #receive(chunk) {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (let head = this.#received.indexOf("\r\n\r\n"); head >= 0; head = this.#received.indexOf("\r\n\r\n")) {
      const length = Number(/Content-Length: (\d+)/i.exec(this.#received.toString("ascii", 0, head))[1]);
      const end = head + 4 + length;
      if (this.#received.length < end) {
        return;
      }

      const message = JSON.parse(this.#received.toString("utf8", head + 4, end));
      this.#received = this.#received.subarray(end);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method && id !== undefined) {
      this.#send({ id, result: this.#replies[method]?.(params) ?? null });
    } else if (method) {
      const at = this.#expected.findIndex((e) => e.method === method && e.isWanted(params));
      if (at >= 0) {
        this.#expected.splice(at, 1)[0].resolve(params);
      }
    } else {
      const { resolve, reject } = this.#waiting.get(id);
      this.#waiting.delete(id);
      error ? reject(new Error(error.message)) : resolve(result);
    }
  }
}
