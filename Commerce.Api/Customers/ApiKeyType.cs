using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Types;

namespace Commerce.Api.Customers;

/// <summary>How <see cref="ApiKey"/> is seen in the graph.</summary>
public sealed class ApiKeyType : ObjectType<ApiKey>
{
    protected override void Configure(IObjectTypeDescriptor<ApiKey> descriptor)
    {
        descriptor.Description("A key for a program. It can never do more than its owner, and only what its scopes name.");
        descriptor.BindFieldsExplicitly();
        descriptor.IsEntity(key => key.Id);
        descriptor.Field(key => key.Name).Description("What its owner calls it.");
        descriptor.Field(key => key.Scopes).Description("Each as `resource:action`, such as `catalog:write`.");
        descriptor.Field(key => key.IsActive).Description("Whether it is switched on.");
        descriptor.Field(key => key.IsRevoked).Description("Whether it was ended for good.");
        descriptor.Field(key => key.CreatedAt).Description("When it was made, in UTC.");
        descriptor.Field(key => key.ExpiresAt).Description("When it stops working, in UTC; null for never.");
        descriptor.Field(key => key.LastUsedAt).Description("When it was last used, to within a minute, in UTC.");
        descriptor.Field(key => key.RotatedAt).Description("When it got the secret it has, in UTC; null while it is the first.");
        descriptor.Field(key => key.PreviousExpiresAt).Description("Until when the secret before the last rotation works, in UTC; null when it was never rotated.");
        descriptor.Field(key => key.PreviousUsedAt).Description("When the secret before was last used since the rotation, to within a minute, in UTC.");
        descriptor.Field(key => key.User).Description("Its owner.");
    }
}
