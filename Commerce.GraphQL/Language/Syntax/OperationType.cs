namespace HotChocolate.Language;

/// <summary>The kinds of operations. See <see href="https://spec.graphql.org/September2025/#OperationType"/>.</summary>
public enum OperationType
{
    Query,
    Mutation,
    Subscription,
}
