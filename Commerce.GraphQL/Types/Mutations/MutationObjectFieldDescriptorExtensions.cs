namespace HotChocolate.Types;

/// <summary>Describes mutations that follow the convention.</summary>
public static class MutationObjectFieldDescriptorExtensions
{
    /// <summary>The mutation follows the convention.</summary>
    public static IObjectFieldDescriptor UseMutationConvention(this IObjectFieldDescriptor descriptor, MutationFieldOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(descriptor);
        descriptor.Definition().ContextData[MutationFieldOptions.Key] = options ?? new MutationFieldOptions();
        return descriptor;
    }
}
