namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>An operation that a client has begun.</summary>
public interface IOperationSession
{
    /// <summary>The id that the client gave it.</summary>
    string Id { get; }

    /// <summary>Whether there will be no more results.</summary>
    bool IsCompleted { get; }
}
