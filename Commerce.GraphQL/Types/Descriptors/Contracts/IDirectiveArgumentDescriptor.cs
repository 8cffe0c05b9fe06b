using HotChocolate.Language;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Describes an argument of a directive.</summary>
public interface IDirectiveArgumentDescriptor : IDescriptor
{
    /// <summary>Names the argument.</summary>
    IDirectiveArgumentDescriptor Name(string value);

    /// <summary>Describes the argument, in Markdown.</summary>
    IDirectiveArgumentDescriptor Description(string? value);

    /// <summary>Says why the argument should no longer be used.</summary>
    IDirectiveArgumentDescriptor Deprecated(string? reason);

    /// <summary>Says that the argument should no longer be used.</summary>
    IDirectiveArgumentDescriptor Deprecated();

    /// <summary>The type of the argument.</summary>
    IDirectiveArgumentDescriptor Type<TInputType>() where TInputType : class, IInputType;

    /// <summary>The type of the argument.</summary>
    IDirectiveArgumentDescriptor Type<TInputType>(TInputType type) where TInputType : class, IInputType;

    /// <summary>The type of the argument as it is written in SDL.</summary>
    IDirectiveArgumentDescriptor Type(ITypeNode typeNode);

    /// <summary>The type of the argument: a schema type, or a .NET type from which it is inferred.</summary>
    IDirectiveArgumentDescriptor Type(Type type);

    /// <summary>The value taken when none is given, as a literal.</summary>
    IDirectiveArgumentDescriptor DefaultValue(IValueNode? value);

    /// <summary>The value taken when none is given.</summary>
    IDirectiveArgumentDescriptor DefaultValue(object? value);

    /// <summary>Leaves the argument out.</summary>
    IDirectiveArgumentDescriptor Ignore(bool ignore = true);
}
