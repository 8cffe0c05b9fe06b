using Commerce.Admin.Client;

namespace Commerce.Admin.Customers.Operations;

public sealed record SignOutEverywhereData(EndedSessions SignOutEverywhere)
{
    public static readonly GraphQLOperation<SignOutEverywhereData> Operation = GraphQLOperation<SignOutEverywhereData>.Load("Customers/Operations/SignOutEverywhere.graphql");
}

public sealed record EndedSessions(int? SessionsEnded);
