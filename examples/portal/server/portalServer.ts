import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Source } from '@smtp-auth-report/core';
import { createSourceHandler, type SourceHandlerOptions } from '@smtp-auth-report/sources/http';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { policyHeaders } from '../policy.ts';

interface PortalServerOptions extends SourceHandlerOptions {
  /** The folder of the built portal. */
  folder: string;
}

/** One server for the portal's files and for its questions. */
export function portalServer(source: Source, { folder, ...options }: PortalServerOptions): Server {
  const answer = createSourceHandler(source, options);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(policyHeaders)) context.header(name, value);
  });
  app.use(compress());
  app.all('/api/smtp-auth/:topic', (context) => answer(context.req.raw));
  app.use(serveStatic({ root: folder }));
  const listener = getRequestListener(app.fetch);
  return createServer((request, response) => void listener(request, response));
}
