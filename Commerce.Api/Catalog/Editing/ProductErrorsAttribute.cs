using System.Reflection;
using Commerce.Api.Security;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace Commerce.Api.Catalog.Editing;

/// <summary>What can be wrong with a product as somebody enters it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ProductErrorsAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor
        .Error<InvalidProductError>()
        .Error<InvalidDimensionsError>()
        .Error<CategoryNotFoundError>()
        .Error<SlugTakenError>()
        .Error<SkuTakenError>()
        .Error<InvalidTextError>()
        .Error<CardNumberError>()
        .Error<DatabaseUnavailableError>();
}
