namespace HotChocolate.AspNetCore.Subscriptions;

/// <summary>What a client runs at the moment.</summary>
public interface IOperationManager : IEnumerable<IOperationSession>
{
    /// <summary>Gives an operation up; false when there is none of that id.</summary>
    bool Complete(string sessionId);
}
