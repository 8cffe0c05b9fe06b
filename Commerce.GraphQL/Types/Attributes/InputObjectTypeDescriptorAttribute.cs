using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes an input object type: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public abstract class InputObjectTypeDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IInputObjectTypeDescriptor typed && element is Type type) OnConfigure(context, typed, type);
    }

    /// <summary>Describes an input object type.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IInputObjectTypeDescriptor descriptor, Type type);
}
