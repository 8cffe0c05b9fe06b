namespace HotChocolate.AspNetCore;

/// <summary>What an endpoint of <c>MapGraphQLHttp</c> answers.</summary>
public sealed class GraphQLHttpOptions
{
    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether files can be uploaded.</summary>
    public bool EnableMultipartRequests { get; set; } = true;

    internal GraphQLServerOptions ToServerOptions()
        => new()
        {
            AllowedGetOperations = AllowedGetOperations,
            EnableGetRequests = EnableGetRequests,
            EnableMultipartRequests = EnableMultipartRequests
        };
}
