using System.Reflection;
using HotChocolate.Types;
using HotChocolate.Types.Descriptors;

namespace Commerce.Api.Security;

/// <summary>The refusals that every mutation of the desk can meet: somebody was faster, a text or a key cannot be taken, the database cannot write.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class DeskErrorsAttribute : ObjectFieldDescriptorAttribute
{
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor
        .Error<InvalidIdempotencyKeyError>()
        .Error<IdempotencyKeyReusedError>()
        .Error<StaleVersionError>()
        .Error<InvalidTextError>()
        .Error<CardNumberError>()
        .Error<DatabaseUnavailableError>();
}
