using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Describes a directive.</summary>
public interface IDirectiveTypeDescriptor : IDescriptor
{
    /// <summary>Names the directive.</summary>
    IDirectiveTypeDescriptor Name(string value);

    /// <summary>Describes the directive, in Markdown.</summary>
    IDirectiveTypeDescriptor Description(string? value);

    /// <summary>Adds an argument, or describes one that is there.</summary>
    IDirectiveArgumentDescriptor Argument(string name);

    /// <summary>Adds places where the directive may be applied.</summary>
    IDirectiveTypeDescriptor Location(DirectiveLocation value);

    /// <summary>Adds a middleware to fields on which an operation applies the directive.</summary>
    IDirectiveTypeDescriptor Use(DirectiveMiddleware middleware);

    /// <summary>Adds a middleware class to fields on which an operation applies the directive.</summary>
    IDirectiveTypeDescriptor Use<TMiddleware>() where TMiddleware : class;

    /// <summary>The directive may be applied more than once in one place.</summary>
    IDirectiveTypeDescriptor Repeatable();

    /// <summary>The directive shows in introspection and SDL.</summary>
    IDirectiveTypeDescriptor Public();

    /// <summary>The directive shows neither in introspection nor in SDL.</summary>
    IDirectiveTypeDescriptor Internal();
}
