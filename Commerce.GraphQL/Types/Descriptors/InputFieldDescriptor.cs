using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InputFieldDescriptor(DescriptorContext context, InputFieldDefinition definition)
    : Descriptor<InputFieldDefinition>(context, definition), IInputFieldDescriptor
{
    public IInputFieldDescriptor Type<TInputType>() where TInputType : class, IInputType => Type(typeof(TInputType));

    public IInputFieldDescriptor Type<TInputType>(TInputType type) where TInputType : class, IInputType
    {
        Definition.Type = TypeReference.From(type);
        return this;
    }

    public IInputFieldDescriptor Type(ITypeNode typeNode)
    {
        Definition.Type = TypeReference.From(typeNode);
        return this;
    }

    public IInputFieldDescriptor Type(Type type)
    {
        Definition.Type = Input(type);
        return this;
    }

    public IInputFieldDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IInputFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInputFieldDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? DirectiveDefaults.DeprecationReason;
        return this;
    }

    public IInputFieldDescriptor Deprecated() => Deprecated(null);

    public IInputFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.Ignore = ignore;
        return this;
    }

    public IInputFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IInputFieldDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IInputFieldDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IInputFieldDescriptor DefaultValue(IValueNode? value)
    {
        Definition.DefaultValue = value ?? NullValueNode.Default;
        Definition.RuntimeDefaultValue = null;
        return this;
    }

    public IInputFieldDescriptor DefaultValue(object? value)
    {
        Definition.DefaultValue = value is null ? NullValueNode.Default : null;
        Definition.RuntimeDefaultValue = value;
        Definition.Type = Context.Inference.WithDefault(Definition.Type, value);
        return this;
    }

    public InputFieldDefinition CreateDefinition()
    {
        ApplyAttributes(Definition.Property);
        return Created();
    }
}
