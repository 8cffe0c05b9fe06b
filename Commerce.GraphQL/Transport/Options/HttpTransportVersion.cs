namespace HotChocolate.AspNetCore;

/// <summary>Which response a client gets that does not say what it accepts.</summary>
public enum HttpTransportVersion
{
    /// <summary><c>application/graphql-response+json</c>.</summary>
    Latest,

    /// <summary><c>application/json</c>.</summary>
    Legacy,

    /// <summary>The draft of 2023-01-27; the same as <see cref="Latest"/>.</summary>
    Draft20230127
}
