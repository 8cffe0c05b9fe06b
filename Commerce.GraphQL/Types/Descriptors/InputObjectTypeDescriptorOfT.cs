using System.Linq.Expressions;
using System.Reflection;
using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InputObjectTypeDescriptor<TRuntimeType>(DescriptorContext context, InputObjectTypeDefinition definition)
    : InputObjectTypeDescriptor(context, definition, typeof(TRuntimeType)), IInputObjectTypeDescriptor<TRuntimeType>
{
    public IInputObjectTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior)
    {
        Binding = behavior;
        return this;
    }

    public IInputObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IInputObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IInputFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue>> property)
        => Field(Members.Of(property) as PropertyInfo ?? throw Members.NoMember(property));

    IInputObjectTypeDescriptor<TRuntimeType> IInputObjectTypeDescriptor<TRuntimeType>.Name(string value)
    {
        Name(value);
        return this;
    }

    IInputObjectTypeDescriptor<TRuntimeType> IInputObjectTypeDescriptor<TRuntimeType>.Description(string? value)
    {
        Description(value);
        return this;
    }

    IInputObjectTypeDescriptor<TRuntimeType> IInputObjectTypeDescriptor<TRuntimeType>.Directive<TDirective>(TDirective directiveInstance)
    {
        Directive(directiveInstance);
        return this;
    }

    IInputObjectTypeDescriptor<TRuntimeType> IInputObjectTypeDescriptor<TRuntimeType>.Directive<TDirective>()
    {
        Directive<TDirective>();
        return this;
    }

    IInputObjectTypeDescriptor<TRuntimeType> IInputObjectTypeDescriptor<TRuntimeType>.Directive(string name, params ArgumentNode[] arguments)
    {
        Directive(name, arguments);
        return this;
    }
}
