namespace HotChocolate.AspNetCore;

/// <summary>What GET requests may do.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>Queries: all that GraphQL over HTTP allows.</summary>
    Query = 1,

    /// <summary>Mutations: a link or an image could make them.</summary>
    Mutation = 2,

    Subscription = 4,

    QueryAndMutation = Query | Mutation,

    All = Query | Mutation | Subscription
}
