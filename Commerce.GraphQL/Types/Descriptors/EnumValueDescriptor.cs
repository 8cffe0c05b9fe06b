using HotChocolate.Language;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class EnumValueDescriptor(DescriptorContext context, EnumValueDefinition definition)
    : Descriptor<EnumValueDefinition>(context, definition), IEnumValueDescriptor
{
    public IEnumValueDescriptor Name(string value)
    {
        Definition.Name = GraphQLNames.Valid(value);
        return this;
    }

    public IEnumValueDescriptor Description(string? value)
    {
        Definition.Description = value;
        return this;
    }

    public IEnumValueDescriptor Deprecated(string? reason)
    {
        Definition.DeprecationReason = reason ?? DirectiveDefaults.DeprecationReason;
        return this;
    }

    public IEnumValueDescriptor Deprecated() => Deprecated(null);

    public IEnumValueDescriptor Ignore(bool ignore = true)
    {
        Definition.Ignore = ignore;
        return this;
    }

    public IEnumValueDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class
    {
        AddDirective(directiveInstance);
        return this;
    }

    public IEnumValueDescriptor Directive<TDirective>() where TDirective : class, new() => Directive(new TDirective());

    public IEnumValueDescriptor Directive(string name, params ArgumentNode[] arguments)
    {
        AddDirective(name, arguments);
        return this;
    }

    public EnumValueDefinition CreateDefinition()
    {
        ApplyAttributes(Building.EnumMembers.Find(Definition.RuntimeValue));
        return Created();
    }
}
