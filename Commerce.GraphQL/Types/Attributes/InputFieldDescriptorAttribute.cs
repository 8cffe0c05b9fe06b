using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes a field of an input object: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Property, AllowMultiple = true)]
public abstract class InputFieldDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IInputFieldDescriptor typed && element is MemberInfo member) OnConfigure(context, typed, member);
    }

    /// <summary>Describes a field of an input object.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IInputFieldDescriptor descriptor, MemberInfo member);
}
