namespace HotChocolate.Resolvers;

/// <summary>When something is cleaned up.</summary>
public enum CleanAfter
{
    /// <summary>When the field's value has been completed.</summary>
    Resolver,

    /// <summary>When the request is done.</summary>
    Request
}
