// Apollo Client: its links (HTTP, persisted queries by GET, uploads, graphql-ws), its normalised cache, pages, mutations and deferred fragments.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from '@apollo/client';
import { GraphQL17Alpha9Handler } from '@apollo/client/incremental';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import UploadHttpLink from 'apollo-upload-client/UploadHttpLink.mjs';
import { createClient } from 'graphql-ws';
import { firstValueFrom, filter } from 'rxjs';
import WebSocket from 'ws';
import { anyProduct, bearer, endpoint, recordingFetch, signIn, socket, step, stockFeed, uploadMutation } from './shop.mjs';

const token = await signIn('admin');
const fetch = recordingFetch();
const newCache = () => new InMemoryCache({
  possibleTypes: { Error: ['InvalidScopeError', 'ApiKeyNotFoundError', 'ApiKeyAlreadyRevokedError'] },
  typePolicies: { Query: { fields: { products: relayStylePagination(['where', 'order']) } } },
});
const webSocket = createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: { authToken: token } });
const client = new ApolloClient({
  cache: newCache(),
  incrementalHandler: new GraphQL17Alpha9Handler(),
  link: ApolloLink.split(
    ({ operationType }) => operationType === 'subscription',
    new GraphQLWsLink(webSocket),
    new HttpLink({ uri: endpoint, fetch, headers: bearer(token) }),
  ),
});

const Page = gql`query Page($after: String) {
  products(first: 3, after: $after, order: [{ name: ASC }]) { edges { cursor node { id name slug } } pageInfo { hasNextPage endCursor } }
}`;

await step('a list, kept by type and id, answers for its products', async () => {
  const { data } = await client.query({ query: Page });
  const { node } = data.products.edges[0];
  assert.equal(client.cache.extract()[`Product:${node.id}`].slug, node.slug);

  const asked = fetch.calls.length;
  await client.query({ query: Page });
  assert.equal(client.readFragment({ id: `Product:${node.id}`, fragment: gql`fragment P on Product { name }` }).name, node.name);
  assert.equal(fetch.calls.length, asked);
});

await step('the next page goes behind the first', async () => {
  const pages = client.watchQuery({ query: Page });
  const first = await firstValueFrom(pages.pipe(filter(({ loading }) => !loading)));
  await pages.fetchMore({ variables: { after: first.data.products.pageInfo.endCursor } });
  const names = pages.getCurrentResult().data.products.edges.map(({ node }) => node.name);
  assert.equal(new Set(names).size, 6);
  assert.deepEqual(names, [...names].sort());
});

await step('what a mutation answers is seen by the queries before it', async () => {
  const create = gql`mutation Create($input: CreateApiKeyInput!) {
    createApiKey(input: $input) { createdApiKey { secret apiKey { id name isRevoked } } errors { ... on Error { code } } }
  }`;
  const made = await client.mutate({ mutation: create, variables: { input: { name: 'apollo', scopes: ['catalog:read'] } } });
  const { id } = made.data.createApiKey.createdApiKey.apiKey;
  const refused = await client.mutate({ mutation: create, variables: { input: { name: 'apollo', scopes: ['nothing:at-all'] } } });
  assert.match(refused.data.createApiKey.errors[0].code, /SCOPE/);

  const keys = client.watchQuery({ query: gql`{ apiKeys(first: 50, where: { name: { eq: "apollo" } }) { nodes { id isRevoked } } }` });
  const isRevoked = (result) => result.data?.apiKeys?.nodes.find((key) => key.id === id)?.isRevoked;
  assert.equal(isRevoked(await firstValueFrom(keys.pipe(filter(({ loading }) => !loading)))), false);
  const asked = fetch.calls.length;
  await client.mutate({
    mutation: gql`mutation Revoke($id: ID!) { revokeApiKey(input: { id: $id }) { apiKey { id isRevoked } errors { ... on Error { code } } } }`,
    variables: { id },
  });
  await firstValueFrom(keys.pipe(filter(isRevoked)));
  assert.equal(fetch.calls.length, asked + 1);
});

await step('errors are told as errors of GraphQL', async () => {
  await assert.rejects(client.query({ query: gql`{ nothing }` }), (error) => CombinedGraphQLErrors.is(error) && /nothing/.test(error.message));
  const partly = await client.query({ query: gql`{ __typename node(id: "bm90aGluZzox") { id } }`, errorPolicy: 'all' });
  assert.ok(CombinedGraphQLErrors.is(partly.error));
});

await step('a deferred fragment comes later', async () => {
  const seen = [];
  const deferred = client.watchQuery({
    query: gql`query Slow { products(first: 2) { nodes { id ... @defer(label: "stock") { totalStockQuantity } } } }`,
    fetchPolicy: 'network-only',
  });
  await new Promise((resolve, reject) => deferred.subscribe({
    next: (result) => {
      seen.push(structuredClone(result.data));
      if (result.dataState === 'complete') resolve();
    },
    error: reject,
  }));
  assert.equal(typeof seen.at(-1).products.nodes[1].totalStockQuantity, 'number');
  assert.ok(seen.some((data) => data?.products?.nodes[0].id && data.products.nodes[0].totalStockQuantity === undefined));
  assert.match(fetch.calls.at(-1).response.headers.get('content-type'), /^multipart\/mixed/);
});

await step('persisted queries: asked by hash with GET, sent once, found from then on', async () => {
  const wire = recordingFetch();
  const persisted = () => new ApolloClient({
    cache: newCache(),
    link: new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true })
      .concat(new HttpLink({ uri: endpoint, fetch: wire })),
  });
  const query = gql`query Persisted${Date.now()}($n: Int!) { products(first: $n) { nodes { id name variants { sku } } } }`;
  const first = await persisted().query({ query, variables: { n: 2 } });
  assert.deepEqual(wire.calls.map(({ method }) => method), ['GET', 'POST']);
  const second = await persisted().query({ query, variables: { n: 2 } });
  assert.deepEqual(wire.calls.map(({ method }) => method), ['GET', 'POST', 'GET']);
  assert.ok(!wire.calls[2].address.includes('query='));
  assert.deepEqual(second.data, first.data);
  assert.equal((await persisted().query({ query, variables: { n: 4 } })).data.products.nodes.length, 4);
});

await step('an upload, and its feed told over the socket into the cache', async () => {
  const product = await anyProduct();
  const uploading = new ApolloClient({
    cache: client.cache,
    link: new UploadHttpLink({ uri: endpoint, headers: { 'graphql-preflight': '1', ...bearer(token) } }),
  });
  const isConnected = new Promise((resolve) => webSocket.on('connected', resolve));
  const done = firstValueFrom(client
    .subscribe({ query: gql`subscription { onProductFeedProgress { id status processedRows } }` })
    .pipe(filter(({ data }) => data?.onProductFeedProgress.status === 'COMPLETED')));
  await isConnected;
  await new Promise((resolve) => setTimeout(resolve, 500));
  const { data } = await uploading.mutate({
    mutation: gql(uploadMutation),
    variables: { file: stockFeed(product, product.variants[0].stockQuantity + 1), type: 'INVENTORY' },
  });
  const { id } = data.uploadProductFeed.productFeed;
  assert.equal((await done).data.onProductFeedProgress.id, id);
  assert.equal(client.cache.extract()[`ProductFeed:${id}`].status, 'COMPLETED');
});

client.stop();
await webSocket.dispose();
