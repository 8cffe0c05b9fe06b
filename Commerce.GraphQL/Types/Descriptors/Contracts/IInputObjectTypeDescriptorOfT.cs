using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;
using System.Linq.Expressions;

namespace HotChocolate.Types;

/// <summary>Describes the input object type of a .NET type.</summary>
public interface IInputObjectTypeDescriptor<TRuntimeType> : IDescriptor<InputObjectTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Says whether members become fields by themselves.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> BindFields(BindingBehavior behavior);

    /// <summary>Only what is named becomes a field.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> BindFieldsExplicitly();

    /// <summary>Every public member that is not ignored becomes a field.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> BindFieldsImplicitly();

    /// <summary>Adds a field, or describes the one of that name.</summary>
    IInputFieldDescriptor Field(string name);

    /// <summary>Describes the field of a property.</summary>
    IInputFieldDescriptor Field<TValue>(Expression<Func<TRuntimeType, TValue>> property);

    /// <summary>Applies a directive by its .NET value.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IInputObjectTypeDescriptor<TRuntimeType> Directive(string name, params ArgumentNode[] arguments);
}
