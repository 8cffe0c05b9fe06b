using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace HotChocolate.AspNetCore;

/// <summary>
/// What one client may take of web sockets and streams of events. Hot Chocolate has no such options, so that they are not set in code but
/// in the section <c>GraphQL:Streams</c> of the configuration.
/// </summary>
internal sealed class StreamLimits
{
    public const string Section = "GraphQL:Streams";

    /// <summary>How many bytes a message of a client may have.</summary>
    public int MaxMessageSize { get; set; } = 1024 * 1024;

    /// <summary>How many operations one connection may run at the same time.</summary>
    public int MaxOperations { get; set; } = 256;

    /// <summary>How long a client may leave a message unread before its connection is cut.</summary>
    public TimeSpan SendTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Between two comments that keep a stream of server-sent events alive.</summary>
    public TimeSpan EventStreamKeepAlive { get; set; } = TimeSpan.FromSeconds(12);

    /// <summary>How many streams may be reserved, and not yet opened or closed, on this node.</summary>
    public int MaxReservations { get; set; } = 10_000;

    /// <summary>How long a reserved stream waits to be opened, and one that has lost its connection to be opened again.</summary>
    public TimeSpan ReservationTimeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Origins besides the server's own and those of its CORS policy whose pages may open web sockets; <c>*</c> is all.</summary>
    public IList<string> AllowedOrigins { get; } = [];

    /// <summary>Reads the limits from the configuration, where there is one.</summary>
    internal sealed class Configure(IConfiguration? configuration = null) : IConfigureOptions<StreamLimits>
    {
        void IConfigureOptions<StreamLimits>.Configure(StreamLimits options) => configuration?.GetSection(Section).Bind(options);
    }
}
