using Commerce.Domain.Customers;
using HotChocolate;

namespace Commerce.Api.Customers;

/// <summary>Something that a key can be let do.</summary>
[GraphQLName("ApiScope")]
public sealed class KeyScope(ApiScope scope, bool isUsable)
{
    /// <summary>As `resource:action`.</summary>
    public string Name => scope.Name;

    /// <summary>What it opens.</summary>
    public string Description => scope.What;

    /// <summary>Whether it opens anything for the role of who asks: a key can never do more than its owner.</summary>
    public bool IsUsable => isUsable;
}
