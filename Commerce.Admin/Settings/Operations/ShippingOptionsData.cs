using Commerce.Admin.Client;
using Commerce.Admin.Components.Lists;

namespace Commerce.Admin.Settings.Operations;

public sealed record ShippingOptionsData(Connection<ShippingOptionRow> ShippingOptions)
{
    public static readonly GraphQLOperation<ShippingOptionsData> Operation = GraphQLOperation<ShippingOptionsData>.Load("Settings/Operations/ShippingOptions.graphql");
}

public sealed record ShippingOptionRow(
    string Id, string Name, string? Description, string? EstimatedDays, int RateCents, bool IsActive, DateTimeOffset UpdatedAt);
