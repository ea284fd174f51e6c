import { useBundle } from './bundle';
import { type Client, type ClientOptions, startClient } from './client';

/** Within a `describe`: starts the bundled server when a test asks for it; each test's process ends with the test. */
export function useServers(): (options?: ClientOptions) => Promise<Client> {
  const bundle = useBundle('server/node.ts');
  let client: Client | undefined;
  afterEach(() => client?.kill());
  return async (options) => {
    client = await startClient(bundle.file, options);
    return client;
  };
}
