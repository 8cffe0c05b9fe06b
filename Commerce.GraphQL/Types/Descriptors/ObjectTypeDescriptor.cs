using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

/// <param name="context">The context.</param>
/// <param name="definition">What is written.</param>
/// <param name="memberSource">The .NET type whose members become fields, if any.</param>
internal class ObjectTypeDescriptor(DescriptorContext context, ObjectTypeDefinition definition, Type? memberSource)
    : Descriptor<ObjectTypeDefinition>(context, definition), IObjectTypeDescriptor
{
    private readonly List<ObjectFieldDescriptor> _fields = [];

    protected BindingBehavior Binding { get; set; } = memberSource is null ? BindingBehavior.Explicit : context.Options.DefaultBindingBehavior;

    public IObjectTypeDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IObjectTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IObjectTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IObjectTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IObjectTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IObjectTypeDescriptor Implements<TInterface>() where TInterface : InterfaceType
    {
        Definition.Interfaces.Add(new TypeReference.Clr(typeof(TInterface), TypeContext.Output));
        return this;
    }

    public IObjectTypeDescriptor Implements<TInterface>(TInterface type) where TInterface : InterfaceType
    {
        Definition.Interfaces.Add(new TypeReference.Instance(type));
        return this;
    }

    public IObjectTypeDescriptor Implements(NamedTypeNode type)
    {
        Definition.Interfaces.Add(new TypeReference.Named(type.Name.Value));
        return this;
    }

    public IObjectTypeDescriptor IsOfType(IsOfType? isOfType)
    {
        Definition.IsOfType = isOfType;
        return this;
    }

    public IObjectTypeDescriptor ExtendsType(Type extendsType)
    {
        Definition.IsExtension = true;
        Definition.ExtendsType = extendsType;
        return this;
    }

    public IObjectTypeDescriptor ExtendsType<TExtendsType>() => ExtendsType(typeof(TExtendsType));

    public IObjectFieldDescriptor Field(string name)
    {
        var field = _fields.FirstOrDefault(f => f.Definition.Name == name);
        if (field is null)
        {
            field = new ObjectFieldDescriptor(Context, new ObjectFieldDefinition { Name = GraphQLNames.Valid(name), SourceType = Definition.RuntimeType, IsNameExplicit = true });
            _fields.Add(field);
        }

        return field;
    }

    public IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod)
        => Members.Of(propertyOrMethod) is { } member
            ? Field(member, typeof(TResolver))
            : Computed(propertyOrMethod);

    public IObjectFieldDescriptor Field(MemberInfo propertyOrMethod) => Field(propertyOrMethod, propertyOrMethod.ReflectedType!);

    /// <summary>Finishes the definition: attributes of the type, what was described, then the members nobody spoke of.</summary>
    public ObjectTypeDefinition CreateDefinition()
    {
        ApplyAttributes(memberSource);
        var described = new HashSet<MemberInfo>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in _fields) Add(field, described, names);
        if (Binding == BindingBehavior.Implicit && memberSource is not null)
        {
            foreach (var member in Members.Fields(memberSource, Definition.IncludeStaticMembers))
            {
                if (described.Contains(member)) continue;
                var field = Infer(member, memberSource);
                if (!names.Contains(field.Definition.Name)) Add(field, described, names);
            }
        }

        return Created();
    }

    protected IObjectFieldDescriptor Computed(LambdaExpression expression)
    {
        var field = new ObjectFieldDescriptor(Context, new ObjectFieldDefinition
        {
            SourceType = Definition.RuntimeType,
            ResultType = expression.ReturnType,
            Type = Output(expression.ReturnType),
            PureResolver = Members.Compute(expression)
        });
        _fields.Add(field);
        return field;
    }

    protected ObjectFieldDescriptor Field(MemberInfo member, Type source)
    {
        var field = _fields.FirstOrDefault(f => f.Definition.Member is { } other && other.HasSameMetadataDefinitionAs(member));
        if (field is null)
        {
            field = Infer(member, source);
            _fields.Add(field);
        }

        return field;
    }

    private ObjectFieldDescriptor Infer(MemberInfo member, Type source)
        => new(Context, Context.Inference.ObjectField(member, source, Definition.RuntimeType));

    private void Add(ObjectFieldDescriptor field, HashSet<MemberInfo> described, HashSet<string> names)
    {
        var definition = field.CreateDefinition();
        if (definition.Member is not null) described.Add(definition.Member);
        if (definition.Ignore) return;
        names.Add(definition.Name);
        Definition.Fields.Add(definition);
    }
}
