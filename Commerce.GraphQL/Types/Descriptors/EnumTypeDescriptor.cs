using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal class EnumTypeDescriptor(DescriptorContext context, EnumTypeDefinition definition)
    : Descriptor<EnumTypeDefinition>(context, definition), IEnumTypeDescriptor
{
    private readonly List<EnumValueDescriptor> _values = [];
    private BindingBehavior _binding = context.Options.DefaultBindingBehavior;

    public IEnumTypeDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IEnumTypeDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IEnumTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IEnumTypeDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IEnumTypeDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public IEnumTypeDescriptor BindValues(BindingBehavior behavior)
    {
        _binding = behavior;
        return this;
    }

    public IEnumTypeDescriptor BindValuesExplicitly() => BindValues(BindingBehavior.Explicit);

    public IEnumTypeDescriptor BindValuesImplicitly() => BindValues(BindingBehavior.Implicit);

    public IEnumValueDescriptor Value<T>(T value) => Value((object)value!);

    /// <summary>Finishes the definition: attributes of the type, then all values in the order of the .NET enum, what was described included.</summary>
    public EnumTypeDefinition CreateDefinition()
    {
        var type = Definition.RuntimeType;
        if (type != typeof(object)) ApplyAttributes(type);
        if (_binding == BindingBehavior.Implicit && type.IsEnum)
        {
            var described = _values.ToList();
            foreach (var value in EnumMembers.Values(type))
            {
                if (described.All(v => !v.Definition.RuntimeValue.Equals(value))) Value(value);
            }
        }

        Definition.Values.AddRange(_values.Select(v => v.CreateDefinition()).Where(v => !v.Ignore));
        return Created();
    }

    protected IEnumValueDescriptor Value(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var descriptor = _values.FirstOrDefault(v => v.Definition.RuntimeValue.Equals(value));
        if (descriptor is null)
        {
            if (Definition.RuntimeType == typeof(object)) Definition.RuntimeType = value.GetType();
            descriptor = new EnumValueDescriptor(Context, Context.Inference.EnumValue(value));
            _values.Add(descriptor);
        }

        return descriptor;
    }
}
