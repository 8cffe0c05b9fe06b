// urql: queries, mutations and errors, its normalised cache (Graphcache), persisted queries, subscriptions over both wires, uploads, deferred fragments.
import assert from 'node:assert/strict';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { persistedExchange } from '@urql/exchange-persisted';
import { Client, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { anyProduct, ask, bearer, endpoint, recordingFetch, signIn, socket, step, stockFeed, uploadMutation } from './shop.mjs';

const token = await signIn('admin');
const fetch = recordingFetch();
const webSocket = createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: { authToken: token } });
const overSocket = subscriptionExchange({
  forwardSubscription: ({ query, variables }) => ({
    subscribe: (sink) => ({ unsubscribe: webSocket.subscribe({ query: query ?? '', variables }, sink) }),
  }),
});
const introspection = (await ask('{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { kind name possibleTypes { kind name } interfaces { kind name } fields(includeDeprecated: true) { name args { name type { kind name } } type { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }'));
const open = (options) => new Client({ url: endpoint, fetch, preferGetMethod: false, fetchOptions: { headers: { 'graphql-preflight': '1', ...bearer(token) } }, ...options });
const cache = () => cacheExchange({
  schema: introspection,
  keys: { AuthTokens: () => null, GuestSession: () => null, CreatedApiKey: () => null },
  resolvers: { Query: { products: relayPagination() } },
});
const client = open({ exchanges: [cache(), fetchExchange, overSocket] });
const settled = async (promise) => {
  const { data, error } = await promise;
  assert.equal(error, undefined);
  return data;
};

const Page = gql`query Page($after: String) {
  products(first: 3, after: $after, order: [{ name: ASC }]) { edges { cursor node { id name slug } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } }
}`;

await step('a list, kept by type and id, answers for its products', async () => {
  const { products } = await settled(client.query(Page, {}));
  const asked = fetch.calls.length;
  assert.deepEqual((await settled(client.query(Page, {}))).products.edges[0].node, products.edges[0].node);
  assert.equal(fetch.calls.length, asked);

  const more = await settled(client.query(Page, { after: products.pageInfo.endCursor }));
  assert.equal(new Set(more.products.edges.map(({ node }) => node.id)).size, 6);
});

await step('what a mutation answers is seen by the queries before it', async () => {
  const made = await settled(client.mutation(
    gql`mutation Create($input: CreateApiKeyInput!) { createApiKey(input: $input) { createdApiKey { secret apiKey { id } } errors { ... on Error { code } } } }`,
    { input: { name: 'urql', scopes: ['catalog:read'] } },
  ));
  const { id } = made.createApiKey.createdApiKey.apiKey;
  const key = gql`query Key($id: ID!) { node(id: $id) { id ... on ApiKey { isRevoked } } }`;
  assert.equal((await settled(client.query(key, { id }))).node.isRevoked, false);
  await settled(client.mutation(gql`mutation Revoke($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { id isRevoked } } }`, { id }));
  const asked = fetch.calls.length;
  assert.equal((await settled(client.query(key, { id }))).node.isRevoked, true);
  assert.equal(fetch.calls.length, asked);
});

await step('errors are told as errors of GraphQL', async () => {
  const { error } = await open({ exchanges: [fetchExchange] }).query('{ nothing }', {});
  assert.match(error.graphQLErrors[0].message, /nothing/);
  assert.equal(error.networkError, undefined);
  assert.equal(error.response.status, 400);
});

await step('a query by GET', async () => {
  const { __typename } = await settled(open({ exchanges: [fetchExchange], preferGetMethod: 'force' }).query('query($n: Int!) { __typename products(first: $n) { nodes { id } } }', { n: 1 }));
  assert.equal(__typename, 'Query');
  assert.equal(fetch.calls.at(-1).method, 'GET');
});

await step('persisted queries: asked by hash with GET, sent once, found from then on', async () => {
  const wire = recordingFetch();
  const persisted = () => open({ fetch: wire, exchanges: [persistedExchange({ preferGetForPersistedQueries: true }), fetchExchange] });
  const query = gql`query Persisted${Date.now()}($n: Int!) { products(first: $n) { nodes { id name images { url } } } }`;
  const first = await settled(persisted().query(query, { n: 2 }));
  assert.equal(wire.calls.length, 2);
  assert.deepEqual(await settled(persisted().query(query, { n: 2 })), first);
  assert.equal(wire.calls.length, 3);
  assert.equal(wire.calls[2].method, 'GET');
  assert.ok(!wire.calls[2].address.includes('query='));
});

await step('a deferred fragment comes later', async () => {
  const seen = [];
  await new Promise((resolve) => {
    open({ exchanges: [fetchExchange] })
      .query('{ products(first: 2) { nodes { id ...Stock @defer } } } fragment Stock on Product { totalStockQuantity }', {})
      .subscribe(({ data, error, hasNext }) => {
        assert.equal(error, undefined);
        seen.push(structuredClone(data));
        if (!hasNext) resolve();
      });
  });
  assert.equal(typeof seen.at(-1).products.nodes[1].totalStockQuantity, 'number');
  assert.ok(seen.length > 1);
});

for (const [wire, streams] of [
  ['server-sent events', open({ exchanges: [fetchExchange], fetchSubscriptions: true })],
  ['a web socket', open({ exchanges: [overSocket, fetchExchange] })],
]) {
  await step(`an upload, and its feed told over ${wire}`, async () => {
    const product = await anyProduct();
    let tell;
    const done = new Promise((resolve) => (tell = resolve));
    const { unsubscribe } = streams.subscription('subscription { onProductFeedProgress { id status } }', {}).subscribe(({ data, error }) => {
      assert.equal(error, undefined);
      if (data?.onProductFeedProgress.status === 'COMPLETED') tell(data.onProductFeedProgress.id);
    });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { uploadProductFeed } = await settled(streams.mutation(
      uploadMutation, { file: stockFeed(product, product.variants[0].stockQuantity + 2), type: 'INVENTORY' }));
    assert.equal(await done, uploadProductFeed.productFeed.id);
    unsubscribe();
  });
}

await webSocket.dispose();
