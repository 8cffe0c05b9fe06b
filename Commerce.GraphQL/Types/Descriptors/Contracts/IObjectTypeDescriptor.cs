using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>Describes an object type.</summary>
public interface IObjectTypeDescriptor : IDescriptor<ObjectTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IObjectTypeDescriptor Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IObjectTypeDescriptor Description(string? value);

    /// <summary>Says that the type implements an interface.</summary>
    IObjectTypeDescriptor Implements<TInterface>() where TInterface : InterfaceType;

    /// <summary>Says that the type implements an interface.</summary>
    IObjectTypeDescriptor Implements<TInterface>(TInterface type) where TInterface : InterfaceType;

    /// <summary>Says that the type implements the interface of that name.</summary>
    IObjectTypeDescriptor Implements(NamedTypeNode type);

    /// <summary>Says whether a value of an interface or union is one of this type.</summary>
    IObjectTypeDescriptor IsOfType(IsOfType? isOfType);

    /// <summary>Adds a field, or describes the one of that name.</summary>
    IObjectFieldDescriptor Field(string name);

    /// <summary>Adds a field that another class resolves.</summary>
    IObjectFieldDescriptor Field<TResolver>(Expression<Func<TResolver, object?>> propertyOrMethod);

    /// <summary>Adds a field that a property or method resolves.</summary>
    IObjectFieldDescriptor Field(MemberInfo propertyOrMethod);

    /// <summary>Says which type a type extension extends.</summary>
    IObjectTypeDescriptor ExtendsType(Type extendsType);

    /// <summary>Says which type a type extension extends.</summary>
    IObjectTypeDescriptor ExtendsType<TExtendsType>();

    /// <summary>Applies a directive by its .NET value.</summary>
    IObjectTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IObjectTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IObjectTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}
