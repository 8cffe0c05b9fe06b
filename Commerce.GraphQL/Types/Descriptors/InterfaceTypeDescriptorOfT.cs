using System.Linq.Expressions;
using HotChocolate.Language;
using HotChocolate.Types.Building;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types.Descriptors;

internal sealed class InterfaceTypeDescriptor<TRuntimeType>(DescriptorContext context, InterfaceTypeDefinition definition)
    : InterfaceTypeDescriptor(context, definition, typeof(TRuntimeType)), IInterfaceTypeDescriptor<TRuntimeType>
{
    public IInterfaceTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior)
    {
        Binding = behavior;
        return this;
    }

    public IInterfaceTypeDescriptor<TRuntimeType> BindFieldsExplicitly() => BindFields(BindingBehavior.Explicit);

    public IInterfaceTypeDescriptor<TRuntimeType> BindFieldsImplicitly() => BindFields(BindingBehavior.Implicit);

    public IInterfaceFieldDescriptor Field(Expression<Func<TRuntimeType, object?>> propertyOrMethod)
        => Field(Members.Of(propertyOrMethod) ?? throw Members.NoMember(propertyOrMethod));

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Name(string value)
    {
        Name(value);
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Description(string? value)
    {
        Description(value);
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Implements<TInterface>()
    {
        Implements<TInterface>();
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Implements<TInterface>(TInterface type)
    {
        Implements(type);
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Implements(NamedTypeNode type)
    {
        Implements(type);
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.ResolveAbstractType(ResolveAbstractType resolveAbstractType)
    {
        ResolveAbstractType(resolveAbstractType);
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Directive<TDirective>(TDirective directiveInstance)
    {
        Directive(directiveInstance);
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Directive<TDirective>()
    {
        Directive<TDirective>();
        return this;
    }

    IInterfaceTypeDescriptor<TRuntimeType> IInterfaceTypeDescriptor<TRuntimeType>.Directive(string name, params ArgumentNode[] arguments)
    {
        Directive(name, arguments);
        return this;
    }
}
