using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal class InterfaceTypeDescriptor(DescriptorContext context, InterfaceTypeDefinition definition, Type? memberSource)
    : Descriptor<InterfaceTypeDefinition>(context, definition), IInterfaceTypeDescriptor
{
    private readonly List<InterfaceFieldDescriptor> _fields = [];

    protected BindingBehavior Binding { get; set; } = memberSource is null ? BindingBehavior.Explicit : context.Options.DefaultBindingBehavior;

    public IInterfaceTypeDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IInterfaceTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInterfaceTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IInterfaceTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IInterfaceTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IInterfaceTypeDescriptor Implements<TInterface>() where TInterface : InterfaceType
    {
        Definition.Interfaces.Add(new TypeReference.Clr(typeof(TInterface), TypeContext.Output));
        return this;
    }

    public IInterfaceTypeDescriptor Implements<TInterface>(TInterface type) where TInterface : InterfaceType
    {
        Definition.Interfaces.Add(new TypeReference.Instance(type));
        return this;
    }

    public IInterfaceTypeDescriptor Implements(NamedTypeNode type)
    {
        Definition.Interfaces.Add(new TypeReference.Named(type.Name.Value));
        return this;
    }

    public IInterfaceTypeDescriptor ResolveAbstractType(ResolveAbstractType resolveAbstractType)
    {
        Definition.ResolveAbstractType = resolveAbstractType;
        return this;
    }

    public IInterfaceFieldDescriptor Field(string name)
    {
        var field = _fields.FirstOrDefault(f => f.Definition.Name == name);
        if (field is null)
        {
            field = new InterfaceFieldDescriptor(Context, new OutputFieldDefinition { Name = GraphQLNames.Valid(name), IsNameExplicit = true });
            _fields.Add(field);
        }

        return field;
    }

    /// <summary>Finishes the definition: attributes of the type, what was described, then the members nobody spoke of.</summary>
    public InterfaceTypeDefinition CreateDefinition()
    {
        ApplyAttributes(memberSource);
        var described = new HashSet<MemberInfo>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in _fields) Add(field, described, names);
        if (Binding == BindingBehavior.Implicit && memberSource is not null)
        {
            foreach (var member in Members.Fields(memberSource, includeStatic: false))
            {
                if (described.Contains(member)) continue;
                var field = new InterfaceFieldDescriptor(Context, Context.Inference.InterfaceField(member));
                if (!names.Contains(field.Definition.Name)) Add(field, described, names);
            }
        }

        return Created();
    }

    protected InterfaceFieldDescriptor Field(MemberInfo member)
    {
        var field = _fields.FirstOrDefault(f => f.Definition.Member == member);
        if (field is null)
        {
            field = new InterfaceFieldDescriptor(Context, Context.Inference.InterfaceField(member));
            _fields.Add(field);
        }

        return field;
    }

    private void Add(InterfaceFieldDescriptor field, HashSet<MemberInfo> described, HashSet<string> names)
    {
        var definition = field.CreateDefinition();
        if (definition.Member is not null) described.Add(definition.Member);
        if (definition.Ignore) return;
        names.Add(definition.Name);
        Definition.Fields.Add(definition);
    }
}
