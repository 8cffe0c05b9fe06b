using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes a field of an input object.</summary>
public interface IInputFieldDescriptor : IDescriptor<InputFieldDefinition>
{
    /// <summary>Names the field.</summary>
    IInputFieldDescriptor Name(string value);

    /// <summary>Describes the field, in Markdown.</summary>
    IInputFieldDescriptor Description(string? value);

    /// <summary>Says why the field should no longer be used.</summary>
    IInputFieldDescriptor Deprecated(string? reason);

    /// <summary>Says that the field should no longer be used.</summary>
    IInputFieldDescriptor Deprecated();

    /// <summary>The type of the field.</summary>
    IInputFieldDescriptor Type<TInputType>() where TInputType : class, IInputType;

    /// <summary>The type of the field.</summary>
    IInputFieldDescriptor Type<TInputType>(TInputType type) where TInputType : class, IInputType;

    /// <summary>The type of the field as it is written in SDL.</summary>
    IInputFieldDescriptor Type(ITypeNode typeNode);

    /// <summary>The type of the field: a schema type, or a .NET type from which it is inferred.</summary>
    IInputFieldDescriptor Type(Type type);

    /// <summary>The value taken when none is given, as a literal.</summary>
    IInputFieldDescriptor DefaultValue(IValueNode? value);

    /// <summary>The value taken when none is given.</summary>
    IInputFieldDescriptor DefaultValue(object? value);

    /// <summary>Leaves the field out.</summary>
    IInputFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    IInputFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IInputFieldDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IInputFieldDescriptor Directive(string name, params ArgumentNode[] arguments);
}
