using HotChocolate.Language;
using HotChocolate.Types.Descriptors;
using HotChocolate.Types.Descriptors.Definitions;

namespace HotChocolate.Types;

/// <summary>Describes a field of an interface type.</summary>
public interface IInterfaceFieldDescriptor : IDescriptor<OutputFieldDefinition>
{
    /// <summary>Names the field.</summary>
    IInterfaceFieldDescriptor Name(string value);

    /// <summary>Describes the field, in Markdown.</summary>
    IInterfaceFieldDescriptor Description(string? value);

    /// <summary>Says why the field should no longer be used.</summary>
    IInterfaceFieldDescriptor Deprecated(string? reason);

    /// <summary>Says that the field should no longer be used.</summary>
    IInterfaceFieldDescriptor Deprecated();

    /// <summary>The type of the field.</summary>
    IInterfaceFieldDescriptor Type<TOutputType>() where TOutputType : class, IOutputType;

    /// <summary>The type of the field.</summary>
    IInterfaceFieldDescriptor Type<TOutputType>(TOutputType type) where TOutputType : class, IOutputType;

    /// <summary>The type of the field as it is written in SDL.</summary>
    IInterfaceFieldDescriptor Type(ITypeNode typeNode);

    /// <summary>The type of the field: a schema type, or a .NET type from which it is inferred.</summary>
    IInterfaceFieldDescriptor Type(Type type);

    /// <summary>Adds an argument, or describes one that is there.</summary>
    IInterfaceFieldDescriptor Argument(string argumentName, Action<IArgumentDescriptor> argumentDescriptor);

    /// <summary>Leaves the field out.</summary>
    IInterfaceFieldDescriptor Ignore(bool ignore = true);

    /// <summary>Applies a directive by its .NET value.</summary>
    IInterfaceFieldDescriptor Directive<TDirective>(TDirective directiveInstance) where TDirective : class;

    /// <summary>Applies a directive without arguments by its .NET type.</summary>
    IInterfaceFieldDescriptor Directive<TDirective>() where TDirective : class, new();

    /// <summary>Applies a directive by its name.</summary>
    IInterfaceFieldDescriptor Directive(string name, params ArgumentNode[] arguments);
}
