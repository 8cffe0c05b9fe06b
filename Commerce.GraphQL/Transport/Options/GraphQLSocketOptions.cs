namespace HotChocolate.AspNetCore;

/// <summary>How web sockets are kept.</summary>
public sealed class GraphQLSocketOptions
{
    /// <summary>How long a client may take to introduce itself (<c>connection_init</c>).</summary>
    public TimeSpan ConnectionInitializationTimeout { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Between two pings to a client; null for none.</summary>
    public TimeSpan? KeepAliveInterval { get; set; } = TimeSpan.FromSeconds(5);
}
