namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>Whether a client may use its connection.</summary>
public sealed class ConnectionStatus
{
    private static readonly ConnectionStatus s_accepted = new(true, "The connection was accepted.", null);

    private ConnectionStatus(bool accepted, string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        Accepted = accepted;
        Message = message;
        Extensions = extensions;
    }

    public bool Accepted { get; }

    /// <summary>The reason for people. Clients get it when the connection is closed.</summary>
    public string Message { get; }

    /// <summary>What else there is to say. A close frame has no room for it.</summary>
    public IReadOnlyDictionary<string, object?>? Extensions { get; }

    public static ConnectionStatus Accept() => s_accepted;

    public static ConnectionStatus Reject(string message, IReadOnlyDictionary<string, object?>? extensions)
    {
        ArgumentException.ThrowIfNullOrEmpty(message);
        return new ConnectionStatus(false, message, extensions);
    }

    public static ConnectionStatus Reject(string message) => Reject(message, null);

    public static ConnectionStatus Reject(IReadOnlyDictionary<string, object?>? extensions) => Reject("The connection was refused.", extensions);

    public static ConnectionStatus Reject() => Reject("The connection was refused.");
}
