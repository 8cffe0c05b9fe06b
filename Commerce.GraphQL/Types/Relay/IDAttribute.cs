using System.Reflection;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types.Relay;

/// <summary>The field or argument is a global id. Of a field, the id names the type given, or else the type that declares the field; an argument takes ids of the type given, or else of any.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Parameter | AttributeTargets.Property)]
public class IDAttribute(string? typeName = null) : DescriptorAttribute
{
    /// <summary>The name of the type that the ids name.</summary>
    public string? TypeName { get; } = typeName;

    /// <inheritdoc/>
    protected internal sealed override void TryConfigure(IDescriptorContext context, IDescriptor descriptor, ICustomAttributeProvider element)
    {
        switch (descriptor)
        {
            case IObjectFieldDescriptor field: NodeIds.Apply(field.Definition(), TypeName, context); break;
            case IInterfaceFieldDescriptor field: NodeIds.Apply(field.Definition()); break;
            case IInputFieldDescriptor field: NodeIds.Apply(field.Definition(), TypeName, context); break;
            case IArgumentDescriptor argument: NodeIds.Apply(argument.Definition(), TypeName, context); break;
        }
    }
}
