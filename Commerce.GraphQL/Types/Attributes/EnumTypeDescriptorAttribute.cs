using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes an enum type: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum, AllowMultiple = true)]
public abstract class EnumTypeDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IEnumTypeDescriptor typed && element is Type type) OnConfigure(context, typed, type);
    }

    /// <summary>Describes an enum type.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IEnumTypeDescriptor descriptor, Type type);
}
