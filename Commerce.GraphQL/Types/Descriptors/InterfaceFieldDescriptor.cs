using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InterfaceFieldDescriptor(DescriptorContext context, OutputFieldDefinition definition)
    : Descriptor<OutputFieldDefinition>(context, definition), IInterfaceFieldDescriptor
{
    private readonly List<ArgumentDescriptor> _arguments = [];

    public IInterfaceFieldDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        Definition.IsNameExplicit = true;
        return this;
    }

    public IInterfaceFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInterfaceFieldDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? DirectiveDefaults.DeprecationReason;
        return this;
    }

    public IInterfaceFieldDescriptor Deprecated() => Deprecated(null);

    public IInterfaceFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.Ignore = ignore;
        return this;
    }

    public IInterfaceFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IInterfaceFieldDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IInterfaceFieldDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IInterfaceFieldDescriptor Type<TOutputType>() where TOutputType : class, IOutputType => Type(typeof(TOutputType));

    public IInterfaceFieldDescriptor Type<TOutputType>(TOutputType type) where TOutputType : class, IOutputType
    {
        Definition.Type = TypeReference.From(type);
        return this;
    }

    public IInterfaceFieldDescriptor Type(ITypeNode typeNode)
    {
        Definition.Type = TypeReference.From(typeNode);
        return this;
    }

    public IInterfaceFieldDescriptor Type(Type type)
    {
        Definition.Type = Output(type);
        return this;
    }

    public IInterfaceFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor)
    {
        var descriptor = _arguments.FirstOrDefault(a => a.Definition.Name == argumentName);
        if (descriptor is null)
        {
            descriptor = new ArgumentDescriptor(Context, new ArgumentDefinition { Name = GraphQLNames.Valid(argumentName) });
            _arguments.Add(descriptor);
        }

        argumentDescriptor(descriptor);
        return this;
    }

    public OutputFieldDefinition CreateDefinition()
    {
        ApplyAttributes(Definition.Member);
        Context.Inference.AddArguments(Definition, Definition.Member, _arguments);
        return Created();
    }
}
