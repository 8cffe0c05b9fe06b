using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes an input object type.</summary>
public interface IInputObjectTypeDescriptor : IDescriptor<InputObjectTypeDefinition>
{
    /// <summary>Names the type.</summary>
    IInputObjectTypeDescriptor Name(string value);

    /// <summary>Describes the type, in Markdown.</summary>
    IInputObjectTypeDescriptor Description(string? value);

    /// <summary>Adds a field, or describes the one of that name.</summary>
    IInputFieldDescriptor Field(string name);

    /// <summary>Applies a directive by its .NET value.</summary>
    IInputObjectTypeDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IInputObjectTypeDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IInputObjectTypeDescriptor Directive(string name, params ArgumentNode[] arguments);
}
