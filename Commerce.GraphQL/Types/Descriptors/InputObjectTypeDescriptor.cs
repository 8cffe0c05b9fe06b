using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal class InputObjectTypeDescriptor(DescriptorContext context, InputObjectTypeDefinition definition, Type? memberSource)
    : Descriptor<InputObjectTypeDefinition>(context, definition), IInputObjectTypeDescriptor
{
    private readonly List<InputFieldDescriptor> _fields = [];

    protected BindingBehavior Binding { get; set; } = memberSource is null ? BindingBehavior.Explicit : context.Options.DefaultBindingBehavior;

    public IInputObjectTypeDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IInputObjectTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IInputObjectTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IInputObjectTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IInputObjectTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IInputFieldDescriptor Field(string name)
    {
        var field = _fields.FirstOrDefault(f => f.Definition.Name == name);
        if (field is null)
        {
            field = new InputFieldDescriptor(Context, new InputFieldDefinition { Name = GraphQLNames.Valid(name) });
            _fields.Add(field);
        }

        return field;
    }

    /// <summary>Finishes the definition: attributes of the type, what was described, then the properties nobody spoke of.</summary>
    public InputObjectTypeDefinition CreateDefinition()
    {
        ApplyAttributes(memberSource);
        var described = new HashSet<PropertyInfo>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var field in _fields) Add(field, described, names);
        if (Binding == BindingBehavior.Implicit && memberSource is not null)
        {
            foreach (var property in Members.InputFields(memberSource))
            {
                if (described.Contains(property)) continue;
                var field = new InputFieldDescriptor(Context, Context.Inference.InputField(property));
                if (!names.Contains(field.Definition.Name)) Add(field, described, names);
            }
        }

        return Created();
    }

    protected InputFieldDescriptor Field(PropertyInfo property)
    {
        var field = _fields.FirstOrDefault(f => f.Definition.Property == property);
        if (field is null)
        {
            field = new InputFieldDescriptor(Context, Context.Inference.InputField(property));
            _fields.Add(field);
        }

        return field;
    }

    private void Add(InputFieldDescriptor field, HashSet<PropertyInfo> described, HashSet<string> names)
    {
        var definition = field.CreateDefinition();
        if (definition.Property is not null) described.Add(definition.Property);
        if (definition.Ignore) return;
        names.Add(definition.Name);
        Definition.Fields.Add(definition);
    }
}
