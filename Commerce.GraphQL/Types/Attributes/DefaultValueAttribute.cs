using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>The value that an argument or input field takes when none is given.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Property)]
public sealed class DefaultValueAttribute(object? value) : DescriptorAttribute
{
    /// <summary>The value.</summary>
    public object? Value { get; } = value;

    /// <inheritdoc/>
    protected internal override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        switch (descriptor)
        {
            case IArgumentDescriptor argument: argument.DefaultValue(Value); break;
            case IDirectiveArgumentDescriptor argument: argument.DefaultValue(Value); break;
            case IInputFieldDescriptor field: field.DefaultValue(Value); break;
        }
    }
}
