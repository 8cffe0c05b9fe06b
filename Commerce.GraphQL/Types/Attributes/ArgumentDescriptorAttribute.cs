using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes an argument: derive from it to give several of them the same treatment.</summary>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = true)]
public abstract class ArgumentDescriptorAttribute : DescriptorAttribute
{
    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        if (descriptor is IArgumentDescriptor typed && element is ParameterInfo parameter) OnConfigure(context, typed, parameter);
    }

    /// <summary>Describes an argument.</summary>
    protected abstract void OnConfigure(IDescriptorContext context, IArgumentDescriptor descriptor, ParameterInfo parameter);
}
