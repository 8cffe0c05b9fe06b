using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes an interface type: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class InterfaceTypeDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IInterfaceTypeDescriptor typed && element is Type type) OnConfigure(context, typed, type);
    }

    /// <summary>Describes an interface type.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IInterfaceTypeDescriptor descriptor, Type type);
}
