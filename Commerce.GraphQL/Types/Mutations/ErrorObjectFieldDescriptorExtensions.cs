using HotChocolate.Types.Mutations;

namespace HotChocolate.Types;

/// <summary>Describes the errors of mutations.</summary>
public static class ErrorObjectFieldDescriptorExtensions
{
    /// <summary>The mutation declares the error <typeparamref name="TError"/>.</summary>
    public static IObjectFieldDescriptor Error<TError>(this IObjectFieldDescriptor descriptor) => descriptor.Error(typeof(TError));

    /// <summary>The mutation declares an error; <see cref="ErrorAttribute"/> says of which types.</summary>
    public static IObjectFieldDescriptor Error(this IObjectFieldDescriptor descriptor, Type errorType)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        ArgumentNullException.ThrowIfNull(errorType);
        DeclaredErrors.Of(descriptor.Definition()).AddRange(ErrorFactories.Create(errorType));
        return descriptor;
    }
}
