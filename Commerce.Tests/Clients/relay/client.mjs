// Relay: what relay-compiler makes of the schema, executed by relay-runtime; pages of connections, refetches by node(id:), mutations, a subscription.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { createClient } from 'graphql-ws';
import relay from 'relay-runtime';
import WebSocket from 'ws';
import { anyProduct, ask, bearer, endpoint, signIn, socket, step, stockFeed, upload } from './shop.mjs';

const { Environment, Network, Observable, RecordSource, Store, commitMutation, createOperationDescriptor, fetchQuery, getRequest, getSelector, requestSubscription } = relay;
const require = createRequire(import.meta.url);
const compiled = (name) => require(`./__generated__/${name}.graphql`);

const token = await signIn('admin');
const webSocket = createClient({ url: socket, webSocketImpl: WebSocket, connectionParams: { authToken: token } });
const texts = [];
const environment = new Environment({
  network: Network.create(
    async ({ text, name }, variables) => {
      texts.push({ name, text });
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...bearer(token) },
        body: JSON.stringify({ query: text, operationName: name, variables }),
      });
      return response.json();
    },
    ({ text, name }, variables) => Observable.create((sink) => webSocket.subscribe({ query: text, operationName: name, variables }, sink)),
  ),
  store: new Store(new RecordSource()),
});

/** Executes a compiled query and gives what stands in the store under it, unmasked by one fragment. */
async function read(queryName, variables, fragmentName, pick = (root) => root) {
  const query = compiled(queryName);
  await fetchQuery(environment, query, variables, { fetchPolicy: 'network-only' }).toPromise();
  return stored(queryName, variables, fragmentName, pick);
}

function stored(queryName, variables, fragmentName, pick = (root) => root) {
  const operation = createOperationDescriptor(getRequest(compiled(queryName)), variables);
  environment.retain(operation);
  const root = pick(environment.lookup(operation.fragment).data);
  return fragmentName ? environment.lookup(getSelector(compiled(fragmentName), root)).data : root;
}

/** What `loadNext` of `usePaginationFragment` does: the compiled refetch query, from the end of what is there. */
async function loadNext(fragmentName, connection, count, variables = {}) {
  const { metadata } = compiled(fragmentName);
  assert.equal(metadata.connection[0].cursor, 'after');
  await fetchQuery(environment, metadata.refetch.operation, { ...variables, first: count, after: connection.pageInfo.endCursor }, { fetchPolicy: 'network-only' }).toPromise();
}

await step('a page of a connection at the root, and the next one behind it', async () => {
  const first = (await read('documentsListQuery', {}, 'documents_list')).products;
  assert.equal(first.edges.length, 3);
  assert.equal(first.pageInfo.hasNextPage, true);
  await loadNext('documents_list', first, 4);
  const all = stored('documentsListQuery', {}, 'documents_list').products;
  const names = all.edges.map(({ node }) => node.name);
  assert.equal(new Set(names).size, 7);
  assert.deepEqual(names, [...names].sort());
  assert.ok(all.totalCount > 7);
});

await step('a connection of a node goes on by its id', async () => {
  const { products } = await ask('{ products(first: 50) { nodes { slug reviews(first: 1) { totalCount } } } }');
  const { slug, reviews } = products.nodes.find((product) => product.reviews.totalCount > 1);
  const ofProduct = ({ productBySlug }) => productBySlug;
  const root = await read('documentsProductQuery', { slug }, null);
  const first = stored('documentsProductQuery', { slug }, 'documents_reviews', ofProduct).reviews;
  assert.equal(first.edges.length, 1);
  await loadNext('documents_reviews', first, 50, { id: root.productBySlug.id });
  assert.match(texts.at(-1).text, /node\(id: \$id\)/);
  const all = stored('documentsProductQuery', { slug }, 'documents_reviews', ofProduct).reviews;
  assert.equal(all.edges.length, reviews.totalCount);
  assert.equal(all.pageInfo.hasNextPage, false);
});

await step('a fragment is fetched again by node(id:)', async () => {
  const { id, slug, variants } = await anyProduct();
  await read('documentsProductQuery', { slug }, null);
  environment.commitUpdate((store) => store.get(id).setValue('stale', 'name'));
  await fetchQuery(environment, compiled('documents_facts').metadata.refetch.operation, { id }, { fetchPolicy: 'network-only' }).toPromise();
  const facts = stored('documentsProductQuery', { slug }, 'documents_facts', ({ productBySlug }) => productBySlug);
  assert.notEqual(facts.name, 'stale');
  assert.equal(facts.variants.length, variants.length);
});

await step('what a mutation answers is seen by the queries before it', async () => {
  const commit = (name, input) => new Promise((resolve, reject) => commitMutation(environment, {
    mutation: compiled(name), variables: { input }, onCompleted: (data, errors) => (errors ? reject(errors) : resolve(data)), onError: reject,
  }));
  const made = await commit('documentsCreateMutation', { name: 'relay', scopes: ['catalog:read'] });
  const { id } = made.createApiKey.createdApiKey.apiKey;
  assert.equal((await read('documentsKeyQuery', { id })).node.isRevoked, false);
  await commit('documentsRevokeMutation', { id });
  assert.equal(stored('documentsKeyQuery', { id }).node.isRevoked, true);
});

await step('a subscription changes what is in the store', async () => {
  const product = await anyProduct();
  const quantity = product.variants[0].stockQuantity + 4;
  await read('documentsProductQuery', { slug: product.slug }, null);
  const told = new Promise((resolve, reject) => requestSubscription(environment, {
    subscription: compiled('documentsStockSubscription'), variables: { id: product.id }, onNext: resolve, onError: reject,
  }));
  await new Promise((resolve) => setTimeout(resolve, 1000));
  await upload(stockFeed(product, quantity), token);
  await told;
  const { variants } = stored('documentsProductQuery', { slug: product.slug }, 'documents_facts', ({ productBySlug }) => productBySlug);
  assert.equal(variants.find(({ sku }) => sku === product.variants[0].sku).stockQuantity, quantity);
});

await webSocket.dispose();
process.exit(0);
