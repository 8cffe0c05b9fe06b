using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes an interface type.</summary>
public interface IInterfaceTypeDescriptor : IDescriptor<InterfaceTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IInterfaceTypeDescriptor Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IInterfaceTypeDescriptor Description(string? value);

    /// <summary>Says that the type implements an interface.</summary>
    IInterfaceTypeDescriptor Implements<TInterface>() where TInterface : InterfaceType;

    /// <summary>Says that the type implements an interface.</summary>
    IInterfaceTypeDescriptor Implements<TInterface>(TInterface type) where TInterface : InterfaceType;

    /// <summary>Says that the type implements the interface of that name.</summary>
    IInterfaceTypeDescriptor Implements(NamedTypeNode type);

    /// <summary>Finds the object type of a value.</summary>
    IInterfaceTypeDescriptor ResolveAbstractType(ResolveAbstractType resolveAbstractType);

    /// <summary>Adds a field, or describes the one of that name.</summary>
    IInterfaceFieldDescriptor Field(string name);

    /// <summary>Applies a directive by its .NET value.</summary>
    IInterfaceTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IInterfaceTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IInterfaceTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}
