using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Exactly one field of the input object must be given (specification section 3.10.1).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : InputObjectTypeDescriptorAttribute
{
    /// <inheritdoc/>
    protected override void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type) => descriptor.OneOf();
}
