namespace HotChocolate.AspNetCore;

/// <summary>How a response can be written, in the order of preference where a client has none.</summary>
internal enum ResponseFormat
{
    /// <summary><c>application/graphql-response+json</c>: the status tells what has become of the request.</summary>
    GraphQLResponse,

    /// <summary><c>application/json</c>: the status is always 200.</summary>
    Json,

    /// <summary><c>multipart/mixed</c>: a part for each result.</summary>
    Multipart,

    /// <summary><c>text/event-stream</c>: an event for each result.</summary>
    EventStream
}
