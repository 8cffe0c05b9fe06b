// What relay-compiler reads. In an application these stand in the components; here client.mjs uses what is compiled from them.
const { graphql } = require('relay-runtime');

graphql`
  query documentsListQuery($after: String) {
    ...documents_list @arguments(after: $after)
  }
`;

graphql`
  fragment documents_list on Query
  @refetchable(queryName: "documentsListPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" }) {
    products(first: $first, after: $after, order: [{ name: ASC }]) @connection(key: "documents_products") {
      totalCount
      edges {
        node {
          id
          name
        }
      }
    }
  }
`;

graphql`
  query documentsProductQuery($slug: String!) {
    productBySlug(slug: $slug) {
      id
      ...documents_reviews
      ...documents_facts
    }
  }
`;

graphql`
  fragment documents_reviews on Product
  @refetchable(queryName: "documentsReviewsPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    reviews(first: $first, after: $after) @connection(key: "documents_reviews") {
      edges {
        node {
          id
          rating
        }
      }
    }
  }
`;

graphql`
  fragment documents_facts on Product @refetchable(queryName: "documentsFactsQuery") {
    name
    priceCents
    variants {
      id
      sku
      stockQuantity
    }
  }
`;

graphql`
  mutation documentsCreateMutation($input: CreateApiKeyInput!) {
    createApiKey(input: $input) {
      createdApiKey {
        apiKey {
          id
          isRevoked
        }
      }
      errors {
        ... on Error {
          message
        }
      }
    }
  }
`;

graphql`
  mutation documentsRevokeMutation($input: RevokeApiKeyInput!) {
    revokeApiKey(input: $input) {
      apiKey {
        id
        isRevoked
      }
    }
  }
`;

graphql`
  query documentsKeyQuery($id: ID!) {
    node(id: $id) {
      ... on ApiKey {
        isRevoked
      }
    }
  }
`;

graphql`
  subscription documentsStockSubscription($id: ID!) {
    onStockChanged(id: $id) {
      id
      ...documents_facts
    }
  }
`;
