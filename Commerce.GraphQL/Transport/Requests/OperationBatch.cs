using HotChocolate.Types.Descriptors;
using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore;

/// <summary>Several operations of one document: a POST with <c>?batchOperations=[A,B]</c>.</summary>
internal static class OperationBatch
{
    private const string Parameter = "batchOperations";

    /// <summary>One request for each of the operations that the address names; the requests as they are where it names none.</summary>
    /// <exception cref="GraphQLException">The parameter is no list of names, or an empty one.</exception>
    public static IReadOnlyList<HttpGraphQLRequest> Expand(HttpRequest address, IReadOnlyList<HttpGraphQLRequest> requests)
    {
        if (!address.QueryString.HasValue || !HttpMethods.IsPost(address.Method) || !address.Query.TryGetValue(Parameter, out var value) || requests is not [var request])
            return requests;

        var names = NamesIn(value.ToString());
        return names.Length > 0
            ? [.. names.Select(name => request with { OperationName = name, IsOperationBatch = true })]
            : throw new GraphQLException(HttpErrors.InvalidOperationBatch());
    }

    private static string[] NamesIn(string list)
    {
        if (list is not ['[', .. var inner, ']'])
            return [];

        var names = inner.Split(',', StringSplitOptions.TrimEntries);
        return names.All(GraphQLNames.IsValid) ? names : [];
    }
}
