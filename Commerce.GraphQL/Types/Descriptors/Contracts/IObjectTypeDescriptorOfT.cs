using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using System.Linq.Expressions;
using System.Reflection;

namespace HotChocolate.Types;

/// <summary>Describes the object type of a .NET type.</summary>
public interface IObjectTypeDescriptor<TRuntimeType> : IDescriptor<ObjectTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IObjectTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IObjectTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Says whether members become fields by themselves.</summary>
    IObjectTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior);

    /// <summary>Only what is named becomes a field.</summary>
    IObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    /// <summary>Every public member that is not ignored becomes a field.</summary>
    IObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    /// <summary>Says that the type implements an interface.</summary>
    IObjectTypeDescriptor<TRuntimeType> Implements<TInterface>() where TInterface : InterfaceType;

    /// <summary>Says that the type implements an interface.</summary>
    IObjectTypeDescriptor<TRuntimeType> Implements<TInterface>(TInterface type) where TInterface : InterfaceType;

    /// <summary>Says that the type implements the interface of that name.</summary>
    IObjectTypeDescriptor<TRuntimeType> Implements(NamedTypeNode type);

    /// <summary>Describes the field of a property or method.</summary>
    IObjectFieldDescriptor Field(Expression<Func<TRuntimeType, object?>> propertyOrMethod);

    /// <summary>Describes the field of a property or method.</summary>
    IObjectFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue?>> propertyOrMethod);

    /// <summary>Says whether a value of an interface or union is one of this type.</summary>
    IObjectTypeDescriptor<TRuntimeType> IsOfType(IsOfType? isOfType);

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
    IObjectTypeDescriptor<TRuntimeType> Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IObjectTypeDescriptor<TRuntimeType> Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IObjectTypeDescriptor<TRuntimeType> Directive(string name, params ArgumentNode[] arguments);
}
