using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>An attribute that describes what it stands on as a descriptor would.</summary>
public abstract class DescriptorAttribute : Attribute
{
    /// <summary>Attributes with a lower order come first; those of equal order, in the order in which they are written.</summary>
    public int Order { get; set; } = int.MaxValue;

    /// <summary>Describes <paramref name="element"/> if the attribute knows how to describe that kind of <paramref name="descriptor"/>.</summary>
    protected internal abstract void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element);
}
