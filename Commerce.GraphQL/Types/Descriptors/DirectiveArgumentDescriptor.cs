using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class DirectiveArgumentDescriptor(DescriptorContext context, DirectiveArgumentDefinition definition)
    : Descriptor<DirectiveArgumentDefinition>(context, definition), IDirectiveArgumentDescriptor
{
    public IDirectiveArgumentDescriptor Type<TInputType>() where TInputType : class, IInputType => Type(typeof(TInputType));

    public IDirectiveArgumentDescriptor Type<TInputType>(TInputType type) where TInputType : class, IInputType
    {
        Definition.Type = TypeReference.From(type);
        return this;
    }

    public IDirectiveArgumentDescriptor Type(ITypeNode typeNode)
    {
        Definition.Type = TypeReference.From(typeNode);
        return this;
    }

    public IDirectiveArgumentDescriptor Type(Type type)
    {
        Definition.Type = Input(type);
        return this;
    }

    public IDirectiveArgumentDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IDirectiveArgumentDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IDirectiveArgumentDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? DirectiveDefaults.DeprecationReason;
        return this;
    }

    public IDirectiveArgumentDescriptor Deprecated() => Deprecated(null);

    public IDirectiveArgumentDescriptor Ignore(bool ignore = true)
    {
        Definition.Ignore = ignore;
        return this;
    }

    public IDirectiveArgumentDescriptor DefaultValue(IValueNode? value)
    {
        Definition.DefaultValue = value ?? NullValueNode.Default;
        Definition.RuntimeDefaultValue = null;
        return this;
    }

    public IDirectiveArgumentDescriptor DefaultValue(object? value)
    {
        Definition.DefaultValue = value is null ? NullValueNode.Default : null;
        Definition.RuntimeDefaultValue = value;
        Definition.Type = Context.Inference.WithDefault(Definition.Type, value);
        return this;
    }

    public DirectiveArgumentDefinition CreateDefinition()
    {
        ApplyAttributes(Definition.Property);
        return Created();
    }
}
