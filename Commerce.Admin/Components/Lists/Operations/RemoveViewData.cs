using Commerce.Admin.Client;

namespace Commerce.Admin.Components.Lists.Operations;

public sealed record RemoveViewData(RemovedViewPayload RemoveView)
{
    public static readonly GraphQLOperation<RemoveViewData> Operation = GraphQLOperation<RemoveViewData>.Load("Components/Lists/Operations/RemoveView.graphql");
}

public sealed record RemovedViewPayload(bool? Removed);
