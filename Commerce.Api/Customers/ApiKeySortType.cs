using Commerce.Domain.Customers;
using HotChocolate.Data.Sorting;

namespace Commerce.Api.Customers;

/// <summary>What API keys can be sorted by; everything else stays unreachable.</summary>
public sealed class ApiKeySortType : SortInputType<ApiKey>
{
    protected override void Configure(ISortInputTypeDescriptor<ApiKey> descriptor)
    {
        descriptor.Description("What API keys can be sorted by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(key => key.Name).Description("What its owner calls it.");
        descriptor.Field(key => key.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(key => key.ExpiresAt).Description("When it stops working, in UTC; null for never.");
        descriptor.Field(key => key.LastUsedAt).Description("When it was last used, to within a minute, in UTC.");
    }
}
