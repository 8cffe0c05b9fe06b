namespace HotChocolate.AspNetCore.Subscriptions.Protocols;

/// <summary>What a client sent along with a message.</summary>
public interface IOperationMessagePayload
{
    /// <summary>The payload as an object; null when there is none. Names are matched whatever their case.</summary>
    /// <exception cref="System.Text.Json.JsonException">The payload is no such object.</exception>
    T? As<T>() where T : class;
}
