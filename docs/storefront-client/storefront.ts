// A visitor buys something: from the first request to the paid order, with types made of the schema.
//
//   npm ci && npm run build && npm start http://localhost:5000
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import {
  AddToCartDocument,
  PlaceOrderDocument,
  PreviewDocument,
  ProductsDocument,
  RetryPaymentDocument,
  StartSessionDocument,
  type PostalAddressInput,
} from './generated/graphql.js';

declare const process: { argv: string[] };

const endpoint = `${process.argv[2] ?? 'http://localhost:5000'}/graphql`;

/** The guest's token. A browser keeps it in local storage: the cart hangs on it. */
let session: string | undefined;

async function ask<TResult, TVariables>(document: TypedDocumentNode<TResult, TVariables>, variables: TVariables): Promise<TResult> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(session === undefined ? {} : { 'X-Session-Token': session }) },
    body: JSON.stringify({ query: print(document), variables }),
  });
  // Errors here are bugs of the client, or of the shop. What a customer can do something about is in the payload's own errors.
  const { data, errors } = (await response.json()) as { data: TResult; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

/** What mutations answer: either what was done, or why it was not. */
interface Refusal {
  code?: string;
  message?: string;
  path?: readonly string[] | null;
}

function expectNone(errors: readonly Refusal[] | null | undefined): void {
  if (errors == null || errors.length === 0) return;
  throw new Error(errors.map((error) => `${error.code ?? ''} ${error.path?.join('.') ?? ''}: ${error.message ?? ''}`).join('\n'));
}

function given<T>(value: T | null | undefined, what: string): T {
  if (value == null) throw new Error(`There is no ${what}.`);
  return value;
}

const money = (cents: number, currency: string) => new Intl.NumberFormat('en', { style: 'currency', currency }).format(cents / 100);

// 1. A session, which the cart hangs on. Somebody who signs in later keeps the cart.
session = given((await ask(StartSessionDocument, {})).startSession.guestSession, 'session').token;

// 2. Something to buy: the cheapest thing in stock.
const { products } = await ask(ProductsDocument, { first: 20 });
const product = given(products?.nodes?.find((node) => node.availability === 'IN_STOCK'), 'product in stock');
const variant = product.variants.find((other) => other.availability === 'IN_STOCK');
console.log(`${product.name}${variant === undefined ? '' : `, ${variant.name}`}`);

// 3. Into the cart. Warnings say what the shop changed on its own, such as a quantity that is not there.
const { addToCart } = await ask(AddToCartDocument, {
  input: { productId: product.id, quantity: 2, ...(variant === undefined ? {} : { variantId: variant.id }) },
});
expectNone(addToCart.errors);
for (const warning of addToCart.warnings ?? []) console.log(`! ${warning.message}`);

// 4. What would it cost? Exactly what placeOrder will take, or the reasons why it would not.
const email = 'visitor@example.com';
const address: PostalAddressInput = { name: 'Vera Visitor', line1: '1 Main Street', city: 'Sacramento', state: 'CA', country: 'US', postalCode: '95814' };
const { checkoutPreview: before } = await ask(PreviewDocument, { email, address });
const shipping = given(before.shippingOptions[0], 'way to ship');
const shippingOption = given(shipping.shippingOption, 'shipping option');
const { checkoutPreview: preview } = await ask(PreviewDocument, { email, address, shippingOption: shippingOption.id });
for (const tax of preview.taxes) console.log(`${tax.name}: ${money(tax.taxCents, preview.currencyCode)}`);
console.log(`${shippingOption.name}: ${money(shipping.costCents, preview.currencyCode)}`);
console.log(`Total: ${money(preview.totalCents, preview.currencyCode)}`);
if (!preview.canBePlaced) expectNone(preview.problems);

// 5. Order it. The key makes a retry harmless: whatever becomes of the connection, send the same again, and it is one order.
// The first token is declined by the embedded gateway; a real form gives a token of the payment provider.
const { placeOrder } = await ask(PlaceOrderDocument, {
  input: {
    idempotencyKey: crypto.randomUUID(),
    email,
    shippingAddress: address,
    shippingOptionId: shippingOption.id,
    payment: { token: 'tok_declined' },
    // Nothing else than what the customer has seen.
    expectedTotalCents: preview.totalCents,
    ...(preview.cartVersion == null ? {} : { expectedVersion: preview.cartVersion }),
  },
});
expectNone(placeOrder.errors);
const order = given(placeOrder.order, 'order');
console.log(`Order ${order.orderNumber}: ${order.status}, payment ${order.payment?.status ?? 'none'}`);
for (const warning of placeOrder.warnings ?? []) console.log(`! ${warning.message}`);

// 6. The order stands, and says what can be done with it: pay with another card.
if (order.actions.some((action) => action.action === 'RETRY_PAYMENT' && action.enabled)) {
  const { retryPayment } = await ask(RetryPaymentDocument, {
    input: { orderId: order.id, idempotencyKey: crypto.randomUUID(), payment: { token: 'tok_ok' } },
  });
  if (retryPayment.errors != null) throw new Error(JSON.stringify(retryPayment.errors));
  console.log(`Order ${order.orderNumber}: ${given(retryPayment.order, 'order').status}`);
  if (retryPayment.order?.status !== 'PAID') throw new Error('The order should be paid now.');
}
