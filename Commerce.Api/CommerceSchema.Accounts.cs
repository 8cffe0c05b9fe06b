using Commerce.Api.Customers;
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
        .AddTypeExtension<EmailMutations>()
        .AddTypeExtension<PasswordMutations>()
        .AddTypeExtension<PaymentMethodMutations>()
        .AddTypeExtension<ProfileMutations>()
        .AddTypeExtension<WishlistMutations>()
        .AddTypeExtension<UserQueries>()
        .AddTypeExtension<WishlistQueries>()
        .AddType<AddressInputType>()
        .AddTypeExtension<AddressFields>()
        .AddTypeExtension<UserFields>()
        .AddTypeExtension<WishlistFields>();
}
