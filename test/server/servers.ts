import { type Bundle, bundleProgram } from './bundle';
import { type Client, type ClientOptions, startClient } from './client';

/** Within a `describe`: starts the bundled server when a test asks for it; each test's process ends with the test. */
export function useServers(): (options?: ClientOptions) => Promise<Client> {
  let bundle: Bundle;
  let client: Client | undefined;
  before(async function () {
    this.timeout(30_000);
    bundle = await bundleProgram('server/node.ts');
  });
  after(() => bundle.remove());
  afterEach(() => client?.kill());
  return async (options) => {
    client = await startClient(bundle.file, options);
    return client;
  };
}
