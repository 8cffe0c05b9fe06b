// Typed documents: what does not fit the schema does not compile. The lines under @ts-expect-error are the proof.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { type FragmentType, graphql, unmask } from './generated/index.js';
import type { ProductFilterInput, UploadProductFeedInput } from './generated/graphql.js';

declare const process: { argv: string[] };

const endpoint = `${process.argv[2]}/graphql`;

async function ask<TResult, TVariables>(document: TypedDocumentNode<TResult, TVariables>, variables: TVariables): Promise<TResult> {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  });
  const { data, errors } = (await response.json()) as { data: TResult; errors?: unknown };
  if (errors !== undefined) throw new Error(JSON.stringify(errors));
  return data;
}

const Card = graphql(`
  fragment Card on Product {
    id
    name
    compareAtPriceCents
    createdAt
    inventoryPolicy
    totalStockQuantity
  }
`);

const Page = graphql(`
  query Page($first: Int!, $where: ProductFilterInput, $order: [ProductSortInput!]) {
    products(first: $first, where: $where, order: $order) {
      totalCount
      nodes {
        slug
        variants {
          sku
        }
        ...Card
      }
    }
  }
`);

const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      authTokens {
        accessToken
      }
      errors {
        __typename
        ... on AccountLockedError {
          until
        }
        ... on Error {
          message
        }
      }
    }
  }
`);

const Stock = graphql(`
  subscription Stock($id: ID!) {
    onStockChanged(id: $id) {
      totalStockQuantity
    }
  }
`);

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}

const where: ProductFilterInput = { and: [{ priceCents: { gte: 0 } }, { isActive: { eq: true } }] };
const { products } = await ask(Page, { first: 2, where, order: [{ name: 'ASC' }] });
const nodes = products?.nodes ?? [];
check(nodes.length === 2 && (products?.totalCount ?? 0) > 2, 'A page has what was asked for.');

const cards: ReadonlyArray<FragmentType<typeof Card>> = nodes;
for (const card of unmask(Card, cards)) {
  const created: string = card.createdAt;
  const before: number | null | undefined = card.compareAtPriceCents;
  const policy: 'DENY' | 'CONTINUE' = card.inventoryPolicy;
  check(!Number.isNaN(Date.parse(created)) && (before == null || before > 0) && policy.length > 0 && Number.isInteger(card.totalStockQuantity), 'A card has what its type says.');
}

const { signIn } = await ask(SignIn, { input: { email: 'customer@demo.example', password: 'not-the-password' } });
for (const error of signIn.errors ?? []) {
  if (error.__typename === 'AccountLockedError') check(error.until.length > 0, 'Who is locked out learns for how long.');
  else check(error.__typename === 'InvalidCredentialsError' && error.message.length > 0, 'A refusal has its words.');
}
check(signIn.authTokens == null && signIn.errors?.length === 1, 'A wrong password is refused.');

/** Never called: only compiled. */
export function typesHold(): void {
  // @ts-expect-error a variable that must be there
  void ask(Page, {});
  // @ts-expect-error a variable of another type
  void ask(Page, { first: '2' });
  // @ts-expect-error a filter on a field that does not exist
  void ask(Page, { first: 2, where: { nothing: { eq: 1 } } });
  // @ts-expect-error an operation that texts do not have
  void ask(Page, { first: 2, where: { priceCents: { contains: 'a' } } });
  // @ts-expect-error an order that does not exist
  void ask(Page, { first: 2, order: [{ name: 'UP' }] });
  // @ts-expect-error the fields of a fragment are seen where the fragment is
  void nodes[0]?.name;
  // @ts-expect-error the id of what is watched must be there
  void ask(Stock, {});
  // @ts-expect-error a file is a file
  const upload: UploadProductFeedInput = { file: 'feed.csv' };
  void upload;
  const dry: UploadProductFeedInput = { file: new File([], 'feed.csv'), dryRun: true };
  void dry;
}
