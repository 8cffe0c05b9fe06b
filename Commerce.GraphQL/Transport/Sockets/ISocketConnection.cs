using Microsoft.AspNetCore.Http;

namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>A web socket.</summary>
public interface ISocketConnection : IHasContextData
{
    /// <summary>The request that opened the socket. Its user is the user of the operations on the socket, and may be set.</summary>
    HttpContext HttpContext { get; }

    /// <summary>The services of the request that opened the socket.</summary>
    IServiceProvider RequestServices { get; }

    /// <summary>Set off when the socket is closed.</summary>
    CancellationToken RequestAborted { get; }

    /// <summary>Whether either side has closed the socket.</summary>
    bool IsClosed { get; }

    /// <summary>Ends the connection.</summary>
    /// <param name="message">The reason for people; what is longer than a close frame can carry (123 bytes) is cut.</param>
    /// <param name="reason">The reason for programs.</param>
    ValueTask CloseAsync(string message, ConnectionCloseReason reason, CancellationToken cancellationToken = default);

    /// <summary>Ends the connection.</summary>
    /// <param name="message">The reason for people; what is longer than a close frame can carry (123 bytes) is cut.</param>
    /// <param name="reason">The code of the close frame; 4000 to 4999 are free for applications (RFC 6455 section 7.4.2).</param>
    ValueTask CloseAsync(string message, int reason, CancellationToken cancellationToken = default);
}
