using Commerce.Admin.Client;

namespace Commerce.Admin.Components.Lists.Operations;

public sealed record SaveViewData(SavedViewPayload SaveView)
{
    public static readonly GraphQLOperation<SaveViewData> Operation = GraphQLOperation<SaveViewData>.Load("Components/Lists/Operations/SaveView.graphql");
}

public sealed record SavedViewPayload(KeptView? SavedView);
