using System.Linq.Expressions;
using HotChocolate.Resolvers;
using HotChocolate.Types.Descriptors;

namespace HotChocolate.Types;

/// <summary>Describes the directive of a .NET type.</summary>
public interface IDirectiveTypeDescriptor<TRuntimeType> : IDescriptor
{
    /// <summary>Names the directive.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Name(string value);

    /// <summary>Describes the directive, in Markdown.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Description(string? value);

    /// <summary>Adds an argument, or describes one that is there.</summary>
    IDirectiveArgumentDescriptor Argument(string name);

    /// <summary>Adds places where the directive may be applied.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Location(DirectiveLocation value);

    /// <summary>Adds a middleware to fields on which an operation applies the directive.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Use(DirectiveMiddleware middleware);

    /// <summary>Adds a middleware class to fields on which an operation applies the directive.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Use<TMiddleware>() where TMiddleware : class;

    /// <summary>The directive may be applied more than once in one place.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Repeatable();

    /// <summary>The directive shows in introspection and SDL.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Public();

    /// <summary>The directive shows neither in introspection nor in SDL.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> Internal();

    /// <summary>Describes the argument of a property.</summary>
    IDirectiveArgumentDescriptor Argument(Expression<Func<TRuntimeType, object?>> property);

    /// <summary>Says whether properties become arguments by themselves.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> BindArguments(BindingBehavior behavior);

    /// <summary>Only what is named becomes an argument.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> BindArgumentsExplicitly();

    /// <summary>Every public property that is not ignored becomes an argument.</summary>
    IDirectiveTypeDescriptor<TRuntimeType> BindArgumentsImplicitly();
}
