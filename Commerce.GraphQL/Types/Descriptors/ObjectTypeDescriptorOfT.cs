using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class ObjectTypeDescriptor<TRuntimeType>(DescriptorContext context, ObjectTypeDefinition definition)
    : ObjectTypeDescriptor(context, definition, typeof(TRuntimeType)), IObjectTypeDescriptor<TRuntimeType>
{
    public IObjectTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior)
    {
        Binding = behavior;
        return this;
    }

    public IObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IObjectFieldDescriptor Field(Expression<Func<TRuntimeType, object?>> propertyOrMethod) => Described(propertyOrMethod);

    public IObjectFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue?>> propertyOrMethod) => Described(propertyOrMethod);

    private IObjectFieldDescriptor Described(LambdaExpression propertyOrMethod)
        => Members.Of(propertyOrMethod) is { } member ? Field(member, typeof(TRuntimeType)) : Computed(propertyOrMethod);

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Name(string value)
    {
        Name(value);
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Description(string? value)
    {
        Description(value);
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Implements<TInterface>()
    {
        Implements<TInterface>();
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Implements<TInterface>(TInterface type)
    {
        Implements(type);
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Implements(NamedTypeNode type)
    {
        Implements(type);
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.IsOfType(IsOfType? isOfType)
    {
        IsOfType(isOfType);
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Directive<TDirective>(TDirective directiveInstance)
    {
        Directive(directiveInstance);
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Directive<TDirective>()
    {
        Directive<TDirective>();
        return this;
    }

    IObjectTypeDescriptor<TRuntimeType> IObjectTypeDescriptor<TRuntimeType>.Directive(string name, params ArgumentNode[] arguments)
    {
        Directive(name, arguments);
        return this;
    }
}
