using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class ArgumentDescriptor(DescriptorContext context, ArgumentDefinition definition)
    : Descriptor<ArgumentDefinition>(context, definition), IArgumentDescriptor
{
    public IArgumentDescriptor Type<TInputType>() where TInputType : class, IInputType => Type(typeof(TInputType));

    public IArgumentDescriptor Type<TInputType>(TInputType type) where TInputType : class, IInputType
    {
        Definition.Type = TypeReference.From(type);
        return this;
    }

    public IArgumentDescriptor Type(ITypeNode typeNode)
    {
        Definition.Type = TypeReference.From(typeNode);
        return this;
    }

    public IArgumentDescriptor Type(Type type)
    {
        Definition.Type = Input(type);
        return this;
    }

    public IArgumentDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IArgumentDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? DirectiveDefaults.DeprecationReason;
        return this;
    }

    public IArgumentDescriptor Deprecated() => Deprecated(null);

    public IArgumentDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IArgumentDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IArgumentDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IArgumentDescriptor DefaultValue(IValueNode? value)
    {
        Definition.DefaultValue = value ?? NullValueNode.Default;
        Definition.RuntimeDefaultValue = null;
        return this;
    }

    public IArgumentDescriptor DefaultValue(object? value)
    {
        Definition.DefaultValue = value is null ? NullValueNode.Default : null;
        Definition.RuntimeDefaultValue = value;
        Definition.Type = Context.Inference.WithDefault(Definition.Type, value);
        return this;
    }

    public ArgumentDefinition CreateDefinition()
    {
        ApplyAttributes(Definition.Parameter);
        return Created();
    }
}
