using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using System.Linq.Expressions;

namespace HotChocolate.Types;

/// <summary>Describes the interface type of a .NET type.</summary>
public interface IInterfaceTypeDescriptor<TRuntimeType> : IDescriptor<InterfaceTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Says whether members become fields by themselves.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior);

    /// <summary>Only what is named becomes a field.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    /// <summary>Every public member that is not ignored becomes a field.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    /// <summary>Says that the type implements an interface.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Implements<TInterface>() where TInterface : InterfaceType;

    /// <summary>Says that the type implements an interface.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Implements<TInterface>(TInterface type) where TInterface : InterfaceType;

    /// <summary>Says that the type implements the interface of that name.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Implements(NamedTypeNode type);

    /// <summary>Finds the object type of a value.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> ResolveAbstractType(ResolveAbstractType resolveAbstractType);

    /// <summary>Describes the field of a property or method.</summary>
    IInterfaceFieldDescriptor Field(Expression<Func<TRuntimeType, object?>> propertyOrMethod);

    /// <summary>Adds a field, or describes the one of that name.</summary>
    IInterfaceFieldDescriptor Field(string name);

    /// <summary>Applies a directive by its .NET value.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IInterfaceTypeDescriptor<TRuntimeType> Directive(string name, params ArgumentNode[] arguments);
}
