using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>
/// The mutation declares an error. The type is an exception; or a class that is made from one, by a constructor or by methods named
/// <c>CreateErrorFrom</c>; or a class that the mutation returns with <see cref="FieldResult{TResult}"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public class ErrorAttribute(Type errorType) : ObjectFieldDescriptorAttribute
{
    /// <summary>The type of the error.</summary>
    public Type ErrorType { get; } = errorType;

    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IObjectFieldDescriptor descriptor, MemberInfo member) => descriptor.Error(ErrorType);
}

/// <summary>The mutation declares the error <typeparamref name="TError"/>.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class ErrorAttribute<TError>() : ErrorAttribute(typeof(TError));
