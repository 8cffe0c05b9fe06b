using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes a union type.</summary>
public interface IUnionTypeDescriptor : IDescriptor<UnionTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IUnionTypeDescriptor Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IUnionTypeDescriptor Description(string? value);

    /// <summary>Finds the object type of a value.</summary>
    IUnionTypeDescriptor ResolveAbstractType(ResolveAbstractType resolveAbstractType);

    /// <summary>Adds a member.</summary>
    IUnionTypeDescriptor Type<TObjectType>() where TObjectType : ObjectType;

    /// <summary>Adds a member.</summary>
    IUnionTypeDescriptor Type<TObjectType>(TObjectType objectType) where TObjectType : ObjectType;

    /// <summary>Adds the object type of that name as a member.</summary>
    IUnionTypeDescriptor Type(NamedTypeNode objectType);

    /// <summary>Applies a directive by its .NET value.</summary>
    IUnionTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IUnionTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IUnionTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}
