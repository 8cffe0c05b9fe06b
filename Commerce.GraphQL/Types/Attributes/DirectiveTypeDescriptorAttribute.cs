using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes a directive: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public abstract class DirectiveTypeDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IDirectiveTypeDescriptor typed && element is Type type) OnConfigure(context, typed, type);
    }

    /// <summary>Describes a directive.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IDirectiveTypeDescriptor descriptor, Type type);
}
