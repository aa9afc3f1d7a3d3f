import * as v from 'valibot';

/** An address at which phones may reach the server. */
export interface Address {
  /** The origin: `http://192.168.1.20:3000`. */
  url: string;
  /** What it is: the machine's name for the network, or the public name. */
  label: string;
}

const linksSchema = v.object({
  join: v.string(),
  screen: v.string(),
  host: v.string(),
  tables: v.array(v.object({ table: v.string(), number: v.number(), path: v.string() })),
});
/** Paths of a workshop's pages, each with its key in the fragment; the address goes before them. */
export type Links = v.InferOutput<typeof linksSchema>;

const addressesSchema = v.object({
  publicUrl: v.nullable(v.string()),
  addresses: v.array(v.object({ name: v.string(), url: v.string() })),
});

/** What the host's page asks over HTTP; null when it did not come. Injected, so that the gallery has fixed answers. */
export interface HostApi {
  addresses(): Promise<Address[] | null>;
  links(): Promise<Links | null>;
  /** Deletes the workshop for good: `code` is what the host typed. */
  remove(code: string): Promise<boolean>;
  /** Where this page came from. */
  origin: string;
  /** Where the report is edited. */
  reportUrl: string;
}

/** The server's answers, over `fetch`, with the host's key. */
export function httpApi(code: string, key: string, origin: string, fetcher: typeof fetch): HostApi {
  const workshop = `/api/workshops/${code}`;
  const headers = { authorization: `Bearer ${key}` };
  const read = async (path: string): Promise<unknown> => {
    const response = await fetcher(path, { headers });
    if (!response.ok) throw new Error(`${path} answered ${String(response.status)}`);
    return response.json();
  };
  // No network and a wrong answer look the same from here: it did not come, and can be asked again.
  const orNull = async <T>(what: Promise<T>): Promise<T | null> => what.catch(() => null);
  return {
    origin,
    reportUrl: `/${code}/verslag#${key}`,
    addresses: () =>
      orNull(
        read('/api/addresses').then((answer) => {
          const { publicUrl, addresses } = v.parse(addressesSchema, answer);
          const found = addresses.map(({ name, url }) => ({ url, label: name }));
          return publicUrl === null ? found : [{ url: publicUrl.replace(/\/$/u, ''), label: '' }, ...found];
        }),
      ),
    links: () => orNull(read(`${workshop}/links`).then((answer) => v.parse(linksSchema, answer))),
    remove: async (typed) => {
      const init = {
        method: 'DELETE',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify({ code: typed }),
      };
      const response = await orNull(fetcher(workshop, init));
      return response?.ok === true;
    },
  };
}
