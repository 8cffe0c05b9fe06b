// graphql-sse: both of its modes, for queries and subscriptions.
import assert from 'node:assert/strict';
import { createClient } from 'graphql-sse';
import { anyProduct, bearer, endpoint, recordingFetch, signIn, step, stockFeed, upload } from './shop.mjs';

const token = await signIn('merch');
const one = async (client, payload) => {
  for await (const result of client.iterate(payload)) return result;
};

for (const singleConnection of [false, true]) {
  const mode = singleConnection ? 'single connection' : 'distinct connections';
  const fetchFn = recordingFetch();
  const client = createClient({ url: singleConnection ? `${endpoint}/stream` : endpoint, singleConnection, fetchFn, headers: bearer(token), retryAttempts: 0 });

  await step(`${mode}: a query, as who is signed in`, async () => {
    const { data, errors } = await one(client, { query: 'query($n: Int!) { me { email } products(first: $n) { nodes { id } } }', variables: { n: 2 } });
    assert.equal(errors, undefined);
    assert.equal(data.me.email, 'merch@demo.example');
    assert.equal(data.products.nodes.length, 2);
  });

  await step(`${mode}: a document with a mistake`, async () => {
    if (singleConnection) return assert.rejects(one(client, { query: '{ nothing }' }), ({ response }) => response.status === 400);
    assert.match((await one(client, { query: '{ nothing }' })).errors[0].message, /nothing/);
  });

  await step(`${mode}: two subscriptions at once`, async () => {
    const product = await anyProduct();
    const progress = client.iterate({ query: 'subscription { onProductFeedProgress { id status } }' });
    const stock = client.iterate({ query: 'subscription($id: ID!) { onStockChanged(id: $id) { totalStockQuantity } }', variables: { id: product.id } });
    const both = [progress.next(), stock.next()];
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const feed = await upload(stockFeed(product, product.variants[0].stockQuantity + 3), token);

    const statuses = [];
    for (let next = both[0]; statuses.at(-1) !== 'COMPLETED'; next = progress.next()) {
      const { value } = await next;
      if (value.data.onProductFeedProgress.id === feed) statuses.push(value.data.onProductFeedProgress.status);
    }
    assert.equal((await both[1]).value.data.onStockChanged.totalStockQuantity, product.totalStockQuantity + 3);
    await progress.return();
    await stock.return();
  });

  await step(`${mode}: the requests are as many as the mode says`, async () => {
    const streams = fetchFn.calls.filter(({ response }) => response.headers.get('content-type')?.startsWith('text/event-stream'));
    assert.ok(singleConnection ? streams.length < 4 : streams.length >= 3, `${streams.length} streams`);
  });

  await step(`${mode}: what is not wanted any more is told to the server`, async () => {
    const ended = () => fetchFn.calls.filter(({ method }) => method === 'DELETE');
    while (singleConnection && ended().length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
    assert.ok(ended().every(({ response }) => response.status === 200));
    client.dispose();
  });
}
