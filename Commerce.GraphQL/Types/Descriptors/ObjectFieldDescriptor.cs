using HotChocolate.Language;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed partial class ObjectFieldDescriptor(DescriptorContext context, ObjectFieldDefinition definition)
    : Descriptor<ObjectFieldDefinition>(context, definition), IObjectFieldDescriptor
{
    private readonly List<ArgumentDescriptor> _arguments = [];

    public IObjectFieldDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        Definition.IsNameExplicit = true;
        return this;
    }

    public IObjectFieldDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IObjectFieldDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? DirectiveDefaults.DeprecationReason;
        return this;
    }

    public IObjectFieldDescriptor Deprecated() => Deprecated(null);

    public IObjectFieldDescriptor Ignore(bool ignore = true)
    {
        Definition.Ignore = ignore;
        return this;
    }

    public IObjectFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IObjectFieldDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IObjectFieldDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IObjectFieldDescriptor Type<TOutputType>() where TOutputType : class, IOutputType => Type(typeof(TOutputType));

    public IObjectFieldDescriptor Type<TOutputType>(TOutputType type) where TOutputType : class, IOutputType
    {
        Definition.Type = TypeReference.From(type);
        return this;
    }

    public IObjectFieldDescriptor Type(ITypeNode typeNode)
    {
        Definition.Type = TypeReference.From(typeNode);
        return this;
    }

    public IObjectFieldDescriptor Type(Type type)
    {
        Definition.Type = Output(type);
        return this;
    }

    public IObjectFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor)
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

    public IObjectFieldDescriptor Use(FieldMiddleware middleware)
    {
        Definition.Middlewares.Add(new FieldMiddlewareDefinition(middleware));
        return this;
    }

    public IObjectFieldDescriptor StreamResult(bool hasStreamResult = true)
    {
        Definition.HasStreamResult = hasStreamResult;
        return this;
    }

    /// <summary>Finishes the definition: attributes, then arguments from parameters.</summary>
    public ObjectFieldDefinition CreateDefinition()
    {
        ApplyAttributes(Definition.Member ?? Definition.ResolverMember);
        Context.Inference.AddArguments(Definition, Definition.ResolverMember ?? Definition.Member, _arguments);
        return Created();
    }
}
