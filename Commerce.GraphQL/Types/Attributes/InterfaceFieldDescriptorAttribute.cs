using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes a field of an interface type: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method, AllowMultiple = true)]
public abstract class InterfaceFieldDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IInterfaceFieldDescriptor typed && element is MemberInfo member) OnConfigure(context, typed, member);
    }

    /// <summary>Describes a field of an interface type.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IInterfaceFieldDescriptor descriptor, MemberInfo member);
}
