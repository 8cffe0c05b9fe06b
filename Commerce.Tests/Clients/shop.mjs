// What the clients' programs share: the address of the shop, its people, its feeds, and steps that say which one failed.
import assert from 'node:assert/strict';

export const endpoint = `${process.argv[2]}/graphql`;
export const socket = endpoint.replace(/^http/, 'ws');

/** Does one thing within half a minute; what it throws names the step. */
export async function step(name, act) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error('nothing came within 30 seconds')), 30_000);
  });
  try {
    const begun = performance.now();
    const result = await Promise.race([act(), late]);
    console.log(`✓ ${name} (${Math.round(performance.now() - begun)} ms)`);
    return result;
  } catch (error) {
    console.error(`✗ ${name}`);
    console.error(error);
    process.exit(1);
  } finally {
    clearTimeout(timer);
  }
}

/** Asks without any client. */
export async function ask(query, variables = {}, token = undefined) {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...bearer(token) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data;
}

export const bearer = (token) => (token ? { authorization: `Bearer ${token}` } : {});

export async function signIn(name) {
  const data = await ask(
    'mutation($input: SignInInput!) { signIn(input: $input) { authTokens { accessToken } errors { ... on Error { message } } } }',
    { input: { email: `${name}@demo.example`, password: 'commerce-demo' } },
  );
  return data.signIn.authTokens.accessToken;
}

/** A product with a variant whose stock can be set. */
export async function anyProduct() {
  const data = await ask('{ products(first: 1, where: { variants: { some: { availability: { in: [IN_STOCK, LOW_STOCK] } } } }) { nodes { id slug totalStockQuantity variants { sku stockQuantity } } } }');
  return data.products.nodes[0];
}

/** A feed that sets the stock of a product's first variant. */
export const stockFeed = (product, quantity) => new File(
  [JSON.stringify({ product: { slug: product.slug }, variants: [{ sku: product.variants[0].sku, stock: quantity }] }) + '\n'],
  'stock.jsonl',
  { type: 'application/jsonl' },
);

export const uploadMutation = `mutation Upload($file: Upload!, $type: FeedType) {
  uploadProductFeed(input: { file: $file, feedType: $type }) { productFeed { id filename status } errors { ... on Error { message } } }
}`;

/** Uploads without any client; gives the feed's id. */
export async function upload(file, token) {
  const form = new FormData();
  form.set('operations', JSON.stringify({ query: uploadMutation, variables: { file: null, type: 'INVENTORY' } }));
  form.set('map', JSON.stringify({ file: ['variables.file'] }));
  form.set('file', file);
  const response = await fetch(endpoint, { method: 'POST', headers: { 'graphql-preflight': '1', ...bearer(token) }, body: form });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined, JSON.stringify(errors));
  return data.uploadProductFeed.productFeed.id;
}

/** A fetch that remembers what went over the wire. */
export function recordingFetch() {
  const calls = [];
  const recorded = async (address, init = {}) => {
    const response = await fetch(address, init);
    calls.push({ method: init.method ?? 'GET', address: String(address), body: init.body, headers: new Headers(init.headers), response });
    return response;
  };
  recorded.calls = calls;
  return recorded;
}
