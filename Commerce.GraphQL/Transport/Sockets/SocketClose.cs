namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>
/// Why a server ends a connection. See <see href="https://github.com/graphql/graphql-over-http/blob/main/rfcs/GraphQLOverWebSocket.md"/>.
/// </summary>
/// <param name="Code">What programs read.</param>
/// <param name="Reason">What people read.</param>
internal sealed record SocketClose(int Code, string Reason)
{
    public static SocketClose InvalidMessage { get; } = new(4400, "Invalid message.");

    public static SocketClose InvalidMessageType { get; } = new(4400, "Invalid message type.");

    public static SocketClose InvalidSubscribe { get; } = new(4400, "Invalid subscribe message structure.");

    public static SocketClose Unauthorized { get; } = new(4401, "Unauthorized");

    public static SocketClose InitTimeout { get; } = new(4408, "Connection initialization timeout.");

    public static SocketClose IdNotUnique { get; } = new(4409, "The subscription id is not unique.");

    public static SocketClose TooManyInits { get; } = new(4429, "Too many initialization requests.");

    public static SocketClose UnknownProtocol { get; } = new(1002, $"Expected the {TransportWs.ProtocolName} protocol.");

    public static SocketClose GoingAway { get; } = new(1001, "The server is going down.");

    public static SocketClose Unexpected { get; } = new(1011, "Unexpected Error");

    public static SocketClose TooLarge(int limit) => new(1009, $"A message may have {limit} bytes.");

    public static SocketClose Forbidden(string reason) => new(4403, reason);
}
