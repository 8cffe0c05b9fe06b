namespace HotChocolate.AspNetCore;

internal static class HttpHeaderKeys
{
    /// <summary>Its presence forces browsers to ask before a page of another origin sends a request.</summary>
    public const string Preflight = "GraphQL-Preflight";

    /// <summary><c>report</c> adds the cost to the response, <c>validate</c> answers only that.</summary>
    public const string Cost = "GraphQL-Cost";
}
