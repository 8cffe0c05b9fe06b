using Commerce.Domain.Customers;
using HotChocolate.Data.Filters;

namespace Commerce.Api.Customers;

/// <summary>What API keys can be filtered by; everything else stays unreachable.</summary>
public sealed class ApiKeyFilterType : FilterInputType<ApiKey>
{
    protected override void Configure(IFilterInputTypeDescriptor<ApiKey> descriptor)
    {
        descriptor.Description("What API keys can be filtered by.");
        descriptor.BindFieldsExplicitly();
        descriptor.Field(key => key.Name).Description("What its owner calls it.");
        descriptor.Field(key => key.IsActive).Description("Whether it is switched on.");
        descriptor.Field(key => key.IsRevoked).Description("Whether it was ended for good.");
        descriptor.Field(key => key.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(key => key.ExpiresAt).Description("When it stops working, in UTC; null for never.");
        descriptor.Field(key => key.LastUsedAt).Description("When it was last used, to within a minute, in UTC.");
        descriptor.Field(key => key.User).Description("Its owner.");
    }
}
