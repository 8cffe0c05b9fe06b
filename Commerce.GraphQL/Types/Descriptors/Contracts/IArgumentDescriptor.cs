using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes an argument of a field.</summary>
public interface IArgumentDescriptor : IDescriptor<ArgumentDefinition>
{
    /// <summary>Describes the argument, in Markdown.</summary>
    IArgumentDescriptor Description(string? value);

    /// <summary>Says why the argument should no longer be used.</summary>
    IArgumentDescriptor Deprecated(string? reason);

    /// <summary>Says that the argument should no longer be used.</summary>
    IArgumentDescriptor Deprecated();

    /// <summary>The type of the argument.</summary>
    IArgumentDescriptor Type<TInputType>() where TInputType : class, IInputType;

    /// <summary>The type of the argument.</summary>
    IArgumentDescriptor Type<TInputType>(TInputType type) where TInputType : class, IInputType;

    /// <summary>The type of the argument as it is written in SDL.</summary>
    IArgumentDescriptor Type(ITypeNode typeNode);

    /// <summary>The type of the argument: a schema type, or a .NET type from which it is inferred.</summary>
    IArgumentDescriptor Type(Type type);

    /// <summary>The value taken when none is given, as a literal.</summary>
    IArgumentDescriptor DefaultValue(IValueNode? value);

    /// <summary>The value taken when none is given.</summary>
    IArgumentDescriptor DefaultValue(object? value);

    /// <summary>Applies a directive by its .NET value.</summary>
    IArgumentDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IArgumentDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IArgumentDescriptor Directive(string name, params ArgumentNode[] arguments);
}
