using Commerce.Admin.Client;

namespace Commerce.Admin.Components.Lists.Operations;

public sealed record SavedViewsData(IReadOnlyList<KeptView> SavedViews)
{
    public static readonly GraphQLOperation<SavedViewsData> Operation = GraphQLOperation<SavedViewsData>.Load("Components/Lists/Operations/SavedViews.graphql");
}

/// <summary>A view that the person has kept.</summary>
public sealed record KeptView(string Id, string Name, string Query)
{
    public ListView ToView() => new(Name, Query);
}
