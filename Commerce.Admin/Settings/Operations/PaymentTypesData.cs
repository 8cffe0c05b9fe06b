using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Settings.Operations;

public sealed record PaymentTypesData(Connection<PaymentTypeRow> PaymentTypes)
{
    public static readonly GraphQLOperation<PaymentTypesData> Operation = GraphQLOperation<PaymentTypesData>.Load("Settings/Operations/PaymentTypes.graphql");
}

public sealed record PaymentTypeRow(string Id, string Name, string? Description, bool IsActive, DateTimeOffset CreatedAt);
