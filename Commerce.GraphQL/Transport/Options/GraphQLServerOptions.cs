namespace HotChocolate.AspNetCore;

/// <summary>What an endpoint of <c>MapGraphQL</c> answers.</summary>
public sealed class GraphQLServerOptions
{
    internal static GraphQLServerOptions Default { get; } = new();

    /// <summary>The options of an IDE on the same address; the engine itself brings none.</summary>
    public GraphQLToolOptions Tool { get; internal set; } = new();

    /// <summary>How web sockets are kept.</summary>
    public GraphQLSocketOptions Sockets { get; internal set; } = new();

    public AllowedGetOperations AllowedGetOperations { get; set; } = AllowedGetOperations.Query;

    public bool EnableGetRequests { get; set; } = true;

    /// <summary>Whether GET requests need the header <c>GraphQL-Preflight</c>, which pages of other origins cannot send unasked.</summary>
    public bool EnforceGetRequestsPreflightHeader { get; set; }

    /// <summary>Whether files can be uploaded.</summary>
    public bool EnableMultipartRequests { get; set; } = true;

    /// <summary>Whether uploads need the header <c>GraphQL-Preflight</c>, which pages of other origins cannot send unasked.</summary>
    public bool EnforceMultipartRequestsPreflightHeader { get; set; } = true;

    /// <summary>Whether the schema can be downloaded: <c>?sdl</c>, <c>/schema</c>, <c>/schema.graphql</c>.</summary>
    public bool EnableSchemaRequests { get; set; } = true;

    /// <summary>Whether one HTTP request may have several GraphQL requests or several sets of variables.</summary>
    public bool EnableBatching { get; set; }
}
