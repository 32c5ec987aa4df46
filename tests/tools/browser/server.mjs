// Serves a folder on this machine the way a plain static host does: index.html for a folder, 404.html for what is not there.
import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { extname, join, resolve, sep } from "node:path";

const contentTypes = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".pdf": "application/pdf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** Starts the server on a free port. Gives its origin and the way to stop it. */
export async function serve(folder) {
  const root = resolve(folder);
  const server = createServer((request, response) => answer(root, request, response));
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => close(server) };
}

async function answer(root, request, response) {
  try {
    const path = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
    const file = resolve(root, "." + path);
    if (!(file + sep).startsWith(root + sep)) {
      return await send(response, 404, join(root, "404.html"));
    }
    const kind = await stat(file).catch(() => null);
    if (kind?.isFile()) {
      return await send(response, 200, file);
    }
    if (kind?.isDirectory() && path.endsWith("/")) {
      return await send(response, 200, join(file, "index.html"));
    }
    if (kind?.isDirectory()) {
      response.writeHead(301, { location: encodeURI(path) + "/" });
      return response.end();
    }
    return await send(response, 404, join(root, "404.html"));
  } catch {
    response.writeHead(404);
    return response.end();
  }
}

async function send(response, status, file) {
  const body = await readFile(file);
  response.writeHead(status, {
    "content-type": contentTypes[extname(file)] ?? "application/octet-stream",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

function close(server) {
  server.closeAllConnections();
  return new Promise((done) => server.close(done));
}
