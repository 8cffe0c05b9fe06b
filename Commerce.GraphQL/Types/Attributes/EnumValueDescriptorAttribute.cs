using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes a value of an enum: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Field, AllowMultiple = true)]
public abstract class EnumValueDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IEnumValueDescriptor typed && element is FieldInfo field) OnConfigure(context, typed, field);
    }

    /// <summary>Describes a value of an enum.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IEnumValueDescriptor descriptor, FieldInfo field);
}
