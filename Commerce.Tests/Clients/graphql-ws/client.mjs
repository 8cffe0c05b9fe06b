// graphql-ws: queries, mutations and subscriptions on one socket, its sign-in, and what becomes of them when the socket is lost.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { anyProduct, ask, signIn, socket, step, stockFeed, upload } from './shop.mjs';

const token = await signIn('merch');
const connected = [];
const open = (options = {}) => createClient({
  url: socket,
  webSocketImpl: WebSocket,
  connectionParams: { Authorization: `Bearer ${token}` },
  on: { connected: (webSocket, payload) => connected.push({ webSocket, payload }) },
  ...options,
});
const one = async (client, payload) => {
  for await (const result of client.iterate(payload)) return result;
};

const client = open({ lazy: false, onNonLazyError: assert.fail, keepAlive: 500 });

await step('the sign-in of connection_init holds for queries', async () => {
  const { data, errors } = await one(client, { query: '{ me { email } }' });
  assert.equal(errors, undefined);
  assert.equal(data.me.email, 'merch@demo.example');
  assert.equal(connected[0].webSocket.protocol, 'graphql-transport-ws');
});

await step('variables, operation names and errors', async () => {
  const query = 'query A($n: Int!) { products(first: $n) { nodes { id } } } query B { __typename }';
  const { data } = await one(client, { query, operationName: 'A', variables: { n: 2 } });
  assert.equal(data.products.nodes.length, 2);
  await assert.rejects(one(client, { query: '{ nothing }' }), (errors) => /nothing/.test(errors[0].message));
});

await step('a mutation', async () => {
  const { data } = await one(client, { query: 'mutation { startSession { guestSession { __typename } } }' });
  assert.equal(data.startSession.guestSession.__typename, 'GuestSession');
});

await step('a feed is told until it is done', async () => {
  const product = await anyProduct();
  const progress = client.iterate({ query: 'subscription { onProductFeedProgress { id status processedRows } }' });
  const stock = client.iterate({
    query: 'subscription($id: ID!) { onStockChanged(id: $id) { id variants { sku stockQuantity } } }',
    variables: { id: product.id },
  });
  const both = [progress.next(), stock.next()];
  // Nobody says when a subscription stands; a query behind it on the same socket is answered after it was begun.
  await one(client, { query: '{ __typename }' });
  const quantity = product.variants[0].stockQuantity + 5;
  const feed = await upload(stockFeed(product, quantity), token);

  const statuses = [];
  for (let next = both[0]; statuses.at(-1) !== 'COMPLETED'; next = progress.next()) {
    const { value } = await next;
    if (value.data.onProductFeedProgress.id === feed) statuses.push(value.data.onProductFeedProgress.status);
  }
  const { value } = await both[1];
  const variant = value.data.onStockChanged.variants.find(({ sku }) => sku === product.variants[0].sku);
  assert.equal(variant.stockQuantity, quantity);
  await progress.return();
  await stock.return();
});

await step('a lost socket is opened again, and its subscriptions with it', async () => {
  const feeds = client.iterate({ query: 'subscription { onProductFeedProgress { id status } }' });
  const next = feeds.next();
  await one(client, { query: '{ __typename }' });
  const sockets = connected.length;
  client.terminate();
  while (connected.length === sockets) await new Promise((resolve) => setTimeout(resolve, 50));
  await one(client, { query: '{ __typename }' });
  await upload(stockFeed(await anyProduct(), 7), token);
  assert.match((await next).value.data.onProductFeedProgress.status, /^(PENDING|PROCESSING|COMPLETED)$/);
  await feeds.return();
});

await step('a wrong token is refused', async () => {
  const closed = [];
  const stranger = open({ connectionParams: { authToken: 'cma_wrong' }, retryAttempts: 0, on: { closed: (event) => closed.push(event.code) } });
  await assert.rejects(one(stranger, { query: '{ me { email } }' }), { code: 4403 });
  assert.deepEqual(closed, [4403]);
});

await step('a client with a newer token comes in again', async () => {
  const tokens = ['cma_wrong', token];
  const late = open({ connectionParams: () => ({ authToken: tokens.shift() }), retryWait: async () => {} });
  assert.equal((await one(late, { query: '{ me { email } }' })).data.me.email, 'merch@demo.example');
  await late.dispose();
});

await step('strangers are refused what is not for them, each in its own stream', async () => {
  const stranger = open({ connectionParams: undefined });
  const refused = (query) => one(stranger, { query }).then((result) => result?.errors ?? assert.fail('not refused'), (errors) => errors);
  assert.equal((await refused('subscription { onProductFeedProgress { id } }'))[0].extensions.code, 'AUTH_NOT_AUTHENTICATED');
  assert.equal((await one(stranger, { query: '{ __typename }' })).data.__typename, 'Query');
  await stranger.dispose();
});

await step('pings are answered', async () => {
  let pongs = 0;
  const off = client.on('pong', () => pongs++);
  while (pongs < 2) await new Promise((resolve) => setTimeout(resolve, 50));
  off();
});

assert.equal((await ask('{ __typename }')).__typename, 'Query');
await client.dispose();
