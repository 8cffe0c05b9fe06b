using Commerce.Api.Customers;
using Commerce.Api.Reading;
using Commerce.Domain.Customers;
using HotChocolate.Execution.Configuration;

namespace Commerce.Api;

/// <summary>What people read and do of their accounts.</summary>
public static partial class CommerceSchema
{
    private static IRequestExecutorBuilder AddAccounts(this IRequestExecutorBuilder builder) => builder
        .AddTypeExtension<AccountDataMutations>()
        .AddTypeExtension<AccountMutations>()
        .AddTypeExtension<AddressMutations>()
        .AddTypeExtension<ApiKeyMutations>()
        .AddTypeExtension<ApiKeyRotationMutations>()
        .AddTypeExtension<ApiKeyQueries>()
        .AddTypeExtension<ApiKeyFields>()
        .AddTypeExtension<EmailMutations>()
        .AddTypeExtension<PasswordMutations>()
        .AddTypeExtension<PaymentMethodMutations>()
        .AddTypeExtension<ProfileMutations>()
        .AddTypeExtension<SavedViewMutations>()
        .AddTypeExtension<StaffMutations>()
        .AddTypeExtension<TwoFactorMutations>()
        .AddTypeExtension<StaffQueries>()
        .AddTypeExtension<SessionFields>()
        .AddType<StaffInvitationType>()
        .AddType<TwoFactorSetupType>()
        .AddDataLoader<EntityById<StaffInvitation>>()
        .AddDataLoader<ActiveCartIdByUser>()
        .AddDataLoader<ApiKeysByUser>()
        .AddDataLoader<CartsByUser>()
        .AddDataLoader<OrdersByUser>()
        .AddDataLoader<ReviewsByUser>()
        .AddDataLoader<ScopeUsesByKey>()
        .AddDataLoader<SessionsByUser>()
        .AddTypeExtension<WishlistMutations>()
        .AddTypeExtension<UserQueries>()
        .AddTypeExtension<SavedViewQueries>()
        .AddTypeExtension<WishlistQueries>()
        .AddType<AddressInputType>()
        .AddType<SavedViewType>()
        .AddDataLoader<EntityById<SavedView>>()
        .AddTypeExtension<AddressFields>()
        .AddTypeExtension<UserFields>()
        .AddTypeExtension<WishlistFields>();
}
