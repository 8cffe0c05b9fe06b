using System.Reflection;
using Commerce.Api.Customers;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace Commerce.Api.Security;

/// <summary>The refusals that every mutation of a shopper can meet: nobody is known, a key lacks the scope, somebody was faster, the database cannot write.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShopperErrorsAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor
        .Error<NoShopperError>()
        .Error<ScopeMissingError>()
        .Error<StaleVersionError>()
        .Error<DatabaseUnavailableError>();
}
