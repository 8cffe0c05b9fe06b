using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes a union type: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface, AllowMultiple = true)]
public abstract class UnionTypeDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IUnionTypeDescriptor typed && element is Type type) OnConfigure(context, typed, type);
    }

    /// <summary>Describes a union type.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IUnionTypeDescriptor descriptor, Type type);
}
