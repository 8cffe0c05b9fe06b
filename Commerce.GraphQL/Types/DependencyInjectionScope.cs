namespace HotChocolate.Types;

/// <summary>Where the services of a resolver come from.</summary>
public enum DependencyInjectionScope
{
    /// <summary>From the request's scope: shared by all resolvers of the request.</summary>
    Request,

    /// <summary>From a scope of the resolver's own.</summary>
    Resolver
}
