/** A story looks into an answer as freely as a script does: its shape is what is being tested. */
type Parsed = ReturnType<typeof JSON.parse>;

/** What the server answered: the status and the parsed JSON (`null` when there was none). */
export interface Reply {
  readonly status: number;
  readonly body: Parsed;
  readonly headers: Headers;
}

type Send = (path: string, body?: unknown) => Promise<Reply>;

/** Calls the API under `/api/v1` as one user, the way the screens do: with the sign-in cookie. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  readonly get: Send = (path) => this.send('GET', path);
  readonly post: Send = (path, body = {}) => this.send('POST', path, body);
  readonly put: Send = (path, body = {}) => this.send('PUT', path, body);
  readonly patch: Send = (path, body = {}) => this.send('PATCH', path, body);
  readonly delete: Send = (path) => this.send('DELETE', path);

  /** Sends text as it is, well-formed or not. */
  async sendText(method: string, path: string, text: string | undefined): Promise<Reply> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        ...this.headers,
        ...(text === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(text === undefined ? {} : { body: text }),
    });
    return replyOf(response);
  }

  /** Sends a file: bare with its media type, or in a form. */
  async upload(path: string, file: Buffer | FormData, mediaType?: string): Promise<Reply> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method: 'POST',
      headers: { ...this.headers, ...(mediaType && { 'content-type': mediaType }) },
      body: file instanceof FormData ? file : new Uint8Array(file),
    });
    return replyOf(response);
  }

  /** Gets a file, or with `body` asks for one; `body` of the reply is its content. */
  async download(path: string, body?: unknown): Promise<Reply & { readonly body: Buffer }> {
    const json = { method: 'POST', body: JSON.stringify(body) };
    const response = await fetch(`${this.url}/api/v1${path}`, {
      headers: {
        ...this.headers,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && json),
    });
    const content = Buffer.from(await response.arrayBuffer());
    return { status: response.status, body: content, headers: response.headers };
  }

  /** Gets something as it comes, to be read bit by bit. */
  fetch(path: string): Promise<Response> {
    return fetch(`${this.url}/api/v1${path}`, { headers: this.headers });
  }

  /** The same user with further headers, for instance another origin. */
  with(headers: Readonly<Record<string, string>>): Client {
    return new Client(this.url, { ...this.headers, ...headers });
  }

  /** What keeps this user signed in, for a browser that is to be signed in already. */
  get cookie(): { readonly name: string; readonly value: string } {
    const [name = '', value = ''] = (this.headers.cookie ?? '').split('=', 2);
    return { name, value };
  }

  private send(method: string, path: string, body?: unknown): Promise<Reply> {
    return this.sendText(method, path, body === undefined ? undefined : JSON.stringify(body));
  }
}

async function replyOf(response: Response): Promise<Reply> {
  // A stream of events never ends, and says what it has to say as it goes.
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return { status: response.status, body: null, headers: response.headers };
  }
  const answer = await response.text();
  return {
    status: response.status,
    body: answer === '' ? null : JSON.parse(answer),
    headers: response.headers,
  };
}

/** The cookie of a sign-in answer, as a request sends it back. */
export function cookieOf(reply: Reply): string {
  return reply.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}
